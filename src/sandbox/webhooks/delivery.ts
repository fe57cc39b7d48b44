import { readText } from '../../http/read-text.ts';
import { durationOf } from '../clock/duration.ts';
import type { CallbackFault } from '../faults/kinds.ts';
import type { Notification } from '../model/lifecycle.ts';
import type { Delivery, StoredRecord } from '../model/record.ts';
import { apiOf, isFinal, lifecycleOf, merchantOf, type Runtime } from '../model/runtime.ts';
import { isAcknowledged } from './acknowledged.ts';
import { addressOf, callbackOf, compose, type Message } from './compose.ts';
import { spoilt } from './corrupt-signature.ts';
import { isNear } from './private-address.ts';

export interface WebhookOptions {
  /** How a callback gets to the merchant. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** May it go to an address that is neither on this machine nor in a private network? */
  readonly anywhere: boolean;
  /** Milliseconds of real time until an answer is given up. ECPay waits 10 s. */
  readonly timeout: number;
  /** What a test asked to be spoilt about the next callback of this kind. */
  readonly fault: (callback: string) => CallbackFault | undefined;
}

export interface Webhooks {
  notify(record: StoredRecord, notification: Notification): void;
  /** Sends the last callback of an record once more; false where there was none. */
  resend(record: StoredRecord): boolean;
  /** What is under way, and what has been sent without an acknowledgement and will be tried again. */
  pending(): readonly Pending[];
  /** Takes up what `pending` gave; throws a TypeError where it speaks of a callback that there is not. */
  resume(pending: readonly Pending[]): void;
}

/** A callback that is on its way. */
export interface Pending {
  readonly message: Message;
  readonly attempt: number;
  readonly at: number;
  readonly spoiling?: CallbackFault;
}

/** What is to come after the next callback comes all the same when there is none for so long. */
const longestHeld = 600_000;

/** Longest answer of a merchant that is read, in bytes. */
const longest = 65_536;

/** Longest part of it that is kept. */
const kept = 2000;

