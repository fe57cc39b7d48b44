// Generated from specs/ecpay-cashier.yaml by `npm run generate`. Do not edit: change the document and generate again.
import type { Layout, Slot } from '../../src/message/layout.ts';

/** The API, its servers and the credentials that it asks for. */
export const document = {
  name: 'ecpay-cashier',
  title: 'ECPay all-in-one cashier, CVS codes',
  servers: { stage: 'https://payment-stage.ecpay.com.tw', production: 'https://payment.ecpay.com.tw' },
  credentials: [
    { option: 'merchantId', secret: false },
    { option: 'hashKey', secret: true, published: 'pwFHCqoQZGmho4w6' },
    { option: 'hashIv', secret: true, published: 'EkRm7iFT261dpevs' },
    { option: 'platformId', secret: false },
  ],
} as const;

const envelope: Slot = { is: 'envelope' };

const given: Slot = { is: 'given' };

const merchantIdCredential: Slot = { is: 'credential', option: 'merchantId' };

const platformIdCredential: Slot = { is: 'credential', option: 'platformId' };

const envelope1 = { name: 'check-mac-value', digest: 'sha256' } as const;

const layout1: Layout = [
  ['CheckMacValue', envelope],
  ['ChoosePayment', { is: 'constant', value: 'CVS', also: ['ALL'] }],
  ['ChooseSubPayment', given],
  ['ClientBackURL', given],
  ['ClientRedirectURL', given],
  ['CustomField1', given],
  ['CustomField2', given],
  ['CustomField3', given],
  ['CustomField4', given],
  ['Desc_1', given],
  ['Desc_2', given],
  ['Desc_3', given],
  ['Desc_4', given],
  ['EncryptType', { is: 'constant', value: 1 }],
  ['IgnorePayment', given],
  ['ItemName', given],
  ['ItemURL', given],
  ['Language', given],
  ['MerchantID', merchantIdCredential],
  ['MerchantTradeDate', { is: 'clock', format: 'yyyy/MM/dd HH:mm:ss', required: true }],
  ['MerchantTradeNo', given],
  ['NeedExtraPaidInfo', given],
  ['OrderResultURL', given],
  ['PaymentInfoURL', given],
  ['PaymentType', { is: 'constant', value: 'aio' }],
  ['PlatformID', platformIdCredential],
  ['Remark', given],
  ['ReturnURL', given],
  ['StoreExpireDate', given],
  ['StoreID', given],
  ['TotalAmount', given],
  ['TradeDesc', given],
];

const rateLimits1 = [{ status: 403, wait: 1800000 }] as const;

const layout2: Layout = [
  ['CheckMacValue', envelope],
  ['MerchantID', merchantIdCredential],
  ['MerchantTradeNo', given],
  ['PlatformID', platformIdCredential],
  ['TimeStamp', { is: 'clock', format: 'unix-seconds', fresh: 3, required: true }],
];

const request1 = {
  envelope: envelope1 as typeof envelope1,
  place: 'body',
  mediaType: 'application/x-www-form-urlencoded',
  layout: layout2 as Layout,
} as const;

const envelope2 = { name: 'raw-pairs', digest: 'sha256' } as const;

const layout3: Layout = [
  ['MerchantID', given],
  ['MerchantTradeNo', given],
  ['StoreID', given],
  ['TradeNo', given],
  ['TradeAmt', given],
  ['PaymentDate', given],
  ['PaymentType', given],
  ['HandlingCharge', given],
  ['PaymentTypeChargeFee', given],
  ['TradeDate', given],
  ['TradeStatus', given],
  ['ItemName', given],
  ['CustomField1', given],
  ['CustomField2', given],
  ['CustomField3', given],
  ['CustomField4', given],
  ['CheckMacValue', envelope],
  ['WebATMAccBank', given],
  ['WebATMAccNo', given],
  ['WebATMBankName', given],
  ['ATMAccBank', given],
  ['ATMAccNo', given],
  ['PaymentNo', given],
  ['PayFrom', given],
  ['TenpayTradeNo', given],
  ['AlipayID', given],
  ['AlipayTradeNo', given],
  ['TWQRTradeNo', given],
  ['gwsr', given],
  ['process_date', given],
  ['auth_code', given],
  ['amount', given],
  ['stage', given],
  ['stast', given],
  ['staed', given],
  ['eci', given],
  ['card4no', given],
  ['card6no', given],
  ['red_dan', given],
  ['red_de_amt', given],
  ['red_ok_amt', given],
  ['red_yet', given],
  ['PeriodType', given],
  ['Frequency', given],
  ['ExecTimes', given],
  ['PeriodAmount', given],
  ['TotalSuccessTimes', given],
  ['TotalSuccessAmount', given],
];

