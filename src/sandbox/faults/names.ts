import type * as ccat from '../../../generated/ccat-cvs/operations.ts';
import type * as cashier from '../../../generated/ecpay-cashier/operations.ts';
import type * as einvoice from '../../../generated/ecpay-einvoice/operations.ts';
import type * as logistics from '../../../generated/ecpay-logistics/operations.ts';
import type * as mypay from '../../../generated/mypay/operations.ts';

/** The documents' tables, as types alone. */
type Tables = typeof cashier | typeof einvoice | typeof logistics | typeof ccat | typeof mypay;

type KeysOf<Table> = Extract<keyof Table, string>;

/** operationId of any operation of the five documents. */
export type OperationName = Tables extends infer Each ? (Each extends { readonly operations: infer Table } ? KeysOf<Table> : never) : never;

/** operationId of any of their webhooks. */
export type CallbackName = Tables extends infer Each ? (Each extends { readonly callbacks: infer Table } ? KeysOf<Table> : never) : never;
