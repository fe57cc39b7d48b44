import { refuse } from './refuse.ts';

/** Longest file, in characters. */
const longest = 1024 * 1024;

/**
 * The value of the file's JSON. What `JSON.parse` says of an error quotes the text, which holds keys; only the place is
 * kept.
 */
export function parseMerchants(text: string): unknown {
  if (text.length > longest) refuse(`the file is longer than ${longest} characters`);
  // Some editors begin a file with a byte order mark.
  const json = text.replace(/^\uFEFF/, '');
  try {
    return JSON.parse(json);
  } catch (error) {
    const position = /at position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
    refuse(`the file is not JSON${position === undefined ? '' : placeOf(json, Number(position))}`);
  }
}

function placeOf(text: string, position: number): string {
  const lines = text.slice(0, position).split('\n');
  return ` (line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1})`;
}
