// Generated from specs/ecpay-einvoice.yaml by `npm run generate`. Do not edit: change the document and generate again.
import type { Schema } from '../../src/message/schema.ts';

const string: Schema = { type: 'string' };
const string2: Schema = { type: 'string', minLength: 16, maxLength: 16 };
const string3: Schema = { type: 'string', minLength: 1, maxLength: 10 };
const LoveCodeQuestion: Schema = {
  type: 'object',
  required: ['LoveCode'],
  properties: {
    LoveCode: {
      type: 'string',
      pattern: '^[0-9]{3,7}$',
      maxLength: 7,
      description: 'Donation code, three to seven digits; a leading zero counts.',
    },
  },
  additionalProperties: false,
};
const BarcodeQuestion: Schema = {
  type: 'object',
  required: ['BarCode'],
  properties: {
    BarCode: {
      type: 'string',
      pattern: '^/[0-9A-Z+\\-.]{7}$',
      maxLength: 8,
      description: 'Mobile barcode carrier: a slash and seven characters out of digits, capitals, plus, minus and full stop.',
    },
  },
  additionalProperties: false,
};
const RtnCode: Schema = { type: 'integer' };
const LoveCodeAnswer: Schema = {
  type: 'object',
  required: ['RtnCode'],
  properties: { RtnCode: RtnCode, RtnMsg: string, IsExist: string, OrganName: string },
};
const BarcodeAnswer: Schema = { type: 'object', required: ['RtnCode'], properties: { RtnCode: RtnCode, RtnMsg: string, IsExist: string } };

/** What a merchant gives, and the options of a client. */
export const requests: { readonly checkLoveCode: Schema; readonly checkBarcode: Schema; readonly Credentials: Schema } = {
  checkLoveCode: LoveCodeQuestion,
  checkBarcode: BarcodeQuestion,
  Credentials: {
    type: 'object',
    required: ['merchantId', 'hashKey', 'hashIv'],
    properties: { merchantId: string3, hashKey: string2, hashIv: string2, platformId: string3 },
  },
};

/** What a vendor answers, read leniently. */
export const answers: { readonly checkLoveCode: Schema; readonly checkBarcode: Schema } = { checkLoveCode: LoveCodeAnswer, checkBarcode: BarcodeAnswer };
