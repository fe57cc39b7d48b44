import { parseTime } from '../../../time/parse.ts';
import { hour } from '../../../time/units.ts';
import { guard } from '../../lifecycle/guard.ts';
import type { Guard, Guards, Objection, RecordOf, RecordShape } from '../../model/context.ts';
import { invoicePeriod, kindOf, periodNow, sumOf } from './invoice.ts';
import { orderedItems } from './items.ts';
import type { Order, Refund, RefundContext } from './records.ts';

/** 授權請款天數限制: five days for shops that MyPay collects for, and for each of the banks that are named. */
const captureHours = 5 * 24;
/** 電子發票開立: within 48 hours of the payment. */
const invoiceHours = 48;

/** What MyPay forbids. */
export const orderGuards: Guards = {
  'mypay-bound-wallet': guardOfPayload<Order>(({ payload, all }) => {
    const pan = payload.virtual_pan;
    if (pan === undefined || pan === '') return undefined;
    const wallet = all('wallet').find(({ fields }) => fields.virtual_pan === pan && fields.user_id === payload.user_id);
    return wallet?.state === 'bound' ? undefined : wrong('virtual_pan', '不是此會員綁定的卡片');
  }),
  'mypay-within-authorized': guardOfPayload<Order>(({ payload, record }) =>
    Number(payload.cost) > Number(record?.fields.cost)
      ? wrong('cost', `不可大於授權金額 ${String(record?.fields.cost)}`)
      : undefined,
  ),
  'mypay-capture-in-time': guardOfPayload<Order>(({ record, now }) =>
    record !== undefined && now > record.entered + captureHours * hour ? wrong('uid', '授權已超過 5 天') : undefined,
  ),
  'mypay-items-of-the-order': guardOfPayload<Order>(({ payload, record }) => unknownItem(payload.items, record)),
  'mypay-refund-items-of-the-order': guardOfPayload<Refund>(({ payload, parent }) =>
    unknownItem(payload.items, parent),
  ),
  'mypay-order-paid': guard(['state'], ({ parent }: RefundContext) =>
    Number(parent?.notes.received) > 0 ? undefined : { refusal: 'state' },
  ),
  /** What is asked back and waits counts like what was given back. */
  'mypay-refund-left': guardOfPayload<Refund>(({ payload, parent, children }) => {
    const refunds = children('refund').filter(({ state }) => state !== 'cancelled');
    const left = Number(parent?.notes.received) - sumOf(refunds);
    return Number(payload.cost) > left ? wrong('cost', `不可大於可退金額 ${left}`) : undefined;
  }),
  /** 退款項目: needed with an e-invoice. */
  'mypay-refund-items': guardOfPayload<Refund>(({ payload, parent }) =>
    hasInvoice(parent) && payload.items === undefined ? wrong('items', '已開立電子發票，必須填寫') : undefined,
  ),
  /** 跨發票月份無法作廢. */
  'mypay-voidable': guardOfPayload<Refund>(({ parent, payload, now }) => {
    if (!hasInvoice(parent) || kindOf({ fields: payload }) !== 4) return undefined;
    const issued = invoicePeriod(String(parent?.fields.invoice_date));
    return issued === periodNow(now) ? undefined : wrong('invoice_state', '必須為 6，跨發票月份無法作廢');
  }),
  'mypay-invoice-in-time': guardOfPayload<Order>(({ record, now }) =>
    isLater(now, record?.fields.finishtime, invoiceHours) ? wrong('uid', '付款已超過 48 小時') : undefined,
  ),
};

function guardOfPayload<Shape extends RecordShape>(check: Guard<'payload', Shape>['check']): Guard<'payload', Shape> {
  return guard(['payload'], check);
}

/** Names of captured and refunded items are those of the order (『信用卡授權請款』欄位, 『交易退款』欄位). */
function unknownItem(items: unknown, order: RecordOf<Order> | undefined): Objection<'payload'> | undefined {
  const ordered = new Set(orderedItems(order?.fields.items).map(({ name }) => name));
  const unknown = orderedItems(items).find(({ name }) => !ordered.has(name));
  return unknown === undefined ? undefined : wrong('items', `「${unknown.name}」不是訂單的商品`);
}

function hasInvoice(order: RecordOf<Order> | undefined): boolean {
  return [2, 6].includes(Number(order?.fields.invoice_state));
}

function isLater(now: number, since: unknown, hours: number): boolean {
  const created = parseTime(since);
  return created !== undefined && now > created.date.getTime() + hours * hour;
}

/** @param message as the vendor says it */
function wrong(field: string, message: string): Objection<'payload'> {
  return { refusal: 'payload', values: { field, problem_zh: message } };
}
