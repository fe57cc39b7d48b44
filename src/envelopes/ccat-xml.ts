import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { isContent, type Layout } from '../call/layout.ts';
import { type Envelope, EnvelopeFault } from './envelope.ts';
import { textOf } from './pairs.ts';

const largest = 4 * 1024 * 1024;
const deepest = 20;

const parser = new XMLParser({
  ignoreAttributes: true,
  ignoreDeclaration: true,
  parseTagValue: false, // a barcode's leading zeros are part of it
  trimValues: false,
  processEntities: false,
  maxNestedTags: deepest,
});

/** XML as the raw body: Cat's requests and answers (ccat-cvs.md, chapters 3 and 4). */
export const ccatXml: Envelope = {
  name: 'ccat-xml',
  seal: (content, terms) => `<?xml version="1.0" encoding="UTF-8"?>\n${element(terms.root ?? 'request', content, terms.layout)}`,
  open: (text, terms) => {
    const root = terms.root ?? 'response';
    const tree = parsed(text);
    if (!Object.hasOwn(tree, root)) throw new EnvelopeFault('unreadable', `the XML's root is not <${root}>`);
    return read(tree[root], terms.layout) ?? {};
  },
};

function element(name: string, value: unknown, layout: Layout | undefined): string {
  if (Array.isArray(value)) return value.map((each) => element(name, each, layout)).join('');
  if (!isContent(value)) return `<${name}>${escaped(textOf(value))}</${name}>`;
  const children = Object.entries(value)
    .filter(([, child]) => child !== undefined)
    .map(([child, inner]) => element(child, inner, fieldsOf(layout, child)));
  return `<${name}>${children.join('')}</${name}>`;
}

/** Characters that XML 1.0 cannot hold at all are refused: an escape for them would be malformed as well. */
function escaped(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 forbids
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text) || !text.isWellFormed())
    throw new EnvelopeFault('unreadable', 'a value holds a character that XML cannot carry');
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&apos;');
}

function parsed(text: string): Record<string, unknown> {
  if (text.length > largest) throw new EnvelopeFault('unreadable', `the XML is longer than ${largest} characters`);
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new EnvelopeFault('unreadable', 'the XML declares a document type or an entity, which is never read');
  // The parser alone reads some malformed XML without a word, so the validator goes first.
  const verdict = XMLValidator.validate(text.trim());
  if (verdict !== true) throw new EnvelopeFault('unreadable', `the text is not XML: ${unquoted(verdict.err.msg)} (line ${verdict.err.line})`);
  try {
    return parser.parse(text.trim()) as Record<string, unknown>;
  } catch {
    throw new EnvelopeFault('unreadable', `the XML cannot be read, or is nested deeper than ${deepest} elements`);
  }
}

/** The validator quotes what it stumbled over, which may be anything but a tag's name. */
function unquoted(message: string): string {
  return message.length > 120 ? `${message.slice(0, 120)}...` : message;
}

/** Text of elements without children; white space between children is nothing. A list of the layout is one also with a single element. */
function read(value: unknown, layout: Layout | undefined): unknown {
  if (typeof value === 'string') return layout === undefined ? unescaped(value) : value.trim() === '' ? {} : unescaped(value);
  if (!isContent(value)) return value;
  const content: Record<string, unknown> = {};
  for (const [name, child] of Object.entries(value)) {
    if (name === '#text') {
      if (typeof child === 'string' && child.trim() !== '') throw new EnvelopeFault('unreadable', 'the XML mixes text with elements');
      continue;
    }
    const fields = fieldsOf(layout, name);
    const many = Array.isArray(child) ? child : [child];
    const items = many.map((each) => read(each, fields));
    const list = slotOf(layout, name)?.list === true;
    if (!list && items.length > 1) throw new EnvelopeFault('unreadable', `the XML holds <${name}> ${items.length} times where one is expected`);
    Object.defineProperty(content, name, { value: list ? items : items[0], enumerable: true, configurable: true, writable: true });
  }
  return content;
}

function slotOf(layout: Layout | undefined, name: string): { readonly fields?: Layout; readonly list?: true } | undefined {
  const slot = layout?.find(([each]) => each === name)?.[1];
  return slot !== undefined && 'is' in slot && (slot.is === 'given' || slot.is === 'payload' || slot.is === 'object') ? slot : undefined;
}

function fieldsOf(layout: Layout | undefined, name: string): Layout | undefined {
  return slotOf(layout, name)?.fields;
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The five entities of XML and numbers; any other would need a document type. */
function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(/&(?:#(\d+)|#x([0-9A-Fa-f]+)|(\w+));/g, (whole, decimal?: string, hex?: string, name?: string) => {
    const point = decimal !== undefined ? Number.parseInt(decimal, 10) : hex !== undefined ? Number.parseInt(hex, 16) : undefined;
    if (point !== undefined) {
      if (point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) throw new EnvelopeFault('unreadable', 'the XML holds a number that is no character');
      return String.fromCodePoint(point);
    }
    const character = Object.hasOwn(named, name ?? '') ? named[name ?? ''] : undefined;
    if (character === undefined) throw new EnvelopeFault('unreadable', 'the XML uses an entity that XML does not define');
    return character ?? whole;
  });
}
