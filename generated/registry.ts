// Generated from specs/ by `npm run generate`. Do not edit: change a document and generate again.
import * as ccatVendor from '../src/sandbox/vendors/ccat/index.ts';
import * as ecpayVendor from '../src/sandbox/vendors/ecpay/index.ts';
import * as mypayVendor from '../src/sandbox/vendors/mypay/index.ts';
import type { Documented } from '../src/sandbox/model/api.ts';
import { api as ccatCvsApi } from './ccat-cvs/api.ts';
import { createCcatCvs } from './ccat-cvs/client.ts';
import * as ccatCvsExamples from './ccat-cvs/examples.ts';
import * as ccatCvsLifecycles from './ccat-cvs/lifecycles.ts';
import { tables as ccatCvsTables } from './ccat-cvs/operations.ts';
import { api as ecpayCashierApi } from './ecpay-cashier/api.ts';
import { createEcpayCashier } from './ecpay-cashier/client.ts';
import * as ecpayCashierExamples from './ecpay-cashier/examples.ts';
import * as ecpayCashierLifecycles from './ecpay-cashier/lifecycles.ts';
import { tables as ecpayCashierTables } from './ecpay-cashier/operations.ts';
import { api as ecpayEinvoiceApi } from './ecpay-einvoice/api.ts';
import { createEcpayEinvoice } from './ecpay-einvoice/client.ts';
import * as ecpayEinvoiceExamples from './ecpay-einvoice/examples.ts';
import * as ecpayEinvoiceLifecycles from './ecpay-einvoice/lifecycles.ts';
import { tables as ecpayEinvoiceTables } from './ecpay-einvoice/operations.ts';
import { api as ecpayLogisticsApi } from './ecpay-logistics/api.ts';
import { createEcpayLogistics } from './ecpay-logistics/client.ts';
import * as ecpayLogisticsExamples from './ecpay-logistics/examples.ts';
import * as ecpayLogisticsLifecycles from './ecpay-logistics/lifecycles.ts';
import { tables as ecpayLogisticsTables } from './ecpay-logistics/operations.ts';
import { api as mypayApi } from './mypay/api.ts';
import { createMypay } from './mypay/client.ts';
import * as mypayExamples from './mypay/examples.ts';
import * as mypayLifecycles from './mypay/lifecycles.ts';
import { tables as mypayTables } from './mypay/operations.ts';

/** Every document, by its name. */
export const registry: {
  readonly 'ccat-cvs': Documented<typeof ccatCvsTables, typeof ccatCvsExamples, typeof createCcatCvs>;
  readonly 'ecpay-cashier': Documented<typeof ecpayCashierTables, typeof ecpayCashierExamples, typeof createEcpayCashier>;
  readonly 'ecpay-einvoice': Documented<typeof ecpayEinvoiceTables, typeof ecpayEinvoiceExamples, typeof createEcpayEinvoice>;
  readonly 'ecpay-logistics': Documented<typeof ecpayLogisticsTables, typeof ecpayLogisticsExamples, typeof createEcpayLogistics>;
  readonly 'mypay': Documented<typeof mypayTables, typeof mypayExamples, typeof createMypay>;
} = {
  'ccat-cvs': { ...ccatCvsApi, ...ccatCvsTables, ...ccatCvsExamples, ...ccatCvsLifecycles, ...ccatVendor, create: createCcatCvs },
  'ecpay-cashier': { ...ecpayCashierApi, ...ecpayCashierTables, ...ecpayCashierExamples, ...ecpayCashierLifecycles, ...ecpayVendor, create: createEcpayCashier },
  'ecpay-einvoice': { ...ecpayEinvoiceApi, ...ecpayEinvoiceTables, ...ecpayEinvoiceExamples, ...ecpayEinvoiceLifecycles, ...ecpayVendor, create: createEcpayEinvoice },
  'ecpay-logistics': { ...ecpayLogisticsApi, ...ecpayLogisticsTables, ...ecpayLogisticsExamples, ...ecpayLogisticsLifecycles, ...ecpayVendor, create: createEcpayLogistics },
  'mypay': { ...mypayApi, ...mypayTables, ...mypayExamples, ...mypayLifecycles, ...mypayVendor, create: createMypay },
};
