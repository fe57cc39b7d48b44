import { isApiError } from '../errors/api-error.ts';
import type { CallbackError } from '../errors/callback-error.ts';
import { isPayloadError } from '../errors/payload-error.ts';
import type { Confirmation, Question } from '../message/callback.ts';
import type { Content } from '../message/layout.ts';
import { formatTime } from '../time/format.ts';
import { parseTime } from '../time/parse.ts';
import { minute } from '../time/units.ts';
import { type EventFacts, entryFor, factsOf, type NamedOrder } from './event.ts';
import { refusal } from './refuse.ts';

/** The question that `x-confirm` makes of a callback. */
export function question(parts: Question, payload: Content, now: number): Content {
  return Object.fromEntries(
    Object.entries(parts).map(([name, part]) => {
      if (typeof part === 'string') return [name, payload[part]];
      const time = parseTime(payload[part.time])?.date.getTime() ?? now;
      // A forged old time must not fetch years of orders.
      return [name, formatTime(part.format, Math.max(time - part.earlier * minute, now - part.within * minute))];
    }),
  );
}

/** A query of the API about the order that a callback names. */
interface ApiQuery {
  readonly confirm: Confirmation;
  readonly order: NamedOrder;
}

/** What the API says about the order of a callback. @throws CallbackError where it knows no such order */
export function confirmed(
  set: { readonly api: string },
  { confirm, order }: ApiQuery,
  answer: unknown,
): EventFacts & { readonly payload: Content } {
  const entry = entryFor(confirm.event, answer, order);
  if (entry === undefined) throw refusal(set, 'unconfirmed', notFound(confirm));
  return { ...factsOf(confirm.event, entry), payload: entry };
}

/**
 * Whether the error of a query refutes the callback: the API knows no such order, or the callback has values that the
 * query does not take. `undefined` where the error says nothing of it.
 */
export function unconfirmedBy(
  set: { readonly api: string },
  { confirm }: ApiQuery,
  error: unknown,
): CallbackError | undefined {
  if (isPayloadError(error)) return refusal(set, 'unconfirmed', `${confirm.operation} does not take its values`);
  const isMissing = isApiError(error) && error.reason?.code === 'not-found';
  return isMissing ? refusal(set, 'unconfirmed', notFound(confirm)) : undefined;
}

function notFound({ operation }: Confirmation): string {
  return `${operation} found no such order`;
}
