import { element } from './element.ts';

const token = /("(?:\\.|[^"\\])*")(\s*:)?|\b(?:true|false|null)\b|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** A value as JSON, its names, texts and numbers in colours. */
export function jsonView(value: unknown, label: string): HTMLElement {
  const text = JSON.stringify(value, undefined, 2) ?? 'undefined';
  const view = element('pre', { class: 'pg-code', tabindex: '0', 'aria-label': label });
  let at = 0;
  for (const found of text.matchAll(token)) {
    const [whole, quoted, colon] = found;
    const kind = quoted === undefined ? 'pg-number' : colon === undefined ? 'pg-text' : 'pg-name';
    view.append(text.slice(at, found.index), element('span', { class: kind }, quoted ?? whole), colon ?? '');
    at = found.index + whole.length;
  }
  view.append(text.slice(at));
  return view;
}
