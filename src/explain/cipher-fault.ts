import type { Explanation } from './explanation.ts';

/** What can be wrong with an encrypted field. */
export type CipherFault =
  | 'missing'
  | 'not-encrypted'
  | 'spaces-for-plus'
  | 'url-encoded'
  | 'white-space'
  | 'url-safe-base64'
  | 'padding-missing'
  | 'hexadecimal'
  | 'not-base64'
  | 'wrong-length'
  | 'key-length'
  | 'iv-length'
  | 'white-space-in-key'
  | 'another-key'
  | 'keys-swapped'
  | 'wrong-mode'
  | 'wrong-iv'
  | 'iv-missing'
  | 'wrong-block-padding'
  | 'base64-twice'
  | 'json-not-url-encoded'
  | 'json-url-encoded'
  | 'encoded-twice'
  | 'opens-to-something-else'
  | 'changed';

export type CipherExplanation = Explanation<CipherFault>;
