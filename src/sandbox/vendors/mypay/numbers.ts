import { createHash } from 'node:crypto';
import { formatTime } from '../../../time/format.ts';
import { day } from '../../../time/units.ts';
import type { ComputedFields, Context } from '../../model/context.ts';
import type { Order } from './records.ts';

/** Days that a code or an account is good for when the order does not say (doc.usecase.cc). */
const usualDays = 3;
/** From the payment to the payout in the sample of 交易查詢. */
const daysToPayout = 20;

/** Numbers, keys, addresses and days of orders, refunds and wallets. */
export const numberFields: ComputedFields<Order> = {
  /** Above every number of the document's samples, which can be asked about too. */
  'mypay-uid': ({ serial }) => uid(serial),
  'mypay-key': (context) => scramble('key', context).toString('hex'),
  'mypay-pay-url': ({ origin, serial }) => `${origin}/pay/${uid(serial)}`,
  'mypay-wallet-url': ({ origin, serial }) => `${origin}/ewallet/${uid(serial)}`,
  'mypay-virtual-pan': (context) => `VP${digitsOf('pan', context, 8)}${String(context.serial).padStart(6, '0')}`,
  'mypay-approval-code': (context) => digitsOf(`approval ${formatTime('yyyyMMddHHmmss', context.now)}`, context, 6),
  'mypay-deadline': ({ fields, now }) =>
    `${formatTime('yyyyMMdd', now + Number(fields.limit_pay_days ?? usualDays) * day)}235959`,
  'mypay-payout-day': ({ now }) => formatTime('yyyyMMdd', now + daysToPayout * day),
  /** All of it, or what was captured. */
  'mypay-due': ({ fields, notes }) => Number(notes.captured ?? fields.cost),
  'mypay-wrong-amount': ({ fields }) =>
    Number(fields.cost) > 10 ? Number(fields.cost) - 10 : Number(fields.cost) + 10,
};

function uid(serial: number): string {
  return String(300_000 + serial);
}

/** Looks random, and is the same in every run: 16 bytes that hang on the thing and on what they are for. */
export function scramble(use: string, { merchant, serial }: Pick<Context, 'merchant' | 'serial'>): Buffer {
  return createHash('md5').update(`${merchant.id} ${serial} ${use}`).digest();
}

export function digitsOf(use: string, context: Pick<Context, 'merchant' | 'serial'>, length: number): string {
  const bytes = scramble(use, context);
  return Array.from({ length }, (_, at) => (bytes[at % bytes.length] ?? 0) % 10).join('');
}
