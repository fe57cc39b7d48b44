import type { MessageShape } from '../message/operation.ts';
import { type Envelope, isEnvelopeFault, type Splitter, type Terms } from './envelope.ts';

/**
 * What sealing and opening the messages of one API takes: the envelopes that its client brings, and a merchant's
 * credentials.
 */
export interface Sealer {
  readonly envelopes: readonly Envelope[];
  readonly credentials: Readonly<Record<string, string>>;
  /** Keys that still open and no longer seal. */
  readonly olderCredentials?: readonly Readonly<Record<string, string>>[];
}

/** The text that travels. @throws EnvelopeFault where the content cannot be carried */
export function sealMessage(sealer: Sealer, shape: MessageShape, content: unknown): string {
  return envelopeOf(sealer, shape).seal(content, terms(shape, sealer.credentials));
}

/**
 * The fields of that text, of a form. The content becomes them: it is the caller's own.
 * @throws EnvelopeFault where the content cannot be carried
 */
export function sealFields(
  sealer: Sealer,
  shape: MessageShape,
  content: Record<string, unknown>,
): Readonly<Record<string, string>> {
  const envelope = envelopeOf(sealer, shape);
  if (envelope.fields === undefined) throw new TypeError(`the envelope "${envelope.name}" makes no form`);
  return envelope.fields(content, terms(shape, sealer.credentials));
}

/**
 * The mirror of `sealMessage`.
 * @throws EnvelopeFault where the text cannot be read or believed, Refusal where the vendor refused outside of the
 * payload
 */
export function openMessage(sealer: Sealer, shape: MessageShape, text: string): unknown {
  const envelope = envelopeOf(sealer, shape);
  const { credentials, olderCredentials = [] } = sealer;
  if (olderCredentials.length === 0) return envelope.open(text, terms(shape, credentials));
  try {
    return envelope.open(text, terms(shape, credentials));
  } catch (fault) {
    if (!isOfOtherKeys(fault)) throw fault;
    for (const older of olderCredentials) {
      try {
        return envelope.open(text, terms(shape, older));
      } catch (other) {
        if (!isOfOtherKeys(other)) throw other;
      }
    }
    throw fault;
  }
}

/** Reads a message as its text arrives, one after the other the items of a list. */
export function splitMessage(sealer: Sealer, shape: MessageShape, list: string): Splitter {
  const { name, split } = envelopeOf(sealer, shape);
  if (split === undefined) throw new TypeError(`the envelope "${name}" cannot split a list as it arrives`);
  return split(list, terms(shape, sealer.credentials));
}

function isOfOtherKeys(fault: unknown): boolean {
  return isEnvelopeFault(fault) && fault.kind !== 'unreadable' && !fault.isAbsent;
}

/**
 * The generator wires every envelope that a document names, so that a missing one is a slip in what was made by hand.
 */
export function envelopeOf({ envelopes }: Pick<Sealer, 'envelopes'>, shape: Pick<MessageShape, 'envelope'>): Envelope {
  const found = envelopes.find((envelope) => envelope.name === shape.envelope.name);
  if (found === undefined)
    throw new TypeError(`the envelope "${shape.envelope.name}" is not among those of this client`);
  return found;
}

/** What the envelope of a message is told. */
export function terms({ envelope, layout, root, ownTexts }: MessageShape, credentials: Sealer['credentials']): Terms {
  return { credentials, layout, digest: envelope.digest, root, ownTexts };
}
