/** What a message of a vendor that sends words and no codes says. */
export interface MessageExplained<Code extends string = string> {
  /** Our code for it. */
  readonly code: Code;
  /** The message in English, its variable parts put in. */
  readonly en: string;
  /**
   * The variable parts under the names that the table of messages gives them, for example `limit`, `fee`, `field`,
   * `date`.
   */
  readonly fields: Readonly<Record<string, string>>;
}

/** Messages by our codes (`x-messages`); `zh` is the vendor's own with its variable parts in braces. */
export interface MessageTable {
  readonly [code: string]: { readonly en: string; readonly zh: string };
}

/**
 * Tells a message by a stable code and takes out its variable parts. Full-width and half-width signs, spaces and full
 * stops do not matter. `undefined` for a message that the table does not list.
 */
export type ExplainMessage<Code extends string> = (message: string) => MessageExplained<Code> | undefined;

/** The explanation of one table of messages. */
export function explainMessageOf<const Table extends MessageTable>(
  table: Table,
): ExplainMessage<Extract<keyof Table, string>> {
  type Code = Extract<keyof Table, string>;
  let templates: readonly Template<Code>[] | undefined;
  return (message) => {
    if (message.length > longest) return undefined;
    templates ??= Object.entries(table).map(([code, words]) => templateOf(code as Code, words));
    const text = message.normalize('NFKC');
    for (const { code, en, names, pattern } of templates) {
      const found = pattern.exec(text);
      if (found === null) continue;
      const fields = Object.fromEntries(names.map((name, index) => [name, found[index + 1] ?? '']));
      return { code, en: en.replaceAll(/\{(\w+)\}/g, (_, name: string) => fields[name] ?? ''), fields };
    }
    return undefined;
  };
}

/**
 * The vendors' papers disagree on these within one message, so none of them tells messages apart (多元支付平台 應用程式介面規格 2016).
 */
const loose = String.raw`[\s,、;:.。·+"'<>()\[\]「」『』〈〉《》]*`;
const notLoose = loose.replace('[', '[^').slice(0, -1);
/** A variable part begins and ends with something that is not punctuation; a date's own signs stay inside. */
const variable = `(${notLoose}(?:.*${notLoose})?)`;
/** Longest message that the vendors' papers allow, with room to spare; what is longer is not a message of theirs. */
const longest = 500;

interface Template<Code> {
  readonly code: Code;
  readonly en: string;
  readonly names: readonly string[];
  readonly pattern: RegExp;
}

function templateOf<Code extends string>(
  code: Code,
  { zh, en }: { readonly zh: string; readonly en: string },
): Template<Code> {
  const names: string[] = [];
  const pattern = zh
    .split(/\{(\w+)\}/)
    .map((part, index) => {
      if (index % 2 === 0) return literal(part);
      names.push(part);
      return variable;
    })
    .join(loose);
  return { code, en, names, pattern: new RegExp(`^${loose}${pattern}${loose}$`, 'isu') };
}

/** The words of a template with anything loose between any two signs. */
function literal(part: string): string {
  const signs = [...part.normalize('NFKC')].filter((sign) => !new RegExp(`^${loose}$`, 'u').test(sign));
  return signs.map((sign) => sign.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join(loose);
}
