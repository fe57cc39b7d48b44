import { isContent } from '../call/layout.ts';
import { type Envelope, EnvelopeFault } from './envelope.ts';
import { readForm, textOf } from './pairs.ts';

/**
 * Cat's answer to its parameter form: a redirect to the merchant's own URL, with the answer in the query under bracketed names,
 * `order[ibon_code]` or `order[0][ibon_code]` (ccat-cvs.md, section 2.6; ccat-beyond.md). The redirect is never followed: the text of this
 * envelope is the `Location` header.
 */
export const ccatRedirect: Envelope = {
  name: 'ccat-redirect',
  seal: (content) => `?${new URLSearchParams(flattened(content, '')).toString()}`,
  open: (location) => {
    const query = location.indexOf('?');
    if (query < 0) throw new EnvelopeFault('unreadable', 'the redirect carries no answer in its query');
    const content: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(readForm(location.slice(query + 1).replace(/#.*$/s, '')))) {
      place(content, path(name), value);
    }
    return content;
  },
};

function flattened(value: unknown, name: string): [string, string][] {
  if (Array.isArray(value)) return value.flatMap((each, index) => flattened(each, `${name}[${index}]`));
  if (isContent(value))
    return Object.entries(value).flatMap(([key, each]) => (each === undefined ? [] : flattened(each, name === '' ? key : `${name}[${key}]`)));
  return [[name, textOf(value)]];
}

/** `order[0][ibon_code]` as its parts. */
function path(name: string): string[] {
  const found = /^([^[\]]+)((?:\[[^[\]]*\])*)$/.exec(name);
  if (found === null) return [name];
  return [found[1] ?? '', ...[...(found[2] ?? '').matchAll(/\[([^[\]]*)\]/g)].map((match) => match[1] ?? '')];
}

/** Numbers that count up from 0 make a list. Anything else, `__proto__` too, is a name. */
function place(content: Record<string, unknown>, parts: readonly string[], value: string): void {
  const [name = '', ...rest] = parts;
  const [next] = rest;
  const held = Object.hasOwn(content, name) ? content[name] : undefined;
  if (next === undefined) {
    set(content, name, value);
    return;
  }
  const inner = typeof held === 'object' && held !== null ? held : next === '0' ? [] : {};
  if (Array.isArray(inner) && Number(next) > inner.length) throw new EnvelopeFault('unreadable', `the list "${name}" of the redirect has a gap`);
  set(content, name, inner);
  place(inner as Record<string, unknown>, rest, value);
}

function set(content: Record<string, unknown>, name: string, value: unknown): void {
  Object.defineProperty(content, name, { value, enumerable: true, configurable: true, writable: true });
}
