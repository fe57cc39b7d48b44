import { isContent } from '../message/layout.ts';
import { type Envelope, EnvelopeFault } from './envelope.ts';
import { type Pairs, readForm, textOf, writeForm } from './pairs.ts';

/** `order[0][ibon_code]` is three deep; what goes far beyond is not an answer of Cat's. */
const deepest = 8;

/**
 * Cat's answer to its parameter form: a redirect to the merchant's own URL, with the answer in the query under
 * bracketed names, `order[ibon_code]` or `order[0][ibon_code]` (CVS API 規格文件 5.0, section 2.6; 多元支付平台 應用程式介面規格 2016). The redirect
 * is never followed: the text of this envelope is the `Location` header.
 */
export const ccatRedirect: Envelope = {
  name: 'ccat-redirect',
  seal: (content) => {
    const pairs: Pairs = Object.create(null) as Pairs;
    for (const [name, value] of flattened(content, '')) pairs[name] = value;
    return `?${writeForm(pairs)}`;
  },
  open: (location) => {
    const query = location.indexOf('?');
    if (query < 0) throw new EnvelopeFault('unreadable', 'the redirect has no answer in its query');
    const tree: Tree = new Map();
    for (const [name, value] of Object.entries(readForm(location.slice(query + 1).replace(/#.*/s, ''))))
      place(tree, path(name), value);
    return objectOf(tree);
  },
};

function flattened(value: unknown, name: string): [string, string][] {
  if (Array.isArray(value)) return value.flatMap((each, index) => flattened(each, `${name}[${index}]`));
  if (isContent(value))
    return Object.entries(value).flatMap(([key, each]) =>
      each === undefined ? [] : flattened(each, name === '' ? key : `${name}[${key}]`),
    );
  return [[name, textOf(value)]];
}

/** `order[0][ibon_code]` as its parts. */
function path(name: string): string[] {
  // Between the parts stands `[` or `][`, and behind the last one `]`.
  return /^[^[\]]+(?:\[[^[\]]*\])+$/.test(name) ? name.slice(0, -1).split(/\]?\[/) : [name];
}

type Tree = Map<string, string | Tree>;

function place(root: Tree, parts: readonly string[], value: string): void {
  if (parts.length > deepest)
    throw new EnvelopeFault('unreadable', `a name in the redirect has more than ${deepest} parts`);
  let tree = root;
  parts.forEach((part, index) => {
    const held = tree.get(part);
    if (index === parts.length - 1) {
      if (held !== undefined) throw clash();
      tree.set(part, value);
      return;
    }
    if (typeof held === 'string') throw clash();
    const inner: Tree = held ?? new Map();
    tree.set(part, inner);
    tree = inner;
  });
}

function clash(): EnvelopeFault {
  return new EnvelopeFault('unreadable', 'a name in the redirect has both a value and nested names');
}

function objectOf(tree: Tree): Record<string, unknown> {
  const content: Record<string, unknown> = {};
  for (const [name, held] of tree) {
    // An empty value says that there is none, as an empty element of the XML does.
    const value = held === '' ? null : typeof held === 'string' ? held : inside(held);
    // A field called `__proto__` is a field like any other.
    Object.defineProperty(content, name, { value, enumerable: true, configurable: true, writable: true });
  }
  return content;
}

/** Numbers that count up from 0 make a list, in whatever order they came. Anything else is a name. */
function inside(tree: Tree): unknown {
  const content = objectOf(tree);
  return Object.keys(content).every((name, index) => name === String(index)) ? Object.values(content) : content;
}
