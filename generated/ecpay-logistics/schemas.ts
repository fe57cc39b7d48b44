// Generated from specs/ecpay-logistics.yaml by `npm run generate`. Do not edit: change the document and generate again.
import type { Schema } from '../../src/message/schema.ts';

const string: Schema = { type: 'string' };
const numberOrNull: Schema = { type: ['number', 'null'] };
const integerOrNull: Schema = { type: ['integer', 'null'] };
const string2: Schema = {
  type: 'string',
  maxLength: 20,
  pattern: '^[0-9]{4}/[0-9]{2}/[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}$',
  format: 'yyyy/MM/dd HH:mm:ss',
};
const integer: Schema = { type: 'integer', minimum: 1, maximum: 9007199254740991 };
const string3: Schema = {
  type: 'string',
  maxLength: 50,
  'x-max-width': 50,
  pattern: '^[^\\^\'`!@#%&*+\\\\"<>|_\\[\\]‘’“”\\u0000-\\u001f\\u007f]*$',
  description: 'Name of the goods, without quotes, line breaks and ^ ! @ # % & * + \\ < > | _ [ ], at most 25 Chinese characters; a must with Chunghwa Post.',
};
const number: Schema = { type: 'number', exclusiveMinimum: 0, maximum: 20 };
const string4: Schema = { type: 'string', maxLength: 50, format: 'email' };
const string5: Schema = { type: 'string', maxLength: 200, 'x-clamped': true };
const string6: Schema = { type: 'string', maxLength: 200 };
const string7: Schema = { type: 'string', minLength: 16, maxLength: 16 };
const string8: Schema = { type: 'string', minLength: 1, maxLength: 10 };
const MerchantTradeNo: Schema = {
  type: 'string',
  pattern: '^[A-Za-z0-9]{1,20}$',
  maxLength: 20,
  description: 'The merchant\'s number, letters and digits, never used twice; the client makes one for an order that has none.',
};
const LogisticsSubType: Schema = { type: 'string', maxLength: 20, enum: ['TCAT', 'POST'] };
const PersonName: Schema = {
  type: 'string',
  maxLength: 10,
  pattern: '^[A-Za-z\\p{Script=Han}]+(?:[·‧・．][A-Za-z\\p{Script=Han}]+)*$',
  'x-min-width': 4,
  'x-max-width': 10,
  description: 'Name of Chinese and English letters, with middle dots between them where it has some; no digits, symbols or spaces. 4 to 10 wide, a Chinese letter or a dot being 2.',
};
const Phone: Schema = { type: 'string', pattern: '^[0-9()#-]+$', maxLength: 20, description: 'Telephone number of digits and `()-#`.' };
const CellPhone: Schema = { type: 'string', pattern: '^09[0-9]{8}$', maxLength: 20, description: 'Mobile number, ten digits from 09.' };
const ZipCode: Schema = {
  type: 'string',
  pattern: '^[0-9]{3,6}$',
  maxLength: 6,
  description: 'Postcode, three to six digits; a leading zero counts.',
};
const Address: Schema = {
  type: 'string',
  minLength: 7,
  maxLength: 60,
  pattern: '\\S',
  description: 'Address, not blank, more than 6 and at most 60 characters.',
};
const Temperature: Schema = { type: 'string', maxLength: 4, enum: ['0001', '0002', '0003'] };
const Distance: Schema = { type: 'string', maxLength: 2, enum: ['00', '01', '02'] };
const Specification: Schema = { type: 'string', maxLength: 4, enum: ['0001', '0002', '0003', '0004'] };
const ScheduledPickupTime: Schema = { type: 'string', maxLength: 1, enum: ['4'] };
const ScheduledDeliveryTime: Schema = { type: 'string', maxLength: 2, enum: ['1', '2', '3', '4'] };
const Url: Schema = {
  type: 'string',
  pattern: '^https?://[^/?#\\s\\u0080-\\u{10FFFF}]+(?:[/?#]\\S*)?$',
  maxLength: 200,
  description: 'An http or https address; a host in Chinese is written in Punycode.',
};
const LogisticsStatusCode: Schema = { type: 'integer' };
const HomeDeliveryAccepted: Schema = {
  type: 'object',
  required: ['ResCode', 'AllPayLogisticsID', 'RtnCode'],
  properties: {
    ResCode: { type: 'string', const: '1' },
    MerchantID: string,
    MerchantTradeNo: string,
    RtnCode: LogisticsStatusCode,
    RtnMsg: string,
    AllPayLogisticsID: string,
    LogisticsType: string,
    LogisticsSubType: string,
    GoodsAmount: integerOrNull,
    UpdateStatusDate: string,
    ReceiverName: string,
    ReceiverPhone: string,
    ReceiverCellPhone: string,
    ReceiverEmail: string,
    ReceiverAddress: string,
    CVSPaymentNo: string,
    CVSValidationNo: string,
    BookingNote: string,
  },
};
const RefusedOrder: Schema = {
  type: 'object',
  required: ['ResCode', 'ErrorMessage'],
  properties: { ResCode: { type: 'string', const: '0' }, ErrorMessage: string },
};
const RefusedByNumber: Schema = { type: 'object', required: ['ResCode', 'ErrorMessage'], properties: { ResCode: string, ErrorMessage: string } };
const HomeDeliveryAnswer: Schema = { anyOf: [HomeDeliveryAccepted, RefusedOrder, RefusedByNumber] };
const Delivery: Schema = {
  type: 'object',
  required: ['AllPayLogisticsID', 'LogisticsStatus'],
  properties: {
    MerchantID: string,
    MerchantTradeNo: string,
    AllPayLogisticsID: string,
    LogisticsType: string,
    LogisticsStatus: LogisticsStatusCode,
    GoodsAmount: integerOrNull,
    GoodsName: string,
    GoodsWeight: numberOrNull,
    ActualWeight: numberOrNull,
    HandlingCharge: numberOrNull,
    CollectionAmount: integerOrNull,
    CollectionChargeFee: numberOrNull,
    CollectionAllocateAmount: integerOrNull,
    CollectionAllocateDate: string,
    CVSPaymentNo: string,
    CVSValidationNo: string,
    ShipmentNo: string,
    ShipChargeDate: string,
    BookingNote: string,
    TradeDate: string,
    SenderName: string,
    SenderPhone: string,
    SenderCellPhone: string,
  },
};
const DeliveryAnswer: Schema = { anyOf: [Delivery, RefusedOrder] };

