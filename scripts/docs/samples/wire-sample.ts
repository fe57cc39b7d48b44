import type { EnvelopeUse } from '../../../src/message/operation.ts';
import type { Texts } from '../texts/texts.ts';
import type { WrittenFields } from './content.ts';

/** A call as it travels: what a program needs to know that has no client for it. */
export interface WireSample {
  /** By the names of our client's options. */
  readonly credentials: Readonly<Record<string, string>>;
  readonly base: string;
  readonly path: string;
  readonly content: WrittenFields;
  readonly seal: { readonly name: string; readonly digest: NonNullable<EnvelopeUse['digest']> };
  /** The envelope of the answer. */
  readonly open: string;
  readonly headers: readonly string[];
  readonly place: 'body' | 'query';
  /** The answer is where a redirect leads. */
  readonly location: boolean;
  readonly texts: Texts['samples'];
}
