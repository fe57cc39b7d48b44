import { agreementOf, agreementOptions } from '../../../call/agreement.ts';
import { isContent } from '../../../message/layout.ts';
import { problemsOf } from '../../../message/problems.ts';
import type { SandboxApi } from '../../model/api.ts';
import type { Merchant, Merchants } from '../../model/merchant.ts';
import { callbackMediaTypeOf, callbackUrlOf, listText, returnUrlOf } from './address.ts';
import type { MerchantsGiven } from './given.ts';
import { heldCredentials } from './held.ts';
import { parseMerchants } from './parse.ts';
import { refuse } from './refuse.ts';

/** What a document says about its merchants. */
export type MerchantsApi = Pick<SandboxApi, 'document' | 'operations' | 'callbacks' | 'requests' | 'stageCredentials'>;

/**
 * The merchants of every document: the published stage one, then those given. One of the stage's number with nothing
 * but addresses and options of its contract, or with the published keys, gives the stage merchant these.
 *
 * @param given the text of a merchants file, or what stands in it
 * @throws SandboxError `merchants-invalid`; no key stands in it
 */
export function readMerchants(given: string | MerchantsGiven, apis: readonly MerchantsApi[]): Merchants {
  const documents: unknown = typeof given === 'string' ? parseMerchants(given) : given;
  if (!isContent(documents)) refuse('the file must be a JSON object with a list of merchants per document');
  const names = apis.map((api) => api.document.name);
  for (const name of Object.keys(documents))
    if (!names.includes(name)) refuse(`"${name.slice(0, 40)}" is not a document; there ${listText(names)}`);
  return Object.fromEntries(apis.map((api) => [api.document.name, merchantsOf(api, documents[api.document.name])]));
}

function merchantsOf(api: MerchantsApi, given: unknown = []): readonly Merchant[] {
  const { name } = api.document;
  if (!Array.isArray(given)) refuse(`${name} must be a list of merchants: [{ ... }]`);
  const stage: Merchant = {
    id: api.stageCredentials[numberOf(api)] ?? '',
    credentials: api.stageCredentials,
    agreement: api.document.agreement ?? {},
  };
  const own = given.map((each: unknown, index) => merchantOf({ api, stage }, each, `${name}, merchant ${index + 1}`));
  const ids = own.map((each) => each.id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) refuse(`${name} has two merchants with the number ${twice}`);
  return [own.find((each) => each.id === stage.id) ?? stage, ...own.filter((each) => each.id !== stage.id)];
}

/** The option with the merchant's number: the first credential that is not a secret. */
function numberOf(api: MerchantsApi): string {
  return api.document.credentials.find((each) => !each.secret)?.option ?? '';
}

function merchantOf(
  { api, stage }: { readonly api: MerchantsApi; readonly stage: Merchant },
  given: unknown,
  place: string,
): Merchant {
  if (!isContent(given)) refuse(`${place} must be an object: { ... }`);
  checkNames(given, [...optionsOf(api), ...agreementOptions(api), ...beside], place);
  const { credentials: list, callbackUrl, callbackMediaType, returnUrl } = given;
  const own = optionsOf(api).filter((option) => Object.hasOwn(given, option));
  const keys = Object.fromEntries(own.map((option) => [option, given[option]]));
  const held = list === undefined ? undefined : heldBy({ api, stage }, { list, keys }, place);
  const credentials =
    held?.[0].credentials ??
    (keys[numberOf(api)] === stage.id ? stageOnly(stage, keys, place) : checked(api, keys, place));
  return {
    id: credentials[numberOf(api)] ?? '',
    credentials,
    ...(held === undefined ? {} : { held }),
    agreement: agreementOf(api, given, (option, message) => refuse(`${place}: "${option}" ${message}`)),
    ...(callbackUrl === undefined ? {} : { callbackUrl: callbackUrlOf(api, callbackUrl, place) }),
    ...(callbackMediaType === undefined
      ? {}
      : { callbackMediaType: callbackMediaTypeOf(api, callbackMediaType, place) }),
    ...(returnUrl === undefined ? {} : { returnUrl: returnUrlOf(api, returnUrl, place) }),
  };
}

/** Credentials that take each other's place: all of one number, which is not the stage's. */
function heldBy(
  { api, stage }: { readonly api: MerchantsApi; readonly stage: Merchant },
  { list, keys }: { readonly list: unknown; readonly keys: Readonly<Record<string, unknown>> },
  place: string,
): ReturnType<typeof heldCredentials> {
  const read = (each: Readonly<Record<string, unknown>>, where: string): Merchant['credentials'] => {
    checkNames(each, [...optionsOf(api), 'validFrom', 'validUntil'], where);
    return checked(api, each, where);
  };
  const held = heldCredentials(list, keys, { place, read });
  const numbers = new Set(held.map(({ credentials }) => credentials[numberOf(api)]));
  if (numbers.size > 1) refuse(`${place}: its "credentials" are of several merchants; write one entry for each`);
  if (numbers.has(stage.id)) refuse(`${place}: ${stage.id} is the published stage merchant, whose keys do not change`);
  return held;
}

/** What may stand beside a merchant's credentials. */
const beside: readonly string[] = ['credentials', 'callbackUrl', 'callbackMediaType', 'returnUrl'];

function optionsOf({ document }: MerchantsApi): readonly string[] {
  return document.credentials.map(({ option }) => option);
}

/** An unknown name is not printed, since it may be a key in the wrong place; the name that was meant is. */
function checkNames(given: Readonly<Record<string, unknown>>, known: readonly string[], place: string): void {
  for (const [index, name] of Object.keys(given).entries()) {
    if (known.includes(name)) continue;
    const meant = known.find((each) => letters(each) === letters(name));
    const fix = meant === undefined ? `there ${listText(known)}` : `write "${meant}"`;
    refuse(`${place}: name ${index + 1} in it is not known; ${fix}`);
  }
}

function letters(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z]/g, '');
}

function stageOnly(
  stage: Merchant,
  given: Readonly<Record<string, unknown>>,
  place: string,
): Readonly<Record<string, string>> {
  const other = Object.keys(given).find((name) => given[name] !== stage.credentials[name]);
  if (other !== undefined)
    refuse(`${place}: ${stage.id} is the published stage merchant, and its "${other}" is another; leave it out`);
  return stage.credentials;
}

function checked(
  api: MerchantsApi,
  given: Readonly<Record<string, unknown>>,
  place: string,
): Readonly<Record<string, string>> {
  const credentials: Record<string, string> = {};
  for (const [name, value] of Object.entries(given)) {
    if (typeof value !== 'string') return refuse(`${place}: "${name}" must be text, in quotes`);
    if (value !== value.trim()) refuse(`${place}: "${name}" begins or ends with whitespace`);
    credentials[name] = value;
  }
  const rules = api.requests['Credentials'];
  const [problem] = rules === undefined ? [] : problemsOf(rules, credentials);
  if (problem !== undefined) refuse(`${place}: "${problem.pointer.slice(1)}" ${problem.message}`);
  return credentials;
}
