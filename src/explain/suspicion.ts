import type { Calculation } from './calculation.ts';

/** What can be wrong with a checksum. */
export type MacFault =
  | 'another-service'
  | 'keys-swapped'
  | 'white-space-in-key'
  | 'other-digest'
  | 'field-left-out'
  | 'field-added'
  | 'empty-fields-dropped'
  | 'plus-as-space'
  | 'html-escaped'
  | 'double-decoded'
  | 'not-decoded'
  | 'line-breaks'
  | 'white-space-in-value'
  | 'white-space-lost'
  | 'keys-among-fields'
  | 'html-tag'
  | 'control-character'
  | 'not-utf-8'
  | 'sorted-with-case'
  | 'not-sorted'
  | 'tilde-unescaped'
  | 'apostrophe-unescaped'
  | 'space-as-percent-20'
  | 'punctuation-escaped'
  | 'wrong-case'
  | 'not-encoded'
  | 'encoded-twice'
  | 'white-space-in-received'
  | 'received-missing'
  | 'received-not-hexadecimal'
  | 'received-wrong-length'
  | 'half-surrogate';

/** Suspicions of one aspect exclude each other; of different ones, two may come together. */
export type Aspect = 'keys' | 'order' | 'spelling' | 'fields' | 'values';

/** One way of calculating wrongly. If the received checksum comes out, that was it. */
export interface Suspicion {
  readonly fault: MacFault;
  readonly aspect: Aspect;
  readonly sentence: string;
  /** Names of the fields that it touches. */
  readonly fields?: readonly string[];
  /** One of very many, which is not tried together with others. */
  readonly isAlone?: true;
  readonly apply: (calculation: Calculation) => Calculation;
}
