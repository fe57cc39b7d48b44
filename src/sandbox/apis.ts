import { ccatApn } from '../envelopes/ccat-apn.ts';
import { ccatRedirect } from '../envelopes/ccat-redirect.ts';
import { ccatXml } from '../envelopes/ccat-xml.ts';
import { checkMacValue } from '../envelopes/check-mac-value.ts';
import { codeMessage } from '../envelopes/code-message.ts';
import { ecpayAes } from '../envelopes/ecpay-aes.ts';
import type { Envelope } from '../envelopes/envelope.ts';
import { form } from '../envelopes/form.ts';
import { json } from '../envelopes/json.ts';
import { mypayAes } from '../envelopes/mypay-aes.ts';
import { pipedPairs } from '../envelopes/piped-pairs.ts';
import { rawPairs } from '../envelopes/raw-pairs.ts';
import { text } from '../envelopes/text.ts';
import type { SandboxApi } from './api.ts';
import { type CamelCase, camelCase } from './camel-case.ts';
import { registry } from './registry.ts';

/** Every document with its operations, by the document's name, as types too. */
export type Registry = typeof registry;

/** Every document. */
export const everyApi: readonly SandboxApi[] = Object.values(registry);

/** Every envelope that there is, so that a document may use any. */
export const everyEnvelope: readonly Envelope[] = [
  ccatApn,
  ccatRedirect,
  ccatXml,
  checkMacValue,
  codeMessage,
  ecpayAes,
  form,
  json,
  mypayAes,
  pipedPairs,
  rawPairs,
  text,
];

/** Of each document the published credentials, by the document's name in camelCase. */
export type StageCredentials<Documents> = {
  readonly [Name in keyof Documents & string as CamelCase<Name>]: Documents[Name] extends {
    readonly stageCredentials: infer Credentials;
  }
    ? Credentials
    : never;
};

/** The credentials that the vendors publish for their stages, ready for a client: the sandbox knows these merchants. */
export const stageCredentials: StageCredentials<Registry> = Object.fromEntries(
  everyApi.map((api) => [camelCase(api.document.name), api.stageCredentials]),
) as StageCredentials<Registry>;
