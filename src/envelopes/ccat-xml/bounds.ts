import { nextMarkup } from './markup.ts';

/**
 * How much of an XML text is read at once. With more the parser would keep everything else waiting for longer than half
 * a second.
 */
export interface Bounds {
  readonly elements: number;
  /** References such as `&amp;`. */
  readonly references: number;
  /** Characters of all attributes together. Cat sends none; they cost as much as elements, and nobody reads them. */
  readonly attributes: number;
}

/** Of a text that is read whole. */
export const ofWhole: Bounds = { elements: 100_000, references: 100_000, attributes: 64 * 1024 };

/** Of one item of a list that is read item by item. */
export const ofItem: Bounds = { elements: 1000, references: 100_000, attributes: 1024 };

/** What an XML text holds too much of, as `1000 elements`; `undefined` where it is within its bounds. */
export function excessIn(text: string, { elements, references, attributes }: Bounds): string | undefined {
  // Whatever is counted takes a character: most items of a long list need not be looked through.
  if (text.length <= Math.min(elements, references, attributes)) return undefined;
  if (hasMore(text, /<(?!\/)/g, elements)) return `${elements} elements`;
  if (hasMore(text, /&/g, references)) return `${references} references`;
  return hasMoreAttributes(text, attributes) ? `${attributes} characters of attributes` : undefined;
}

/** Whether a sign comes more often than it may: what comes behind that is not looked at. */
function hasMore(text: string, sign: RegExp, allowed: number): boolean {
  let count = 0;
  for (const _ of text.matchAll(sign)) {
    count += 1;
    if (count > allowed) return true;
  }
  return false;
}

const [exclamation, slash, greater, question] = [0x21, 0x2f, 0x3e, 0x3f];

/** Counts whatever stands in start tags behind their names, but for their end. */
function hasMoreAttributes(text: string, allowed: number): boolean {
  let count = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    const first = text.charCodeAt(at + 1);
    if (first === slash) continue;
    const markup = nextMarkup(text, at);
    const to = markup?.to ?? text.length;
    if (first !== exclamation && first !== question)
      count += to - endOfName(text, at + 1) - (markup?.is === 'empty' ? '/>' : '>').length;
    if (count > allowed) return true;
    at = to - 1;
  }
  return false;
}

function endOfName(text: string, from: number): number {
  const { length } = text;
  for (let at = from; at < length; at += 1) {
    const code = text.charCodeAt(at);
    // Whitespace, or what ends the tag.
    if (code <= 0x20 || code === slash || code === greater) return at;
  }
  return length;
}
