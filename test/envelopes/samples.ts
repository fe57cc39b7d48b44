import { ccatApn } from '../../src/envelopes/ccat-apn.ts';
import { ccatRedirect } from '../../src/envelopes/ccat-redirect.ts';
import { ccatXml } from '../../src/envelopes/ccat-xml.ts';
import { checkMacValue } from '../../src/envelopes/check-mac-value.ts';
import { codeMessage } from '../../src/envelopes/code-message.ts';
import { ecpayAes } from '../../src/envelopes/ecpay-aes.ts';
import type { Envelope } from '../../src/envelopes/envelope.ts';
import { form } from '../../src/envelopes/form.ts';
import { json } from '../../src/envelopes/json.ts';
import { mypayAes } from '../../src/envelopes/mypay-aes.ts';
import { pipedPairs } from '../../src/envelopes/piped-pairs.ts';
import { rawPairs } from '../../src/envelopes/raw-pairs.ts';
import { text } from '../../src/envelopes/text.ts';

const order = { status: 'OK', order: [{ ibon_code: '0121', order_amount: 50 }], msg: 'a&b <c> 測試 +%' };
const flat = { MerchantID: '2000132', TradeDesc: 'a&b 測試 +%', CustomField1: '', TradeAmt: 100 };
const notification = {
  api_id: 'CV0000000000',
  trans_id: '550e8400',
  amount: 1250,
  status: 'B',
  nonce: '1234569999',
  payment_detail: { ibon_code: '0121' },
};

/** Each envelope with a content that it can carry. */
export const envelopes: readonly (readonly [Envelope, unknown])[] = [
  [checkMacValue, flat],
  [rawPairs, flat],
  [pipedPairs, { ResCode: '1', ...flat }],
  [ecpayAes, { MerchantID: '2000132', RqHeader: { Timestamp: 1 }, Data: { LoveCode: '0001', list: [{ a: 1 }] } }],
  [
    mypayAes,
    {
      store_uid: '289151880002',
      service: { service_name: 'api', cmd: 'api/orders' },
      encry_data: { items: [{ name: '商品' }] },
    },
  ],
  [ccatXml, order],
  [ccatRedirect, order],
  [ccatApn, notification],
  [form, flat],
  [json, { ...order, nested: { deep: [1, null, true] } }],
  [text, '1|OK'],
  [codeMessage, { status: '0', order: '找不到訂單' }],
];
