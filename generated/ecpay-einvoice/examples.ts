// Generated from specs/ecpay-einvoice.yaml by `npm run generate`. Do not edit: change the document and generate again.
import type { Example, Refusals } from '../../src/sandbox/model/example.ts';

/** The credentials that the vendor publishes for its stage. */
export const stageCredentials: { readonly merchantId: string; readonly hashKey: string; readonly hashIv: string } = { merchantId: '2000132', hashKey: 'ejCk326UnaZWKisg', hashIv: 'q9jcZX8Ib9LM8wYk' };

export const examples: { readonly checkLoveCode: readonly Example[]; readonly checkBarcode: readonly Example[] } = {
  checkLoveCode: [
    {
      name: 'exists',
      summary: 'The donation code exists.',
      request: { LoveCode: '168001' },
      answer: { RtnCode: 1, RtnMsg: '', IsExist: 'Y', OrganName: '財團法人範例基金會' },
    },
    {
      name: 'not-found',
      summary: 'No organisation has this donation code.',
      request: { LoveCode: '000' },
      answer: { RtnCode: 1, RtnMsg: '', IsExist: 'N' },
      otherwise: true,
    },
    {
      name: 'ministry-down',
      summary: 'The Ministry of Finance\'s platform is under maintenance.',
      request: { LoveCode: '9999999' },
      answer: { RtnCode: 9000001, RtnMsg: '呼叫財政部API失敗' },
    },
  ],
  checkBarcode: [
    {
      name: 'exists',
      summary: 'The mobile barcode exists.',
      request: { BarCode: '/A+B-C.1' },
      answer: { RtnCode: 1, RtnMsg: '', IsExist: 'Y' },
    },
    {
      name: 'not-found',
      summary: 'Nobody registered this mobile barcode.',
      request: { BarCode: '/0000000' },
      answer: { RtnCode: 1, RtnMsg: '', IsExist: 'N' },
      otherwise: true,
    },
    {
      name: 'ministry-down',
      summary: 'The Ministry of Finance\'s platform is under maintenance.',
      request: { BarCode: '/9999999' },
      answer: { RtnCode: 9000001, RtnMsg: '呼叫財政部API失敗' },
    },
  ],
};

export const refusals: Refusals = {
  unreadable: {
    summary: 'The body is not JSON, or lacks the envelope\'s fields.',
    envelope: { TransCode: 0, TransMsg: 'Data format error' },
  },
  cipher: {
    summary: 'Data does not open with the merchant\'s key.',
    envelope: { TransCode: 4000002, TransMsg: 'Data decrypt fail' },
  },
  credentials: { summary: 'The merchant number is not known.', envelope: { TransCode: 4000001, TransMsg: 'MerchantID not found' } },
  stale: {
    summary: 'Timestamp is more than 10 minutes off; no code is published for it.',
    envelope: { TransCode: 0, TransMsg: 'Timestamp: 傳入時間超過 10 分鐘' },
  },
  payload: {
    summary: 'A field of the question is missing or wrong.',
    answer: { RtnCode: 4000003, RtnMsg: '{field}: {problem_zh}' },
  },
};

export const operationRefusals: { readonly [operation: string]: Refusals } = {
  checkBarcode: {
    'payload-bar-code-pattern': {
      summary: 'The barcode is malformed; the code was recorded, no words are.',
      answer: { RtnCode: 9000112, RtnMsg: '手機條碼格式錯誤' },
    },
    'payload-bar-code-max-length': {
      summary: 'The barcode is malformed; the code was recorded, no words are.',
      answer: { RtnCode: 9000112, RtnMsg: '手機條碼格式錯誤' },
    },
  },
};
