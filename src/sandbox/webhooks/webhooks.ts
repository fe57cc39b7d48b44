import { durationOf } from '../clock/duration.ts';
import type { CallbackFault } from '../faults/kinds.ts';
import type { Notification } from '../model/lifecycle.ts';
import type { DeliveryAttempt, StoredRecord } from '../model/record.ts';
import { apiOf, isFinal, lifecycleOf, merchantOf, type Runtime } from '../model/runtime.ts';
import { validCredentials } from '../model/valid-credentials.ts';
import { isAcknowledged } from './acknowledged.ts';
import { addressOf, callbackOf, compose, type Message } from './compose.ts';
import { corruptSignature } from './corrupt-signature.ts';
import { encodedFor } from './encode.ts';
import { type HandedOver, handOver, isBrought } from './hand-over.ts';
import { type PostOptions, post } from './post.ts';

export interface WebhookOptions extends PostOptions {
  /** The fault for the next callback of this operationId. */
  readonly fault: (callback: string) => CallbackFault | undefined;
}

/** A callback that is being delivered, or will be. */
export interface PendingDelivery {
  readonly message: Message;
  readonly attempt: number;
  readonly at: number;
  readonly fault?: CallbackFault;
  /** Somebody asked for it to be sent again. */
  readonly resent?: true;
}

/** How long a callback that is to come out of order waits at most for another one, in milliseconds. */
const longestHold = 600_000;

/** Signs callbacks, sends them, and retries as the vendor does until the acknowledgement is exact. */
export class Webhooks {
  readonly #runtime: Runtime;
  readonly #options: WebhookOptions;
  /** By record. A delivery stays here until it has been answered: a sandbox that is killed before sends it again. */
  readonly #pending = new Map<string, Set<PendingDelivery>>();
  /** Callbacks that wait until another one of their API was sent, by API. */
  readonly #held = new Map<string, PendingDelivery>();

  constructor(runtime: Runtime, options: WebhookOptions) {
    this.#runtime = runtime;
    this.#options = options;
    runtime.store.onDrop(({ id }) => {
      this.#pending.delete(id);
      runtime.scheduler.cancel(ownerOf(id));
    });
  }

