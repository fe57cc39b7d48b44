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
  if (elementsIn(text, elements) > elements) return `${elements} elements`;
  if (referencesIn(text, references) > references) return `${references} references`;
  return attributesIn(text, attributes) > attributes ? `${attributes} characters of attributes` : undefined;
}

const [exclamation, slash, greater, question] = [0x21, 0x2f, 0x3e, 0x3f];
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

function referencesIn(text: string, allowed: number): number {
  if (text.length <= allowed) return 0;
  let count = 0;
  for (let at = text.indexOf('&'); at >= 0 && count <= allowed; at = text.indexOf('&', at + 1)) count += 1;
  return count;
}

/** Whatever stands in start tags behind their names, but for their end. */
function attributesIn(text: string, allowed: number): number {
  if (text.length <= allowed) return 0;
  let count = 0;
  for (let at = text.indexOf('<'); at >= 0 && count <= allowed; at = text.indexOf('<', at + 1)) {
    const first = text.charCodeAt(at + 1);
    if (first === slash) continue;
    const isTag = first !== exclamation && first !== question;
    const behindName = isTag ? endOfName(text, at + 1) : at;
    if (isTag && text.charCodeAt(behindName) === greater) continue;
    const markup = nextMarkup(text, at);
    const to = markup?.to ?? text.length;
    if (isTag) count += to - behindName - (markup?.is === 'empty' ? '/>' : '>').length;
    at = to - 1;
  }
  return count;
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
