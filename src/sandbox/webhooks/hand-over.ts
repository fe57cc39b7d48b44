import type { CallbackFault } from '../faults/kinds.ts';
import type { Notification } from '../model/lifecycle.ts';
import type { StoredRecord } from '../model/record.ts';
import type { Runtime } from '../model/runtime.ts';
import { addressOf, callbackOf, compose } from './compose.ts';
import { corruptSignature } from './corrupt-signature.ts';
import { webAddress } from './web-address.ts';

/** A form that the shopper's browser is to post to the shop. */
export interface HandedOver {
  readonly url: string;
  /** The form's fields as they travel. */
  readonly text: string;
}

/** Is a webhook brought by the shopper's browser? What is acknowledged with a page is: nobody else could see it. */
export function isBrought(runtime: Runtime, record: StoredRecord, { callback }: Notification): boolean {
  return callbackOf(runtime, record, callback).acknowledgement.by === 'page';
}

/** Where the browser is to bring one of these; nowhere where the order does not ask for it. */
export function broughtTo(
  runtime: Runtime,
  record: StoredRecord,
  notifications: readonly Notification[],
): { readonly notification: Notification; readonly url: string } | undefined {
  for (const notification of notifications) {
    if (!isBrought(runtime, record, notification)) continue;
    const url = webAddress(addressOf(runtime, record, notification));
    if (url !== undefined) return { notification, url };
  }
  return undefined;
}

/**
 * The message that the shopper's browser is to post after a step with these notifications. It is written into the
 * record's history: what the shop answers is for the browser alone.
 *
 * @param fault of the callback; only a wrong signature can happen to what a browser brings
 */
export function handOver(
  runtime: Runtime,
  { record, notifications }: { readonly record: StoredRecord; readonly notifications: readonly Notification[] },
  fault: (callback: string) => CallbackFault | undefined,
): HandedOver | undefined {
  const brought = broughtTo(runtime, record, notifications);
  if (brought === undefined) return undefined;
  const { callback, url, wire } = compose(runtime, { record, ...brought });
  const isCorrupted = fault(callback)?.kind === 'bad-signature';
  const text = isCorrupted ? corruptSignature(wire.text, callbackOf(runtime, record, callback)) : wire.text;
  const injected = isCorrupted ? { fault: 'bad-signature' } : {};
  const at = runtime.clock.now();
  runtime.store.note(record, { is: 'brought', at, callback, url, wire: { ...wire, text }, ...injected });
  return { url, text };
}
