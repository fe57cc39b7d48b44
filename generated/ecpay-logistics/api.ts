// Generated from specs/ecpay-logistics.yaml by `npm run generate`. Do not edit: change the document and generate again.
import type { Api } from '../../src/call/api.ts';
import type { CallbackParts } from '../../src/callbacks/callback-set.ts';
import { checkMacValue } from '../../src/envelopes/check-mac-value.ts';
import { pipedPairs } from '../../src/envelopes/piped-pairs.ts';
import { rawPairs } from '../../src/envelopes/raw-pairs.ts';
import { text } from '../../src/envelopes/text.ts';
import { goodsWeightDecimals } from '../../src/rules/goods-weight-decimals.ts';
import { noHtmlTags } from '../../src/rules/no-html-tags.ts';
import { callbacks, document, operations } from './operations.ts';
import { answers, callbacks as schemas, requests } from './schemas.ts';

/** What the client is made of. */
export const api: Api = {
  document,
  operations,
  requests,
  answers,
  envelopes: [checkMacValue, pipedPairs, rawPairs, text],
  rules: { 'goods-weight-decimals': goodsWeightDecimals, 'no-html-tags': noHtmlTags },
};

/** What `callbacks` of the client is made of. */
export const callbackParts: CallbackParts = { table: callbacks, schemas, envelopes: api.envelopes };
