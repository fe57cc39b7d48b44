import type { Problem } from '../errors/problem.ts';
import { isContent } from './layout.ts';

/**
 * Characters that do not arrive as they were written, so that the checksum over them breaks or the message cannot be
 * read: a browser posts a NUL as U+FFFD, XML has no control characters but whitespace, and a lone surrogate has no
 * encoding at all. A class of Unicode's, such as `Cc`, would take a whole millisecond when this file is loaded.
 */
const lost = /[^\t\n\r -~\xa0-\ufffd]/;
/** The same with the whitespace, which is found out several times faster. */
const lostOrWhitespace = /[^ -~\xa0-\ufffd]/;

/**
 * Does no text of a payload hold such characters, nor a line break or a tab? Every text that is sent passes here, and
 * next to none has one, so that there is nothing more to look for.
 */
export function isPlain(value: unknown): boolean {
  if (typeof value === 'string') return value.isWellFormed() && !lostOrWhitespace.test(value);
  if (Array.isArray(value)) return value.every(isPlain);
  if (!isContent(value)) return true;
  for (const held of Object.values(value)) if (!isPlain(held)) return false;
  return true;
}

/** The texts of a payload that hold such characters. */
export function characterProblems(value: unknown, pointer = ''): readonly Problem[] {
  if (typeof value === 'string') return problemsOfText(value, pointer);
  if (Array.isArray(value)) return value.flatMap((each, index) => characterProblems(each, `${pointer}/${index}`));
  if (!isContent(value) || isPlain(value)) return [];
  return Object.entries(value).flatMap(([name, held]) =>
    characterProblems(held, `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`),
  );
}

function problemsOfText(text: string, pointer: string): Problem[] {
  const problem = (what: string): Problem[] => [{ pointer, rule: 'encodable', message: `contains ${what}` }];
  if (!text.isWellFormed()) return problem('a lone surrogate, which cannot be encoded');
  const [character] = lost.exec(text) ?? [];
  if (character === undefined) return [];
  const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return problem(`the control character U+${code}, which would not arrive as it is`);
}
