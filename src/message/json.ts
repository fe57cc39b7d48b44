/**
 * Values of one JSON text. With more of them, reading it would keep everything else waiting for longer than half a
 * second.
 */
export const mostValues = 100_000;

const [quote, comma, brace, bracket] = [0x22, 0x2c, 0x7b, 0x5b];
/** `1,` is the shortest that a value can be written in. */
const shortest = 2;

/** Does a JSON text hold more than is read at once? Commas and opening brackets count, as far as one too many. */
export function holdsTooMuch(text: string): boolean {
  const { length } = text;
  if (length <= mostValues * shortest) return false;
  let count = 0;
  for (let at = 0; at < length && count <= mostValues; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) at = endOfString(text, at);
    else if (code === comma || code === brace || code === bracket) count += 1;
  }
  return count > mostValues;
}

/** The place of the quote that closes the string which begins at `start`. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end > 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end < 0 ? text.length : end;
}

function isEscaped(text: string, at: number): boolean {
  let first = at;
  while (text[first - 1] === '\\') first -= 1;
  return (at - first) % 2 === 1;
}

/**
 * Has an object of a JSON text a name twice? Readers take the first or the last of the two. For a text that
 * `JSON.parse` reads.
 */
export function holdsNameTwice(text: string): boolean {
  /** The names of each object that is open; of a list nothing. */
  const open: (Set<string> | undefined)[] = [];
  let isName = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '"') {
      const end = endOfString(text, at);
      const names = open.at(-1);
      if (isName && names !== undefined) {
        const name: unknown = JSON.parse(text.slice(at, end + 1));
        if (names.has(String(name))) return true;
        names.add(String(name));
      }
      isName = false;
      at = end;
    } else if (sign === '{' || sign === '[') {
      open.push(sign === '{' ? new Set() : undefined);
      isName = true;
    } else if (sign === '}' || sign === ']') open.pop();
    else if (sign === ',') isName = true;
  }
  return false;
}
