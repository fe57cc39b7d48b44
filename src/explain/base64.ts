import { blockBytes } from './cipher.ts';
import type { CipherFault } from './cipher-fault.ts';
import { quoted } from './explanation.ts';

/** What a text holds that should be base64, mended as far as it can be. */
export interface Base64 {
  /** Absent where nothing can be made of it. */
  readonly bytes?: Buffer;
  readonly faults: readonly CipherFault[];
  readonly sentences: readonly string[];
  /** Not a whole number of blocks, which only base64 inside base64 excuses. */
  readonly cut?: { readonly fault: 'wrong-length'; readonly sentence: string };
}

const mendings: readonly (readonly [CipherFault, RegExp, string, (text: string) => string])[] = [
  [
    'url-encoded',
    /%[0-9A-F]{2}/i,
    'The base64 is url-encoded (%2B for "+"): decode the form once before decrypting.',
    decoded,
  ],
  ['white-space', /[\t\r\n]|^\s|\s$/, 'The base64 contains whitespace or line breaks.', withoutWhiteSpace],
  [
    'spaces-for-plus',
    / /,
    'The base64 has spaces in place of "+": the form was sent without url-encoding, or decoded twice.',
    (text) => text.replaceAll(' ', '+'),
  ],
  [
    'url-safe-base64',
    /[-_]/,
    'The base64 is the url-safe kind, with "-" and "_" for "+" and "/".',
    (text) => text.replaceAll('-', '+').replaceAll('_', '/'),
  ],
];

/** Reads base64 as strictly as the vendor may, and mends what is wrong with it. */
export function readBase64(given: string): Base64 {
  const faults: CipherFault[] = [];
  const sentences: string[] = [];
  const blame = (fault: CipherFault, sentence: string): void => {
    faults.push(fault);
    sentences.push(sentence);
  };
  if (given.trim() === '')
    return { faults: ['missing'], sentences: ['There is nothing to decrypt: the field is empty.'] };
  if (/^\s*[{[<]/.test(given))
    return { faults: ['not-encrypted'], sentences: ['The field is not encrypted: it starts like JSON or XML.'] };
  let text = given;
  for (const [fault, sign, sentence, mend] of mendings) {
    if (!sign.test(text)) continue;
    const mended = mend(text);
    if (mended === text) continue;
    blame(fault, sentence);
    text = mended;
  }
  const others = text.replaceAll(/[A-Za-z0-9+/]|={1,2}$/g, '');
  if (others !== '') {
    const some = [...new Set(others)].slice(0, 3).map(quoted).join(', ');
    blame('not-base64', `The field is not base64: it contains ${some}.`);
    return { faults, sentences };
  }
  const hexadecimal = text.length >= 2 * blockBytes && /^(?:[0-9a-f]+|[0-9A-F]+)$/.test(text);
  if (hexadecimal) blame('hexadecimal', 'The ciphertext is in hexadecimal; base64 is expected.');
  const bytes = Buffer.from(text, hexadecimal ? 'hex' : 'base64');
  if (bytes.length % blockBytes !== 0) {
    const sentence = `The ciphertext has ${bytes.length} bytes, which is not a multiple of ${blockBytes}: it was truncated, or is something else.`;
    return { bytes, faults, sentences, cut: { fault: 'wrong-length', sentence } };
  }
  if (!hexadecimal && text.length % 4 !== 0)
    blame('padding-missing', 'The base64 lacks its trailing "=", which some decoders reject.');
  return { bytes, faults, sentences };
}

/** A space at an end is left where the text is a whole base64 with it: then it was a "+", too. */
function withoutWhiteSpace(text: string): string {
  const lines = text.replaceAll(/[\t\r\n]/g, '');
  return lines.length % 4 === 0 ? lines : lines.trim();
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
