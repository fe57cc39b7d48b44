import * as ccatExamples from '../../generated/ccat-cvs/examples.ts';
import * as ccatLives from '../../generated/ccat-cvs/lives.ts';
import * as ccat from '../../generated/ccat-cvs/operations.ts';
import { received as ccatReceived } from '../../generated/ccat-cvs/received.ts';
import * as cashierExamples from '../../generated/ecpay-cashier/examples.ts';
import * as cashierLives from '../../generated/ecpay-cashier/lives.ts';
import * as cashier from '../../generated/ecpay-cashier/operations.ts';
import { received as cashierReceived } from '../../generated/ecpay-cashier/received.ts';
import * as einvoiceExamples from '../../generated/ecpay-einvoice/examples.ts';
import * as einvoiceLives from '../../generated/ecpay-einvoice/lives.ts';
import * as einvoice from '../../generated/ecpay-einvoice/operations.ts';
import { received as einvoiceReceived } from '../../generated/ecpay-einvoice/received.ts';
import * as logisticsExamples from '../../generated/ecpay-logistics/examples.ts';
import * as logisticsLives from '../../generated/ecpay-logistics/lives.ts';
import * as logistics from '../../generated/ecpay-logistics/operations.ts';
import { received as logisticsReceived } from '../../generated/ecpay-logistics/received.ts';
import * as mypayExamples from '../../generated/mypay/examples.ts';
import * as mypayLives from '../../generated/mypay/lives.ts';
import * as mypay from '../../generated/mypay/operations.ts';
import { received as mypayReceived } from '../../generated/mypay/received.ts';
import { ccatApn } from '../envelopes/ccat-apn.ts';
import { ccatRedirect } from '../envelopes/ccat-redirect.ts';
import { ccatXml } from '../envelopes/ccat-xml.ts';
import { checkMacValue } from '../envelopes/check-mac-value.ts';
import { ecpayAes } from '../envelopes/ecpay-aes.ts';
import type { Envelope } from '../envelopes/envelope.ts';
import { form } from '../envelopes/form.ts';
import { json } from '../envelopes/json.ts';
import { mypayAes } from '../envelopes/mypay-aes.ts';
import { pipedPairs } from '../envelopes/piped-pairs.ts';
import { rawPairs } from '../envelopes/raw-pairs.ts';
import { text } from '../envelopes/text.ts';
import type { SandboxApi } from './api.ts';

/** The five documents. */
export const everyApi: readonly SandboxApi[] = [
  { ...cashier, ...cashierExamples, ...cashierLives, received: cashierReceived },
  { ...einvoice, ...einvoiceExamples, ...einvoiceLives, received: einvoiceReceived },
  { ...logistics, ...logisticsExamples, ...logisticsLives, received: logisticsReceived },
  { ...ccat, ...ccatExamples, ...ccatLives, received: ccatReceived },
  { ...mypay, ...mypayExamples, ...mypayLives, received: mypayReceived },
];

/** Every envelope that there is, so that a document may use any. */
export const everyEnvelope: readonly Envelope[] = [ccatApn, ccatRedirect, ccatXml, checkMacValue, ecpayAes, form, json, mypayAes, pipedPairs, rawPairs, text];

/** The credentials that the vendors publish for their stages, ready for a client: the sandbox knows these merchants. */
export const stageCredentials: {
  readonly ecpayCashier: typeof cashierExamples.stageCredentials;
  readonly ecpayEinvoice: typeof einvoiceExamples.stageCredentials;
  readonly ecpayLogistics: typeof logisticsExamples.stageCredentials;
  readonly ccatCvs: typeof ccatExamples.stageCredentials;
  readonly mypay: typeof mypayExamples.stageCredentials;
} = {
  ecpayCashier: cashierExamples.stageCredentials,
  ecpayEinvoice: einvoiceExamples.stageCredentials,
  ecpayLogistics: logisticsExamples.stageCredentials,
  ccatCvs: ccatExamples.stageCredentials,
  mypay: mypayExamples.stageCredentials,
};
