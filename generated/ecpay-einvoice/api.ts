// Generated from specs/ecpay-einvoice.yaml by `npm run generate`. Do not edit: change the document and generate again.
import type { Api } from '../../src/call/api.ts';
import { ecpayAes } from '../../src/envelopes/ecpay-aes.ts';
import { document, operations } from './operations.ts';
import { answers, requests } from './schemas.ts';

/** What the client is made of. */
export const api: Api = {
  document,
  operations,
  requests,
  answers,
  envelopes: [ecpayAes],
  rules: {},
};
