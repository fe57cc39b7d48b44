// Generated from specs/ccat-cvs.yaml by `npm run generate`. Do not edit: change the document and generate again.
import type { Schema } from '../../src/message/schema.ts';

const string: Schema = { type: 'string', maxLength: 25, format: 'yyyy-MM-ddTHH:mm:ss+08:00' };
const string2: Schema = { type: 'string' };
const numberOrNull: Schema = { type: ['number', 'null'] };
const stringOrNull: Schema = { type: ['string', 'null'] };
const string3: Schema = { type: 'string', minLength: 1, maxLength: 20 };
const integer: Schema = { type: 'integer', minimum: 1, maximum: 9007199254740991 };
const integer2: Schema = { type: 'integer', minimum: 0, maximum: 9007199254740991 };
const integer3: Schema = { type: 'integer' };
const integerOrNull: Schema = { type: ['integer', 'null'] };
const PayerName: Schema = { type: 'string', maxLength: 30 };
const PayerPostcode: Schema = { type: 'string', maxLength: 10 };
const PayerAddress: Schema = { type: 'string', maxLength: 60 };
const PayerMobile: Schema = { type: 'string', pattern: '^09[0-9]{8}$', maxLength: 10, description: 'Payer\'s mobile phone, ten digits from 09.' };
const PayerEmail: Schema = { type: 'string', maxLength: 60, format: 'email' };
const SlipToRegister: Schema = {
  type: 'object',
  required: ['cust_order_number', 'order_amount', 'expire_date', 'payer_mobile', 'payer_email'],
  properties: {
    cust_order_number: string3,
    order_amount: integer,
    expire_date: string,
    payer_name: PayerName,
    payer_postcode: PayerPostcode,
    payer_address: PayerAddress,
    payer_mobile: PayerMobile,
    payer_email: PayerEmail,
  },
  additionalProperties: false,
};
const ChangeSpan: Schema = {
  type: 'object',
  required: ['process_code_update_time_begin'],
  properties: { process_code_update_time_begin: string, process_code_update_time_end: string },
  additionalProperties: false,
};
const StatusOk: Schema = { type: 'string', const: 'OK' };
const Slip: Schema = {
  type: 'object',
  required: ['cust_order_number'],
  properties: {
    cust_order_number: string2,
    order_amount: integer3,
    expire_date: string2,
    st_barcode1: string2,
    st_barcode2: string2,
    st_barcode3: string2,
    post_barcode1: string2,
    post_barcode2: string2,
    post_barcode3: string2,
    virtual_account: string2,
    ibon_code: string2,
    bill_amount: integerOrNull,
    cs_fee: numberOrNull,
    ibon_shopid: string2,
  },
};
const SlipRegistered: Schema = { type: 'object', required: ['status', 'order'], properties: { status: StatusOk, order: Slip } };
const StatusError: Schema = { type: 'string', const: 'ERROR' };
const RefusedAnswer: Schema = { type: 'object', required: ['status'], properties: { status: StatusError, msg: string2 } };
const RegisterRedirect: Schema = { anyOf: [SlipRegistered, RefusedAnswer] };
const SlipState: Schema = {
  type: 'object',
  required: ['cust_order_number', 'process_code'],
  properties: {
    cust_order_number: string2,
    order_amount: integer3,
    expire_date: string2,
    st_barcode1: string2,
    st_barcode2: string2,
    st_barcode3: string2,
    post_barcode1: string2,
    post_barcode2: string2,
    post_barcode3: string2,
    virtual_account: string2,
    ibon_code: string2,
    bill_amount: integerOrNull,
    cs_fee: numberOrNull,
    ibon_shopid: string2,
    create_time: string2,
    process_code: string2,
    process_code_update_time: string2,
    pay_date: string2,
    grant_amount: numberOrNull,
    grant_date: string2,
  },
};
const SlipsFound: Schema = { type: 'object', required: ['status'], properties: { status: StatusOk, order: { type: 'array', items: SlipState } } };
const XmlElements: Schema = { type: 'object', additionalProperties: { get $ref(): Schema { return XmlValue; } } };
const XmlValue: Schema = { anyOf: [stringOrNull, XmlElements, { type: 'array', items: { anyOf: [stringOrNull, XmlElements] } }] };
const AnyAnswer: Schema = { type: 'object', required: ['status'], properties: { status: StatusOk }, additionalProperties: XmlValue };
const AmountChanged: Schema = {
  type: 'object',
  required: ['status', 'order'],
  properties: { status: StatusOk, order: { type: 'array', items: Slip } },
};
const AmountRedirect: Schema = { anyOf: [AmountChanged, RefusedAnswer] };

