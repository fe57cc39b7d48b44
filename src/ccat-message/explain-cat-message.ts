import { catMessage } from '../../generated/ccat-cvs/meanings.ts';

/** Our codes for Cat's messages; Cat itself sends words only. */
export type CatMessageCode = keyof typeof catMessage;

/** What one of Cat's messages says. */
export interface CatMessageExplained {
  readonly code: CatMessageCode;
  /** The message in English, its variable parts put in. */
  readonly en: string;
  /** The variable parts under the names that `catMessage` gives them, for example `limit`, `fee`, `field`, `date`. */
  readonly fields: Readonly<Record<string, string>>;
}

/** The operator's papers disagree on these within one message, so none of them tells messages apart (ccat-beyond.md, "Further messages of the query"). */
const loose = String.raw`[\s,、;:.。·+"'<>()\[\]「」『』〈〉《》]*`;
const notLoose = loose.replace('[', '[^').slice(0, -1);
/** A variable part begins and ends with something that is not punctuation; a date's own signs stay inside. */
const variable = `(${notLoose}(?:.*${notLoose})?)`;
/** Longest message that the operator's papers allow, with room to spare; what is longer is no message of theirs. */
const longest = 500;

const templates = Object.entries(catMessage).map(([code, { zh, en }]) => {
  const names: string[] = [];
  const pattern = zh
    .split(/\{(\w+)\}/)
    .map((part, index) => {
      if (index % 2 === 0) return literal(part);
      names.push(part);
      return variable;
    })
    .join(loose);
  return { code: code as CatMessageCode, en, names, pattern: new RegExp(`^${loose}${pattern}${loose}$`, 'isu') };
});

/**
 * Tells one of Cat's messages by a stable code and takes out its variable parts. Full-width and half-width signs, spaces and full stops do
 * not matter. `undefined` for a message that none of the operator's papers lists.
 *
 * @example
 * explainCatMessage('資料錯誤，「代繳金額」必須小於 20000') // { code: 'amount-too-large', fields: { limit: '20000' }, en: ... }
 */
export function explainCatMessage(message: string): CatMessageExplained | undefined {
  if (message.length > longest) return undefined;
  const text = message.normalize('NFKC');
  for (const { code, en, names, pattern } of templates) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const fields = Object.fromEntries(names.map((name, index) => [name, found[index + 1] ?? '']));
    return { code, en: en.replaceAll(/\{(\w+)\}/g, (_, name: string) => fields[name] ?? ''), fields };
  }
  return undefined;
}

/** The words of a template with anything loose between any two signs. */
function literal(part: string): string {
  const signs = [...part.normalize('NFKC')].filter((sign) => !new RegExp(`^${loose}$`, 'u').test(sign));
  return signs.map((sign) => sign.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join(loose);
}
