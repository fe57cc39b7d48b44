// Generated from specs/ecpay-cashier.yaml by `npm run generate`. Do not edit: change the document and generate again.
import type { Api } from '../../src/call/api.ts';
import type { CallbackParts } from '../../src/callbacks/callback-set.ts';
import { checkMacValue } from '../../src/envelopes/check-mac-value.ts';
import { ecpayAes } from '../../src/envelopes/ecpay-aes.ts';
import { rawPairs } from '../../src/envelopes/raw-pairs.ts';
import { text } from '../../src/envelopes/text.ts';
import { noHtmlTags } from '../../src/rules/no-html-tags.ts';
import { returnUrlApart } from '../../src/rules/return-url-apart.ts';
import { callbacks, document, operations, otherCallbacks } from './operations.ts';
import { answers, callbacks as schemas, requests } from './schemas.ts';

/** What the client is made of. */
export const api: Api = {
  document,
  operations,
  requests,
  answers,
  envelopes: [checkMacValue, ecpayAes, rawPairs, text],
  rules: { 'no-html-tags': noHtmlTags, 'return-url-apart': returnUrlApart },
};

/** What `callbacks` of the client is made of. */
export const callbackParts: CallbackParts = { table: callbacks, schemas, envelopes: api.envelopes, others: otherCallbacks };
