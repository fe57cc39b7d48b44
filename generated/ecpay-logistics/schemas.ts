// Generated from specs/ecpay-logistics.yaml by `npm run generate`. Do not edit: change the document and generate again.
import type { Schema } from '../../src/message/schema.ts';

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
const MerchantIDEcho: Schema = { type: 'string' };
const MerchantTradeNoEcho: Schema = { type: 'string' };
const LogisticsStatusCode: Schema = { type: 'integer' };
const RtnMsg: Schema = { type: 'string' };
const AllPayLogisticsID: Schema = { type: 'string' };
const LogisticsTypeEcho: Schema = { type: 'string' };
const LogisticsSubTypeEcho: Schema = { type: 'string' };
const GoodsAmountEcho: Schema = { type: ['integer', 'null'] };
const UpdateStatusDate: Schema = { type: 'string' };
const ReceiverNameEcho: Schema = { type: 'string' };
const PhoneEcho: Schema = { type: 'string' };
const CellPhoneEcho: Schema = { type: 'string' };
const ReceiverEmailEcho: Schema = { type: 'string' };
const ReceiverAddressEcho: Schema = { type: 'string' };
const CVSPaymentNo: Schema = { type: 'string' };
const CVSValidationNo: Schema = { type: 'string' };
const BookingNote: Schema = { type: 'string' };
const HomeDeliveryAccepted: Schema = {
  type: 'object',
  required: ['ResCode', 'AllPayLogisticsID', 'RtnCode'],
  properties: {
    ResCode: { type: 'string', const: '1' },
    MerchantID: MerchantIDEcho,
    MerchantTradeNo: MerchantTradeNoEcho,
    RtnCode: LogisticsStatusCode,
    RtnMsg: RtnMsg,
    AllPayLogisticsID: AllPayLogisticsID,
    LogisticsType: LogisticsTypeEcho,
    LogisticsSubType: LogisticsSubTypeEcho,
    GoodsAmount: GoodsAmountEcho,
    UpdateStatusDate: UpdateStatusDate,
    ReceiverName: ReceiverNameEcho,
    ReceiverPhone: PhoneEcho,
    ReceiverCellPhone: CellPhoneEcho,
    ReceiverEmail: ReceiverEmailEcho,
    ReceiverAddress: ReceiverAddressEcho,
    CVSPaymentNo: CVSPaymentNo,
    CVSValidationNo: CVSValidationNo,
    BookingNote: BookingNote,
  },
};
const RefusedOrder: Schema = {
  type: 'object',
  required: ['ResCode', 'ErrorMessage'],
  properties: { ResCode: { type: 'string', const: '0' }, ErrorMessage: { type: 'string' } },
};
const CreateErrorCode: Schema = { type: 'string' };
const RefusedByNumber: Schema = {
  type: 'object',
  required: ['ResCode', 'ErrorMessage'],
  properties: { ResCode: CreateErrorCode, ErrorMessage: { type: 'string' } },
};
const HomeDeliveryAnswer: Schema = { anyOf: [HomeDeliveryAccepted, RefusedOrder, RefusedByNumber] };
const CombinedLogisticsType: Schema = { type: 'string' };
const Delivery: Schema = {
  type: 'object',
  required: ['AllPayLogisticsID', 'LogisticsStatus'],
  properties: {
    MerchantID: MerchantIDEcho,
    MerchantTradeNo: MerchantTradeNoEcho,
    AllPayLogisticsID: AllPayLogisticsID,
    LogisticsType: CombinedLogisticsType,
    LogisticsStatus: LogisticsStatusCode,
    GoodsAmount: GoodsAmountEcho,
    GoodsName: { type: 'string' },
    GoodsWeight: { type: ['number', 'null'] },
    ActualWeight: { type: ['number', 'null'] },
    HandlingCharge: { type: ['number', 'null'] },
    CollectionAmount: { type: ['integer', 'null'] },
    CollectionChargeFee: { type: ['number', 'null'] },
    CollectionAllocateAmount: { type: ['integer', 'null'] },
    CollectionAllocateDate: { type: 'string' },
    CVSPaymentNo: CVSPaymentNo,
    CVSValidationNo: CVSValidationNo,
    ShipmentNo: { type: 'string' },
    ShipChargeDate: { type: 'string' },
    BookingNote: BookingNote,
    TradeDate: { type: 'string' },
    SenderName: { type: 'string' },
    SenderPhone: PhoneEcho,
    SenderCellPhone: CellPhoneEcho,
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
      MerchantTradeDate: {
        type: 'string',
        maxLength: 20,
        pattern: '^[0-9]{4}/[0-9]{2}/[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}$',
        format: 'yyyy/MM/dd HH:mm:ss',
      },
      LogisticsSubType: LogisticsSubType,
      GoodsAmount: { type: 'integer', minimum: 1, maximum: 9007199254740991 },
      GoodsName: {
        type: 'string',
        maxLength: 50,
        'x-max-width': 50,
        pattern: '^[^\\^\'`!@#%&*+\\\\"<>|_\\[\\]‘’“”\\u0000-\\u001f\\u007f]*$',
        description: 'Name of the goods, without quotes, line breaks and ^ ! @ # % & * + \\ < > | _ [ ], at most 25 Chinese characters; a must with Chunghwa Post.',
      },
      GoodsWeight: { type: 'number', exclusiveMinimum: 0, maximum: 20 },
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
      ReceiverEmail: { type: 'string', maxLength: 50, format: 'email' },
      Temperature: Temperature,
      Distance: Distance,
      Specification: Specification,
      ScheduledPickupTime: ScheduledPickupTime,
      ScheduledDeliveryTime: ScheduledDeliveryTime,
      TradeDesc: { type: 'string', maxLength: 200, 'x-clamped': true },
      ServerReplyURL: Url,
      Remark: { type: 'string', maxLength: 200 },
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
      MerchantTradeDate: {
        type: 'string',
        maxLength: 20,
        pattern: '^[0-9]{4}/[0-9]{2}/[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}$',
        format: 'yyyy/MM/dd HH:mm:ss',
      },
      LogisticsSubType: LogisticsSubType,
      GoodsAmount: { type: 'integer', minimum: 1, maximum: 9007199254740991 },
      GoodsName: {
        type: 'string',
        maxLength: 50,
        'x-max-width': 50,
        pattern: '^[^\\^\'`!@#%&*+\\\\"<>|_\\[\\]‘’“”\\u0000-\\u001f\\u007f]*$',
        description: 'Name of the goods, without quotes, line breaks and ^ ! @ # % & * + \\ < > | _ [ ], at most 25 Chinese characters; a must with Chunghwa Post.',
      },
      GoodsWeight: { type: 'number', exclusiveMinimum: 0, maximum: 20 },
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
      ReceiverEmail: { type: 'string', maxLength: 50, format: 'email' },
      Temperature: Temperature,
      Distance: Distance,
      Specification: Specification,
      ScheduledPickupTime: ScheduledPickupTime,
      ScheduledDeliveryTime: ScheduledDeliveryTime,
      TradeDesc: { type: 'string', maxLength: 200, 'x-clamped': true },
      ServerReplyURL: Url,
      ClientReplyURL: Url,
      Remark: { type: 'string', maxLength: 200 },
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
    properties: {
      merchantId: { type: 'string', minLength: 1, maxLength: 10 },
      hashKey: { type: 'string', minLength: 16, maxLength: 16 },
      hashIv: { type: 'string', minLength: 16, maxLength: 16 },
      platformId: { type: 'string', minLength: 1, maxLength: 10 },
    },
  },
};

