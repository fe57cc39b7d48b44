// Generated from specs/ccat-cvs.yaml by `npm run generate`. Do not edit: change the document and generate again.
import type { Layout, Slot } from '../../src/message/layout.ts';

/** The API, its servers and the credentials that it asks for. */
export const document = {
  name: 'ccat-cvs',
  title: 'Cat CVS payment platform',
  servers: { production: 'https://www.ccat.com.tw' },
  credentials: [{ option: 'custId', secret: false }, { option: 'custPassword', secret: true, published: 'CV0100000001' }],
  agreement: { limits: { expireDaysMin: 1, expireDaysMax: 90, orderAmountMin: 1, orderAmountMax: 20000 }, printedSlips: false },
} as const;

const custIdCredential: Slot = { is: 'credential', option: 'custId' };

const custPasswordCredential: Slot = { is: 'credential', option: 'custPassword' };

const given: Slot = { is: 'given' };

const envelope: Slot = { is: 'envelope' };

const envelope1 = { name: 'ccat-xml' } as const;

const layout1: Layout = [
  [
    'header',
    {
      is: 'object',
      fields: [
        ['cmd', { is: 'constant', value: 'cvs_order_regiater' }],
        ['cust_id', custIdCredential],
        ['cust_password', custPasswordCredential],
      ],
    },
  ],
  [
    'order',
    {
      is: 'payload',
      fields: [
        ['cust_order_number', given],
        ['order_amount', given],
        ['expire_date', given],
        ['payer_name', { is: 'given', otherwise: '' }],
        ['payer_postcode', { is: 'given', otherwise: '' }],
        ['payer_address', { is: 'given', otherwise: '' }],
        ['payer_mobile', given],
        ['payer_email', given],
      ],
    },
  ],
];

const layout2: Layout = [
  ['status', given],
  [
    'order',
    {
      is: 'given',
      fields: [
        ['cust_order_number', given],
        ['order_amount', given],
        ['expire_date', given],
        ['st_barcode1', given],
        ['st_barcode2', given],
        ['st_barcode3', given],
        ['post_barcode1', given],
        ['post_barcode2', given],
        ['post_barcode3', given],
        ['virtual_account', given],
        ['ibon_code', given],
        ['bill_amount', given],
        ['cs_fee', given],
        ['ibon_shopid', given],
      ],
    },
  ],
  ['msg', given],
];

const success1 = { code: 'status', values: ['OK'], message: 'msg', refusals: ['ERROR'] } as const;

const rules1 = ['expire-date-within-days', 'order-amount-at-least', 'order-amount-at-most', 'payer-on-printed-slips'] as const;

const sensitive1 = ['cust_password', 'payer_address', 'payer_email', 'payer_mobile', 'payer_name', 'payer_postcode'] as const;

const resolve1 = {
  operation: 'queryOrders',
  with: { process_code_update_time_begin: { earlier: 60, format: 'yyyy-MM-ddTHH:mm:ss+08:00' } },
  needs: ['cust_order_number'],
  settle: 60000,
  list: 'order',
  omitted: true,
  where: { cust_order_number: 'cust_order_number' },
  time: 'create_time',
} as const;

const envelope2 = { name: 'form' } as const;

const layout3: Layout = [
  ['cmd', { is: 'constant', value: 'cvs_order_regiater' }],
  ['cust_id', custIdCredential],
  ['cust_password', custPasswordCredential],
  ['cust_order_number', given],
  ['order_amount', given],
  ['expire_date', given],
  ['payer_name', { is: 'given', otherwise: '' }],
  ['payer_postcode', { is: 'given', otherwise: '' }],
  ['payer_address', { is: 'given', otherwise: '' }],
  ['payer_mobile', given],
  ['payer_email', given],
];

const answer1 = { envelope: { name: 'ccat-redirect' }, place: 'location', layout: [] } as const;

