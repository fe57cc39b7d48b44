// Generated from specs/mypay.yaml by `npm run generate`. Do not edit: change the document and generate again.
import type { Api } from '../../src/call/api.ts';
import type { CallbackParts } from '../../src/callbacks/callback-set.ts';
import { form } from '../../src/envelopes/form.ts';
import { json } from '../../src/envelopes/json.ts';
import { mypayAes } from '../../src/envelopes/mypay-aes.ts';
import { itemsSumToCost } from '../../src/rules/items-sum-to-cost.ts';
import { refundItemsSumToCost } from '../../src/rules/refund-items-sum-to-cost.ts';
import { regularFirstChargeDateNotPast } from '../../src/rules/regular-first-charge-date-not-past.ts';
import { stopTimeAfterToday } from '../../src/rules/stop-time-after-today.ts';
import { callbacks, document, operations } from './operations.ts';
import { answers, callbacks as schemas, requests } from './schemas.ts';

/** What the client is made of. */
export const api: Api = {
  document,
  operations,
  requests,
  answers,
  envelopes: [form, json, mypayAes],
  rules: { 'items-sum-to-cost': itemsSumToCost, 'refund-items-sum-to-cost': refundItemsSumToCost, 'regular-first-charge-date-not-past': regularFirstChargeDateNotPast, 'stop-time-after-today': stopTimeAfterToday },
};

/** What `callbacks` of the client is made of. */
export const callbackParts: CallbackParts = { table: callbacks, schemas, envelopes: api.envelopes };