/** What a vendor answers, read leniently. */
export const answers: { readonly createHomeDelivery: Schema; readonly createHomeDeliveryByForm: Schema; readonly queryLogisticsTradeInfo: Schema } = {
  createHomeDelivery: HomeDeliveryAnswer,
  createHomeDeliveryByForm: { type: 'string' },
  queryLogisticsTradeInfo: DeliveryAnswer,
};

/** What a vendor sends, read leniently. */
export const callbacks: { readonly logisticsStatus: Schema; readonly homeDeliveryPage: Schema } = {
  logisticsStatus: {
    type: 'object',
    required: ['AllPayLogisticsID', 'RtnCode'],
    properties: {
      MerchantID: MerchantIDEcho,
      MerchantTradeNo: MerchantTradeNoEcho,
      RtnCode: LogisticsStatusCode,
      RtnMsg: RtnMsg,
      AllPayLogisticsID: AllPayLogisticsID,
      LogisticsType: LogisticsTypeEcho,
      LogisticsSubType: LogisticsSubTypeEcho,
      GoodsAmount: GoodsAmountEcho,
      UpdateStatusDate: UpdateStatusDate,
      ReceiverName: ReceiverNameEcho,
      ReceiverPhone: PhoneEcho,
      ReceiverCellPhone: CellPhoneEcho,
      ReceiverEmail: ReceiverEmailEcho,
      ReceiverAddress: ReceiverAddressEcho,
      CVSPaymentNo: CVSPaymentNo,
      CVSValidationNo: CVSValidationNo,
      BookingNote: BookingNote,
    },
  },
  homeDeliveryPage: {
    type: 'object',
    required: ['AllPayLogisticsID', 'RtnCode'],
    properties: {
      MerchantID: MerchantIDEcho,
      MerchantTradeNo: MerchantTradeNoEcho,
      RtnCode: LogisticsStatusCode,
      RtnMsg: RtnMsg,
      AllPayLogisticsID: AllPayLogisticsID,
      LogisticsType: LogisticsTypeEcho,
      LogisticsSubType: LogisticsSubTypeEcho,
      GoodsAmount: GoodsAmountEcho,
      UpdateStatusDate: UpdateStatusDate,
      ReceiverName: ReceiverNameEcho,
      ReceiverPhone: PhoneEcho,
      ReceiverCellPhone: CellPhoneEcho,
      ReceiverEmail: ReceiverEmailEcho,
      ReceiverAddress: ReceiverAddressEcho,
      CVSPaymentNo: CVSPaymentNo,
      CVSValidationNo: CVSValidationNo,
      BookingNote: BookingNote,
    },
  },
};
