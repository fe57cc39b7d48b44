// Generated from specs/ccat-cvs.yaml by `npm run generate`. Do not edit: change the document and generate again.
import type { Schema } from '../../src/message/schema.ts';

const CustOrderNumber: Schema = { type: 'string', minLength: 1, maxLength: 20 };
const OrderAmount: Schema = { type: 'integer', minimum: 1, maximum: 9007199254740991 };
const ExpireDate: Schema = { type: 'string', maxLength: 25, format: 'yyyy-MM-ddTHH:mm:ss+08:00' };
const PayerName: Schema = { type: 'string', maxLength: 30 };
const PayerPostcode: Schema = { type: 'string', maxLength: 10 };
const PayerAddress: Schema = { type: 'string', maxLength: 60 };
const PayerMobile: Schema = { type: 'string', pattern: '^09[0-9]{8}$', maxLength: 10, description: 'Payer\'s mobile phone, ten digits from 09.' };
const PayerEmail: Schema = { type: 'string', maxLength: 60, format: 'email' };
const SlipToRegister: Schema = {
  type: 'object',
  required: ['cust_order_number', 'order_amount', 'expire_date', 'payer_mobile', 'payer_email'],
  properties: {
    cust_order_number: CustOrderNumber,
    order_amount: OrderAmount,
    expire_date: ExpireDate,
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
  properties: {
    process_code_update_time_begin: { type: 'string', maxLength: 25, format: 'yyyy-MM-ddTHH:mm:ss+08:00' },
    process_code_update_time_end: { type: 'string', maxLength: 25, format: 'yyyy-MM-ddTHH:mm:ss+08:00' },
  },
  additionalProperties: false,
};
const StatusOk: Schema = { type: 'string', const: 'OK' };
const CustOrderNumberEcho: Schema = { type: 'string' };
const OrderAmountEcho: Schema = { type: 'integer' };
const ExpireDateEcho: Schema = { type: 'string' };
const StBarcode1: Schema = { type: 'string' };
const StBarcode2: Schema = { type: 'string' };
const StBarcode3: Schema = { type: 'string' };
const PostBarcode1: Schema = { type: 'string' };
const PostBarcode2: Schema = { type: 'string' };
const PostBarcode3: Schema = { type: 'string' };
const VirtualAccount: Schema = { type: 'string' };
const IbonCode: Schema = { type: 'string' };
const BillAmount: Schema = { type: ['integer', 'null'] };
const CsFee: Schema = { type: ['number', 'null'] };
const IbonShopId: Schema = { type: 'string' };
const Slip: Schema = {
  type: 'object',
  required: ['cust_order_number'],
  properties: {
    cust_order_number: CustOrderNumberEcho,
    order_amount: OrderAmountEcho,
    expire_date: ExpireDateEcho,
    st_barcode1: StBarcode1,
    st_barcode2: StBarcode2,
    st_barcode3: StBarcode3,
    post_barcode1: PostBarcode1,
    post_barcode2: PostBarcode2,
    post_barcode3: PostBarcode3,
    virtual_account: VirtualAccount,
    ibon_code: IbonCode,
    bill_amount: BillAmount,
    cs_fee: CsFee,
    ibon_shopid: IbonShopId,
  },
};
const SlipRegistered: Schema = { type: 'object', required: ['status', 'order'], properties: { status: StatusOk, order: Slip } };
const StatusError: Schema = { type: 'string', const: 'ERROR' };
const CatMessage: Schema = { type: 'string' };
const RefusedAnswer: Schema = { type: 'object', required: ['status'], properties: { status: StatusError, msg: CatMessage } };
const RegisterRedirect: Schema = { anyOf: [SlipRegistered, RefusedAnswer] };
const ProcessCode: Schema = { type: 'string' };
const SlipState: Schema = {
  type: 'object',
  required: ['cust_order_number', 'process_code'],
  properties: {
    cust_order_number: CustOrderNumberEcho,
    order_amount: OrderAmountEcho,
    expire_date: ExpireDateEcho,
    st_barcode1: StBarcode1,
    st_barcode2: StBarcode2,
    st_barcode3: StBarcode3,
    post_barcode1: PostBarcode1,
    post_barcode2: PostBarcode2,
    post_barcode3: PostBarcode3,
    virtual_account: VirtualAccount,
    ibon_code: IbonCode,
    bill_amount: BillAmount,
    cs_fee: CsFee,
    ibon_shopid: IbonShopId,
    create_time: { type: 'string' },
    process_code: ProcessCode,
    process_code_update_time: { type: 'string' },
    pay_date: { type: 'string' },
    grant_amount: { type: ['number', 'null'] },
    grant_date: { type: 'string' },
  },
};
const SlipsFound: Schema = { type: 'object', required: ['status'], properties: { status: StatusOk, order: { type: 'array', items: SlipState } } };
const XmlElements: Schema = { type: 'object', additionalProperties: { get $ref(): Schema { return XmlValue; } } };
const XmlValue: Schema = {
  anyOf: [
    { type: ['string', 'null'] },
    XmlElements,
    { type: 'array', items: { anyOf: [{ type: ['string', 'null'] }, XmlElements] } },
  ],
};
const AnyAnswer: Schema = { type: 'object', required: ['status'], properties: { status: StatusOk }, additionalProperties: XmlValue };
const AmountChanged: Schema = {
  type: 'object',
  required: ['status', 'order'],
  properties: { status: StatusOk, order: { type: 'array', items: Slip } },
};
const AmountRedirect: Schema = { anyOf: [AmountChanged, RefusedAnswer] };
const NotificationStatus: Schema = { type: 'string' };

/** What a merchant gives, and the options of a client. */
export const requests: { readonly registerOrder: Schema; readonly registerOrderByForm: Schema; readonly queryOrders: Schema; readonly exchange: Schema; readonly changeIbonAmount: Schema; readonly Credentials: Schema; readonly Agreement: Schema } = {
  registerOrder: SlipToRegister,
  registerOrderByForm: {
    type: 'object',
    required: ['cust_order_number', 'order_amount', 'expire_date', 'payer_mobile', 'payer_email'],
    properties: {
      cust_order_number: CustOrderNumber,
      order_amount: OrderAmount,
      expire_date: ExpireDate,
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
      cust_order_number: { type: 'string', minLength: 1, maxLength: 20 },
      order_amount: { type: 'integer', minimum: 1, maximum: 9007199254740991 },
      ibon_shopid: { type: 'string', enum: ['CCAT', 'BCAT'], maxLength: 14 },
      ibon_code: { type: 'string', minLength: 1, maxLength: 20 },
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
        properties: {
          expireDaysMin: { type: 'integer', minimum: 0, maximum: 9007199254740991 },
          expireDaysMax: { type: 'integer', minimum: 0, maximum: 9007199254740991 },
          orderAmountMin: { type: 'integer', minimum: 1, maximum: 9007199254740991 },
          orderAmountMax: { type: 'integer', minimum: 1, maximum: 9007199254740991 },
        },
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
      api_id: { type: 'string' },
      trans_id: { type: 'string' },
      order_no: { type: 'string' },
      amount: { type: 'integer' },
      pay_amount: { type: ['integer', 'null'] },
      expire_time: { type: 'string' },
      status: NotificationStatus,
      payment_code: { type: 'integer' },
      payment_detail: {
        type: ['object', 'null'],
        properties: {
          st_barcode1: StBarcode1,
          st_barcode2: StBarcode2,
          st_barcode3: StBarcode3,
          bank_id: { type: 'string' },
          virtual_account: VirtualAccount,
          ibon_shopid: IbonShopId,
          ibon_code: IbonCode,
        },
      },
      memo: { anyOf: [{ type: 'object' }, { type: 'string' }, { type: 'array', items: {} }] },
      create_time: { type: 'string' },
      modify_time: { type: 'string' },
      pay_date: { type: 'string' },
    },
  },
};
