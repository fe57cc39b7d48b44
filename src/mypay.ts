import { answers } from '../generated/mypay-paypage/answers.ts';
import { document, operations } from '../generated/mypay-paypage/operations.ts';
import { requests } from '../generated/mypay-paypage/requests.ts';
import type { components, operations as Operations, paths } from '../generated/mypay-paypage/types.ts';
import type { Api } from './call/api.ts';
import { createClient } from './call/client.ts';
import type { Client, ClientOptions } from './call/types.ts';
import { json } from './envelopes/json.ts';
import { mypayAes } from './envelopes/mypay-aes.ts';
import { itemTotal } from './rules/item-total.ts';
import { itemsSumToCost } from './rules/items-sum-to-cost.ts';
import { refundItemsSumToCost } from './rules/refund-items-sum-to-cost.ts';
import { regularFirstChargeDateNotPast } from './rules/regular-first-charge-date-not-past.ts';
import { stopTimeAfterToday } from './rules/stop-time-after-today.ts';

const api: Api = {
  document,
  operations,
  requests,
  answers,
  envelopes: [json, mypayAes],
  rules: {
    'item-total': itemTotal,
    'items-sum-to-cost': itemsSumToCost,
    'refund-items-sum-to-cost': refundItemsSumToCost,
    'regular-first-charge-date-not-past': regularFirstChargeDateNotPast,
    'stop-time-after-today': stopTimeAfterToday,
  },
};

type Contract = {
  operations: Operations;
  paths: paths;
  table: typeof operations;
  servers: (typeof document)['servers'];
  credentials: components['schemas']['Credentials'];
};

export type Mypay = Client<Contract>;
export type MypayOptions = ClientOptions<Contract>;

/**
 * 高鉅 MyPay LINK PayPage. Amounts are NT$ integers, times Asia/Taipei.
 *
 * @throws OptionsError naming the option that is missing or wrong
 * @example
 * const mypay = createMypay({ storeUid: '289151880002', key: 'KYTjd9ACcjGaTK6V3zWmMkyrQS08Ndcx', environment: 'stage' });
 * const { content } = await mypay.listPaymentMethods({ cost: 100 });
 */
export function createMypay(options: MypayOptions): Mypay {
  return createClient<Contract>(api, options);
}

export * from '../generated/mypay-paypage/meanings.ts';
export type { components, operations, paths } from '../generated/mypay-paypage/types.ts';
export * from './errors/index.ts';
