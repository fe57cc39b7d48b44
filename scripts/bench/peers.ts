import { createRequire } from 'node:module';
import { join } from 'node:path';
import { merchantId } from './inputs.ts';
import { type Fields, keys } from './mac.ts';

/**
 * Packages of others that do the same, from test/bench. Some of what is compared they keep inside; it is taken from
 * there, so that no peer is charged for work that the others are not.
 */
const require = createRequire(join(process.cwd(), 'test/bench/package.json'));

interface OfficialCashier {
  readonly payment_client: {
    readonly helper: {
      gen_chk_mac_value(fields: Fields): string;
      valid_chkmc_string(text: string): boolean;
    };
    /** Changes what it is given. */
    aio_check_out_cvs(cvs: Fields, order: Record<string, string>): string;
  };
}

type Official = new (options: object) => OfficialCashier;

interface Payment {
  checkout(): string;
  _prepareOrder(): Readonly<Record<string, unknown>>;
}

interface Merchant {
  createPayment(kind: unknown, order: object, more: object): Payment;
}

interface NodeEcpayAio {
  readonly Merchant: new (mode: string, options: object) => Merchant;
  readonly CVSPayment: unknown;
  isValidReceivedCheckMacValue(fields: Fields, hashKey: string, hashIv: string): boolean;
}

interface NodeEcpayAioInside {
  generateCheckMacValue(fields: Fields, hashKey: string, hashIv: string): string;
}

interface Rytass {
  readonly ECPayPayment: new (
    options: object,
  ) => {
    addMac(fields: Fields): Fields;
    checkMac(fields: Readonly<Record<string, string | number>>): boolean;
    prepare(order: object): Promise<{ readonly form: Fields; readonly formHTML: string }>;
  };
  readonly Channel: { readonly CVS_KIOSK: string };
}

const OfficialClass = require('ecpay_aio_nodejs') as Official;
export const official: OfficialCashier['payment_client'] = new OfficialClass({
  OperationMode: 'Test',
  MercProfile: { MerchantID: merchantId, HashKey: keys.hashKey, HashIV: keys.hashIv },
  IgnorePayment: [],
  IsProjectContractor: false,
}).payment_client;

export const aio: NodeEcpayAio = require('node-ecpay-aio') as NodeEcpayAio;
export const aioInside: NodeEcpayAioInside = require('node-ecpay-aio/dist/utils/index.js') as NodeEcpayAioInside;
export const aioMerchant: Merchant = new aio.Merchant('Test', {
  MerchantID: merchantId,
  HashKey: keys.hashKey,
  HashIV: keys.hashIv,
  ReturnURL: 'https://shop.example.com/ecpay/return',
});

const { ECPayPayment, Channel } = require('@rytass/payments-adapter-ecpay') as Rytass;
export const kiosk: string = Channel.CVS_KIOSK;
const rytassOrders = { get: async () => undefined, set: async () => undefined };
/** Without its store of orders: a timer for each would stand in the way of the next round. */
export const rytass: InstanceType<Rytass['ECPayPayment']> = new ECPayPayment({
  ...{ merchantId, ...keys },
  ordersCache: rytassOrders,
});

/** The official package prints every text that it hashes. Nothing else prints here: rows go to the parent process. */
console.log = () => undefined;
