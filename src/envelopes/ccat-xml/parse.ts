import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { EnvelopeFault, isEnvelopeFault } from '../envelope.ts';
import { type Bounds, excessIn } from './bounds.ts';
import { carried, escaped } from './characters.ts';

/** Elements inside of elements. */
export const deepest = 20;

const parser = new XMLParser({
  ignoreAttributes: true,
  ignorePiTags: true, // the declaration too
  parseTagValue: false, // a barcode's leading zeros are part of it
  trimValues: false,
  processEntities: false,
  maxNestedTags: deepest,
  jPath: false, // nobody asks for the path of an element
});

/**
 * The elements of an XML text, their texts not yet unescaped.
 *
 * @param bounds how much it may hold
 * @throws EnvelopeFault where it is not XML, holds more than is read at once, or declares anything
 */
export function parsed(text: string, bounds: Bounds): Readonly<Record<string, unknown>> {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw declared();
  const excess = excessIn(text, bounds);
  if (excess !== undefined)
    throw new EnvelopeFault('unreadable', `the XML has more than ${excess}`, { isTooLarge: true });
  // The parser alone reads some malformed XML without a word, so the validator goes first.
  const trimmed = text.trim();
  const verdict = XMLValidator.validate(trimmed);
  if (verdict !== true)
    throw new EnvelopeFault(
      'unreadable',
      `the text is not XML: ${unquoted(verdict.err.msg)} (line ${verdict.err.line})`,
    );
  carried(trimmed);
  try {
    // Whitespace behind an element is nothing, and the parser would keep each piece of it.
    return parser.parse(withoutCdata(trimmed).replaceAll(/(<\/[^<>]*>)\s+/g, '$1')) as Record<string, unknown>;
  } catch (cause) {
    if (isEnvelopeFault(cause)) throw cause;
    throw new EnvelopeFault('unreadable', `the XML cannot be read, or is nested deeper than ${deepest} elements`);
  }
}

export function declared(): EnvelopeFault {
  return new EnvelopeFault('unreadable', 'the XML declares a document type or an entity, which is not allowed');
}

const cdata = '<![CDATA[';

/**
 * CDATA sections written as escaped text. The parser would hand out both as one text, of which nobody could tell what
 * to unescape.
 */
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
