/** What can go wrong with the answer to an operation. */
export type HttpKind =
  | 'refused'
  | 'hang'
  | 'late'
  | 'cut'
  | 'garbage'
  | '403'
  | '429'
  | '500'
  | 'lost-answer'
  | 'declined';

/** What can go wrong with a callback. */
export type CallbackKind = 'twice' | 'late' | 'out-of-order' | 'bad-signature' | 'lost';

export interface KindText {
  readonly en: string;
  readonly zh: string;
}

/** Every kind, as the console shows it. Only with `late`, `cut` and `lost-answer` is the request carried out. */
export const httpKinds: { readonly [Kind in HttpKind]: KindText } = {
  refused: { en: 'connection refused', zh: '拒絕連線' },
  hang: { en: 'no answer until the caller gives up', zh: '一直不回應' },
  late: { en: 'carried out, but the answer comes late', zh: '已處理，但延遲回應' },
  cut: { en: 'carried out, but the answer is cut off', zh: '已處理，但回應中途斷線' },
  garbage: { en: 'unreadable answer', zh: '回應無法解讀' },
  '403': { en: 'HTTP 403: too many calls', zh: 'HTTP 403：呼叫過於頻繁' },
  '429': { en: 'HTTP 429: too many requests', zh: 'HTTP 429：請求過多' },
  '500': { en: 'HTTP 500: server error', zh: 'HTTP 500：伺服器錯誤' },
  'lost-answer': { en: 'carried out, but the answer is lost', zh: '已處理，但回應遺失' },
  declined: { en: 'refused as the document words it', zh: '依文件的訊息拒絕' },
};

export const callbackKinds: { readonly [Kind in CallbackKind]: KindText } = {
  twice: { en: 'sent twice', zh: '重複通知' },
  late: { en: 'sent late', zh: '延遲通知' },
  'out-of-order': { en: 'sent after the next one', zh: '順序顛倒' },
  'bad-signature': { en: 'sent with an invalid signature', zh: '簽章錯誤' },
  lost: { en: 'sent, but the acknowledgement is lost', zh: '已送出，但未收到回覆' },
};

/** What a fault does to one answer. */
export type HttpFault =
  | { readonly kind: Exclude<HttpKind, 'late' | 'cut' | 'declined'> }
  | { readonly kind: 'late'; readonly ms: number }
  | { readonly kind: 'cut'; readonly bytes: number }
  | { readonly kind: 'declined'; readonly as: string };

/** What a fault does to one callback. `ms` are of the sandbox's clock. */
export type CallbackFault =
  | { readonly kind: Exclude<CallbackKind, 'late'> }
  | { readonly kind: 'late'; readonly ms: number };

/** How late, how much is cut, or how it is declined. */
export interface Measure {
  /**
   * For `late`: milliseconds; of real time for an answer, of the sandbox's clock for a callback.
   * @default 5000
   */
  readonly ms?: number;
  /**
   * For `cut`: how many bytes of the answer's body are sent; at most all but the last.
   * @default 16
   */
  readonly bytes?: number;
  /** For `declined`: a kind of the document's refusals (`x-refusals`), such as `used`. */
  readonly as?: string;
}

const usual = { ms: 5000, bytes: 16 } satisfies Measure;

export function isHttpKind(kind: string): kind is HttpKind {
  return Object.hasOwn(httpKinds, kind);
}

export function isCallbackKind(kind: string): kind is CallbackKind {
  return Object.hasOwn(callbackKinds, kind);
}

/** @param measure checked, so that it says how a call is declined */
export function httpFault(kind: HttpKind, { ms = usual.ms, bytes = usual.bytes, as = '' }: Measure): HttpFault {
  if (kind === 'late') return { kind, ms };
  if (kind === 'declined') return { kind, as };
  return kind === 'cut' ? { kind, bytes } : { kind };
}

export function callbackFault(kind: CallbackKind, { ms = usual.ms }: Measure): CallbackFault {
  return kind === 'late' ? { kind, ms } : { kind };
}
