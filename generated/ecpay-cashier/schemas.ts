// Generated from specs/ecpay-cashier.yaml by `npm run generate`. Do not edit: change the document and generate again.
import type { Schema } from '../../src/message/schema.ts';

const MerchantTradeNo: Schema = {
  type: 'string',
  pattern: '^[A-Za-z0-9]{1,20}$',
  maxLength: 20,
  description: 'The merchant\'s order number, letters and digits; never used twice.',
};
const Url: Schema = {
  type: 'string',
  pattern: '^(?!.*%(?:26|3[Cc]))https?://[^/?#\\s\\u0080-\\u{10FFFF}]+(?:[/?#]\\S*)?$',
  maxLength: 200,
  description: 'An http or https address without `%26` or `%3C` in it, which ECPay refuses; a host in Chinese is written in Punycode.',
};
const ChooseSubPayment: Schema = { type: 'string', maxLength: 20, enum: ['CVS', 'OK', 'FAMILY', 'HILIFE', 'IBON'] };
const NeedExtraPaidInfo: Schema = { type: 'string', maxLength: 1, enum: ['Y', 'N'] };
const CustomField: Schema = { type: 'string', maxLength: 50 };
const Language: Schema = { type: 'string', maxLength: 3, enum: ['ENG', 'KOR', 'JPN', 'CHI'] };
const ScreenLine: Schema = { type: 'string', maxLength: 20 };
const CVSType: Schema = { type: 'string', maxLength: 20, enum: ['iBon', 'Family', 'Hilife'] };
const CvsBarcodeQuestion: Schema = {
  type: 'object',
  required: ['PaymentNo', 'CVSType'],
  properties: { PaymentNo: { type: 'string', maxLength: 14, minLength: 1 }, CVSType: CVSType },
  additionalProperties: false,
};
const MerchantIDEcho: Schema = { type: 'string' };
const MerchantTradeNoEcho: Schema = { type: 'string' };
const StoreIDEcho: Schema = { type: 'string' };
const TradeNo: Schema = { type: 'string' };
const TradeAmt: Schema = { type: 'integer' };
const PaymentDate: Schema = { type: 'string' };
const PaymentMethod: Schema = { type: 'string' };
const PaymentTypeChargeFee: Schema = { type: ['number', 'null'] };
const TradeDate: Schema = { type: 'string' };
const TradeStatus: Schema = { type: 'string' };
const CustomFieldEcho: Schema = { type: 'string' };
const WebATMAccBank: Schema = { type: 'string' };
const WebATMAccNo: Schema = { type: 'string' };
const WebATMBankName: Schema = { type: 'string' };
const ATMAccBank: Schema = { type: 'string' };
const ATMAccNo: Schema = { type: 'string' };
const PaymentNo: Schema = { type: 'string' };
const PayFrom: Schema = { type: 'string' };
const TenpayTradeNo: Schema = { type: 'string' };
const AlipayID: Schema = { type: 'string' };
const AlipayTradeNo: Schema = { type: 'string' };
const TWQRTradeNo: Schema = { type: 'string' };
const Gwsr: Schema = { type: ['integer', 'null'] };
const ProcessDate: Schema = { type: 'string' };
const AuthCode: Schema = { type: 'string' };
const CardAmount: Schema = { type: ['integer', 'null'] };
const Stage: Schema = { type: ['integer', 'null'] };
const Stast: Schema = { type: ['integer', 'null'] };
const Staed: Schema = { type: ['integer', 'null'] };
const Eci: Schema = { type: ['integer', 'null'] };
const Card4no: Schema = { type: 'string' };
const Card6no: Schema = { type: 'string' };
const RedDan: Schema = { type: ['integer', 'null'] };
const RedDeAmt: Schema = { type: ['integer', 'null'] };
const RedOkAmt: Schema = { type: ['integer', 'null'] };
const RedYet: Schema = { type: ['integer', 'null'] };
const PeriodType: Schema = { type: 'string' };
const Frequency: Schema = { type: ['integer', 'null'] };
const ExecTimes: Schema = { type: ['integer', 'null'] };
const PeriodAmount: Schema = { type: ['integer', 'null'] };
const TotalSuccessTimes: Schema = { type: ['integer', 'null'] };
const TotalSuccessAmount: Schema = { type: ['integer', 'null'] };
const TradeInfo: Schema = {
  type: 'object',
  required: ['MerchantTradeNo', 'TradeAmt', 'TradeStatus'],
  properties: {
    MerchantID: MerchantIDEcho,
    MerchantTradeNo: MerchantTradeNoEcho,
    StoreID: StoreIDEcho,
    TradeNo: TradeNo,
    TradeAmt: TradeAmt,
    PaymentDate: PaymentDate,
    PaymentType: PaymentMethod,
    HandlingCharge: { type: ['number', 'null'] },
    PaymentTypeChargeFee: PaymentTypeChargeFee,
    TradeDate: TradeDate,
    TradeStatus: TradeStatus,
    ItemName: { type: 'string' },
    CustomField1: CustomFieldEcho,
    CustomField2: CustomFieldEcho,
    CustomField3: CustomFieldEcho,
    CustomField4: CustomFieldEcho,
    WebATMAccBank: WebATMAccBank,
    WebATMAccNo: WebATMAccNo,
    WebATMBankName: WebATMBankName,
    ATMAccBank: ATMAccBank,
    ATMAccNo: ATMAccNo,
    PaymentNo: PaymentNo,
    PayFrom: PayFrom,
    TenpayTradeNo: TenpayTradeNo,
    AlipayID: AlipayID,
    AlipayTradeNo: AlipayTradeNo,
    TWQRTradeNo: TWQRTradeNo,
    gwsr: Gwsr,
    process_date: ProcessDate,
    auth_code: AuthCode,
    amount: CardAmount,
    stage: Stage,
    stast: Stast,
    staed: Staed,
    eci: Eci,
    card4no: Card4no,
    card6no: Card6no,
    red_dan: RedDan,
    red_de_amt: RedDeAmt,
    red_ok_amt: RedOkAmt,
    red_yet: RedYet,
    PeriodType: PeriodType,
    Frequency: Frequency,
    ExecTimes: ExecTimes,
    PeriodAmount: PeriodAmount,
    TotalSuccessTimes: TotalSuccessTimes,
    TotalSuccessAmount: TotalSuccessAmount,
  },
};
const IssueRtnCode: Schema = { type: 'integer' };
const RtnMsg: Schema = { type: 'string' };
const PlatformIDEcho: Schema = { type: 'string' };
const BankCode: Schema = { type: 'string' };
const VirtualAccount: Schema = { type: 'string' };
const ExpireDate: Schema = { type: 'string' };
const BarcodeSegment: Schema = { type: 'string' };
const IssuedCode: Schema = {
  type: 'object',
  required: ['RtnCode'],
  properties: {
    MerchantID: MerchantIDEcho,
    MerchantTradeNo: MerchantTradeNoEcho,
    StoreID: StoreIDEcho,
    RtnCode: IssueRtnCode,
    RtnMsg: RtnMsg,
    TradeNo: TradeNo,
    TradeAmt: TradeAmt,
    PaymentType: PaymentMethod,
    TradeDate: TradeDate,
    PlatformID: PlatformIDEcho,
    CustomField1: CustomFieldEcho,
    CustomField2: CustomFieldEcho,
    CustomField3: CustomFieldEcho,
    CustomField4: CustomFieldEcho,
    BankCode: BankCode,
    vAccount: VirtualAccount,
    PaymentNo: PaymentNo,
    PaymentURL: { type: 'string' },
    ExpireDate: ExpireDate,
    Barcode1: BarcodeSegment,
    Barcode2: BarcodeSegment,
    Barcode3: BarcodeSegment,
  },
};
const CvsBarcode: Schema = {
  type: 'object',
  required: ['RtnCode', 'CVSInfo'],
  properties: {
    RtnCode: { type: 'integer', const: 1 },
    RtnMsg: RtnMsg,
    PlatformID: PlatformIDEcho,
    MerchantID: MerchantIDEcho,
    PaymentNo: { type: 'string' },
    CVSInfo: {
      type: 'object',
      required: ['Barcode1', 'Barcode2', 'Barcode3'],
      properties: {
        Barcode1: { type: 'string' },
        Barcode2: { type: 'string' },
        Barcode3: { type: 'string' },
        ExpireDate: { type: 'string' },
      },
    },
  },
};
const NoCvsBarcode: Schema = {
  type: 'object',
  required: ['RtnCode'],
  properties: { RtnCode: { type: 'integer', not: { const: 1 } }, RtnMsg: RtnMsg },
};
const CvsBarcodeAnswer: Schema = { anyOf: [CvsBarcode, NoCvsBarcode] };
const PaymentRtnCode: Schema = { type: 'integer' };
const SimulatePaid: Schema = { type: ['integer', 'null'] };

