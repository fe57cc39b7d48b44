import { type EnvelopeFault, isEnvelopeFault, isRefusal } from '../envelopes/envelope.ts';
import { envelopeOf, openMessage, type Sealer } from '../envelopes/message.ts';
import type { CallbackFacts, CallbackRefusal } from '../errors/callback-error.ts';
import type { Problem } from '../errors/problem.ts';
import { formMediaType } from '../http/form-data.ts';
import type { Callback, OtherCallback } from '../message/callback.ts';
import { coerce, coerceOurs } from '../message/coerce.ts';
import { type Content, extract, holdsPayload, isContent } from '../message/layout.ts';
import { problemsOf } from '../message/problems.ts';
import { ambiguityIn } from './ambiguous-input.ts';
import type { ReceivedText } from './body-reading.ts';
import type { CallbackGroup, CallbackSet } from './callback-set.ts';
import { identify } from './identify.ts';

export interface Opened {
  readonly row: Callback;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** What came, and what is expected. */
export interface Opening {
  readonly received: ReceivedText;
  /** The callbacks that the merchant expects; they are preferred where the shape alone cannot tell. */
  readonly wanted: readonly string[] | undefined;
}

/** A group of callbacks, and the merchant's keys that open them. */
interface Door {
  readonly set: CallbackSet;
  readonly sealer: Sealer;
  readonly group: CallbackGroup;
}

/**
 * Opens a callback, or says why it is refused: checks its proof, finds out which one it is, reads it leniently. Each
 * group of callbacks is opened by its own envelope, signed ones first; a proof that is there and wrong ends it, and what
 * carries such a proof is never taken for an unsigned callback.
 */
export function open(set: CallbackSet, sealer: Sealer, { received, wanted }: Opening): Opened | CallbackFacts {
  const { mediaType } = received;
  const groups = set.groups.filter(({ shape }) => mediaType === undefined || shape.mediaType === mediaType);
  let first: CallbackFacts | undefined;
  for (const group of groups) {
    const found = openAs({ set, sealer, group }, received.text, wanted);
    if ('row' in found) return found;
    if (found.isFinal) return found.refusal;
    first ??= found.refusal;
  }
  return first ?? { reason: 'unknown-callback', what: 'no callback of this API has this media type' };
}

interface Failure {
  readonly refusal: CallbackFacts;
  /** No other group may be tried. */
  readonly isFinal: boolean;
}

function openAs(door: Door, text: string, wanted: readonly string[] | undefined): Opened | Failure {
  const { set, sealer, group } = door;
  let content: unknown;
  try {
    content = openMessage(sealer, group.shape, text);
  } catch (fault) {
    if (isRefusal(fault))
      return {
        refusal: refused('invalid', 'its envelope reports a failure and carries no payload'),
        isFinal: false,
      };
    if (!isEnvelopeFault(fault)) throw fault;
    return {
      refusal: closed(door, fault, text),
      isFinal: group.isSigned && fault.kind !== 'unreadable' && !fault.isAbsent,
    };
  }
  if (group.isSigned) {
    const other = otherCallback(door, content);
    if (other !== undefined) return { refusal: ofAnotherKind(`it is ${other.id}`), isFinal: true };
    const reading = envelopeOf(set, group.shape).otherReading?.(content, group.names);
    if (reading === undefined) return chosen(door, content, wanted);
    return {
      refusal: refused('signature', `its fields can be read in two ways under the same checksum: ${reading}`),
      isFinal: true,
    };
  }
  if (carriesProof(set, content)) {
    const refusal = refused('signature', 'it has the checksum field of a signed callback, but is not one');
    return { refusal, isFinal: true };
  }
  return chosen(door, content, wanted);
}

function carriesProof({ proofFields }: CallbackSet, content: unknown): boolean {
  return isContent(content) && Object.keys(content).some((name) => proofFields.has(name.toLowerCase()));
}

/** Told by its fields alone, before anything in it is believed: it is refused in any case. */
function otherCallback({ set, group }: Door, content: unknown): OtherCallback | undefined {
  if (set.others.length === 0) return undefined;
  const { layout } = group.shape;
  const payload = holdsPayload(layout) ? extract(layout, content) : content;
  return isContent(payload)
    ? set.others.find(({ fields }) => fields.every((name) => Object.hasOwn(payload, name)))
    : undefined;
}

function ofAnotherKind(which: string, problems?: readonly Problem[]): CallbackFacts {
  const what = `it is rightly signed, and of another kind than this API receives: ${which}`;
  return { reason: 'unknown-callback', what, problems };
}

/** The first callback, as `identify` orders them, whose required fields are there. */
function chosen(
  { set, sealer, group }: Door,
  content: unknown,
  wanted: readonly string[] | undefined,
): Opened | Failure {
  const fields = isContent(content) ? content : {};
  let problems: readonly Problem[] | undefined;
  for (const row of identify(group, fields, wanted)) {
    const received = extract(row.request.layout, content);
    const ambiguity = ambiguityIn(received);
    if (ambiguity !== undefined)
      return { refusal: invalid('it contains something that is never read', [ambiguity]), isFinal: true };
    const schema = set.schemas[row.id] ?? true;
    // What stands in a place of its own is the same object again for the next row.
    const payload = (holdsPayload(row.request.layout) ? coerce : coerceOurs)(schema, received);
    const found = problemsOf(schema, payload);
    if (found.length === 0) return ofOurs({ sealer }, row, payload as Opened['payload']);
    problems ??= found;
  }
  if (group.isSigned && isOfNoRow(group, fields, problems))
    return { refusal: ofAnotherKind('it lacks fields and brings others', problems), isFinal: true };
  const isKnown = group.rows.some((row) => fields[row.event.code] !== undefined);
  const refusal: CallbackFacts = isKnown
    ? invalid('a required field is missing or wrong', problems)
    : { reason: 'unknown-callback', what: 'it matches no callback of this API', problems };
  return { refusal, isFinal: group.isSigned };
}

/** The vendor signs no half messages: what lacks fields and brings some that no callback has is something else. */
function isOfNoRow({ names }: CallbackGroup, fields: Content, problems: readonly Problem[] = []): boolean {
  return (
    problems.every(({ rule }) => rule === 'required') &&
    Object.keys(fields).some((name) => !names.has(name.toLowerCase()))
  );
}

function ofOurs({ sealer }: Pick<Door, 'sealer'>, row: Callback, payload: Opened['payload']): Opened | Failure {
  if (row.merchant === undefined) return { row, payload };
  const received = payload[row.merchant.field];
  if (received === undefined || received === sealer.credentials[row.merchant.option]) return { row, payload };
  return { refusal: wrongMerchant(row.merchant.field), isFinal: true };
}

function invalid(what: string, problems: readonly Problem[] | undefined): CallbackFacts {
  return { reason: 'invalid', what, problems };
}

function wrongMerchant(field: string): CallbackFacts {
  return refused('wrong-merchant', `${field} is not this client's merchant number`);
}

/** Says which of the reasons it is, without a word of the sender's. */
function closed({ sealer, group }: Pick<Door, 'sealer' | 'group'>, fault: EnvelopeFault, text: string): CallbackFacts {
  if (fault.isTooLarge) return refused('too-large', fault.message);
  if (fault.isTwice) return refused('field-twice', fault.message);
  const isForm = group.shape.mediaType === formMediaType;
  if (fault.kind === 'unreadable' && isForm && holdsFieldTwice(text))
    return refused('field-twice', 'a field appears more than once');
  if (fault.kind !== 'signature') return refused('unreadable', fault.message);
  const fields = isForm && isContent(fault.content) ? fault.content : undefined;
  const merchant = group.rows[0]?.merchant;
  const received = merchant === undefined ? undefined : fields?.[merchant.field];
  const { credentials } = sealer;
  if (merchant !== undefined && received !== undefined && received !== credentials[merchant.option])
    return wrongMerchant(merchant.field);
  const { message: what } = fault;
  if (fields === undefined) return refused('signature', what);
  return { reason: 'signature', what, explainedBy: (explain) => explain(fields, credentials) };
}

function holdsFieldTwice(form: string): boolean {
  const names = [...new URLSearchParams(form).keys()];
  return new Set(names).size < names.length;
}

function refused(reason: CallbackRefusal, what: string): CallbackFacts {
  return { reason, what };
}
