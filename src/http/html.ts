import { escapeHtml } from './escape-html.ts';

/** Text that is HTML already: what `html` made, which escapes what it is given, and drawings of our own. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export type Part = Html | string | number | undefined | false | readonly Part[];

/**
 * A template whose values are escaped unless they are HTML themselves; lists are joined, `undefined` and `false` are
 * nothing.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  let text = strings[0] ?? '';
  for (let index = 1; index < strings.length; index += 1) text += inserted(parts[index - 1]) + strings[index];
  return new Html(text);
}

/** Parts with something between them. */
export function joined(parts: readonly Part[], between: string): Html {
  return new Html(parts.map(inserted).join(between));
}

function inserted(part: Part): string {
  if (part === undefined || part === false) return '';
  if (part instanceof Html) return part.text;
  if (typeof part !== 'object') return escapeHtml(String(part));
  let text = '';
  for (const each of part) text += inserted(each);
  return text;
}
