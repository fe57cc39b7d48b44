/** An envelope in words: what is signed and encrypted, by what, and how to do it by hand. */
export interface EnvelopeText {
  readonly carries: string;
  readonly signed: string;
  readonly encrypted: string;
  readonly steps: readonly string[];
}

/** By the name of the envelope: a new envelope is code, and its words belong to it. */
export type EnvelopeTexts = Readonly<Record<string, (digest: string) => EnvelopeText>>;
