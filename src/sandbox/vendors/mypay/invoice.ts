import type { components } from '../../../../generated/mypay/types.ts';
import { formatTime } from '../../../time/format.ts';
import { digits } from '../../lifecycle/numbers.ts';
import type { ComputedFields } from '../../model/context.ts';
import { type Item, orderedItems } from './items.ts';
import { digitsOf, scramble } from './numbers.ts';
import type { Order, OrderContext, OrderFields, Refund, RefundRecord } from './records.ts';

type InvoiceLine = Readonly<components['schemas']['InvoiceLine']>;
type AllowanceLine = Readonly<components['schemas']['AllowanceLine']>;

/** What a refund does to the invoice (『電子發票退款時使用作廢或折讓』). */
const voids = 4;
const allows = 6;
const taxRate = 0.05;

/** E-invoices: issued with the order or later, voided and issued anew or lowered by allowances when money goes back. */
export const invoiceFields: ComputedFields<Order> = {
  /** A donated or printed invoice has no carrier; a cloud invoice goes to the e-mail address where nothing is said. */
  'mypay-invoice-carrier': ({ fields }) =>
    Number(fields.invoice_input_type) === 1 ? (fields.invoice_cloud_type ?? 4) : null,
  'mypay-invoice-number': (context) => digits(context.serial * 10 + reissues(context).length, 8),
  'mypay-invoice-random': (context) => digitsOf('invoice', context, 4),
  'mypay-invoice-buyer': ({ fields }) => buyer(fields),
  'mypay-invoice-lines': (context) =>
    (Number(context.fields.invoice_state) === 0 ? [] : lines(context)).map(
      ({ name, cost, amount, total }): InvoiceLine => ({
        Description: name,
        Quantity: amount,
        UnitPrice: cost,
        Amount: total,
      }),
    ),
  'mypay-invoice-amount': (context) => whole(context),
  'mypay-invoice-tax': (context) => tax(context),
  'mypay-invoice-sales': (context) => whole(context) - tax(context),
  'mypay-invoice-left': (context) => left(context),
  'mypay-invoice-middle': ({ fields }) => {
    const date = String(fields.invoice_date);
    return `${rocYear(date)}${evenMonth(date)}${number(fields)}${String(fields.invoice_rand_code)}`;
  },
  'mypay-invoice-after-refunds': (context) => {
    if (isVoid(context)) return voids;
    return refunds(context).some((refund) => kindOf(refund) === allows) ? allows : 2;
  },
  'mypay-allowances': (context) =>
    refunds(context)
      .filter((refund) => kindOf(refund) === allows)
      .map(({ fields }) => ({
        uid: fields.refund_uid,
        amount: fields.cost,
        order_detail: allowanceLines(fields),
      })),
};

function refunds({ children }: OrderContext): readonly RefundRecord[] {
  return children('refund').filter(({ state }) => state === 'refunded');
}

/** Void is the default. */
export function kindOf({ fields }: { readonly fields: Pick<Refund['fields'], 'invoice_state'> }): number {
  return Number(fields.invoice_state ?? voids);
}

/**
 * A part given back voids the invoice, and another one is issued over the rest 作廢重開; after the whole there is no other
 * one.
 */
function reissues(context: OrderContext): readonly RefundRecord[] {
  const voided = refunds(context).filter((refund) => kindOf(refund) === voids);
  return isVoid(context) ? voided.slice(0, -1) : voided;
}

function isVoid(context: OrderContext): boolean {
  return sumOf(refunds(context).filter((refund) => kindOf(refund) === voids)) >= Number(context.notes.received);
}

function whole(context: OrderContext): number {
  return Number(context.notes.received) - sumOf(reissues(context));
}

export function sumOf(records: readonly RefundRecord[]): number {
  return records.reduce((sum, { fields }) => sum + Number(fields.cost), 0);
}

function tax(context: OrderContext): number {
  const amount = whole(context);
  return buyer(context.fields) === '' ? 0 : amount - Math.round(amount / (1 + taxRate));
}

/** What was bought, less what was given back; and the lines that make it the total. */
function lines(context: OrderContext): readonly Item[] {
  const back = reissues(context).flatMap(({ fields }) => orderedItems(fields.items));
  const kept = orderedItems(context.notes.items).map((item) => {
    const same = back.filter(({ name }) => name === item.name);
    return {
      ...item,
      amount: less(
        item.amount,
        same.map(({ amount }) => amount),
      ),
      total: less(
        item.total,
        same.map(({ total }) => total),
      ),
    };
  });
  const rest = whole(context) - kept.reduce((sum, { total }) => sum + total, 0);
  const balance = rest === 0 ? [] : [{ name: rest > 0 ? '運費' : '折價', cost: rest, amount: 1, total: rest }];
  return [...kept, ...balance].filter(({ total }) => total !== 0);
}

function less(amount: number, by: readonly number[]): number {
  return by.reduce((rest, each) => rest - each, amount);
}

function allowanceLines(fields: Refund['fields']): readonly AllowanceLine[] {
  return orderedItems(fields.items).map(({ name, amount, total }, index) => ({
    SeqNo: index,
    ItemID: String(fields.refund_uid),
    ItemName: name,
    Qty: amount,
    TotalAmount: total,
    RateType: 1,
  }));
}

/** Number, day, random code, sums in hexadecimal, buyer, seller and a cipher, as in the document's samples. */
function left(context: OrderContext): string {
  const { fields } = context;
  const date = String(fields.invoice_date);
  const hex = (value: unknown): string => Number(value).toString(16).padStart(8, '0');
  const parties = `${buyer(fields) || '00000000'}${String(fields.invoice_seller_ban)}`;
  const sums = `${hex(fields.invoice_sales_amount)}${hex(fields.invoice_amount)}`;
  const [first] = lines(context);
  const sold = `1:1:1:${first?.name ?? ''}:${first?.amount ?? 0}:${first?.cost ?? 0}:`;
  const cipher = scramble('invoice', context).toString('base64');
  const head = `${number(fields)}${rocYear(date)}${date.slice(4, 8)}${String(fields.invoice_rand_code)}`;
  return `${head}${sums}${parties}${cipher}:**********:${sold}`;
}

function number(fields: OrderFields): string {
  return `${String(fields.invoice_wordtrack)}${String(fields.invoice_number)}`;
}

function buyer(fields: OrderFields): string {
  return String(fields.invoice_tax_id || fields.invoice_b2b_id || '');
}

function rocYear(date: string): string {
  return String(Number(date.slice(0, 4)) - 1911);
}

/** An invoice period is of two months and is called by the second. */
function evenMonth(date: string): string {
  return String(Math.ceil(Number(date.slice(4, 6)) / 2) * 2).padStart(2, '0');
}

/** The invoice period that a moment lies in: 11104 is March and April 2022. */
export function invoicePeriod(date: string): string {
  return `${rocYear(date)}${evenMonth(date)}`;
}

/** The period of now. */
export function periodNow(now: number): string {
  return invoicePeriod(String(formatTime('yyyyMMdd', now)));
}
