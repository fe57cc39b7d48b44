import { blockBytes, type Cipher, decrypted, readable, readableBlocks, unpadded, type Way } from './cipher.ts';
import type { CipherExplanation } from './cipher-fault.ts';
import { explainCipher } from './decryption-attempts.ts';
import type { ExplainFieldsOf } from './explanation.ts';

const keyBytes = 32;
// Marked, so that bundles which never ask for an explanation leave it out.
const zeroes = /* @__PURE__ */ Buffer.alloc(blockBytes);

function cbc(key: string, iv: Buffer): Cipher {
  return { algorithm: 'aes-256-cbc', key, iv };
}

/** Decrypts what has its IV in front. */
function behindItsIv(bytes: Buffer, key: string, padded = true): Buffer | undefined {
  return decrypted(bytes.subarray(blockBytes), { ...cbc(key, bytes.subarray(0, blockBytes)), padded });
}

export interface MypayExplainOptions {
  /** Keys that might have been taken for the right one: your other stores'. */
  readonly otherKeys?: readonly { readonly name: string; readonly key: string }[];
}

/** The key that MyPay publishes for its test store (MyPay LINK PayPage 1.0.6). */
const published = { name: "MyPay's test store", key: 'KYTjd9ACcjGaTK6V3zWmMkyrQS08Ndcx' };

/**
 * Says why a MyPay `encry_data` or `service` does not open, as far as there is evidence: a wrong key, base64 that was
 * hurt on its way, the IV missing in front, content that is not JSON. The explanation's steps show the content: keep
 * them to yourself.
 *
 * @example
 * explainMypayAes(form.encry_data, { key: 'KYTjd9ACcjGaTK6V3zWmMkyrQS08Ndcx' }).sentence
 */
export function explainMypayAes(
  field: unknown,
  credentials: { readonly key: string },
  options: MypayExplainOptions = {},
): CipherExplanation {
  const { key } = credentials;
  const others = [...(options.otherKeys ?? []), published].filter((each) => each.key !== key);
  return explainCipher(field, {
    content: 'json',
    ways: [...waysOf(key, others)],
    keys: keyFault(key),
    traces: (bytes) => traces(bytes, key),
    secrets: [key, key.trim(), ...others.map((each) => each.key)],
    none: 'The field cannot be decrypted with this key, nor by any known mistake: the key is another one, or the text was changed.',
  });
}

function* waysOf(key: string, others: readonly { readonly name: string; readonly key: string }[]): Generator<Way> {
  const open = (withKey: string) => (bytes: Buffer) => behindItsIv(bytes, withKey);
  yield { sentence: 'the key given, with the IV in front', open: open(key) };
  yield {
    fault: 'white-space-in-key',
    sentence: 'The key given begins or ends with whitespace.',
    open: open(key.trim()),
  };
  for (const other of others)
    yield { fault: 'another-key', sentence: `It decrypts with the key of ${other.name}.`, open: open(other.key) };
  const missing = 'The IV is missing in front of the ciphertext';
  yield {
    fault: 'iv-missing',
    sentence: `${missing}: it was encrypted with an IV of zeros.`,
    open: (bytes) => decrypted(bytes, cbc(key, zeroes)),
  };
  const beginning = Buffer.from(key).subarray(0, blockBytes);
  yield {
    fault: 'iv-missing',
    sentence: `${missing}: it was encrypted with the start of the key as IV.`,
    open: (bytes) => decrypted(bytes, cbc(key, beginning)),
  };
  yield {
    fault: 'wrong-mode',
    sentence: 'It was encrypted in ECB mode; CBC with the IV in front is expected.',
    open: (bytes) => decrypted(bytes, { algorithm: 'aes-256-ecb', key, iv: null }),
  };
  const padding = 'It was padded with zeros or spaces; PKCS #7 padding is expected.';
  yield { fault: 'wrong-block-padding', sentence: padding, open: (bytes) => unpadded(behindItsIv(bytes, key, false)) };
  // PHP's openssl_encrypt gives base64 unless told otherwise.
  const twice =
    'The ciphertext is base64-encoded twice: by itself, then again with the IV in front (openssl_encrypt without OPENSSL_RAW_DATA).';
  yield { fault: 'base64-twice', sentence: twice, open: (bytes) => insideOut(bytes, key) };
}

function insideOut(bytes: Buffer, key: string): Buffer | undefined {
  const text = bytes.subarray(blockBytes).toString('latin1');
  const alone = Buffer.from(bytes.toString('latin1'), 'base64');
  return decrypted(Buffer.from(text, 'base64'), cbc(key, bytes.subarray(0, blockBytes))) ?? behindItsIv(alone, key);
}

function keyFault(key: string): Pick<Way, 'fault' | 'sentence'> | undefined {
  const bytes = Buffer.byteLength(key);
  return bytes === keyBytes
    ? undefined
    : { fault: 'key-length', sentence: `The key given has ${bytes} bytes; AES-256 needs ${keyBytes}.` };
}

/**
 * Without an IV in front the first block is taken for it: what opens is the end of a JSON text that has lost its
 * beginning.
 */
function traces(bytes: Buffer, key: string): ReturnType<Parameters<typeof explainCipher>[1]['traces']> {
  const sealed = bytes.subarray(blockBytes);
  const lost = 'The IV is missing in front of the ciphertext';
  if (sealed.length === 0)
    return { fault: 'iv-missing', sentence: `${lost}, or the ciphertext behind the IV: there is only one block.` };
  const plain = behindItsIv(bytes, key);
  const text = plain === undefined ? undefined : readable(plain);
  if (text !== undefined && /[}\]]\s*$/.test(text) && !/^\s*[{[]/.test(text))
    return { fault: 'iv-missing', sentence: `${lost}: what decrypts is the end of a JSON text without its beginning.` };
  const blocks = sealed.length / blockBytes;
  const raw = behindItsIv(bytes, key, false);
  const count = raw === undefined ? 0 : readableBlocks(raw);
  if (blocks < 3 || text !== undefined || count < blocks / 2) return undefined;
  return {
    fault: 'changed',
    sentence: `The key is right (${count} of ${blocks} blocks decrypt to text), but the ciphertext or its IV was changed or truncated.`,
  };
}

/** For the command line. */
export const explainMypayAesFields: ExplainFieldsOf =
  () =>
  (fields, { key = '' }) =>
    ['service', 'encry_data']
      .filter((field) => fields[field] !== undefined)
      .map((field) => ({ field, explanation: explainMypayAes(fields[field], { key }) }));
