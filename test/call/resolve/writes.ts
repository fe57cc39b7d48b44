import { createCcatCvs } from '../../../generated/ccat-cvs/client.ts';
import { operations as cat } from '../../../generated/ccat-cvs/operations.ts';
import { createEcpayCashier } from '../../../generated/ecpay-cashier/client.ts';
import { operations as cashier } from '../../../generated/ecpay-cashier/operations.ts';
import { type BrowserForm, createEcpayLogistics } from '../../../generated/ecpay-logistics/client.ts';
import { operations as logistics } from '../../../generated/ecpay-logistics/operations.ts';
import { createMypay, type Mypay } from '../../../generated/mypay/client.ts';
import { operations as mypay } from '../../../generated/mypay/operations.ts';
import type { Resolution, ResolveSince } from '../../../src/errors/index.ts';
import type { Operation } from '../../../src/message/operation.ts';
import { type Sandbox, stageCredentials } from '../../../src/sandbox/index.ts';
import { formatTime } from '../../../src/time/format.ts';
import { day } from '../../../src/time/units.ts';
import { parcel as homeParcel } from '../../support/parcel.ts';

/** A write that is ready to be made, and what it leaves behind. */
export interface Write {
  make(): Promise<unknown>;
  /** `client.resolve` with what was sent. */
  resolve(options: ResolveSince): Promise<Resolution>;
  /** What the sandbox holds on account of it: one, or none. */
  done(): readonly Readonly<Record<string, unknown>>[];
  /** Fields of the value that say that it is the right one. */
  readonly value: Readonly<Record<string, unknown>>;
  /** What its error shows of it. */
  readonly reference: Readonly<Record<string, unknown>>;
}

/** How a write is made ready against a sandbox. */
export interface Ready {
  /** Its row. */
  readonly operation: Operation;
  /** The operation that finds out what became of it. */
  readonly query: string;
  prepare(stage: Stage): Promise<Write>;
}

export interface Stage {
  readonly sandbox: Sandbox;
  /** Options of a client that speaks to the sandbox without a fault, for what comes before the write. */
  readonly calm: { readonly baseUrl: string };
  /** Options of the client whose write fails. */
  readonly tried: {
    readonly baseUrl: string;
    readonly retries?: number;
    readonly timeout?: number;
    readonly tryTimeout?: number;
  };
}

const tables = { cat, cashier, logistics, mypay };

let count = 0;
function number(prefix: string): string {
  count += 1;
  return `${prefix}${process.pid}X${count}`;
}

const items = [{ id: '1', name: '甲', cost: 100, amount: 1, total: 100 }];

async function order(
  { sandbox, calm }: Stage,
  given: Partial<Parameters<Mypay['createOrder']>[0]>,
  transition: string,
): Promise<{ uid: string; key: string }> {
  const mypay = createMypay({ ...stageCredentials.mypay, ...calm });
  const { uid, key } = await mypay.createOrder({
    user_id: 'phper',
    cost: 100,
    order_id: number('M'),
    ip: '127.0.0.1',
    items,
    ...given,
  });
  sandbox.transition(uid, transition);
  return { uid, key };
}

function slip(operation: 'registerOrder' | 'registerOrderByForm'): Ready {
  return {
    operation: tables.cat[operation],
    query: 'queryOrders',
    async prepare({ sandbox, tried }) {
      const client = createCcatCvs({ ...stageCredentials.ccatCvs, ...tried });
      const expire_date = String(formatTime('yyyy-MM-ddTHH:mm:ss+08:00', Date.now() + 7 * day));
      const payload = {
        cust_order_number: number('S'),
        order_amount: 1250,
        expire_date,
        payer_mobile: '0927119471',
        payer_email: 'have@niceday.co',
      };
      return {
        make: () => client[operation](payload),
        resolve: (options) => client.resolve(operation, payload, options),
        done: () =>
          sandbox
            .orders()
            .flatMap(({ fields }) => (fields['cust_order_number'] === payload.cust_order_number ? [fields] : [])),
        value: { cust_order_number: payload.cust_order_number, order_amount: 1250, process_code: '1' },
        reference: { cust_order_number: payload.cust_order_number },
      };
    },
  };
}

