import type { Records as Cat } from '../../generated/ccat-cvs/records.ts';
import type { Records } from '../../generated/mypay/records.ts';
import { guard } from '../../src/sandbox/lifecycle/guard.ts';
import type { ComputedFields, Context, Guards } from '../../src/sandbox/model/context.ts';

type Refund = Context<Records['refund']>;

/** Compiled and never run: a vendor's code reads the fields that its document knows, and no others. */
export const computed: ComputedFields = {
  ...ofSlips(),
  ...ofOrders(),
};

function ofSlips(): ComputedFields<Cat['slip']> {
  return {
    known: ({ fields }) => fields.order_amount,
    // @ts-expect-error: a misspelt field
    misspelt: ({ fields }) => fields.order_amuont,
    // @ts-expect-error: the same, as it is written with brackets
    bracketed: ({ fields }) => fields['order_amuont'],
    // @ts-expect-error: a field of another vendor's records
    foreign: ({ fields }) => fields.cost,
  };
}

function ofOrders(): ComputedFields<Records['order']> {
  return {
    noted: ({ notes }) => notes.received,
    // @ts-expect-error: a misspelt note
    misnoted: ({ notes }) => notes.recieved,
    children: ({ children }) => children('refund').map(({ fields }) => fields.refund_uid),
    // @ts-expect-error: a field of the order and not of its refunds
    mixed: ({ children }) => children('refund').map(({ fields }) => fields.limit_pay_days),
    // @ts-expect-error: no life cycle of the document
    stranger: ({ all }) => all('walet'),
  };
}

/** Guards too, of the payload, of the record and of its parent. */
export const guards: Guards = {
  known: guard(['state'], ({ payload, record, parent }: Refund) =>
    Number(payload.cost) + Number(record?.fields.cost) > Number(parent?.notes.received) ? { refusal: 'state' } : undefined,
  ),
  // @ts-expect-error: a misspelt field of the payload
  payload: guard(['state'], ({ payload }: Refund) => (payload.csot === 1 ? { refusal: 'state' } : undefined)),
  // @ts-expect-error: a misspelt field of the record
  record: guard(['state'], ({ record }: Refund) => (record?.fields.csot === 1 ? { refusal: 'state' } : undefined)),
  // @ts-expect-error: a field of the refund and not of its order
  parent: guard(['state'], ({ parent }: Refund) => (parent?.fields.refund_uid === 1 ? { refusal: 'state' } : undefined)),
};
