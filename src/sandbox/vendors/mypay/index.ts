import type { ComputedFields, Guards } from '../../model/context.ts';
import { cardFields } from './cards.ts';
import { codeFields } from './codes.ts';
import { orderGuards } from './guards.ts';
import { invoiceFields } from './invoice.ts';
import { numberFields } from './numbers.ts';
import { recurringFields } from './recurring.ts';
import { toolFields } from './tools.ts';

/** What MyPay computes. */
export const computed: ComputedFields = {
  ...numberFields,
  ...toolFields,
  ...codeFields,
  ...cardFields,
  ...recurringFields,
  ...invoiceFields,
};

/** What MyPay refuses. */
export const guards: Guards = orderGuards;
