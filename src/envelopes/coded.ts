/** What an answer says in front of its bar, a number, and behind it: `1|OK`, `0|words`. */
export interface Coded {
  readonly code: string;
  readonly rest: string;
}

/** `undefined` where the text does not begin with a number and a bar. */
export function coded(text: string): Coded | undefined {
  if (!/^\s*\d+\|/.test(text)) return undefined;
  const bar = text.indexOf('|');
  return { code: text.slice(0, bar).trim(), rest: text.slice(bar + 1) };
}
