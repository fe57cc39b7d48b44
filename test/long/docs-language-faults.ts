import { chineseObjections } from '../../scripts/texts/replaced.ts';
import type { Run } from './docs-runs.ts';

const han = /\p{Script=Han}/u;

/** Names with small letters, and JSON's own words. */
const smallNames = new Set(['jinliu', 'curl', 'ibon', 'null', 'true', 'false']);

/** Names of products, standards and the vendors' errors that are words too. */
const names =
  /\b(?:App|App Router|Apple Pay|CheckMacValue Error|Code 39|Google Pay|JSON Schema|LINE Pay|OpenAPI Generator|OpenAPI Overlay|Punycode|QR Code|Web)\b/g;

/** A term in English behind the Chinese one. */
const gloss = /(?<=\p{Script=Han})（[A-Za-z][a-z]*(?: [a-z]+){0,2}）/gu;

/** Units behind a number. */
const units = /\d\s?(?:cm|kB|mm|ms|us)\b/g;

/** Addresses, hosts, paths and files. */
const addresses = /https?:\/\/[^\s，；。、）]+|\b[\w-]+(?:\.[\w-]+)+(?:\/[\w./?=-]*)?/g;

/** A word of small letters. With a capital, a digit or a line within, it is the name of something. */
const smallWord = /(?<![\w'’@/.-])[a-z]{2,}(?![\w@/-]|\.\w)/g;

/** A word with a capital in front, as sentences and titles have them. */
const capitalWord = /(?<![\w'’@/.-])[A-Z][a-z]{2,}(?![\w@/-]|\.\w)/g;

/** What is wrong with a run of a page that is in Chinese. */
export interface Wording {
  /** What vendors write themselves: their meanings and messages, whichever language these are in. */
  readonly vendors: readonly string[];
  /** Words of the English version; a Chinese run that has one of them with a capital says it in English. */
  readonly english: ReadonlySet<string>;
}

export function chineseFaults({ kind, text, codes = new Set() }: Run, { vendors, english }: Wording): string[] {
  if (kind === 'comment') return isEnglishComment(text) ? [`English: ${text}`] : [];
  const own = vendors.reduce((left, each) => left.replaceAll(each, ' '), text);
  const known = [units, names, gloss, addresses, ...[...codes].sort((a, b) => b.length - a.length)];
  const plain = known.reduce<string>((left, each) => left.replaceAll(each, ' '), own);
  const small = [...plain.matchAll(smallWord)].map(([word]) => word).filter((word) => !smallNames.has(word));
  const capital = [...plain.matchAll(capitalWord)]
    .map(([word]) => word)
    .filter((word) => english.has(word.toLowerCase()));
  return [
    ...[...small, ...capital].map((word) => `"${word}" is English: ${text}`),
    ...chineseObjections(plain).map((objection) => `${objection}: ${text}`),
  ];
}

/** Two words that follow each other, but for a command. */
function isEnglishComment(text: string): boolean {
  return /\b[A-Za-z]+ [a-z]+\b/.test(text) && !han.test(text) && !/^(?:\/\/|#) (?:node|npm|npx) /.test(text);
}

/** The words of prose that is in English. */
export function englishText(runs: readonly Run[]): Set<string> {
  const prose = runs.filter(({ kind }) => kind !== 'comment');
  return new Set(
    prose.flatMap(({ text }) => [...text.replaceAll(addresses, ' ').matchAll(smallWord)].map(([word]) => word)),
  );
}

/** What is wrong with a run of a page that is in English. */
export function englishFaults({ text }: Run): string[] {
  return han.test(text) ? [`Chinese that is not marked as such: ${text}`] : [];
}

/** Chinese within English that is neither the vendor's term nor the title of a paper of theirs. */
export function isSentence(text: string): boolean {
  return /[，。；！？]/.test(text) || (text.match(/\p{Script=Han}/gu) ?? []).length > 24;
}
