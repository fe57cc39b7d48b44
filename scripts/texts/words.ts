import type { Text } from './text.ts';

/** A word or a turn of phrase that nobody would say aloud, and what to say. */
interface Replaced {
  readonly pattern: RegExp;
  readonly say: string;
}

/** In everything that a person reads: messages, docstrings, comments, READMEs. */
const phrases: readonly Replaced[] = [
  { pattern: /(?<!there |that )\bis no (?!longer\b|more\b|less\b|other\b|such\b|need\b|way\b)\w+/i, say: 'is not a …' },
  { pattern: /\b(?:tell|tells|told) of\b|\bspeaks? (?:of|against)\b/i, say: 'notify, name, say that' },
  { pattern: /\breckon(?:s|ed|ing)?\b/i, say: 'compute' },
  { pattern: /\bbefalls?\b|\bbefell\b/i, say: 'apply to, happen to' },
  { pattern: /\bnobody's\b/i, say: 'unknown' },
  { pattern: /\bonce more stops\b/i, say: 'press Ctrl-C again to force' },
  { pattern: /\b(?:courier|ledger|agenda|shelf|shelves)\b/i, say: 'webhook delivery, store, scheduler, daily files' },
  { pattern: /\bputs? (?:the clock )?forward\b/i, say: 'advance the clock' },
  { pattern: /\bhalf of a surrogate pair\b/i, say: 'a lone surrogate' },
  { pattern: /\bwhite space\b/i, say: 'whitespace' },
  { pattern: /\bfaults? on purpose\b|\bspoil(?:s|t|ed)?\b/i, say: 'injected fault, corrupt' },
  { pattern: /\b(?:is|was|are) asked about\b|\bcannot be asked\b/i, say: 'can be queried, cannot be queried' },
  { pattern: /\bis not for this path\b/i, say: 'method not allowed, use GET' },
  { pattern: /\bis sound\b|\bdo harm\b/i, say: 'is valid; ambiguous input' },
];

/** As a word of a name: `moves` of `consoleMoves`, `life` of `lifeOf`. */
const names: readonly Replaced[] = [
  { pattern: /^(?:life|lives|doings?)$/, say: 'lifecycle' },
  { pattern: /^moves$/, say: 'transitions' },
  { pattern: /^(?:tells?|told)$/, say: 'notify, notification' },
  { pattern: /^asked$/, say: 'request, received' },
  { pattern: /^(?:agenda|strike)$/, say: 'scheduler, cancel' },
  { pattern: /^(?:scene|world)$/, say: 'context, runtime' },
  { pattern: /^(?:thing|things)$/, say: 'record' },
  { pattern: /^(?:begins?|begun)$/, say: 'create, start' },
  { pattern: /^makers?$/, say: 'computed field' },
  { pattern: /^ledger$/, say: 'store' },
  { pattern: /^courier$/, say: 'webhook delivery' },
  { pattern: /^(?:shelf|shelves)$/, say: 'daily files' },
  { pattern: /^(?:rank|ranked|likeliest)$/, say: 'identify' },
  { pattern: /^(?:sound|harm)$/, say: 'valid, ambiguous input' },
  { pattern: /^moments?$/, say: 'time' },
  { pattern: /^(?:say|said|words)$/, say: 'log, message, text' },
  { pattern: /^(?:spoils?|spoilt)$/, say: 'corrupt' },
  { pattern: /^(?:reckon|reckoned|befall|befalls|strange|elder|mates|hurry|shaker)$/, say: 'a word of the trade' },
];

/** Of ours in Chinese: what is written otherwise in Taiwan. */
const chinese: readonly Replaced[] = [
  { pattern: /\p{Script=Han}[,;:!?]|[,;!?]\p{Script=Han}|\p{Script=Han} ?\(|\)\p{Script=Han}/u, say: 'full-width punctuation：，；（）' },
  {
    pattern: /信息|數據庫|軟件|默認|網絡|服務器|字符|接口|回調|登錄|緩存|線程|二維碼/,
    say: '訊息、資料庫、軟體、預設、網路、伺服器、字元、介面、回呼、登入、快取、執行緒、QR Code',
  },
];

/** What to say instead of what this text says; nothing where it is as it should be. */
export function objections({ kind, text }: Text): string[] {
  if (kind === 'name') return wordsOf(text).flatMap((word) => found(names, word));
  return [...found(phrases, text), ...(isChinese(text) ? found(chinese, text) : [])];
}

/** Not an English text that quotes a Chinese term. */
function isChinese(text: string): boolean {
  return (text.match(/\p{Script=Han}/gu)?.length ?? 0) > (text.match(/[A-Za-z]+/g)?.length ?? 0) * 2;
}

function found(replaced: readonly Replaced[], text: string): string[] {
  return replaced.flatMap(({ pattern, say }) => {
    const match = pattern.exec(text);
    return match === null ? [] : [`"${match[0]}": say ${say}`];
  });
}

/** `consoleMoves` is `console`, `moves`. */
function wordsOf(name: string): string[] {
  return name
    .split(/(?<=[a-z0-9])(?=[A-Z])|[-_.]/)
    .map((word) => word.toLowerCase())
    .filter((word) => word !== '');
}
