/**
 * Masks the values of fields in JSON, wherever it stands in a text: alone, as a string inside of JSON (its quotes carry
 * backslashes), cut off before its end. A scanner and no expression, since which quote ends a value depends on how many
 * backslashes stand before it.
 *
 * @param names alternatives of a regular expression
 */
export function maskJson(text: string, names: string, hidden: string): string {
  const field = new RegExp(`"(?:${names})(\\\\*)"\\s*:\\s*`, 'giu');
  let shown = '';
  let from = 0;
  for (let found = field.exec(text); found !== null; found = field.exec(text)) {
    const backslashes = found[1] ?? '';
    const start = field.lastIndex;
    shown += `${text.slice(from, start)}${backslashes}"${hidden}${backslashes}"`;
    from = endOfValue(text, start, backslashes.length);
    field.lastIndex = from;
  }
  return shown + text.slice(from);
}

/** Where the value that begins at `start` ends; `carried` is the number of backslashes that its quotes carry. */
function endOfValue(text: string, start: number, carried: number): number {
  if (text.startsWith(`${'\\'.repeat(carried)}"`, start)) return endOfString(text, start + carried + 1, carried);
  if (text[start] !== '{' && text[start] !== '[') {
    const rest = /[,}\]\s"\\]|$/g;
    rest.lastIndex = start;
    return rest.exec(text)?.index ?? text.length;
  }
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') at = endOfString(text, at + 1, carried) - 1;
    else if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return text.length;
}

/**
 * The place after the closing quote. Inside of n strings a quote carries 2^n - 1 backslashes, and each backslash of the
 * value before it adds 2^n: the quote closes when those are an even number. One that carries fewer closes the string
 * round about: the value was cut.
 */
function endOfString(text: string, start: number, carried: number): number {
  for (let at = text.indexOf('"', start); at >= 0; at = text.indexOf('"', at + 1)) {
    let backslashes = 0;
    while (at - 1 - backslashes >= start && text[at - 1 - backslashes] === '\\') backslashes += 1;
    if (backslashes < carried) return at - backslashes;
    if ((backslashes - carried) % (2 * (carried + 1)) === 0) return at + 1;
  }
  return text.length;
}
