import { readText } from '../../http/read-text.ts';
import type { DeliveryAttempt } from '../model/record.ts';

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

/** Posts a callback; gives the merchant's answer, or why there is none. */
export async function post(
  { url, mediaType, body }: { readonly url: string; readonly mediaType: string; readonly body: string },
  { fetch, anywhere, timeout }: PostOptions,
): Promise<Pick<DeliveryAttempt, 'answer' | 'failure'>> {
  if (url === '') return { failure: 'the sandbox has no callbackUrl for this merchant' };
  if (!anywhere && !isPrivate(url)) {
    return {
      failure: 'not sent: the address is public (allow it with deliverAnywhere)',
    };
  }
  try {
    const signal = AbortSignal.timeout(timeout);
    const init = { method: 'POST', headers: { 'content-type': mediaType }, body, redirect: 'manual', signal } as const;
    const response = await fetch(new Request(url, init));
    const text = await readText(response, longestAnswer);
    if (text === undefined) return { failure: `the answer is longer than ${longestAnswer} bytes` };
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

const privateHosts = [
  /^localhost$/,
  /\.(?:localhost|local|test|internal|lan)$/,
  // A name without a dot is another container in the same network.
  /^[^.:[\]]+$/,
  /^127\.\d+\.\d+\.\d+$/,
  /^10\.\d+\.\d+\.\d+$/,
  /^192\.168\.\d+\.\d+$/,
  /^172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+$/,
  /^\[(?:::1|f[cd][0-9a-f:]+|fe[89ab][0-9a-f:]+)\]$/,
];

/**
 * Is this address on this machine or in a private network? The sandbox holds shoppers' test data and signs with
 * published keys: unless it is allowed to, it sends nothing to a server elsewhere, which an order copied from
 * production may name.
 */
function isPrivate(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { hostname, protocol } = new URL(url);
  return (protocol === 'http:' || protocol === 'https:') && privateHosts.some((pattern) => pattern.test(hostname));
}
