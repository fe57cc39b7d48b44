// Generated from specs/ecpay-einvoice.yaml by `npm run generate`. Do not edit: change the document and generate again.
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

/** One row per operation: how it travels and how its answer is judged. */
export const operations = {
  checkLoveCode: {
    id: 'checkLoveCode',
    method: 'POST',
    key: '/B2CInvoice/CheckLoveCode',
    path: '/B2CInvoice/CheckLoveCode',
    effect: 'read',
    request: {
      envelope: { name: 'ecpay-aes' },
      place: 'body',
      mediaType: 'application/json',
      layout: [
        ['PlatformID', { is: 'credential', option: 'platformId' }],
        ['MerchantID', { is: 'credential', option: 'merchantId' }],
        [
          'RqHeader',
          {
            is: 'object',
            fields: [['Timestamp', { is: 'clock', format: 'unix-seconds', fresh: 10, required: true }], ['Revision', { is: 'envelope' }]],
          },
        ],
        ['Data', { is: 'payload', fields: [['MerchantID', { is: 'credential', option: 'merchantId' }]] }],
      ],
    },
    answer: {
      envelope: { name: 'ecpay-aes' },
      place: 'body',
      mediaType: 'application/json',
      layout: [
        ['PlatformID', { is: 'given' }],
        ['MerchantID', { is: 'given' }],
        ['RpHeader', { is: 'object', fields: [['Timestamp', { is: 'clock', format: 'unix-seconds' }]] }],
        ['TransCode', { is: 'given' }],
        ['TransMsg', { is: 'given' }],
        ['Data', { is: 'payload' }],
      ],
    },
    success: { code: 'RtnCode', values: [1], message: 'RtnMsg', retryable: [9000001] },
    rateLimits: [{ status: 403, wait: 1800000 }],
    sensitive: [],
  },
  checkBarcode: {
    id: 'checkBarcode',
    method: 'POST',
    key: '/B2CInvoice/CheckBarcode',
    path: '/B2CInvoice/CheckBarcode',
    effect: 'read',
    request: {
      envelope: { name: 'ecpay-aes' },
      place: 'body',
      mediaType: 'application/json',
      layout: [
        ['PlatformID', { is: 'credential', option: 'platformId' }],
        ['MerchantID', { is: 'credential', option: 'merchantId' }],
        [
          'RqHeader',
          {
            is: 'object',
            fields: [['Timestamp', { is: 'clock', format: 'unix-seconds', fresh: 10, required: true }], ['Revision', { is: 'envelope' }]],
          },
        ],
        ['Data', { is: 'payload', fields: [['MerchantID', { is: 'credential', option: 'merchantId' }]] }],
      ],
    },
    answer: {
      envelope: { name: 'ecpay-aes' },
      place: 'body',
      mediaType: 'application/json',
      layout: [
        ['PlatformID', { is: 'given' }],
        ['MerchantID', { is: 'given' }],
        ['RpHeader', { is: 'object', fields: [['Timestamp', { is: 'clock', format: 'unix-seconds' }]] }],
        ['TransCode', { is: 'given' }],
        ['TransMsg', { is: 'given' }],
        ['Data', { is: 'payload' }],
      ],
    },
    success: { code: 'RtnCode', values: [1], message: 'RtnMsg', retryable: [9000001] },
    rateLimits: [{ status: 403, wait: 1800000 }],
    sensitive: [],
  },
} as const;

/** All of these tables. */
export const tables: { readonly document: typeof document; readonly operations: typeof operations } = { document, operations };
