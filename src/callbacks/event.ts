import { type Content, isContent } from '../call/layout.ts';
import type { EventShape, Outcome } from '../call/operation.ts';
import { type Moment, momentOf } from './moment.ts';

/** What a callback, or the API's own answer about the same order, says. */
export interface Told {
  readonly outcome: Outcome | 'simulated';
  /** The vendor's code that the outcome was taken from. */
  readonly code: string;
  /** The merchant's own order number. */
  readonly orderNo: string | undefined;
  /** The vendor's number of the order. */
  readonly vendorNo: string | undefined;
  /** Whole NT$; none where the vendor told none, or another currency. */
  readonly amount: number | undefined;
  readonly time: Moment | undefined;
}

export function toldBy(shape: EventShape, payload: Content): Told {
  const code = text(payload[shape.code]) ?? '';
  return {
    outcome: outcomeOf(shape, code, payload),
    code,
    orderNo: named(shape.order, payload),
    vendorNo: named(shape.number, payload),
    amount: shape.amount === undefined || !isNewTaiwanDollar(shape, payload) ? undefined : amount(payload[shape.amount]),
    time: shape.time === undefined ? undefined : momentOf(payload[shape.time]),
  };
}

/** An unknown code is never taken for a known one, and a simulation is never taken for a payment. */
function outcomeOf(shape: EventShape, code: string, payload: Content): Outcome | 'simulated' {
  const outcome = (Object.hasOwn(shape.outcomes, code) ? shape.outcomes[code] : undefined) ?? shape.otherwise;
  return outcome === 'paid' && shape.simulated !== undefined && isSet(payload[shape.simulated]) ? 'simulated' : outcome;
}

/** Anything but an express "no" is a simulation: rather one payment looked at by hand than goods shipped for nothing. */
function isSet(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '' && value !== 0 && value !== '0';
}

function isNewTaiwanDollar(shape: EventShape, payload: Content): boolean {
  const currency = shape.currency === undefined ? undefined : payload[shape.currency];
  return currency === undefined || currency === null || currency === '' || currency === 'TWD';
}

function amount(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

function named(field: string | undefined, payload: Content): string | undefined {
  return field === undefined ? undefined : text(payload[field]);
}

function text(value: unknown): string | undefined {
  return (typeof value === 'string' && value !== '') || typeof value === 'number' ? String(value) : undefined;
}

/** The part of an answer that speaks of this order: of a list the entry with its number, the last one told of. */
export function entryFor(shape: EventShape, answer: unknown, orderNo: string | undefined): Content | undefined {
  const held = isContent(answer) ? answer : {};
  if (shape.list === undefined) return orderNo === undefined || named(shape.order, held) === orderNo ? held : undefined;
  const entries: unknown = held[shape.list];
  if (!Array.isArray(entries) || orderNo === undefined) return undefined;
  return entries.findLast((entry): entry is Content => isContent(entry) && named(shape.order, entry) === orderNo);
}
