// Generated from specs/ecpay-cashier.yaml by `npm run generate`. Do not edit: change the document and generate again.
import { type ExplainCallback, explainCallbackBy } from '../../src/explain/callback.ts';
import { type ExplainCheckMacValue, explainCheckMacValueOf, inBrief } from '../../src/explain/check-mac-value.ts';
import { callbacks, operations } from './operations.ts';

export const explainCheckMacValue: ExplainCheckMacValue = /* @__PURE__ */ explainCheckMacValueOf({ operations, callbacks });

/** Says why the checksum of a refused callback does not fit: of the error that refuses it, `undefined` of others. */
export const explainCallback: ExplainCallback = /* @__PURE__ */ explainCallbackBy(/* @__PURE__ */ inBrief(explainCheckMacValue));
