import type { ClientBase } from '../envelopes/client-base.ts';
import type { Callback } from '../message/callback.ts';
import type { Content } from '../message/layout.ts';
import { confirmed, question } from './confirm.ts';
import { type EventFacts, factsOf, named } from './event.ts';
import { eventId } from './event-id.ts';
import type { Opened } from './open.ts';
import type { Proof } from './prove.ts';

/** An event without its types. */
export interface RuntimeEvent extends EventFacts {
  readonly api: string;
  readonly callback: string;
  readonly id: string | undefined;
  readonly proof: 'proven' | 'unproven';
  readonly provenBy?: 'signature' | 'key' | 'query';
  readonly payload: Content;
  readonly confirm?: () => Promise<RuntimeEvent>;
}

/** What proves an event, and whose it is. */
export interface Provenance {
  readonly provenBy: Proof;
  /** The merchant's number, of a client of several. */
  readonly merchant: string | undefined;
}

/** An event, which callback it came by, and whose it is. */
interface ConfirmableEvent {
  readonly row: Callback;
  readonly event: RuntimeEvent;
  readonly merchant: string | undefined;
}

/** The event of an opened callback; an unproven one can ask the API through the client's operations. */
export function eventOf(client: ClientBase, { row, payload }: Opened, { provenBy, merchant }: Provenance): RuntimeEvent {
  const facts = factsOf(row.event, payload);
  const { outcome, code, orderNo, vendorNo, amount, time } = facts;
  const { api } = client;
  const callback = row.id;
  const id = eventId(callback, row.event, facts, payload);
  // Written out: copying objects into one another would take longer than checking the signature.
  if (provenBy !== undefined) return { api, callback, id, proof: 'proven', provenBy, outcome, code, orderNo, vendorNo, amount, time, payload };
  const event = { api, callback, id, proof: 'unproven' as const, outcome, code, orderNo, vendorNo, amount, time, payload };
  if (row.confirm === undefined) return event;
  return { ...event, confirm: () => confirmedEvent(client, { row, event, merchant }) };
}

/** What the API itself says about the order of an event. @throws CallbackError where it knows no such order, and what the query throws */
export async function confirmedEvent(client: ClientBase, { row, event, merchant }: ConfirmableEvent): Promise<RuntimeEvent> {
  const { confirm, id: callback } = row;
  if (confirm === undefined) throw new TypeError(`no query confirms ${callback}`);
  const { api } = client;
  const { orderNo, payload } = event;
  const method = client.methodsFor(merchant)[confirm.operation] as (payload: Content) => Promise<unknown>;
  const answer = await method(question(confirm.with, payload, client.now()));
  const sure = confirmed(client, confirm, { orderNo, distinct: named(row.event.distinct, payload) }, answer);
  return { api, callback, id: eventId(callback, confirm.event, sure, sure.payload), proof: 'proven', provenBy: 'query', ...sure };
}
