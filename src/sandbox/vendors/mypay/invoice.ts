import { formatTime } from '../../../time/format.ts';
import { digits } from '../../lifecycle/numbers.ts';
import type { ComputedFields, Scene } from '../../model/context.ts';
import type { Entry } from '../../model/record.ts';
import { type Item, itemsIn } from './items.ts';
import { digitsOf, scramble } from './numbers.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What a refund does to the invoice (『電子發票退款時使用作廢或折讓』). */
const voids = 4;
const allows = 6;
const taxRate = 0.05;

/** E-invoices: issued with the order or later, voided and issued anew or lowered by allowances when money goes back. */
export const invoiceFields: ComputedFields = {
  /** 1 waits, 0 is none; 2 依系統設定 leaves it to a setting that the sandbox does not have. */
  'mypay-invoice-awaited': ({ fields }) => (Number(fields['issue_invoice_state']) === 1 && Number(fields['invoice_state']) === 0 ? 1 : fields['invoice_state']),
  /** A donated or printed invoice has no carrier; a cloud invoice goes to the e-mail address where nothing is said. */
  'mypay-invoice-carrier': ({ fields }) => (Number(fields['invoice_input_type']) === 1 ? (fields['invoice_cloud_type'] ?? 4) : null),
  'mypay-invoice-number': (scene) => digits(scene.serial * 10 + reissues(scene).length, 8),
  'mypay-invoice-random': (scene) => digitsOf('invoice', scene, 4),
  'mypay-invoice-buyer': ({ fields }) => buyer(fields),
  'mypay-invoice-lines': (scene) =>
    (Number(scene.fields['invoice_state']) === 0 ? [] : lines(scene)).map(({ name, cost, amount, total }) => ({
      Description: name,
      Quantity: amount,
      UnitPrice: cost,
      Amount: total,
    })),
  'mypay-invoice-amount': (scene) => whole(scene),
  'mypay-invoice-tax': (scene) => tax(scene),
  'mypay-invoice-sales': (scene) => whole(scene) - tax(scene),
  'mypay-invoice-left': (scene) => left(scene),
  'mypay-invoice-middle': ({ fields }) => {
    const date = String(fields['invoice_date']);
    return `${rocYear(date)}${evenMonth(date)}${number(fields)}${String(fields['invoice_rand_code'])}`;
  },
  'mypay-invoice-after-refunds': (scene) => {
    if (isVoid(scene)) return voids;
    return refunds(scene).some((refund) => kindOf(refund) === allows) ? allows : 2;
  },
  'mypay-allowances': (scene) =>
    refunds(scene)
      .filter((refund) => kindOf(refund) === allows)
      .map(({ fields }) => ({ uid: fields['refund_uid'], amount: fields['cost'], order_detail: allowanceLines(fields) })),
};

function refunds({ children }: Scene): readonly Readonly<Entry>[] {
  return children('refund').filter(({ state }) => state === 'refunded');
}

/** Void is the default. */
export function kindOf({ fields }: Pick<Entry, 'fields'>): number {
  return Number(fields['invoice_state'] ?? voids);
}

/** A part given back voids the invoice, and another one is issued over the rest 作廢重開; after the whole there is no other one. */
function reissues(scene: Scene): readonly Readonly<Entry>[] {
  const voided = refunds(scene).filter((refund) => kindOf(refund) === voids);
  return isVoid(scene) ? voided.slice(0, -1) : voided;
}

function isVoid(scene: Scene): boolean {
  return sumOf(refunds(scene).filter((refund) => kindOf(refund) === voids)) >= Number(scene.fields['_received']);
}

function whole(scene: Scene): number {
  return Number(scene.fields['_received']) - sumOf(reissues(scene));
}

export function sumOf(entries: readonly Readonly<Entry>[]): number {
  return entries.reduce((sum, { fields }) => sum + Number(fields['cost']), 0);
}

function tax(scene: Scene): number {
  const amount = whole(scene);
  return buyer(scene.fields) === '' ? 0 : amount - Math.round(amount / (1 + taxRate));
}

/** What was bought, less what was given back; and the lines that make it the total. */
function lines(scene: Scene): readonly Item[] {
  const back = reissues(scene).flatMap(({ fields }) => itemsIn(fields['items']));
  const kept = itemsIn(scene.fields['_items']).map((item) => {
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
  const rest = whole(scene) - kept.reduce((sum, { total }) => sum + total, 0);
  const balance = rest === 0 ? [] : [{ name: rest > 0 ? '運費' : '折價', cost: rest, amount: 1, total: rest }];
  return [...kept, ...balance].filter(({ total }) => total !== 0);
}

function less(amount: number, by: readonly number[]): number {
  return by.reduce((rest, each) => rest - each, amount);
}

function allowanceLines(fields: Fields): readonly Fields[] {
  return itemsIn(fields['items']).map(({ name, amount, total }, index) => ({
    SeqNo: index,
    ItemID: fields['refund_uid'],
    ItemName: name,
    Qty: amount,
    TotalAmount: total,
    RateType: 1,
  }));
}

/** Number, day, random code, sums in hexadecimal, buyer, seller and a cipher, as in the document's samples. */
function left(scene: Scene): string {
  const { fields } = scene;
  const date = String(fields['invoice_date']);
  const hex = (value: unknown): string => Number(value).toString(16).padStart(8, '0');
  const parties = `${buyer(fields) || '00000000'}${String(fields['invoice_seller_ban'])}`;
  const sums = `${hex(fields['invoice_sales_amount'])}${hex(fields['invoice_amount'])}`;
  const [first] = lines(scene);
  const sold = `1:1:1:${first?.name ?? ''}:${first?.amount ?? 0}:${first?.cost ?? 0}:`;
  const cipher = scramble('invoice', scene).toString('base64');
  return `${number(fields)}${rocYear(date)}${date.slice(4, 8)}${String(fields['invoice_rand_code'])}${sums}${parties}${cipher}:**********:${sold}`;
}

function number(fields: Fields): string {
  return `${String(fields['invoice_wordtrack'])}${String(fields['invoice_number'])}`;
}

function buyer(fields: Fields): string {
  return String(fields['invoice_tax_id'] || fields['invoice_b2b_id'] || '');
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