const sensitive1 = ['ATMAccNo', 'AlipayID', 'WebATMAccNo', 'card4no', 'card6no'] as const;

const layout4: Layout = [
  ['MerchantID', given],
  ['MerchantTradeNo', given],
  ['StoreID', given],
  ['RtnCode', given],
  ['RtnMsg', given],
  ['TradeNo', given],
  ['TradeAmt', given],
  ['PaymentType', given],
  ['TradeDate', given],
  ['PlatformID', given],
  ['CustomField1', given],
  ['CustomField2', given],
  ['CustomField3', given],
  ['CustomField4', given],
  ['BankCode', given],
  ['vAccount', given],
  ['PaymentNo', given],
  ['PaymentURL', given],
  ['ExpireDate', given],
  ['Barcode1', given],
  ['Barcode2', given],
  ['Barcode3', given],
  ['CheckMacValue', envelope],
];

const notFound1 = { refused: ['10200047'] } as const;

const envelope3 = { name: 'ecpay-aes' } as const;

const layout5: Layout = [
  ['MerchantID', { is: 'credential', option: 'platformId', otherwise: 'merchantId' }],
  [
    'RqHeader',
    { is: 'object', fields: [['Timestamp', { is: 'clock', format: 'unix-seconds', fresh: 10, required: true }]] },
  ],
  ['Data', { is: 'payload', fields: [['PlatformID', platformIdCredential], ['MerchantID', merchantIdCredential]] }],
];

const layout6: Layout = [
  ['MerchantID', given],
  ['RpHeader', { is: 'object', fields: [['Timestamp', { is: 'clock', format: 'unix-seconds' }]] }],
  ['TransCode', given],
  ['TransMsg', given],
  ['Data', { is: 'payload' }],
];

const encodings1 = ['multipart/form-data'] as const;

const layout7: Layout = [
  ['MerchantID', given],
  ['MerchantTradeNo', given],
  ['StoreID', given],
  ['RtnCode', given],
  ['RtnMsg', given],
  ['TradeNo', given],
  ['TradeAmt', given],
  ['PaymentDate', given],
  ['PaymentType', given],
  ['PaymentTypeChargeFee', given],
  ['TradeDate', given],
  ['PlatformID', given],
  ['SimulatePaid', given],
  ['CustomField1', given],
  ['CustomField2', given],
  ['CustomField3', given],
  ['CustomField4', given],
  ['CheckMacValue', envelope],
  ['WebATMAccBank', given],
  ['WebATMAccNo', given],
  ['WebATMBankName', given],
  ['ATMAccBank', given],
  ['ATMAccNo', given],
  ['PaymentNo', given],
  ['PayFrom', given],
  ['TenpayTradeNo', given],
  ['AlipayID', given],
  ['AlipayTradeNo', given],
  ['TWQRTradeNo', given],
  ['gwsr', given],
  ['process_date', given],
  ['auth_code', given],
  ['amount', given],
  ['stage', given],
  ['stast', given],
  ['staed', given],
  ['eci', given],
  ['card4no', given],
  ['card6no', given],
  ['red_dan', given],
  ['red_de_amt', given],
  ['red_ok_amt', given],
  ['red_yet', given],
  ['PeriodType', given],
  ['Frequency', given],
  ['ExecTimes', given],
  ['PeriodAmount', given],
  ['TotalSuccessTimes', given],
  ['TotalSuccessAmount', given],
];

const request2 = {
  envelope: envelope1 as typeof envelope1,
  place: 'body',
  mediaType: 'application/x-www-form-urlencoded',
  encodings: encodings1 as typeof encodings1,
  layout: layout7 as Layout,
} as const;

const acknowledgement1 = { by: 'constant', text: '1|OK' } as const;

const event1 = {
  code: 'RtnCode',
  outcomes: { '1': 'paid', '10100058': 'expired', '10200095': 'failed', '10300006': 'expired', '10300066': 'pending' },
  otherwise: 'failed',
  order: 'MerchantTradeNo',
  number: 'TradeNo',
  amount: 'TradeAmt',
  time: 'PaymentDate',
  simulated: 'SimulatePaid',
  once: ['MerchantTradeNo'],
} as const;

const merchant1 = { field: 'MerchantID', option: 'merchantId' } as const;