/** Every write that can be asked about, by its operationId. */
export const writes: Readonly<Record<string, Ready>> = {
  createCvsOrder: {
    operation: tables.cashier.createCvsOrder,
    query: 'queryTradeInfo',
    async prepare({ sandbox, tried }) {
      const cashier = createEcpayCashier({ ...stageCredentials.ecpayCashier, ...tried });
      const payload = {
        MerchantTradeNo: number('C'),
        TotalAmount: 100,
        TradeDesc: 'test',
        ItemName: 'tea',
        ReturnURL: 'https://shop.example/paid',
      };
      return {
        make: () => sentByBrowser(cashier.createCvsOrder(payload)),
        resolve: (options) => cashier.resolve('createCvsOrder', payload, options),
        done: () =>
          sandbox
            .orders()
            .flatMap(({ fields }) => (fields['MerchantTradeNo'] === payload.MerchantTradeNo ? [fields] : [])),
        value: { MerchantTradeNo: payload.MerchantTradeNo, TradeAmt: 100, TradeStatus: '0' },
        reference: {},
      };
    },
  },
  createHomeDelivery: {
    operation: tables.logistics.createHomeDelivery,
    query: 'queryLogisticsTradeInfo',
    async prepare({ sandbox, tried }) {
      const logistics = createEcpayLogistics({ ...stageCredentials.ecpayLogistics, ...tried });
      const MerchantTradeNo = number('H');
      const payload = { ...parcel, MerchantTradeNo };
      return {
        make: () => logistics.createHomeDelivery(payload),
        resolve: (options) => logistics.resolve('createHomeDelivery', payload, options),
        done: () =>
          sandbox.orders().flatMap(({ fields }) => (fields['MerchantTradeNo'] === MerchantTradeNo ? [fields] : [])),
        value: { MerchantTradeNo, GoodsAmount: 350, LogisticsStatus: 300 },
        reference: { MerchantTradeNo, GoodsAmount: 350 },
      };
    },
  },
  createHomeDeliveryByForm: {
    operation: tables.logistics.createHomeDeliveryByForm,
    query: 'queryLogisticsTradeInfo',
    async prepare({ sandbox, tried }) {
      const logistics = createEcpayLogistics({ ...stageCredentials.ecpayLogistics, ...tried });
      const MerchantTradeNo = number('F');
      const payload = { ...parcel, MerchantTradeNo, ClientReplyURL: 'https://shop.example.com/ordered' };
      return {
        make: () => sentByBrowser(logistics.createHomeDeliveryByForm(payload)),
        resolve: (options) => logistics.resolve('createHomeDeliveryByForm', payload, options),
        done: () =>
          sandbox.orders().flatMap(({ fields }) => (fields['MerchantTradeNo'] === MerchantTradeNo ? [fields] : [])),
        value: { MerchantTradeNo, GoodsAmount: 350, LogisticsStatus: 300 },
        reference: {},
      };
    },
  },
  registerOrder: slip('registerOrder'),
  registerOrderByForm: slip('registerOrderByForm'),
  refundOrder: {
    operation: tables.mypay.refundOrder,
    query: 'queryOrder',
    async prepare(stage) {
      const known = await order(stage, { pfn: 'CREDITCARD' }, 'pay-by-card');
      const mypay = createMypay({ ...stageCredentials.mypay, ...stage.tried });
      const payload = { ...known, cost: 40 };
      return {
        make: () => mypay.refundOrder(payload),
        resolve: (options) => mypay.resolve('refundOrder', payload, options),
        done: () =>
          stage.sandbox
            .orders()
            .flatMap(({ lifecycle, fields }) =>
              lifecycle === 'refund' && fields['uid'] === known.uid ? [fields] : [],
            ),
        value: { prc: '230', cost: 40, actual_cost: 40 },
        reference: { uid: known.uid, cost: 40 },
      };
    },
  },
  cancelAuthorization: {
    operation: tables.mypay.cancelAuthorization,
    query: 'queryOrder',
    async prepare(stage) {
      const known = await order(stage, { pfn: 'CREDITCARD', creditcard_is_automatic_payment: '0' }, 'authorize');
      const mypay = createMypay({ ...stageCredentials.mypay, ...stage.tried });
      return {
        make: () => mypay.cancelAuthorization(known),
        resolve: (options) => mypay.resolve('cancelAuthorization', known, options),
        done: () =>
          stage.sandbox
            .orders()
            .flatMap(({ fields }) => (fields['uid'] === known.uid && fields['prc'] === '300' ? [fields] : [])),
        value: { uid: known.uid, prc: '300' },
        reference: { uid: known.uid },
      };
    },
  },
  captureAuthorization: {
    operation: tables.mypay.captureAuthorization,
    query: 'queryOrder',
    async prepare(stage) {
      const known = await order(stage, { pfn: 'CREDITCARD', creditcard_is_automatic_payment: '0' }, 'authorize');
      const mypay = createMypay({ ...stageCredentials.mypay, ...stage.tried });
      return {
        make: () => mypay.captureAuthorization({ ...known, cost: 100, items }),
        resolve: (options) => mypay.resolve('captureAuthorization', known, options),
        done: () =>
          stage.sandbox
            .orders()
            .flatMap(({ fields }) => (fields['uid'] === known.uid && fields['prc'] === '247' ? [fields] : [])),
        value: { uid: known.uid, prc: '247' },
        reference: { uid: known.uid },
      };
    },
  },
  issueInvoice: {
    operation: tables.mypay.issueInvoice,
    query: 'queryInvoice',
    async prepare(stage) {
      const known = await order(stage, { pfn: 'CREDITCARD' }, 'pay-by-card');
      const mypay = createMypay({ ...stageCredentials.mypay, ...stage.tried });
      return {
        make: () => mypay.issueInvoice({ ...known, invoice_input_type: 1, invoice_cloud_type: 4 }),
        resolve: (options) => mypay.resolve('issueInvoice', known, options),
        done: () =>
          stage.sandbox
            .orders()
            .flatMap(({ fields }) => (fields['uid'] === known.uid && fields['invoice_state'] === 2 ? [fields] : [])),
        value: { uid: known.uid, state: 2, wordtrack: 'JH' },
        reference: { uid: known.uid },
      };
    },
  },
};

/** What the shopper's browser does with a form. */
async function sentByBrowser({ action, fields }: BrowserForm): Promise<string> {
  const answer = await fetch(action, { method: 'POST', body: new URLSearchParams(fields) });
  if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
  return answer.text();
}

export const parcel: Omit<typeof homeParcel, 'GoodsAmount'> & {
  readonly GoodsAmount: number;
  readonly ScheduledPickupTime: '4';
} = {
  ...homeParcel,
  GoodsAmount: 350,
  ScheduledPickupTime: '4',
} as const;
