import { recurrenceUnit } from '../../../../generated/mypay/meanings.ts';
import { type Meaning, meaningOf } from '../../../message/meaning.ts';
import type { ComputedFields } from '../../model/context.ts';
import type { Order, OrderContext } from './records.ts';
import { isRecurring } from './tools.ts';

/** When in the day charges are made; the document does not say. */
const hour = '100000';

const daysIn: Readonly<Record<string, number>> = { W: 7, F: 14 };
const monthsIn: Readonly<Record<string, number>> = { M: 1, S: 3, H: 6, A: 12 };

/** Periods of a recurring payment: the note `period` is the one whose turn is next. */
export const recurringFields: ComputedFields<Order> = {
  'mypay-group-id': ({ fields, serial }) =>
    isRecurring(fields) ? (fields.group_id ?? `D${String(serial).padStart(10, '0')}`) : '',
  'mypay-payment-name': ({ fields }) => (isRecurring(fields) ? (named(recurrenceUnit, fields.regular)?.zh ?? '') : ''),
  'mypay-period': ({ notes }) => String(notes.period),
  'mypay-next-period': ({ notes }) => period(notes) + 1,
  /** 0 periods are without end. */
  'mypay-is-last-period': ({ fields, notes }) => period(notes) === Number(fields.regular_total),
  'mypay-charge-day': chargeDay,
  'mypay-received': ({ fields, notes }) => Number(notes.received ?? 0) + Number(fields.cost),
};

/** The first charge is made at once, unless a later day was asked for; the others on that day of their period. */
function chargeDay({ fields, notes }: OrderContext): string {
  const agreed = String(notes.agreed);
  const wanted = String(fields.regular_first_charge_date ?? '');
  const first = wanted > agreed.slice(0, 8) ? wanted : agreed.slice(0, 8);
  if (period(notes) === 1) return first === agreed.slice(0, 8) ? agreed : `${first}${hour}`;
  return `${later(first, String(fields.regular), period(notes) - 1)}${hour}`;
}

/** So many periods later; the 31st becomes the last day of a shorter month, and the 31st again after it. */
function later(date: string, unit: string, periods: number): string {
  const [year, month, dayOfMonth] = [Number(date.slice(0, 4)), Number(date.slice(4, 6)) - 1, Number(date.slice(6, 8))];
  const days = daysIn[unit];
  const months = month + (monthsIn[unit] ?? 1) * periods;
  const moment =
    days === undefined
      ? Date.UTC(year, months, Math.min(dayOfMonth, new Date(Date.UTC(year, months + 1, 0)).getUTCDate()))
      : Date.UTC(year, month, dayOfMonth + days * periods);
  return new Date(moment).toISOString().slice(0, 10).replaceAll('-', '');
}

function period(notes: Order['notes']): number {
  return Number(notes.period);
}

function named(table: Readonly<Record<string, Meaning>>, code: unknown): Meaning | undefined {
  return meaningOf(table, String(code));
}