const layout4: Layout = [
  [
    'header',
    {
      is: 'object',
      fields: [
        ['cmd', { is: 'constant', value: 'cvs_order_query' }],
        ['cust_id', custIdCredential],
        ['cust_password', custPasswordCredential],
      ],
    },
  ],
  [
    'query',
    { is: 'payload', fields: [['process_code_update_time_begin', given], ['process_code_update_time_end', given]] },
  ],
];

const layout5: Layout = [
  ['status', given],
  [
    'order',
    {
      is: 'given',
      fields: [
        ['cust_order_number', given],
        ['order_amount', given],
        ['expire_date', given],
        ['st_barcode1', given],
        ['st_barcode2', given],
        ['st_barcode3', given],
        ['post_barcode1', given],
        ['post_barcode2', given],
        ['post_barcode3', given],
        ['virtual_account', given],
        ['ibon_code', given],
        ['bill_amount', given],
        ['cs_fee', given],
        ['ibon_shopid', given],
        ['create_time', given],
        ['process_code', given],
        ['process_code_update_time', given],
        ['pay_date', given],
        ['grant_amount', given],
        ['grant_date', given],
      ],
      list: true,
    },
  ],
  ['msg', given],
];

const sensitive2 = ['cust_password'] as const;

const layout6: Layout = [['status', given], ['msg', given]];

const layout7: Layout = [
  ['cmd', { is: 'constant', value: 'cvs_order_register' }],
  ['cust_id', custIdCredential],
  ['cust_password', custPasswordCredential],
  ['cust_order_number', given],
  ['order_amount', given],
  ['ibon_shopid', given],
  ['ibon_code', given],
];

const layout8: Layout = [
  ['api_id', given],
  ['trans_id', given],
  ['order_no', given],
  ['amount', given],
  ['pay_amount', given],
  ['expire_time', given],
  ['status', given],
  ['payment_code', given],
  ['payment_detail', given],
  ['memo', given],
  ['create_time', given],
  ['modify_time', given],
  ['pay_date', given],
  ['nonce', envelope],
  ['checksum', envelope],
];

/** One row per operation: how it travels and how its answer is judged. */
export const operations = {
  registerOrder: {
    id: 'registerOrder',
    method: 'POST',
    key: '/cvs/ap_interface.php#cvs_order_regiater',
    path: '/cvs/ap_interface.php',
    effect: 'write',
    request: {
      envelope: envelope1 as typeof envelope1,
      place: 'body',
      mediaType: 'text/xml',
      root: 'request',
      layout: layout1 as Layout,
    },
    answer: {
      envelope: envelope1 as typeof envelope1,
      place: 'body',
      mediaType: 'text/xml',
      root: 'response',
      layout: layout2 as Layout,
    },
    success: success1 as typeof success1,
    rules: rules1 as typeof rules1,
    sensitive: sensitive1 as typeof sensitive1,
    resolve: resolve1 as typeof resolve1,
  },
  registerOrderByForm: {
    id: 'registerOrderByForm',
    method: 'POST',
    key: '/cvs/ap_interface.php#cvs_order_regiater-form',
    path: '/cvs/ap_interface.php',
    effect: 'write',
    alsoBy: 'GET',
    request: {
      envelope: envelope2 as typeof envelope2,
      place: 'body',
      mediaType: 'application/x-www-form-urlencoded',
      layout: layout3 as Layout,
    },
    answer: answer1 as typeof answer1,
    success: success1 as typeof success1,
    rules: rules1 as typeof rules1,
    sensitive: sensitive1 as typeof sensitive1,
    resolve: resolve1 as typeof resolve1,
  },
  queryOrders: {
    id: 'queryOrders',
    method: 'POST',
    key: '/cvs/ap_interface.php#cvs_order_query',
    path: '/cvs/ap_interface.php',
    effect: 'read',
    request: {
      envelope: envelope1 as typeof envelope1,
      place: 'body',
      mediaType: 'text/xml',
      root: 'request',
      layout: layout4 as Layout,
    },
    answer: {
      envelope: envelope1 as typeof envelope1,
      place: 'body',
      mediaType: 'text/xml',
      root: 'response',
      layout: layout5 as Layout,
    },
    success: success1 as typeof success1,
    stream: 'order',
    rules: ['update-time-end-not-before-begin'],
    sensitive: sensitive2 as typeof sensitive2,
  },
  exchange: {
    id: 'exchange',
    method: 'POST',
    key: '/cvs/ap_interface.php#xml',
    path: '/cvs/ap_interface.php',
    effect: 'write',
    request: {
      envelope: envelope1 as typeof envelope1,
      place: 'body',
      mediaType: 'text/xml',
      root: 'request',
      isText: true,
      layout: [],
    },
    answer: {
      envelope: envelope1 as typeof envelope1,
      place: 'body',
      mediaType: 'text/xml',
      root: 'response',
      layout: layout6 as Layout,
    },
    success: success1 as typeof success1,
    sensitive: sensitive1 as typeof sensitive1,
    advice: 'Ask with `queryOrders` for the time since then; which slips it should have changed only you know',
  },
  changeIbonAmount: {
    id: 'changeIbonAmount',
    method: 'GET',
    key: '/cvs/ap_ibon_update.php',
    path: '/cvs/ap_ibon_update.php',
    effect: 'write',
    request: { envelope: envelope2 as typeof envelope2, place: 'query', layout: layout7 as Layout },
    answer: answer1 as typeof answer1,
    success: success1 as typeof success1,
    rules: ['order-amount-at-least', 'order-amount-at-most'],
    sensitive: sensitive2 as typeof sensitive2,
    advice: 'Cat notifies changes of state, and another amount is none. Send the same change again: it sets the amount, so that twice is as good as once',
  },
} as const;