/** What a merchant gives, and the options of a client. */
export const requests: { readonly registerOrder: Schema; readonly registerOrderByForm: Schema; readonly queryOrders: Schema; readonly exchange: Schema; readonly changeIbonAmount: Schema; readonly Credentials: Schema; readonly Agreement: Schema } = {
  registerOrder: SlipToRegister,
  registerOrderByForm: {
    type: 'object',
    required: ['cust_order_number', 'order_amount', 'expire_date', 'payer_mobile', 'payer_email'],
    properties: {
      cust_order_number: string3,
      order_amount: integer,
      expire_date: string,
      payer_name: PayerName,
      payer_postcode: PayerPostcode,
      payer_address: PayerAddress,
      payer_mobile: PayerMobile,
      payer_email: PayerEmail,
    },
    additionalProperties: false,
  },
  queryOrders: ChangeSpan,
  exchange: { type: 'string', minLength: 1 },
  changeIbonAmount: {
    type: 'object',
    required: ['cust_order_number', 'order_amount', 'ibon_shopid', 'ibon_code'],
    properties: {
      cust_order_number: string3,
      order_amount: integer,
      ibon_shopid: { type: 'string', enum: ['CCAT', 'BCAT'], maxLength: 14 },
      ibon_code: string3,
    },
    additionalProperties: false,
  },
  Credentials: {
    type: 'object',
    required: ['custId', 'custPassword'],
    properties: {
      custId: { type: 'string', minLength: 1, maxLength: 12 },
      custPassword: { type: 'string', minLength: 1, maxLength: 40 },
    },
  },
  Agreement: {
    type: 'object',
    properties: {
      limits: {
        type: 'object',
        properties: { expireDaysMin: integer2, expireDaysMax: integer2, orderAmountMin: integer, orderAmountMax: integer },
        additionalProperties: false,
      },
      printedSlips: { type: 'boolean' },
    },
    additionalProperties: false,
  },
};

/** What a vendor answers, read leniently. */
export const answers: { readonly registerOrder: Schema; readonly registerOrderByForm: Schema; readonly queryOrders: Schema; readonly exchange: Schema; readonly changeIbonAmount: Schema } = {
  registerOrder: { anyOf: [SlipRegistered, RefusedAnswer] },
  registerOrderByForm: RegisterRedirect,
  queryOrders: { anyOf: [SlipsFound, RefusedAnswer] },
  exchange: { anyOf: [AnyAnswer, RefusedAnswer] },
  changeIbonAmount: AmountRedirect,
};

/** An item of a list that is read item by item. */
export const items: { readonly queryOrders: Schema } = { queryOrders: SlipState };

/** What a vendor sends, read leniently. */
export const callbacks: { readonly paymentNotification: Schema } = {
  paymentNotification: {
    type: 'object',
    required: ['api_id', 'trans_id', 'order_no', 'amount', 'status'],
    properties: {
      api_id: string2,
      trans_id: string2,
      order_no: string2,
      amount: integer3,
      pay_amount: integerOrNull,
      expire_time: string2,
      status: string2,
      payment_code: integer3,
      payment_detail: {
        type: ['object', 'null'],
        properties: {
          st_barcode1: string2,
          st_barcode2: string2,
          st_barcode3: string2,
          bank_id: string2,
          virtual_account: string2,
          ibon_shopid: string2,
          ibon_code: string2,
        },
      },
      memo: { anyOf: [{ type: 'object' }, string2, { type: 'array', items: {} }] },
      create_time: string2,
      modify_time: string2,
      pay_date: string2,
    },
  },
};