/** What a merchant gives, and the options of a client. */
export const requests: { readonly createHomeDelivery: Schema; readonly createHomeDeliveryByForm: Schema; readonly queryLogisticsTradeInfo: Schema; readonly Credentials: Schema } = {
  createHomeDelivery: {
    type: 'object',
    required: [
      'LogisticsSubType',
      'GoodsAmount',
      'SenderName',
      'SenderZipCode',
      'SenderAddress',
      'ReceiverName',
      'ReceiverZipCode',
      'ReceiverAddress',
      'ServerReplyURL',
    ],
    allOf: [
      { anyOf: [{ required: ['SenderPhone'] }, { required: ['SenderCellPhone'] }] },
      { anyOf: [{ required: ['ReceiverPhone'] }, { required: ['ReceiverCellPhone'] }] },
      {
        if: { properties: { LogisticsSubType: { const: 'POST' } }, required: ['LogisticsSubType'] },
        then: {
          required: ['GoodsName', 'GoodsWeight'],
          properties: {
            GoodsName: { minLength: 1 },
            GoodsWeight: { exclusiveMinimum: 0 },
            Temperature: { enum: ['0001'] },
            Distance: { not: {}, 'x-ignored': true },
            Specification: { not: {}, 'x-ignored': true },
            ScheduledPickupTime: { not: {}, 'x-ignored': true },
            ScheduledDeliveryTime: { not: {}, 'x-ignored': true },
          },
        },
      },
      {
        if: { properties: { LogisticsSubType: { const: 'TCAT' } }, required: ['LogisticsSubType'] },
        then: {
          properties: {
            GoodsName: {
              pattern: '^[^\\u3000-\\u3003\\u3008-\\u3020\\u3030\\uff01-\\uff0f\\uff1a-\\uff20\\uff3b-\\uff40\\uff5b-\\uff65\\uffe0-\\uffee]*$',
              description: 'No full-width symbols.',
            },
          },
        },
      },
      {
        if: { properties: { Temperature: { enum: ['0002', '0003'] } }, required: ['Temperature'] },
        then: { properties: { Specification: { enum: ['0001', '0002', '0003'] } } },
      },
    ],
    properties: {
      MerchantTradeNo: MerchantTradeNo,
      MerchantTradeDate: string2,
      LogisticsSubType: LogisticsSubType,
      GoodsAmount: integer,
      GoodsName: string3,
      GoodsWeight: number,
      SenderName: PersonName,
      SenderPhone: Phone,
      SenderCellPhone: CellPhone,
      SenderZipCode: ZipCode,
      SenderAddress: Address,
      ReceiverName: PersonName,
      ReceiverPhone: Phone,
      ReceiverCellPhone: CellPhone,
      ReceiverZipCode: ZipCode,
      ReceiverAddress: Address,
      ReceiverEmail: string4,
      Temperature: Temperature,
      Distance: Distance,
      Specification: Specification,
      ScheduledPickupTime: ScheduledPickupTime,
      ScheduledDeliveryTime: ScheduledDeliveryTime,
      TradeDesc: string5,
      ServerReplyURL: Url,
      Remark: string6,
    },
    additionalProperties: false,
  },
  createHomeDeliveryByForm: {
    type: 'object',
    required: [
      'LogisticsSubType',
      'GoodsAmount',
      'SenderName',
      'SenderZipCode',
      'SenderAddress',
      'ReceiverName',
      'ReceiverZipCode',
      'ReceiverAddress',
      'ServerReplyURL',
      'ClientReplyURL',
    ],
    allOf: [
      { anyOf: [{ required: ['SenderPhone'] }, { required: ['SenderCellPhone'] }] },
      { anyOf: [{ required: ['ReceiverPhone'] }, { required: ['ReceiverCellPhone'] }] },
      {
        if: { properties: { LogisticsSubType: { const: 'POST' } }, required: ['LogisticsSubType'] },
        then: {
          required: ['GoodsName', 'GoodsWeight'],
          properties: {
            GoodsName: { minLength: 1 },
            GoodsWeight: { exclusiveMinimum: 0 },
            Temperature: { enum: ['0001'] },
            Distance: { not: {}, 'x-ignored': true },
            Specification: { not: {}, 'x-ignored': true },
            ScheduledPickupTime: { not: {}, 'x-ignored': true },
            ScheduledDeliveryTime: { not: {}, 'x-ignored': true },
          },
        },
      },
      {
        if: { properties: { LogisticsSubType: { const: 'TCAT' } }, required: ['LogisticsSubType'] },
        then: {
          properties: {
            GoodsName: {
              pattern: '^[^\\u3000-\\u3003\\u3008-\\u3020\\u3030\\uff01-\\uff0f\\uff1a-\\uff20\\uff3b-\\uff40\\uff5b-\\uff65\\uffe0-\\uffee]*$',
              description: 'No full-width symbols.',
            },
          },
        },
      },
      {
        if: { properties: { Temperature: { enum: ['0002', '0003'] } }, required: ['Temperature'] },
        then: { properties: { Specification: { enum: ['0001', '0002', '0003'] } } },
      },
    ],
    properties: {
      MerchantTradeNo: MerchantTradeNo,
      MerchantTradeDate: string2,
      LogisticsSubType: LogisticsSubType,
      GoodsAmount: integer,
      GoodsName: string3,
      GoodsWeight: number,
      SenderName: PersonName,
      SenderPhone: Phone,
      SenderCellPhone: CellPhone,
      SenderZipCode: ZipCode,
      SenderAddress: Address,
      ReceiverName: PersonName,
      ReceiverPhone: Phone,
      ReceiverCellPhone: CellPhone,
      ReceiverZipCode: ZipCode,
      ReceiverAddress: Address,
      ReceiverEmail: string4,
      Temperature: Temperature,
      Distance: Distance,
      Specification: Specification,
      ScheduledPickupTime: ScheduledPickupTime,
      ScheduledDeliveryTime: ScheduledDeliveryTime,
      TradeDesc: string5,
      ServerReplyURL: Url,
      ClientReplyURL: Url,
      Remark: string6,
    },
    additionalProperties: false,
  },
  queryLogisticsTradeInfo: {
    type: 'object',
    anyOf: [{ required: ['AllPayLogisticsID'] }, { required: ['MerchantTradeNo'] }],
    properties: {
      AllPayLogisticsID: { type: 'string', minLength: 1, maxLength: 20 },
      MerchantTradeNo: MerchantTradeNo,
      TimeStamp: { type: 'integer', maximum: 9007199254740991, minimum: -9007199254740991, format: 'unix-seconds' },
    },
    additionalProperties: false,
  },
  Credentials: {
    type: 'object',
    required: ['merchantId', 'hashKey', 'hashIv'],
    properties: { merchantId: string8, hashKey: string7, hashIv: string7, platformId: string8 },
  },
};