/** What a merchant gives, and the options of a client. */
export const requests: { readonly createCvsOrder: Schema; readonly queryTradeInfo: Schema; readonly queryPaymentInfo: Schema; readonly queryCvsBarcode: Schema; readonly Credentials: Schema } = {
  createCvsOrder: {
    type: 'object',
    required: ['MerchantTradeNo', 'TotalAmount', 'TradeDesc', 'ItemName', 'ReturnURL'],
    dependentSchemas: { ClientRedirectURL: { properties: { ClientBackURL: { not: {}, 'x-ignored': true } } } },
    properties: {
      MerchantTradeNo: MerchantTradeNo,
      MerchantTradeDate: {
        type: 'string',
        maxLength: 20,
        pattern: '^[0-9]{4}/[0-9]{2}/[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}$',
        format: 'yyyy/MM/dd HH:mm:ss',
      },
      TotalAmount: { type: 'integer', minimum: 1, maximum: 9007199254740991 },
      TradeDesc: {
        type: 'string',
        pattern: '\\S',
        maxLength: 200,
        description: 'Description of the order, not blank and without special characters (which ones is not documented).',
      },
      ItemName: {
        type: 'string',
        pattern: '\\S',
        maxLength: 400,
        'x-clamped': true,
        description: 'Names of the goods; `#` starts a new line on the page, so none may stand in a name. ECPay cuts off over 400 characters without a word.',
      },
      ReturnURL: Url,
      StoreID: {
        type: 'string',
        pattern: '^[A-Za-z0-9]*$',
        maxLength: 10,
        description: 'The merchant\'s own number of a branch, letters and digits.',
      },
      ClientBackURL: Url,
      OrderResultURL: Url,
      IgnorePayment: { type: 'string', maxLength: 100 },
      ItemURL: { type: 'string', maxLength: 200 },
      Remark: { type: 'string', maxLength: 100 },
      ChooseSubPayment: ChooseSubPayment,
      NeedExtraPaidInfo: NeedExtraPaidInfo,
      CustomField1: CustomField,
      CustomField2: CustomField,
      CustomField3: CustomField,
      CustomField4: CustomField,
      Language: Language,
      StoreExpireDate: { type: 'integer', minimum: 1, maximum: 43200, 'x-clamped': true },
      PaymentInfoURL: Url,
      ClientRedirectURL: Url,
      Desc_1: ScreenLine,
      Desc_2: ScreenLine,
      Desc_3: ScreenLine,
      Desc_4: ScreenLine,
    },
    additionalProperties: false,
  },
  queryTradeInfo: {
    type: 'object',
    required: ['MerchantTradeNo'],
    properties: {
      MerchantTradeNo: MerchantTradeNo,
      TimeStamp: { type: 'integer', maximum: 9007199254740991, minimum: -9007199254740991, format: 'unix-seconds' },
    },
    additionalProperties: false,
  },
  queryPaymentInfo: {
    type: 'object',
    required: ['MerchantTradeNo'],
    properties: {
      MerchantTradeNo: MerchantTradeNo,
      TimeStamp: { type: 'integer', maximum: 9007199254740991, minimum: -9007199254740991, format: 'unix-seconds' },
    },
    additionalProperties: false,
  },
  queryCvsBarcode: CvsBarcodeQuestion,
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
export const answers: { readonly createCvsOrder: Schema; readonly queryTradeInfo: Schema; readonly queryPaymentInfo: Schema; readonly queryCvsBarcode: Schema } = {
  createCvsOrder: { type: 'string' },
  queryTradeInfo: TradeInfo,
  queryPaymentInfo: IssuedCode,
  queryCvsBarcode: CvsBarcodeAnswer,
};

/** What a vendor sends, read leniently. */
export const callbacks: { readonly paymentResult: Schema; readonly paymentInfo: Schema; readonly paymentResultPage: Schema; readonly paymentInfoPage: Schema } = {
  paymentResult: {
    type: 'object',
    required: ['MerchantID', 'MerchantTradeNo', 'RtnCode', 'TradeAmt'],
    properties: {
      MerchantID: MerchantIDEcho,
      MerchantTradeNo: MerchantTradeNoEcho,
      StoreID: StoreIDEcho,
      RtnCode: PaymentRtnCode,
      RtnMsg: RtnMsg,
      TradeNo: TradeNo,
      TradeAmt: TradeAmt,
      PaymentDate: PaymentDate,
      PaymentType: PaymentMethod,
      PaymentTypeChargeFee: PaymentTypeChargeFee,
      TradeDate: TradeDate,
      PlatformID: PlatformIDEcho,
      SimulatePaid: SimulatePaid,
      CustomField1: CustomFieldEcho,
      CustomField2: CustomFieldEcho,
      CustomField3: CustomFieldEcho,
      CustomField4: CustomFieldEcho,
      WebATMAccBank: WebATMAccBank,
      WebATMAccNo: WebATMAccNo,
      WebATMBankName: WebATMBankName,
      ATMAccBank: ATMAccBank,
      ATMAccNo: ATMAccNo,
      PaymentNo: PaymentNo,
      PayFrom: PayFrom,
      TenpayTradeNo: TenpayTradeNo,
      AlipayID: AlipayID,
      AlipayTradeNo: AlipayTradeNo,
      TWQRTradeNo: TWQRTradeNo,
      gwsr: Gwsr,
      process_date: ProcessDate,
      auth_code: AuthCode,
      amount: CardAmount,
      stage: Stage,
      stast: Stast,
      staed: Staed,
      eci: Eci,
      card4no: Card4no,
      card6no: Card6no,
      red_dan: RedDan,
      red_de_amt: RedDeAmt,
      red_ok_amt: RedOkAmt,
      red_yet: RedYet,
      PeriodType: PeriodType,
      Frequency: Frequency,
      ExecTimes: ExecTimes,
      PeriodAmount: PeriodAmount,
      TotalSuccessTimes: TotalSuccessTimes,
      TotalSuccessAmount: TotalSuccessAmount,
    },
  },
  paymentInfo: {
    type: 'object',
    required: ['MerchantID', 'MerchantTradeNo', 'RtnCode', 'TradeNo', 'TradeAmt'],
    properties: {
      MerchantID: MerchantIDEcho,
      MerchantTradeNo: MerchantTradeNoEcho,
      StoreID: StoreIDEcho,
      RtnCode: IssueRtnCode,
      RtnMsg: RtnMsg,
      TradeNo: TradeNo,
      TradeAmt: TradeAmt,
      PaymentType: PaymentMethod,
      TradeDate: TradeDate,
      PlatformID: PlatformIDEcho,
      CustomField1: CustomFieldEcho,
      CustomField2: CustomFieldEcho,
      CustomField3: CustomFieldEcho,
      CustomField4: CustomFieldEcho,
      BankCode: BankCode,
      vAccount: VirtualAccount,
      PaymentNo: PaymentNo,
      ExpireDate: ExpireDate,
      Barcode1: BarcodeSegment,
      Barcode2: BarcodeSegment,
      Barcode3: BarcodeSegment,
    },
  },
  paymentResultPage: {
    type: 'object',
    required: ['MerchantID', 'MerchantTradeNo', 'RtnCode', 'TradeAmt'],
    properties: {
      MerchantID: MerchantIDEcho,
      MerchantTradeNo: MerchantTradeNoEcho,
      StoreID: StoreIDEcho,
      RtnCode: PaymentRtnCode,
      RtnMsg: RtnMsg,
      TradeNo: TradeNo,
      TradeAmt: TradeAmt,
      PaymentDate: PaymentDate,
      PaymentType: PaymentMethod,
      PaymentTypeChargeFee: PaymentTypeChargeFee,
      TradeDate: TradeDate,
      PlatformID: PlatformIDEcho,
      SimulatePaid: SimulatePaid,
      CustomField1: CustomFieldEcho,
      CustomField2: CustomFieldEcho,
      CustomField3: CustomFieldEcho,
      CustomField4: CustomFieldEcho,
      WebATMAccBank: WebATMAccBank,
      WebATMAccNo: WebATMAccNo,
      WebATMBankName: WebATMBankName,
      ATMAccBank: ATMAccBank,
      ATMAccNo: ATMAccNo,
      PaymentNo: PaymentNo,
      PayFrom: PayFrom,
      TenpayTradeNo: TenpayTradeNo,
      AlipayID: AlipayID,
      AlipayTradeNo: AlipayTradeNo,
      TWQRTradeNo: TWQRTradeNo,
      gwsr: Gwsr,
      process_date: ProcessDate,
      auth_code: AuthCode,
      amount: CardAmount,
      stage: Stage,
      stast: Stast,
      staed: Staed,
      eci: Eci,
      card4no: Card4no,
      card6no: Card6no,
      red_dan: RedDan,
      red_de_amt: RedDeAmt,
      red_ok_amt: RedOkAmt,
      red_yet: RedYet,
      PeriodType: PeriodType,
      Frequency: Frequency,
      ExecTimes: ExecTimes,
      PeriodAmount: PeriodAmount,
      TotalSuccessTimes: TotalSuccessTimes,
      TotalSuccessAmount: TotalSuccessAmount,
    },
  },
  paymentInfoPage: {
    type: 'object',
    required: ['MerchantID', 'MerchantTradeNo', 'RtnCode', 'TradeNo', 'TradeAmt'],
    properties: {
      MerchantID: MerchantIDEcho,
      MerchantTradeNo: MerchantTradeNoEcho,
      StoreID: StoreIDEcho,
      RtnCode: IssueRtnCode,
      RtnMsg: RtnMsg,
      TradeNo: TradeNo,
      TradeAmt: TradeAmt,
      PaymentType: PaymentMethod,
      TradeDate: TradeDate,
      PlatformID: PlatformIDEcho,
      CustomField1: CustomFieldEcho,
      CustomField2: CustomFieldEcho,
      CustomField3: CustomFieldEcho,
      CustomField4: CustomFieldEcho,
      BankCode: BankCode,
      vAccount: VirtualAccount,
      PaymentNo: PaymentNo,
      ExpireDate: ExpireDate,
      Barcode1: BarcodeSegment,
      Barcode2: BarcodeSegment,
      Barcode3: BarcodeSegment,
    },
  },
};