const layout8: Layout = [
  ['MerchantID', given],
  ['MerchantTradeNo', given],
  ['StoreID', given],
  ['RtnCode', given],
  ['RtnMsg', given],
  ['TradeNo', given],
  ['TradeAmt', given],
  ['PaymentType', given],
  ['TradeDate', given],
  ['PlatformID', given],
  ['CustomField1', given],
  ['CustomField2', given],
  ['CustomField3', given],
  ['CustomField4', given],
  ['BankCode', given],
  ['vAccount', given],
  ['PaymentNo', given],
  ['ExpireDate', given],
  ['Barcode1', given],
  ['Barcode2', given],
  ['Barcode3', given],
  ['CheckMacValue', envelope],
];

const request3 = {
  envelope: envelope1 as typeof envelope1,
  place: 'body',
  mediaType: 'application/x-www-form-urlencoded',
  encodings: encodings1 as typeof encodings1,
  layout: layout8 as Layout,
} as const;

const event2 = {
  code: 'RtnCode',
  outcomes: {
    '2': 'code-issued',
    '10100058': 'expired',
    '10100073': 'code-issued',
    '10200047': 'unknown',
    '10200052': 'refused',
    '10200073': 'refused',
    '10200074': 'refused',
    '10200095': 'failed',
    '10300006': 'expired',
    '10300066': 'pending',
    '10400011': 'refused',
  },
  otherwise: 'failed',
  order: 'MerchantTradeNo',
  number: 'TradeNo',
  amount: 'TradeAmt',
  time: 'TradeDate',
} as const;

const example1 = {
  MerchantID: '3002607',
  MerchantTradeNo: 'CVS20260101000001',
  StoreID: '',
  RtnCode: 10100073,
  RtnMsg: 'Get CVS Code Succeeded.',
  TradeNo: '2601010908071234',
  TradeAmt: 1250,
  PaymentType: 'CVS_CVS',
  TradeDate: '2026/01/01 09:08:07',
  CustomField1: '',
  CustomField2: '',
  CustomField3: '',
  CustomField4: '',
  PaymentNo: 'LLL26001000001',
  ExpireDate: '2026/01/08 09:08:07',
  Barcode1: '',
  Barcode2: '',
  Barcode3: '',
} as const;

const acknowledgement2 = { by: 'page' } as const;

/** One row per operation: how it travels and how its answer is judged. */
export const operations = {
  createCvsOrder: {
    id: 'createCvsOrder',
    method: 'POST',
    key: '/Cashier/AioCheckOut/V5',
    path: '/Cashier/AioCheckOut/V5',
    effect: 'write',
    delivery: 'browser-form',
    request: {
      envelope: envelope1 as typeof envelope1,
      place: 'body',
      mediaType: 'application/x-www-form-urlencoded',
      layout: layout1 as Layout,
    },
    answer: { envelope: { name: 'text' }, place: 'body', mediaType: 'text/html', layout: [] },
    rateLimits: rateLimits1 as typeof rateLimits1,
    rules: ['no-html-tags', 'return-url-apart'],
    sensitive: [],
    resolve: {
      operation: 'queryTradeInfo',
      with: { MerchantTradeNo: 'MerchantTradeNo' },
      needs: ['MerchantTradeNo', 'TotalAmount'],
      settle: 60000,
      where: { TradeAmt: 'TotalAmount' },
      time: 'TradeDate',
      happened: { TradeStatus: ['0', '1'] },
      absent: { TradeStatus: ['10200047'] },
    },
  },
  queryTradeInfo: {
    id: 'queryTradeInfo',
    method: 'POST',
    key: '/Cashier/QueryTradeInfo/V5',
    path: '/Cashier/QueryTradeInfo/V5',
    effect: 'read',
    request: request1 as typeof request1,
    answer: {
      envelope: envelope2 as typeof envelope2,
      place: 'body',
      mediaType: 'text/html',
      layout: layout3 as Layout,
      ownTexts: ['ItemName', 'CustomField1', 'CustomField2', 'CustomField3', 'CustomField4', 'PaymentNo'],
    },
    success: { code: 'TradeStatus', values: ['0', '1', '10200095', '10200047'] },
    rateLimits: rateLimits1 as typeof rateLimits1,
    sensitive: sensitive1 as typeof sensitive1,
  },
  queryPaymentInfo: {
    id: 'queryPaymentInfo',
    method: 'POST',
    key: '/Cashier/QueryPaymentInfo',
    path: '/Cashier/QueryPaymentInfo',
    effect: 'read',
    request: request1 as typeof request1,
    answer: {
      envelope: envelope2 as typeof envelope2,
      place: 'body',
      mediaType: 'text/html',
      layout: layout4 as Layout,
      ownTexts: ['CustomField1', 'CustomField2', 'CustomField3', 'CustomField4', 'PaymentNo'],
    },
    success: { code: 'RtnCode', values: [2, 10100073], message: 'RtnMsg', notFound: notFound1 as typeof notFound1 },
    rateLimits: rateLimits1 as typeof rateLimits1,
    sensitive: [],
  },
  queryCvsBarcode: {
    id: 'queryCvsBarcode',
    method: 'POST',
    key: '/1.0.0/Cashier/QueryCVSBarcode',
    path: '/1.0.0/Cashier/QueryCVSBarcode',
    effect: 'read',
    servers: { stage: 'https://ecpayment-stage.ecpay.com.tw', production: 'https://ecpayment.ecpay.com.tw' },
    request: { envelope: envelope3 as typeof envelope3, place: 'body', mediaType: 'application/json', layout: layout5 as Layout },
    answer: { envelope: envelope3 as typeof envelope3, place: 'body', mediaType: 'application/json', layout: layout6 as Layout },
    success: { code: 'RtnCode', values: [1], message: 'RtnMsg', notFound: notFound1 as typeof notFound1 },
    rateLimits: rateLimits1 as typeof rateLimits1,
    sensitive: [],
  },
} as const;