/** What a vendor answers, read leniently. */
export const answers: { readonly createHomeDelivery: Schema; readonly createHomeDeliveryByForm: Schema; readonly queryLogisticsTradeInfo: Schema } = { createHomeDelivery: HomeDeliveryAnswer, createHomeDeliveryByForm: string, queryLogisticsTradeInfo: DeliveryAnswer };

/** What a vendor sends, read leniently. */
export const callbacks: { readonly logisticsStatus: Schema; readonly homeDeliveryPage: Schema } = {
  logisticsStatus: {
    type: 'object',
    required: ['AllPayLogisticsID', 'RtnCode'],
    properties: {
      MerchantID: string,
      MerchantTradeNo: string,
      RtnCode: LogisticsStatusCode,
      RtnMsg: string,
      AllPayLogisticsID: string,
      LogisticsType: string,
      LogisticsSubType: string,
      GoodsAmount: integerOrNull,
      UpdateStatusDate: string,
      ReceiverName: string,
      ReceiverPhone: string,
      ReceiverCellPhone: string,
      ReceiverEmail: string,
      ReceiverAddress: string,
      CVSPaymentNo: string,
      CVSValidationNo: string,
      BookingNote: string,
    },
  },
  homeDeliveryPage: {
    type: 'object',
    required: ['AllPayLogisticsID', 'RtnCode'],
    properties: {
      MerchantID: string,
      MerchantTradeNo: string,
      RtnCode: LogisticsStatusCode,
      RtnMsg: string,
      AllPayLogisticsID: string,
      LogisticsType: string,
      LogisticsSubType: string,
      GoodsAmount: integerOrNull,
      UpdateStatusDate: string,
      ReceiverName: string,
      ReceiverPhone: string,
      ReceiverCellPhone: string,
      ReceiverEmail: string,
      ReceiverAddress: string,
      CVSPaymentNo: string,
      CVSValidationNo: string,
      BookingNote: string,
    },
  },
};
