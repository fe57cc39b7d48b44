import { readText } from '../../http/read-text.ts';
import type { Words } from '../model/lifecycle.ts';
import type { DeliveryAttempt } from '../model/record.ts';
import { isPrivate } from './private-address.ts';

export interface PostOptions {
  /** Sends a callback to the merchant. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** May callbacks go to addresses that are neither on this machine nor in a private network? */
  readonly anywhere: boolean;
  /** Milliseconds of real time after which the merchant's answer is given up. ECPay waits 10 s. */
  readonly timeout: number;
}

/** Longest answer of a merchant that is read, in bytes. */
const longestAnswer = 65_536;

/** Longest part of it that is kept, in UTF-16 code units. */
const kept = 2000;

/** Why nothing was sent, and why no answer was read: in English as the history keeps it. */
export const postFailures: Readonly<Record<'noAddress' | 'foreign' | 'public' | 'tooLong', Words>> = {
  noAddress: { en: 'the sandbox has no callbackUrl for this merchant', zh: '沙箱未設定此特店的 callbackUrl' },
  foreign: {
    en: 'not sent: a page of another site created the order, and the address is on this machine or in its network',
    zh: '未送出：此訂單由其他網站的網頁建立，而通知網址在本機或內部網路',
  },
  public: {
    en: 'not sent: the address is public (allow it with deliverAnywhere)',
    zh: '未送出：通知網址在公開網路（可用 deliverAnywhere 允許）',
  },
  tooLong: {
    en: `the answer is longer than ${longestAnswer} bytes`,
    zh: `回應超過 ${longestAnswer} 位元組`,
  },
};

/** A callback on its way. */
export interface PostedCallback {
  readonly url: string;
  readonly mediaType: string;
  readonly body: string;
  /** The site whose page created the order, where that is a stranger's. */
  readonly foreignOrigin?: string | undefined;
}

/**
 * Posts a callback; gives the merchant's answer, or why there is none. The sandbox holds shoppers' test data and signs
 * with published keys: unless it is allowed to, it sends nothing to a server elsewhere, which an order copied from
 * production may name. And it calls nobody nearby for a stranger, who cannot do so from a web page.
 */
export async function post(
  { url, mediaType, body, foreignOrigin }: PostedCallback,
  { fetch, anywhere, timeout }: PostOptions,
): Promise<Pick<DeliveryAttempt, 'answer' | 'failure'>> {
  if (url === '') return { failure: postFailures.noAddress.en };
  if (foreignOrigin !== undefined && isPrivate(url)) return { failure: postFailures.foreign.en };
  if (!anywhere && !isPrivate(url)) return { failure: postFailures.public.en };
  try {
    const signal = AbortSignal.timeout(timeout);
    const init = { method: 'POST', headers: { 'content-type': mediaType }, body, redirect: 'manual', signal } as const;
    const response = await fetch(new Request(url, init));
    const text = await readText(response, longestAnswer);
    if (text === undefined) return { failure: postFailures.tooLong.en };
    return { answer: { status: response.status, body: text.slice(0, kept) } };
  } catch (error) {
    return { failure: reasonOf(error) };
  }
}

/** `fetch failed` says nothing; its cause does. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error ? error.cause : undefined;
  const code = cause !== undefined && 'code' in cause ? String(cause.code) : undefined;
  return code ?? cause?.message ?? error.message;
}
