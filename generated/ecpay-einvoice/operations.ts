// Generated from specs/ecpay-einvoice.yaml by `npm run generate`. Do not edit: change the document and generate again.
import type { Layout, Slot } from '../../src/message/layout.ts';

/** The API, its servers and the credentials that it asks for. */
export const document = {
  name: 'ecpay-einvoice',
  title: 'ECPay B2C e-invoice',
  servers: { stage: 'https://einvoice-stage.ecpay.com.tw', production: 'https://einvoice.ecpay.com.tw' },
  credentials: [
    { option: 'merchantId', secret: false },
    { option: 'hashKey', secret: true, published: 'ejCk326UnaZWKisg' },
    { option: 'hashIv', secret: true, published: 'q9jcZX8Ib9LM8wYk' },
    { option: 'platformId', secret: false },
  ],
} as const;

const platformIdCredential: Slot = { is: 'credential', option: 'platformId' };

const merchantIdCredential: Slot = { is: 'credential', option: 'merchantId' };

const envelope: Slot = { is: 'envelope' };

const given: Slot = { is: 'given' };

const envelope1 = { name: 'ecpay-aes' } as const;

const layout1: Layout = [
  ['PlatformID', platformIdCredential],
  ['MerchantID', merchantIdCredential],
  [
    'RqHeader',
    {
      is: 'object',
      fields: [['Timestamp', { is: 'clock', format: 'unix-seconds', fresh: 10, required: true }], ['Revision', envelope]],
    },
  ],
  ['Data', { is: 'payload', fields: [['MerchantID', merchantIdCredential]] }],
];

const request1 = { envelope: envelope1 as typeof envelope1, place: 'body', mediaType: 'application/json', layout: layout1 as Layout } as const;

const layout2: Layout = [
  ['PlatformID', given],
  ['MerchantID', given],
  ['RpHeader', { is: 'object', fields: [['Timestamp', { is: 'clock', format: 'unix-seconds' }]] }],
  ['TransCode', given],
  ['TransMsg', given],
  ['Data', { is: 'payload' }],
];

const answer1 = { envelope: envelope1 as typeof envelope1, place: 'body', mediaType: 'application/json', layout: layout2 as Layout } as const;

const success1 = { code: 'RtnCode', values: [1], message: 'RtnMsg', retryable: [9000001] } as const;

const rateLimits1 = [{ status: 403, wait: 1800000 }] as const;

/** One row per operation: how it travels and how its answer is judged. */
export const operations = {
  checkLoveCode: {
    id: 'checkLoveCode',
    method: 'POST',
    key: '/B2CInvoice/CheckLoveCode',
    path: '/B2CInvoice/CheckLoveCode',
    effect: 'read',
    request: request1 as typeof request1,
    answer: answer1 as typeof answer1,
    success: success1 as typeof success1,
    rateLimits: rateLimits1 as typeof rateLimits1,
    sensitive: [],
  },
  checkBarcode: {
    id: 'checkBarcode',
    method: 'POST',
    key: '/B2CInvoice/CheckBarcode',
    path: '/B2CInvoice/CheckBarcode',
    effect: 'read',
    request: request1 as typeof request1,
    answer: answer1 as typeof answer1,
    success: success1 as typeof success1,
    rateLimits: rateLimits1 as typeof rateLimits1,
    sensitive: [],
  },
} as const;

/** All of these tables. */
export const tables: { readonly document: typeof document; readonly operations: typeof operations } = { document, operations };
