import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { EnvelopeFault } from '../envelope.ts';
import { carried, escaped } from './characters.ts';

/** Elements inside of elements. */
export const deepest = 20;

/** Elements of one text; and references such as `&amp;`. With more the parser would keep everything else waiting for longer than half a second. */
export const most = 100_000;

const parser = new XMLParser({
  ignoreAttributes: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
  parseTagValue: false, // a barcode's leading zeros are part of it
  trimValues: false,
  processEntities: false,
  maxNestedTags: deepest,
  jPath: false, // nobody asks for the path of an element
});

/**
 * The elements of an XML text, their texts not yet unescaped.
 *
 * @param mostElements how many it may hold
 * @throws EnvelopeFault where it is not XML, holds more than is read at once, or declares anything
 */
export function parsed(text: string, mostElements: number): Readonly<Record<string, unknown>> {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw declared();
  if (elementsIn(text, mostElements) > mostElements) throw tooMany(`${mostElements} elements`);
  if (referencesIn(text) > most) throw tooMany(`${most} references`);
  // The parser alone reads some malformed XML without a word, so the validator goes first.
  const trimmed = text.trim();
  const verdict = XMLValidator.validate(trimmed);
  if (verdict !== true) throw new EnvelopeFault('unreadable', `the text is not XML: ${unquoted(verdict.err.msg)} (line ${verdict.err.line})`);
  carried(trimmed);
  try {
    // Whitespace behind an element is nothing, and the parser would keep each piece of it.
    return parser.parse(withoutCdata(trimmed).replaceAll(/(<\/[^<>]*>)\s+/g, '$1')) as Record<string, unknown>;
  } catch (cause) {
    if (cause instanceof EnvelopeFault) throw cause;
    throw new EnvelopeFault('unreadable', `the XML cannot be read, or is nested deeper than ${deepest} elements`);
  }
}

export function declared(): EnvelopeFault {
  return new EnvelopeFault('unreadable', 'the XML declares a document type or an entity, which is not allowed');
}

function tooMany(what: string): EnvelopeFault {
  return new EnvelopeFault('unreadable', `the XML has more than ${what}`, { isTooLarge: true });
}

const slash = 0x2f;
const shortest = '<a/>'.length;

/** Start tags, counted up to one more than are allowed; none where there is no room for so many. */
function elementsIn(text: string, allowed: number): number {
  if (text.length <= allowed * shortest) return 0;
  let count = 0;
  for (let at = text.indexOf('<'); at >= 0 && count <= allowed; at = text.indexOf('<', at + 1)) {
    if (text.charCodeAt(at + 1) !== slash) count += 1;
  }
  return count;
}

function referencesIn(text: string): number {
  if (text.length <= most) return 0;
  let count = 0;
  for (let at = text.indexOf('&'); at >= 0 && count <= most; at = text.indexOf('&', at + 1)) count += 1;
  return count;
}

const cdata = '<![CDATA[';

/** CDATA sections written as escaped text. The parser would hand out both as one text, of which nobody could tell what to unescape. */
function withoutCdata(text: string): string {
  if (!text.includes(cdata)) return text;
  const [head = '', ...sections] = text.split(cdata);
  return sections.reduce((plain, section) => {
    const end = section.indexOf(']]>');
    if (end < 0) throw new EnvelopeFault('unreadable', 'the XML has an unterminated CDATA section');
    return plain + escaped(section.slice(0, end)) + section.slice(end + 3);
  }, head);
}

/** The validator quotes what it stumbled over, which may be anything but a tag's name. */
function unquoted(message: string): string {
  return message.length > 120 ? `${message.slice(0, 120)}...` : message;
}
