import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { isContent, type Layout, type Slot } from '../message/layout.ts';
import { type Envelope, EnvelopeFault } from './envelope.ts';
import { textOf } from './pairs.ts';

const largest = 4 * 1024 * 1024;
const deepest = 20;

const parser = new XMLParser({
  ignoreAttributes: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
  parseTagValue: false, // a barcode's leading zeros are part of it
  trimValues: false,
  processEntities: false,
  maxNestedTags: deepest,
});

/** XML as the raw body: Cat's requests and answers (ccat-cvs.md, chapters 3 and 4). */
export const ccatXml: Envelope = {
  name: 'ccat-xml',
  needs: { layout: 'whole' },
  seal: (content, terms) => `<?xml version="1.0" encoding="UTF-8"?>\n${element(terms.root ?? 'request', content, terms.layout)}`,
  open: (text, terms) => {
    const root = terms.root ?? 'response';
    const tree = parsed(text);
    // The validator lets a second root or text pass that stands after an empty root.
    const roots = Object.keys(tree).filter((name) => name !== '#text' || String(tree[name]).trim() !== '');
    if (roots.length !== 1 || roots[0] !== root || Array.isArray(tree[root])) throw new EnvelopeFault('unreadable', `the XML's root is not <${root}> alone`);
    return read(tree[root], terms.layout) ?? {};
  },
};

function element(name: string, value: unknown, layout: Layout | undefined): string {
  if (Array.isArray(value)) return value.map((each) => element(name, each, layout)).join('');
  if (!/^[A-Za-z_][\w.-]*$/.test(name)) throw new EnvelopeFault('unreadable', 'the name of a field cannot be the name of an XML element');
  if (!isContent(value)) return `<${name}>${escaped(textOf(value))}</${name}>`;
  const children = Object.entries(value)
    .filter(([, child]) => child !== undefined)
    .map(([child, inner]) => element(child, inner, fieldsOf(layout, child)));
  return `<${name}>${children.join('')}</${name}>`;
}

/** A bare carriage return would be read as a line feed (XML 1.0, 2.11). */
const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;', '\r': '&#13;' };

function escaped(text: string): string {
  return carried(text).replaceAll(/[&<>"'\r]/g, (character) => escapes[character] ?? character);
}

/** Characters that XML 1.0 cannot hold at all are refused: an escape for them is malformed as well. */
function carried(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 forbids
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text) || !text.isWellFormed())
    throw new EnvelopeFault('unreadable', 'a value holds a character that XML cannot carry');
  return text;
}

function parsed(text: string): Record<string, unknown> {
  if (text.length > largest) throw new EnvelopeFault('unreadable', `the XML is longer than ${largest} characters`);
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new EnvelopeFault('unreadable', 'the XML declares a document type or an entity, which is never read');
  // The parser alone reads some malformed XML without a word, so the validator goes first.
  const verdict = XMLValidator.validate(text.trim());
  if (verdict !== true) throw new EnvelopeFault('unreadable', `the text is not XML: ${unquoted(verdict.err.msg)} (line ${verdict.err.line})`);
  try {
    return parser.parse(withoutCdata(text.trim())) as Record<string, unknown>;
  } catch (cause) {
    if (cause instanceof EnvelopeFault) throw cause;
    throw new EnvelopeFault('unreadable', `the XML cannot be read, or is nested deeper than ${deepest} elements`);
  }
}

/** CDATA sections written as escaped text. The parser would hand out both as one text, of which nobody could tell what to unescape. */
function withoutCdata(text: string): string {
  const [head = '', ...sections] = text.split('<![CDATA[');
  return sections.reduce((plain, section) => {
    const end = section.indexOf(']]>');
    if (end < 0) throw new EnvelopeFault('unreadable', 'the XML holds a CDATA section without an end');
    return plain + escaped(section.slice(0, end)) + section.slice(end + 3);
  }, head);
}

/** The validator quotes what it stumbled over, which may be anything but a tag's name. */
function unquoted(message: string): string {
  return message.length > 120 ? `${message.slice(0, 120)}...` : message;
}

/**
 * Text of elements without children; white space between children is nothing. A list of the layout is one also with a single element; what
 * the layout does not know is one when it comes several times.
 */
function read(value: unknown, layout: Layout | undefined): unknown {
  // An empty element says that there is no value (ccat-cvs.md, section 3.2.1).
  if (typeof value === 'string') return layout !== undefined && value.trim() === '' ? {} : value === '' ? null : unescaped(value);
  if (!isContent(value)) return value;
  const content: Record<string, unknown> = {};
  for (const [name, child] of Object.entries(value)) {
    if (name === '#text') {
      if (typeof child === 'string' && child.trim() !== '') throw new EnvelopeFault('unreadable', 'the XML mixes text with elements');
      continue;
    }
    const slot = slotOf(layout, name);
    const many = Array.isArray(child) ? child : [child];
    const list = slot === undefined ? many.length > 1 : 'list' in slot;
    if (!list && many.length > 1) throw new EnvelopeFault('unreadable', `the XML holds <${name}> ${many.length} times where one is expected`);
    const items = many.map((each) => read(each, fieldsOf(layout, name)));
    Object.defineProperty(content, name, { value: list ? items : items[0], enumerable: true, configurable: true, writable: true });
  }
  return content;
}

function slotOf(layout: Layout | undefined, name: string): Slot | undefined {
  return layout?.find(([each]) => each === name)?.[1];
}

function fieldsOf(layout: Layout | undefined, name: string): Layout | undefined {
  const slot = slotOf(layout, name);
  return slot !== undefined && 'fields' in slot ? slot.fields : undefined;
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The five entities of XML and numbers; any other would need a document type. */
function unescaped(text: string): string {
  return carried(
    text.replaceAll(/&(?:#(\d+);|#x([0-9A-Fa-f]+);|(\w+);)?/g, (_whole, decimal?: string, hex?: string, name = '') => {
      const point = decimal !== undefined ? Number.parseInt(decimal, 10) : hex !== undefined ? Number.parseInt(hex, 16) : undefined;
      if (point !== undefined) {
        if (point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) throw new EnvelopeFault('unreadable', 'the XML holds a number that is no character');
        return String.fromCodePoint(point);
      }
      const character = Object.hasOwn(named, name) ? named[name] : undefined;
      if (character === undefined) throw new EnvelopeFault('unreadable', 'the XML uses an entity that XML does not define');
      return character;
    }),
  );
}
