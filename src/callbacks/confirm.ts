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

/** What the API says about the order of a callback. @throws CallbackError where it knows no such order */
export function confirmed(
  set: { readonly api: string },
  confirm: Confirmation,
  spoken: NamedOrder,
  answer: unknown,
): EventFacts & { readonly payload: Content } {
  const entry = entryFor(confirm.event, answer, spoken);
  if (entry === undefined) throw refusal(set, 'unconfirmed', `${confirm.operation} found no such order`);
  return { ...factsOf(confirm.event, entry), payload: entry };
}