  /** Sends a callback about a record, where the merchant wants it. What the shopper's browser brings is not sent. */
  notify(record: StoredRecord, notification: Notification): void {
    if (isBrought(this.#runtime, record, notification)) return;
    const url = addressOf(this.#runtime, record, notification);
    // Without a URL in the request the merchant wants no callback. Without one agreed upon, somebody forgot it and will
    // want to know.
    if (url === undefined && notification.url !== undefined) return;
    const message = compose(this.#runtime, { record, notification, url: url ?? '' });
    this.#send(record.api, message, this.#options.fault(notification.callback));
  }

  /** What the shopper's browser is to post after a step with these notifications, which it has made. */
  handOver(record: StoredRecord, notifications: readonly Notification[]): HandedOver | undefined {
    return handOver(this.#runtime, { record, notifications }, this.#options.fault);
  }

  /** Sends the last callback of a record once more; false where there was none. */
  resend(record: StoredRecord): boolean {
    const last = record.history.findLast(
      (each): each is DeliveryAttempt => each.is === 'callback' && each.fault !== 'bad-signature',
    );
    if (last === undefined) return false;
    const { mediaType = 'text/plain' } = callbackOf(this.#runtime, record, last.callback).request;
    const { callback, url, wire } = last;
    this.#schedule({
      message: { record: record.id, callback, url, mediaType, wire },
      attempt: 1,
      at: this.#runtime.clock.now(),
      resent: true,
    });
    this.#releaseHeld(record.api);
    return true;
  }

  /** What is being delivered, and what will be retried, of these records or of all. */
  pending(records: Iterable<string> = this.#pending.keys()): readonly PendingDelivery[] {
    return [...records].flatMap((id) => [...(this.#pending.get(id) ?? [])]);
  }

  /** Continues with what `pending` gave. Throws a TypeError for a callback that no document has. */
  resume(pending: readonly PendingDelivery[]): void {
    for (const each of pending) {
      const record = this.#runtime.store.find(each.message.record);
      if (record === undefined) continue;
      callbackOf(this.#runtime, record, each.message.callback);
      this.#schedule(each);
    }
  }

  #send(api: string, message: Message, fault?: CallbackFault): void {
    const now = this.#runtime.clock.now();
    const at = now + (fault?.kind === 'late' ? fault.ms : 0);
    const next: PendingDelivery = { message, attempt: 1, at, ...(fault === undefined ? {} : { fault }) };
    if (fault?.kind === 'out-of-order') {
      this.#releaseHeld(api);
      this.#held.set(api, next);
      this.#schedule({ ...next, at: now + longestHold }, heldOwner(api));
      return;
    }
    this.#schedule(next);
    if (fault?.kind === 'twice') this.#schedule({ ...next });
    this.#releaseHeld(api);
  }

  /** Another callback is on its way: the one that was to come after it follows. */
  #releaseHeld(api: string): void {
    const held = this.#held.get(api);
    if (held === undefined) return;
    this.#held.delete(api);
    this.#runtime.scheduler.cancel(heldOwner(api));
    for (const each of this.#pending.get(held.message.record) ?? [])
      if (each.message === held.message) this.#remove(each);
    this.#schedule({ ...held, at: this.#runtime.clock.now() });
  }

  #schedule(next: PendingDelivery, owner = ownerOf(next.message.record)): void {
    const { record } = next.message;
    this.#pending.set(record, (this.#pending.get(record) ?? new Set()).add(next));
    this.#runtime.scheduler.put({ at: next.at, owner, run: () => this.#deliver(next) });
  }

  #remove(delivered: PendingDelivery): void {
    const own = this.#pending.get(delivered.message.record);
    own?.delete(delivered);
    if (own?.size === 0) this.#pending.delete(delivered.message.record);
  }

  async #deliver(pending: PendingDelivery): Promise<void> {
    const { message, fault } = pending;
    const { store, clock } = this.#runtime;
    for (const [api, held] of this.#held) if (held.message === message) this.#held.delete(api);
    const record = store.find(message.record);
    if (record === undefined) return this.#remove(pending);
    const { url, mediaType, wire } = message;
    const isCorrupted = fault?.kind === 'bad-signature';
    const callback = callbackOf(this.#runtime, record, message.callback);
    const text = isCorrupted ? corruptSignature(wire.text, callback) : wire.text;
    const at = clock.now();
    const sent = encodedFor(merchantOf(this.#runtime, record), callback.request, { body: text, mediaType });
    const result = await post({ url, ...sent, foreignOrigin: record.foreignOrigin }, this.#options);
    this.#remove(pending);
    // A full store may have dropped it meanwhile.
    if (store.find(record.id) === undefined) return;
    const delivery = this.#deliveryOf(record, pending, { at, wire: { ...wire, text }, ...result });
    store.note(record, delivery);
    // A fault strikes once; the vendor's next attempt is as it should be.
    if (delivery.next !== undefined) this.#schedule({ message, attempt: pending.attempt + 1, at: delivery.next });
    record.changed = Math.max(record.changed, at);
    store.changed(record, isFinal(lifecycleOf(this.#runtime, record), record));
    clock.tick();
  }

  #deliveryOf(
    record: StoredRecord,
    { message, attempt, fault, resent }: PendingDelivery,
    sent: Pick<DeliveryAttempt, 'at' | 'wire' | 'answer' | 'failure'>,
  ): DeliveryAttempt {
    const acknowledged = fault?.kind !== 'lost' && this.#isAcknowledged(record, message.callback, sent.answer);
    const wait = apiOf(this.#runtime, record).retries[message.callback]?.[attempt - 1];
    const isRetried = !acknowledged && wait !== undefined && message.url !== '';
    return {
      is: 'callback',
      callback: message.callback,
      url: message.url,
      attempt,
      ...(resent === undefined ? {} : { resent }),
      ...sent,
      acknowledged,
      ...(isRetried ? { next: sent.at + durationOf(wait) } : {}),
      ...(fault === undefined ? {} : { fault: fault.kind }),
    };
  }

  #isAcknowledged(record: StoredRecord, callback: string, answer: DeliveryAttempt['answer']): boolean {
    if (answer?.status !== 200) return false;
    const { envelopes } = apiOf(this.#runtime, record);
    const merchant = merchantOf(this.#runtime, record);
    const valid = validCredentials(merchant, this.#runtime.clock.now());
    const keys = { credentials: merchant.credentials, olderCredentials: valid };
    const { acknowledgement } = callbackOf(this.#runtime, record, callback);
    return isAcknowledged(acknowledgement, answer.body, { envelopes, ...keys });
  }
}

/** Whose scheduled task a delivery is. */
function ownerOf(record: string): string {
  return `callback ${record}`;
}

function heldOwner(api: string): string {
  return `held ${api}`;
}
