import type { EnvelopeUse } from '../../../src/message/operation.ts';
import type { Texts } from '../texts/texts.ts';
import type { WrittenFields } from './content.ts';
import type { OwnMessage } from './payload.ts';

/** A call as it travels: what a program needs to know that has no client for it. */
export interface WireSample {
  /** By the names of our client's options. */
  readonly credentials: Readonly<Record<string, string>>;
  readonly base: string;
  readonly path: string;
  readonly content: WrittenFields | OwnMessage;
  readonly seal: string;
  /** The envelope of the answer. */
  readonly open: string;
  /** Of both envelopes, where they have a checksum. */
  readonly digest: NonNullable<EnvelopeUse['digest']>;
  readonly headers: readonly string[];
  readonly place: 'body' | 'query';
  /** The answer is where a redirect leads. */
  readonly location: boolean;
  readonly texts: Texts['samples'];
}
