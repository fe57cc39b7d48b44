import { envelopeOf, terms } from '../call/prepare.ts';
import { EnvelopeFault } from '../envelopes/envelope.ts';
import { CallbackError, type CallbackRefusal, type RefusalDetails } from '../errors/callback-error.ts';
import { extract, isContent } from '../message/layout.ts';
import type { Callback } from '../message/operation.ts';
import { problemsOf } from '../message/problems.ts';
import type { Family } from './family.ts';
import { heldBy, ranked } from './rank.ts';
import { harmIn, secondReadingOf } from './sound.ts';

export interface Opened {
  readonly row: Callback;
  readonly payload: Readonly<Record<string, unknown>>;
}

/**
 * Opens a callback: checks its checksum, finds out which one it is, reads it leniently.
 *
 * @param wanted the callbacks that the merchant expects; they are preferred where the shape alone cannot tell
 * @throws CallbackError
 */
export function open(family: Family, text: string, wanted: readonly string[] | undefined): Opened {
  const [first] = family.rows;
  if (first === undefined) throw new TypeError('this API has no callbacks');
  let content: unknown;
  try {
    content = envelopeOf(family.api, first.request).open(text, terms(first.request, family.credentials));
  } catch (error) {
    if (error instanceof EnvelopeFault) throw closed(family, error, text, first);
    throw error;
  }
  const double = first.proof === 'signature' ? secondReadingOf(content, family.names) : undefined;
  if (double !== undefined) throw refusal(family, 'signature', `the checksum does not tell how the fields are to be read: ${double}`);
  return chosen(family, content, wanted);
}

/** The first callback in rank whose required fields are there. */
function chosen(family: Family, content: unknown, wanted: readonly string[] | undefined): Opened {
  const fields = isContent(content) ? content : {};
  let problems: ReturnType<typeof problemsOf> | undefined;
  for (const row of ranked(family, heldBy(family, Object.keys(fields)), fields, wanted)) {
    const payload = extract(row.request.layout, content) as Record<string, unknown>;
    const harm = harmIn(payload);
    if (harm !== undefined) throw refusal(family, 'invalid', 'it holds what is not read', { problems: [harm] });
    const validate = family.validators[row.id];
    const found = validate === undefined ? [] : problemsOf(validate, payload);
    if (found.length === 0) return { row: merchantChecked(family, row, payload), payload };
    problems ??= found;
  }
  const details = problems === undefined ? {} : { problems };
  if (family.rows.every((row) => fields[row.event.code] === undefined))
    throw refusal(family, 'unknown-callback', "it is none of this API's callbacks", details);
  throw refusal(family, 'invalid', 'it lacks what gives it a meaning', details);
}

function merchantChecked(family: Family, row: Callback, payload: Readonly<Record<string, unknown>>): Callback {
  if (row.merchant === undefined) return row;
  const told = payload[row.merchant.field];
  if (told === undefined || told === family.credentials[row.merchant.option]) return row;
  throw refusal(family, 'wrong-merchant', `${row.merchant.field} is not the merchant number of this client`);
}

/** Says which of the reasons it is, without a word of the sender's. */
function closed(family: Family, fault: EnvelopeFault, text: string, row: Callback): CallbackError {
  const form = row.request.mediaType === 'application/x-www-form-urlencoded';
  const fields = form ? new URLSearchParams(text) : undefined;
  if (fields !== undefined && fault.kind === 'unreadable') {
    const twice = new Set(fields.keys()).size < [...fields.keys()].length;
    return twice ? refusal(family, 'field-twice', 'a field came more than once') : refusal(family, 'unreadable', fault.message);
  }
  if (fault.kind !== 'signature') return refusal(family, 'unreadable', fault.message);
  const merchant = row.merchant === undefined ? undefined : fields?.get(row.merchant.field);
  if (row.merchant !== undefined && typeof merchant === 'string' && merchant !== family.credentials[row.merchant.option])
    return refusal(family, 'wrong-merchant', `${row.merchant.field} is not the merchant number of this client`);
  const { explain } = family;
  const details = fields === undefined || explain === undefined ? {} : { explain: () => explain(Object.fromEntries(fields), family.credentials) };
  return refusal(family, 'signature', fault.message, details);
}

export function refusal(family: Pick<Family, 'api'>, reason: CallbackRefusal, message: string, details: RefusalDetails = {}): CallbackError {
  return new CallbackError(reason, message, { api: family.api.document.name }, details);
}
