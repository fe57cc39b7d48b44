import { EnvelopeFault } from '../envelope.ts';

/** A bare carriage return would be read as a line feed (XML 1.0, 2.11). */
const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\r': '&#13;',
};

/** @throws EnvelopeFault where a character cannot stand in XML */
export function escaped(text: string): string {
  return carried(text).replaceAll(/[&<>"'\r]/g, (character) => escapes[character] ?? character);
}

/** Characters that XML 1.0 cannot hold at all are refused: an escape for them is malformed as well. */
export function carried(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 forbids
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text) || !text.isWellFormed())
    throw new EnvelopeFault('unreadable', 'a value has a character that XML cannot carry');
  return text;
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The five entities of XML and numbers; any other would need a document type. */
export function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return carried(
    text.replaceAll(/&(?:#(\d+);|#x([0-9A-Fa-f]+);|(\w+);)?/g, (_whole, decimal?: string, hex?: string, name = '') => {
      const point =
        decimal !== undefined ? Number.parseInt(decimal, 10) : hex !== undefined ? Number.parseInt(hex, 16) : undefined;
      if (point !== undefined) {
        if (point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff))
          throw new EnvelopeFault('unreadable', 'the XML has a character reference that names no character');
        return String.fromCodePoint(point);
      }
      const character = Object.hasOwn(named, name) ? named[name] : undefined;
      if (character === undefined) throw new EnvelopeFault('unreadable', 'the XML uses an undefined entity');
      return character;
    }),
  );
}
