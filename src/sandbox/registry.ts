import * as ccatExamples from '../../generated/ccat-cvs/examples.ts';
import * as ccatLives from '../../generated/ccat-cvs/lives.ts';
import * as ccatOperations from '../../generated/ccat-cvs/operations.ts';
import { received as ccatReceived } from '../../generated/ccat-cvs/received.ts';
import * as cashierExamples from '../../generated/ecpay-cashier/examples.ts';
import * as cashierLives from '../../generated/ecpay-cashier/lives.ts';
import * as cashierOperations from '../../generated/ecpay-cashier/operations.ts';
import { received as cashierReceived } from '../../generated/ecpay-cashier/received.ts';
import * as einvoiceExamples from '../../generated/ecpay-einvoice/examples.ts';
import * as einvoiceLives from '../../generated/ecpay-einvoice/lives.ts';
import * as einvoiceOperations from '../../generated/ecpay-einvoice/operations.ts';
import { received as einvoiceReceived } from '../../generated/ecpay-einvoice/received.ts';
import * as logisticsExamples from '../../generated/ecpay-logistics/examples.ts';
import * as logisticsLives from '../../generated/ecpay-logistics/lives.ts';
import * as logisticsOperations from '../../generated/ecpay-logistics/operations.ts';
import { received as logisticsReceived } from '../../generated/ecpay-logistics/received.ts';
import * as mypayExamples from '../../generated/mypay/examples.ts';
import * as mypayLives from '../../generated/mypay/lives.ts';
import * as mypayOperations from '../../generated/mypay/operations.ts';
import { received as mypayReceived } from '../../generated/mypay/received.ts';
import type { SandboxApi } from './api.ts';
import * as ccat from './vendors/ccat/index.ts';
import * as ecpay from './vendors/ecpay/index.ts';
import * as mypay from './vendors/mypay/index.ts';

/** A document whose operations, callbacks and credentials are known by name to the compiler. */
type Registered<Operations, Examples> = Operations & Examples & Pick<SandboxApi, 'received' | 'lives' | 'doings' | 'retries' | 'computed' | 'guards'>;

/** Every document, by its name. */
export const registry: {
  readonly 'ecpay-cashier': Registered<typeof cashierOperations, typeof cashierExamples>;
  readonly 'ecpay-einvoice': Registered<typeof einvoiceOperations, typeof einvoiceExamples>;
  readonly 'ecpay-logistics': Registered<typeof logisticsOperations, typeof logisticsExamples>;
  readonly 'ccat-cvs': Registered<typeof ccatOperations, typeof ccatExamples>;
  readonly mypay: Registered<typeof mypayOperations, typeof mypayExamples>;
} = {
  'ecpay-cashier': { ...cashierOperations, ...cashierExamples, ...cashierLives, received: cashierReceived, ...ecpay },
  'ecpay-einvoice': { ...einvoiceOperations, ...einvoiceExamples, ...einvoiceLives, received: einvoiceReceived, ...ecpay },
  'ecpay-logistics': { ...logisticsOperations, ...logisticsExamples, ...logisticsLives, received: logisticsReceived, ...ecpay },
  'ccat-cvs': { ...ccatOperations, ...ccatExamples, ...ccatLives, received: ccatReceived, ...ccat },
  mypay: { ...mypayOperations, ...mypayExamples, ...mypayLives, received: mypayReceived, ...mypay },
};
