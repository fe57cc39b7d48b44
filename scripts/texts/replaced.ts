import type { Text } from './text.ts';

/** A word or a turn of phrase that nobody would say aloud, and what to say. */
interface Replaced {
  readonly pattern: RegExp;
  readonly instead: string;
}

/** In everything that a person reads: messages, docstrings, comments, READMEs. */
const phrases: readonly Replaced[] = [
  {
    pattern: /(?<!there |that )\bis no (?!longer\b|more\b|less\b|other\b|such\b|need\b|way\b)\w+/i,
    instead: 'is not a …',
  },
  { pattern: /\b(?:tell|tells|told) of\b|\bspeaks? (?:of|against)\b/i, instead: 'notify, name, say that' },
  { pattern: /\breckon(?:s|ed|ing)?\b/i, instead: 'compute' },
  { pattern: /\bbefalls?\b|\bbefell\b/i, instead: 'apply to, happen to' },
  { pattern: /\bnobody's\b/i, instead: 'unknown' },
  { pattern: /\bonce more stops\b/i, instead: 'press Ctrl-C again to force' },
  {
    pattern: /\b(?:courier|ledger|agenda|shelf|shelves)\b/i,
    instead: 'webhook delivery, store, scheduler, daily files',
  },
  { pattern: /\bputs? (?:the clock )?forward\b/i, instead: 'advance the clock' },
  { pattern: /\bhalf of a surrogate pair\b/i, instead: 'a lone surrogate' },
  { pattern: /\bwhite space\b/i, instead: 'whitespace' },
  { pattern: /\bfaults? on purpose\b|\bspoil(?:s|t|ed)?\b/i, instead: 'injected fault, corrupt' },
  { pattern: /\b(?:is|was|are) asked about\b|\bcannot be asked\b/i, instead: 'can be queried, cannot be queried' },
  { pattern: /\bis not for this path\b/i, instead: 'method not allowed, use GET' },
  { pattern: /\bis sound\b|\bdo harm\b/i, instead: 'is valid; ambiguous input' },
];

/** As a word of a name: `moves` of `consoleMoves`, `life` of `lifeOf`. */
const names: readonly Replaced[] = [
  { pattern: /^(?:life|lives|doings?)$/, instead: 'lifecycle' },
  { pattern: /^moves?$/, instead: 'transitions' },
  { pattern: /^(?:tells?|told)$/, instead: 'notify, notification' },
  { pattern: /^asked$/, instead: 'request, received' },
  { pattern: /^(?:agenda|strike)$/, instead: 'scheduler, cancel' },
  { pattern: /^(?:scene|world)$/, instead: 'context, runtime' },
  { pattern: /^(?:thing|things)$/, instead: 'record' },
  { pattern: /^begun$/, instead: 'create, start' },
  { pattern: /^makers?$/, instead: 'computed field' },
  { pattern: /^ledger$/, instead: 'store' },
  { pattern: /^courier$/, instead: 'webhook delivery' },
  { pattern: /^(?:shelf|shelves)$/, instead: 'daily files' },
  { pattern: /^(?:rank|ranked|likeliest)$/, instead: 'identify' },
  { pattern: /^(?:sound|harm)$/, instead: 'valid, ambiguous input' },
  { pattern: /^moments?$/, instead: 'time' },
  { pattern: /^(?:say|words)$/, instead: 'log, message, text' },
  { pattern: /^(?:spoils?|spoilt)$/, instead: 'corrupt' },
  { pattern: /^(?:reckon|reckoned|befall|befalls|strange|elder|mates|hurry|shaker)$/, instead: 'a word of the trade' },
];

/** Of ours in Chinese: what is written otherwise in Taiwan. */
const chinese: readonly Replaced[] = [
  {
    pattern: /\p{Script=Han}[,;:!?]|[,;!?]\p{Script=Han}|\p{Script=Han} ?\(|\)\p{Script=Han}/u,
    instead: 'full-width punctuation：，；（）',
  },
  {
    pattern: /信息|數據|軟件|默認|網絡|服務器|字符|接口|回調|登錄|緩存|線程|二維碼/,
    instead: '訊息、資料、軟體、預設、網路、伺服器、字元、介面、回呼、登入、快取、執行緒、QR Code',
  },
  { pattern: /調用|文檔|字段|示例|創建|返回值|支持/, instead: '呼叫、文件、欄位、範例、建立、回傳值、支援' },
  { pattern: /控制台/, instead: '主控台' },
  { pattern: /(?<!物流|金流|支付)業者/, instead: '廠商' },
  { pattern: /丟出|行程(?!式)|寫入作業/, instead: '擲出、處理程序、異動作業' },
];

/** What to say instead of what this text says; nothing where it is as it should be. */
export function objections({ kind, text }: Text): string[] {
  if (kind === 'name') return partsOf(text).flatMap((part) => found(names, part));
  return [...found(phrases, text), ...(isChinese(text) ? found(chinese, text) : [])];
}

/** The same of a text that is in Chinese, whatever else it names. */
export function chineseObjections(text: string): string[] {
  return found(chinese, text);
}

/** Not an English text that quotes a Chinese term. */
function isChinese(text: string): boolean {
  return (text.match(/\p{Script=Han}/gu)?.length ?? 0) > (text.match(/[A-Za-z]+/g)?.length ?? 0) * 2;
}

function found(replaced: readonly Replaced[], text: string): string[] {
  return replaced.flatMap(({ pattern, instead }) => {
    const match = pattern.exec(text);
    return match === null ? [] : [`"${match[0]}": say ${instead}`];
  });
}

/** `consoleMoves` is `console`, `moves`. */
function partsOf(name: string): string[] {
  return name
    .split(/(?<=[a-z0-9])(?=[A-Z])|[-_.]/)
    .map((part) => part.toLowerCase())
    .filter((part) => part !== '');
}