/** One row per callback. */
export const callbacks = {
  paymentResult: {
    id: 'paymentResult',
    request: request2 as typeof request2,
    proof: 'signature',
    acknowledgement: acknowledgement1 as typeof acknowledgement1,
    sensitive: sensitive1 as typeof sensitive1,
    repeatedFor: 2700000,
    event: event1 as typeof event1,
    merchant: merchant1 as typeof merchant1,
    example: {
      MerchantID: '3002607',
      MerchantTradeNo: 'CVS20260101000001',
      StoreID: '',
      RtnCode: 1,
      RtnMsg: '付款成功',
      TradeNo: '2601010908071234',
      TradeAmt: 1250,
      PaymentDate: '2026/01/02 10:11:12',
      PaymentType: 'CVS_CVS',
      PaymentTypeChargeFee: 30,
      TradeDate: '2026/01/01 09:08:07',
      SimulatePaid: 0,
      CustomField1: '甲',
      CustomField2: '',
      CustomField3: '',
      CustomField4: '',
    },
  },
  paymentInfo: {
    id: 'paymentInfo',
    request: request3 as typeof request3,
    proof: 'signature',
    acknowledgement: acknowledgement1 as typeof acknowledgement1,
    sensitive: [],
    repeatedFor: 2700000,
    event: event2 as typeof event2,
    merchant: merchant1 as typeof merchant1,
    example: example1 as typeof example1,
  },
  paymentResultPage: {
    id: 'paymentResultPage',
    request: request2 as typeof request2,
    proof: 'signature',
    acknowledgement: acknowledgement2 as typeof acknowledgement2,
    sensitive: sensitive1 as typeof sensitive1,
    repeatedFor: 0,
    event: event1 as typeof event1,
    merchant: merchant1 as typeof merchant1,
    example: {
      MerchantID: '3002607',
      MerchantTradeNo: 'D9RMXNrihUYM',
      StoreID: '',
      RtnCode: 1,
      RtnMsg: '交易成功',
      TradeNo: '2412311225437371',
      TradeAmt: 402,
      PaymentDate: '2024/12/31 12:26:09',
      PaymentType: 'Credit_CreditCard',
      PaymentTypeChargeFee: 10,
      TradeDate: '2024/12/31 12:25:43',
      SimulatePaid: 0,
      CustomField1: '',
      CustomField2: '',
      CustomField3: '',
      CustomField4: '',
    },
  },
  paymentInfoPage: {
    id: 'paymentInfoPage',
    request: request3 as typeof request3,
    proof: 'signature',
    acknowledgement: acknowledgement2 as typeof acknowledgement2,
    sensitive: [],
    repeatedFor: 0,
    event: event2 as typeof event2,
    merchant: merchant1 as typeof merchant1,
    example: example1 as typeof example1,
  },
} as const;

/** Signed callbacks of the vendor's that are not received here. */
export const otherCallbacks = [{ id: 'periodResult', fields: ['PeriodType', 'ExecTimes', 'FirstAuthAmount', 'ProcessDate'] }] as const;

/** All of these tables. */
export const tables: { readonly document: typeof document; readonly operations: typeof operations; readonly callbacks: typeof callbacks; readonly otherCallbacks: typeof otherCallbacks } = { document, operations, callbacks, otherCallbacks };
