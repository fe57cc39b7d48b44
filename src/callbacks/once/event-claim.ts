import { createHash } from 'node:crypto';
import type { Callback, EventShape } from '../../message/callback.ts';
import type { Content } from '../../message/layout.ts';
import { day } from '../../time/units.ts';
import { fulfils } from '../event.ts';
import type { RuntimeEvent } from '../runtime-event.ts';

/** What is claimed for an event before its handler runs. */
export interface EventClaim {
  readonly key: string;
  /** Left with the key for whoever brings it again: which payment it was. */
  readonly note: string;
  /** In milliseconds. */
  readonly keepFor: number;
}

/** What a claim is made of beside the event. */
export interface ClaimTerms {
  readonly row: Callback;
  /** The event as the callback itself told it. */
  readonly received: RuntimeEvent;
  /** The merchant's number; the store may serve several. */
  readonly merchant: string;
  /** The proof covers no letter case, so that one callback can be sent in many spellings. */
  readonly ignoresCase: boolean;
  /** How long a fulfilled order is remembered, in milliseconds. */
  readonly keepFor: number;
}

/**
 * One payment is one claim, however many callbacks report it: MyPay reports a card payment when it is made and again
 * when it is settled. Every other event is a claim of its own; nothing where the vendor names no order.
 *
 * Only what is proven is claimed: by its signature, or because it is the API's own answer. A key that came along covers
 * no field. So whoever forges a callback claims nothing that the API does not say itself, and a fulfilment is named by
 * the answer alone. Of an event that fulfils nothing the callback's own id counts as well, since the answer often
 * cannot tell two of them apart: a forged one can make such a handler run once more, on true data, and can never keep
 * it from running.
 */
export function claimOf(event: RuntimeEvent, terms: ClaimTerms): EventClaim | undefined {
  const { row, received, merchant } = terms;
  if (event.proof !== 'proven') return undefined;
  const once = onceOf(event.provenBy === 'query' ? row.confirm?.event : row.event, event.payload);
  const keepFor = row.repeatedFor + day;
  const spelt = (text: string): string => (terms.ignoresCase ? text.toLowerCase() : text);
  const key = (...parts: readonly string[]): string => keyOf([event.api, merchant, ...parts.map(spelt)]);
  if (fulfils(event.outcome) && once !== undefined) {
    const note = encoded(spelt(event.vendorNo ?? ''));
    return { key: key('fulfilment', ...once), note, keepFor: Math.max(keepFor, terms.keepFor) };
  }
  if (event.id === undefined) return undefined;
  const saying = received === event ? [] : [received.id ?? ''];
  return { key: key('event', event.id, ...(once ?? []), ...saying), note: '', keepFor };
}

/** Another payment of what was fulfilled before: claimed by its own number too. */
export function secondClaim(claim: EventClaim): EventClaim {
  return { ...claim, key: keyOf([claim.key, claim.note]) };
}

/** The values that name one fulfilment; none where the order itself is not named. */
function onceOf(shape: EventShape | undefined, payload: Content): readonly string[] | undefined {
  const [order = '', ...others] = (shape?.once ?? []).map((field) => text(payload[field]));
  return order === '' ? undefined : [order, ...others];
}

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** No character that a store could not keep. */
function encoded(part: string): string {
  return encodeURIComponent(part.toWellFormed());
}

/** No database indexes texts of any length, and a stranger may have written a part of it. */
const longest = 200;

function keyOf(parts: readonly string[]): string {
  const key = parts.map(encoded).join('/');
  return key.length <= longest ? key : `sha256/${createHash('sha256').update(key).digest('hex')}`;
}
