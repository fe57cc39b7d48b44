// Generated from specs/ccat-cvs.yaml by `npm run generate`. Do not edit: change the document and generate again.
import type { Api } from '../../src/call/api.ts';
import type { CallbackParts } from '../../src/callbacks/callback-set.ts';
import { ccatApn } from '../../src/envelopes/ccat-apn.ts';
import { ccatRedirect } from '../../src/envelopes/ccat-redirect.ts';
import { ccatXml } from '../../src/envelopes/ccat-xml.ts';
import { form } from '../../src/envelopes/form.ts';
import { type ExplainMessage, explainMessageOf } from '../../src/message/vendor-message.ts';
import { expireDateWithinDays } from '../../src/rules/expire-date-within-days.ts';
import { orderAmountAtLeast } from '../../src/rules/order-amount-at-least.ts';
import { orderAmountAtMost } from '../../src/rules/order-amount-at-most.ts';
import { payerOnPrintedSlips } from '../../src/rules/payer-on-printed-slips.ts';
import { updateTimeEndNotBeforeBegin } from '../../src/rules/update-time-end-not-before-begin.ts';
import { catMessage } from './meanings.ts';
import { callbacks, document, operations } from './operations.ts';
import { answers, callbacks as schemas, items, requests } from './schemas.ts';

/** What a message of `catMessage` says. */
export const explainCatMessage: ExplainMessage<keyof typeof catMessage> = explainMessageOf(catMessage);

/** What the client is made of. */
export const api: Api = {
  document,
  operations,
  requests,
  answers,
  items,
  explain: (message) => explainCatMessage(message),
  envelopes: [ccatApn, ccatRedirect, ccatXml, form],
  rules: { 'expire-date-within-days': expireDateWithinDays, 'order-amount-at-least': orderAmountAtLeast, 'order-amount-at-most': orderAmountAtMost, 'payer-on-printed-slips': payerOnPrintedSlips, 'update-time-end-not-before-begin': updateTimeEndNotBeforeBegin },
};

/** What `callbacks` of the client is made of. */
export const callbackParts: CallbackParts = { table: callbacks, schemas, envelopes: api.envelopes };