/** One row per callback. */
export const callbacks = {
  paymentNotification: {
    id: 'paymentNotification',
    request: { envelope: { name: 'ccat-apn' }, place: 'body', mediaType: 'application/json', layout: layout8 as Layout },
    proof: 'none',
    acknowledgement: { by: 'constant', text: 'OK' },
    sensitive: [],
    repeatedFor: 1800000,
    event: {
      code: 'status',
      outcomes: { A: 'pending', B: 'paid', C: 'cancelled', D: 'expired', E: 'settled', I: 'unknown', J: 'unknown' },
      otherwise: 'unknown',
      order: 'order_no',
      number: 'trans_id',
      amount: 'amount',
      moved: 'pay_amount',
      time: 'modify_time',
      once: ['order_no'],
    },
    confirm: {
      operation: 'queryOrders',
      with: {
        process_code_update_time_begin: { time: 'modify_time', earlier: 60, within: 44640, format: 'yyyy-MM-ddTHH:mm:ss+08:00' },
      },
      event: {
        code: 'process_code',
        outcomes: { '1': 'pending', '2': 'pending', '3': 'pending', '4': 'paid', '6': 'settled', '9': 'cancelled', '10': 'expired' },
        otherwise: 'unknown',
        list: 'order',
        order: 'cust_order_number',
        amount: 'order_amount',
        time: 'process_code_update_time',
        once: ['cust_order_number'],
      },
    },
    example: {
      api_id: 'CV0000000000',
      trans_id: '550e8400e29b41d4a716446655440005',
      order_no: 'PO5488282',
      amount: 1250,
      expire_time: '2013-09-28T08:15:00+08:00',
      status: 'B',
      payment_code: 2,
      payment_detail: {
        st_barcode1: '020928619',
        st_barcode2: '9821300000123400',
        st_barcode3: '020948000001250',
        bank_id: '822',
        virtual_account: '98213000001234',
        ibon_shopid: 'CCAT',
        ibon_code: '326000001235',
      },
      memo: {},
      create_time: '2013-09-28T08:00:00+08:00',
      modify_time: '2013-09-28T08:30:00+08:00',
    },
  },
} as const;

/** All of these tables. */
export const tables: { readonly document: typeof document; readonly operations: typeof operations; readonly callbacks: typeof callbacks } = { document, operations, callbacks };
