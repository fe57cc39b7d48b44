import type { ClientBase } from '../envelopes/client-base.ts';
import type { Callback } from '../message/callback.ts';
import type { Content } from '../message/layout.ts';
import { confirmed, question, unconfirmedBy } from './confirm.ts';
import { type EventFacts, factsOf, named } from './event.ts';
import { eventId } from './event-id.ts';
import type { Opened } from './open.ts';
import type { Proof } from './prove.ts';

/** An event without its types, and with all that it says in one place. */
export interface RuntimeEvent extends EventFacts {
  readonly api: string;
  readonly callback: string;
  readonly id: string | undefined;
  readonly proof: 'proven' | 'key' | 'unproven';
  readonly provenBy?: 'signature' | 'query';
  readonly payload: Content;
  readonly confirm?: () => Promise<RuntimeEvent>;
}

/** As a merchant gets it: what nothing proves stands under `unconfirmed`. */
export function published(event: RuntimeEvent): object {
  if (event.proof === 'proven') return event;
  const { outcome, code, amount, time, ...rest } = event;
  return { ...rest, unconfirmed: { outcome, code, amount, time } };
}

/** What proves an event, and whose it is. */
export interface Provenance {
  readonly provenBy: Proof;
  /** The merchant's number, of a client of several. */
  readonly merchant: string | undefined;
  /** The proof covers no letter case. */
  readonly ignoresCase: boolean;
}

/** An event, which callback it came by, and whose it is. */
interface ConfirmableEvent {
  readonly row: Callback;
  readonly event: RuntimeEvent;
  readonly merchant: string | undefined;
}

/** The event of an opened callback; one that is not signed can ask the API through the client's operations. */
export function eventOf(
  client: ClientBase,
  { row, payload }: Opened,
  { provenBy, merchant, ignoresCase }: Provenance,
): RuntimeEvent {
  const facts = factsOf(row.event, payload);
  const { outcome, code, orderNo, vendorNo, amount, time } = facts;
  const { api } = client;
  const callback = row.id;
  const id = eventId({ callback, shape: row.event, ignoresCase }, facts, payload);
  // Written out: copying objects into one another would take longer than checking the signature.
  if (provenBy === 'signature')
    return { api, callback, id, proof: 'proven', provenBy, outcome, code, orderNo, vendorNo, amount, time, payload };
  const proof: RuntimeEvent['proof'] = provenBy ?? 'unproven';
  const event: RuntimeEvent = { api, callback, id, proof, outcome, code, orderNo, vendorNo, amount, time, payload };
  if (row.confirm === undefined) return event;
  return { ...event, confirm: () => confirmedEvent(client, { row, event, merchant }) };
}

/**
 * What the API itself says about the order of an event.
 *
 * @throws CallbackError (`unconfirmed`) where it knows no such order or does not take the values of the callback, and
 * what the query throws
 */
export async function confirmedEvent(
  client: ClientBase,
  { row, event, merchant }: ConfirmableEvent,
): Promise<RuntimeEvent> {
  const { confirm, id: callback } = row;
  if (confirm === undefined) throw new TypeError(`no query confirms ${callback}`);
  const { api } = client;
  const { orderNo, payload } = event;
  const order = { orderNo, distinct: named(row.event.distinct, payload) };
  const inquiry = { confirm, order };
  const method = client.methodsFor(merchant)[confirm.operation] as (payload: Content) => Promise<unknown>;
  const answer = await method(question(confirm.with, payload, client.now())).catch((error: unknown) => {
    throw unconfirmedBy(client, inquiry, error) ?? error;
  });
  const sure = confirmed(client, inquiry, answer);
  const id = eventId({ callback, shape: confirm.event, ignoresCase: false }, sure, sure.payload);
  return { api, callback, id, proof: 'proven', provenBy: 'query', ...sure };
}
