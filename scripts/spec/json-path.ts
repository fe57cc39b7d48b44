import { type Json, lookup, type Path } from './json.ts';

const step = /\.([A-Za-z_$][\w$]*)|\[(\d+)\]|\['((?:[^'\\]|\\.)*)'\]/y;

/** A place in a document as JSONPath: `$.paths['/order'].post`, `$.tags[0]`. */
export function jsonPath(document: Json, path: Path): string {
  return path.reduce((text, part, index) => {
    if (Array.isArray(lookup(document, path.slice(0, index)))) return `${text}[${part}]`;
    return /^[A-Za-z_]\w*$/.test(part) ? `${text}.${part}` : `${text}['${part.replaceAll(/[\\']/g, '\\$&')}']`;
  }, '$');
}

/** The same back; nothing of a path with anything else in it, such as a wildcard or a filter. */
export function pathOf(text: string): Path | undefined {
  if (!text.startsWith('$')) return undefined;
  const path: string[] = [];
  step.lastIndex = 1;
  while (step.lastIndex < text.length) {
    const [, name, index, quoted] = step.exec(text) ?? [];
    const part = name ?? index ?? quoted?.replaceAll(/\\(.)/g, '$1');
    if (part === undefined) return undefined;
    path.push(part);
  }
  return path;
}
