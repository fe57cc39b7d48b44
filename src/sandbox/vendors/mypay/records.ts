import type { Records } from '../../../../generated/mypay/records.ts';
import type { Context, RecordOf } from '../../model/context.ts';

export type Order = Records['order'];
export type Refund = Records['refund'];

export type OrderContext = Context<Order>;
export type RefundContext = Context<Refund>;
/** The fields of an order so far, under those of a request about it. */
export type OrderFields = OrderContext['fields'];
export type RefundRecord = RecordOf<Refund>;
