import type { EventShape, Outcome } from '../message/callback.ts';
import { type Content, isContent } from '../message/layout.ts';
import { type ParsedTime, parseTime } from '../time/parse.ts';

/** What a callback, or the API's own answer about the same order, says. */
export interface EventFacts {
  readonly outcome: Outcome | 'simulated' | 'double-payment';
  /** The vendor's code that the outcome was taken from. */
  readonly code: string;
  /** The merchant's own order number. */
  readonly orderNo: string | undefined;
  /** The vendor's number of the order. */
  readonly vendorNo: string | undefined;
  /**
   * Whole NT$; none where the vendor told none, or another currency. Where money moved (paid, settled, refunded,
   * mismatch) it is what really moved: of an authorisation that was captured in part the part, of a payment that does
   * not fit what came in.
   */
  readonly amount: number | undefined;
  readonly time: ParsedTime | undefined;
}

export function factsOf(shape: EventShape, payload: Content): EventFacts {
  const code = text(payload[shape.code]) ?? '';
  const outcome = outcomeOf(shape, code, payload);
  return {
    outcome,
    code,
    orderNo: named(shape.order, payload),
    vendorNo: named(shape.number, payload),
    amount:
      (involvesMoney(outcome) ? dollars(shape.moved, shape.movedCurrency, payload) : undefined) ??
      dollars(shape.amount, shape.currency, payload),
    time: shape.time === undefined ? undefined : parseTime(payload[shape.time]),
  };
}

/** An unknown code is never taken for a known one, and a simulation is never taken for a payment. */
function outcomeOf(shape: EventShape, code: string, payload: Content): Outcome | 'simulated' {
  const outcome = (Object.hasOwn(shape.outcomes, code) ? shape.outcomes[code] : undefined) ?? shape.otherwise;
  return fulfils(outcome) && shape.simulated !== undefined && isSet(payload[shape.simulated]) ? 'simulated' : outcome;
}

/**
 * Anything but an express "no" is a simulation: rather one payment looked at by hand than goods shipped for nothing.
 */
function isSet(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '' && value !== 0 && value !== '0';
}

/** Outcomes by which money has moved. */
const moneyOutcomes: ReadonlySet<string> = new Set<Outcome>(['paid', 'settled', 'mismatch', 'refunded']);

/** Outcomes by which an order is paid for and may be shipped: whichever comes first. */
const fulfilling: ReadonlySet<string> = new Set<Outcome>(['paid', 'settled']);

export function involvesMoney(outcome: string): boolean {
  return moneyOutcomes.has(outcome);
}

export function fulfils(outcome: string): boolean {
  return fulfilling.has(outcome);
}

function dollars(field: string | undefined, currencyField: string | undefined, payload: Content): number | undefined {
  const value = field === undefined ? undefined : payload[field];
  const currency = currencyField === undefined ? undefined : payload[currencyField];
  const isNewTaiwanDollar = currency === undefined || currency === null || currency === '' || currency === 'TWD';
  return isNewTaiwanDollar && typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
    ? value
    : undefined;
}

/** The text of a part; none where it is empty. */
export function named(field: string | undefined, payload: Content): string | undefined {
  return field === undefined ? undefined : text(payload[field]);
}

function text(value: unknown): string | undefined {
  return (typeof value === 'string' && value !== '') || typeof value === 'number' ? String(value) : undefined;
}

/** The order that a callback names. */
export interface NamedOrder {
  readonly orderNo: string | undefined;
  /** What distinguishes it from others of the same order. */
  readonly distinct: string | undefined;
}

/**
 * The part of an answer about the same order: with the order's number, and with what distinguishes it from others of
 * that order (of a recurring charge the answer has the latest period only). Of a list it is the last such entry; the
 * order is named by each, or once beside the list.
 */
export function entryFor(shape: EventShape, answer: unknown, { orderNo, distinct }: NamedOrder): Content | undefined {
  const held = isContent(answer) ? answer : {};
  const isSame = (entry: Content): boolean => shape.distinct === undefined || named(shape.distinct, entry) === distinct;
  if (shape.list === undefined)
    return (orderNo === undefined || named(shape.order, held) === orderNo) && isSame(held) ? held : undefined;
  const entries: unknown = held[shape.list];
  if (!Array.isArray(entries) || orderNo === undefined) return undefined;
  const order = named(shape.order, held);
  const found = entries.findLast(
    (entry): entry is Content => isContent(entry) && (named(shape.order, entry) ?? order) === orderNo && isSame(entry),
  );
  return found === undefined || order === undefined || shape.order === undefined
    ? found
    : { [shape.order]: order, ...found };
}