/** Signs callbacks, sends them, and tries again as the vendor does until the acknowledgement is exact. */
export function createWebhooks(runtime: Runtime, options: WebhookOptions): Webhooks {
  /** By the record that they tell of. What is under way stands here until it has been answered: a sandbox that is killed meanwhile sends it again. */
  const pending = new Map<string, Set<Pending>>();
  /** What waits until something else was sent, by the API that it is of. */
  const held = new Map<string, Pending>();

  function put(next: Pending, of = `callback ${next.message.record}`): void {
    const { record } = next.message;
    pending.set(record, (pending.get(record) ?? new Set()).add(next));
    runtime.scheduler.put({ at: next.at, of, run: () => deliver(next) });
  }

  function done(delivered: Pending): void {
    const own = pending.get(delivered.message.record);
    own?.delete(delivered);
    if (own?.size === 0) pending.delete(delivered.message.record);
  }

  function notify(record: StoredRecord, notification: Notification): void {
    const url = addressOf(runtime, record, notification);
    // No URL in the request: the merchant does not want to be told. None agreed upon: somebody forgot it, and wants to know.
    if (url === undefined && notification.url !== undefined) return;
    const message = compose(runtime, record, notification, url ?? '');
    send(record.api, message, options.fault(notification.callback));
  }

  function send(api: string, message: Message, spoiling?: CallbackFault): void {
    const now = runtime.clock.now();
    const next: Pending = { message, attempt: 1, at: now + (spoiling?.kind === 'late' ? spoiling.ms : 0), ...(spoiling === undefined ? {} : { spoiling }) };
    if (spoiling?.kind === 'out-of-order') {
      letGo(api);
      held.set(api, next);
      put({ ...next, at: now + longestHeld }, `held ${api}`);
      return;
    }
    put(next);
    if (spoiling?.kind === 'twice') put({ ...next });
    letGo(api);
  }

  /** Something else is on its way: what was to come after it follows. */
  function letGo(api: string): void {
    const waiting = held.get(api);
    if (waiting === undefined) return;
    held.delete(api);
    runtime.scheduler.cancel(`held ${api}`);
    for (const each of pending.get(waiting.message.record) ?? []) if (each.message === waiting.message) done(each);
    put({ ...waiting, at: runtime.clock.now() });
  }

  async function deliver(pended: Pending): Promise<void> {
    const { message, attempt, spoiling } = pended;
    for (const [api, waiting] of held) if (waiting.message === message) held.delete(api);
    const record = runtime.store.find(message.record);
    if (record === undefined) return done(pended);
    const row = callbackOf(runtime, record, message.callback);
    const wire = spoiling === undefined ? message.wire : { ...message.wire, text: spoilt(message.wire.text, row, spoiling) };
    const at = runtime.clock.now();
    const came = await post({ ...message, wire });
    done(pended);
    // It may have left a full store meanwhile.
    if (runtime.store.find(record.id) === undefined) return;
    const sealer = { envelopes: apiOf(runtime, record).envelopes, credentials: merchantOf(runtime, record).credentials };
    const acknowledged = spoiling?.kind !== 'lost' && came.answer?.status === 200 && isAcknowledged(row.acknowledgement, came.answer.body, sealer);
    const wait = apiOf(runtime, record).retries[message.callback]?.[attempt - 1];
    const next = acknowledged || wait === undefined || message.url === '' ? undefined : at + durationOf(wait);
    const told: Delivery = {
      is: 'callback',
      at,
      callback: message.callback,
      url: message.url,
      attempt,
      wire,
      ...came,
      acknowledged,
      ...(next === undefined ? {} : { next }),
      ...(spoiling === undefined ? {} : { spoilt: spoiling.kind }),
    };
    runtime.store.note(record, told);
    // A spoilt one is spoilt once; the vendor's next try is a sound one.
    if (next !== undefined) put({ message, attempt: attempt + 1, at: next });
    record.changed = Math.max(record.changed, at);
    runtime.store.changed(record, isFinal(lifecycleOf(runtime, record), record));
    runtime.clock.tick();
  }

  async function post({ url, mediaType, wire }: Message): Promise<Pick<Delivery, 'answer' | 'failure'>> {
    if (url === '') return { failure: 'the sandbox has no callbackUrl for this merchant' };
    if (!options.anywhere && !isNear(url)) return { failure: 'not sent: the address is public (allow it with deliverAnywhere)' };
    try {
      const signal = AbortSignal.timeout(options.timeout);
      const request = new Request(url, { method: 'POST', headers: { 'content-type': mediaType }, body: wire.text, redirect: 'manual', signal });
      const response = await options.fetch(request);
      const body = await readText(response, longest);
      if (body === undefined) return { failure: `the answer is longer than ${longest} bytes` };
      return { answer: { status: response.status, body: body.slice(0, kept) } };
    } catch (error) {
      return { failure: reason(error) };
    }
  }

  runtime.store.onDrop(({ id }) => {
    pending.delete(id);
    runtime.scheduler.cancel(`callback ${id}`);
  });

  return {
    notify,
    resend(record) {
      const last = record.history.findLast((happening): happening is Delivery => happening.is === 'callback' && happening.spoilt !== 'bad-signature');
      if (last === undefined) return false;
      const { mediaType = 'text/plain' } = callbackOf(runtime, record, last.callback).request;
      send(record.api, { record: record.id, callback: last.callback, url: last.url, mediaType, wire: last.wire });
      return true;
    },
    pending: () => [...pending.values()].flatMap((own) => [...own]),
    resume: (list) => {
      for (const each of list) {
        const record = runtime.store.find(each.message.record);
        if (record === undefined) continue;
        callbackOf(runtime, record, each.message.callback);
        put(each);
      }
    },
  };
}

/** `fetch failed` says nothing; its cause does. */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error ? error.cause : undefined;
  const code = cause !== undefined && 'code' in cause ? String(cause.code) : undefined;
  return code ?? cause?.message ?? error.message;
}
