// Generated from specs/ecpay-einvoice.yaml by `npm run generate`. Do not edit: change the document and generate again.
import type { DocumentHelp } from '../../src/message/help.ts';

/** What the command line tells of the document. */
export const help: DocumentHelp = {
  description: 'Two questions asked before an e-invoice is issued: does a donation code exist, does a mobile barcode exist. The platform of the Ministry of Finance stands behind the answers and may be down for maintenance, so an invoice must never wait for them.',
  credentials: [
    { option: 'merchantId', required: true, meaning: 'Merchant number.', term: '特店編號' },
    {
      option: 'hashKey',
      required: true,
      meaning: 'AES key of the invoice service; not the payment or logistics one.',
      term: '介接 HashKey',
    },
    { option: 'hashIv', required: true, meaning: 'AES initial vector of the invoice service.', term: '介接 HashIV' },
    {
      option: 'platformId',
      required: false,
      meaning: 'Platform number, for contracted platforms only; merchantId is then the bound shop and the keys are the platform\'s.',
      term: '特約合作平台商代號',
    },
  ],
  operations: {
    checkLoveCode: {
      summary: 'Ask whether a donation code exists',
      description: '`RtnCode` 1 says only that the question was answered; `IsExist` is the answer. 9000001 means that the Ministry\'s platform could not be reached: ask again later, and issue the invoice all the same.',
      term: '捐贈碼驗證',
      fields: [
        {
          name: 'LoveCode',
          type: 'text',
          required: true,
          meaning: 'Donation code, three to seven digits; a leading zero counts.',
          term: '捐贈碼',
          limits: ['up to 7 characters'],
        },
      ],
    },
    checkBarcode: {
      summary: 'Ask whether a mobile barcode exists',
      description: 'The carrier of a shopper\'s phone, `/` and seven characters. `RtnCode` 1 says only that the question was answered; `IsExist` is the answer. A `+` in the barcode is sent as it is.',
      term: '手機條碼驗證',
      fields: [
        {
          name: 'BarCode',
          type: 'text',
          required: true,
          meaning: 'Mobile barcode carrier: a slash and seven characters out of digits, capitals, plus, minus and full stop.',
          term: '手機條碼',
          limits: ['up to 8 characters'],
        },
      ],
    },
  },
  callbacks: {},
};
