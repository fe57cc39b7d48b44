import type { MacKeys } from '../envelopes/check-mac-value/preimage.ts';
import { blockBytes, type Cipher, decrypted, readable, readableBlocks, unpadded, type Way } from './cipher.ts';
import type { CipherExplanation } from './cipher-fault.ts';
import { explainCipher } from './decryption-attempts.ts';
import type { ExplainFieldsOf } from './explanation.ts';
import { type NamedKeys, stageKeys } from './stage-keys.ts';

// Marked, so that bundles which never ask for an explanation leave it out.
const zeroes = /* @__PURE__ */ Buffer.alloc(blockBytes);

function cbc(key: string, iv: string | Buffer): Cipher {
  return { algorithm: 'aes-128-cbc', key, iv };
}

/**
 * Says why an ECPay `Data` does not open, as far as there is evidence: a wrong key or IV, base64 that was hurt on its
 * way, another mode, content that is not an url-encoded JSON. The explanation's steps show the content: keep them to
 * yourself.
 *
 * @example
 * explainEcpayAes(answer.Data, { hashKey: 'ejCk326UnaZWKisg', hashIv: 'q9jcZX8Ib9LM8wYk' }).sentence
 */
export function explainEcpayAes(
  data: unknown,
  credentials: MacKeys,
  options: { readonly otherKeys?: readonly NamedKeys[] } = {},
): CipherExplanation {
  const { hashKey, hashIv } = credentials;
  const others = [...(options.otherKeys ?? []), ...stageKeys].filter(
    (each) => each.hashKey !== hashKey || each.hashIv !== hashIv,
  );
  return explainCipher(data, {
    content: 'url-encoded-json',
    ways: [...waysOf(credentials, others)],
    keys: keyFault(credentials),
    traces: (bytes) => traces(bytes, credentials),
    secrets: [credentials, ...others].flatMap((each) => [
      each.hashKey,
      each.hashIv,
      each.hashKey.trim(),
      each.hashIv.trim(),
    ]),
    none: 'Data cannot be decrypted with this HashKey and HashIV, nor by any known mistake: the key is another one, or the text was changed.',
  });
}

function open(key: string, iv: string | Buffer): Way['open'] {
  return (bytes) => decrypted(bytes, cbc(key, iv));
}

function* waysOf(keys: MacKeys, others: readonly NamedKeys[]): Generator<Way> {
  yield* waysWithKeys(keys, others);
  yield* waysWithIvs(keys, others);
  yield* waysWithModes(keys);
}

function* waysWithKeys({ hashKey, hashIv }: MacKeys, others: readonly NamedKeys[]): Generator<Way> {
  yield { sentence: 'the HashKey and HashIV given', open: open(hashKey, hashIv) };
  yield {
    fault: 'white-space-in-key',
    sentence: 'The HashKey or HashIV given begins or ends with whitespace.',
    open: open(hashKey.trim(), hashIv.trim()),
  };
  for (const { name, ...other } of others) {
    const sentence = `It decrypts with the keys of ${name}. Payment, logistics and invoice keys differ, even for the same merchant.`;
    yield { fault: 'another-key', sentence, open: open(other.hashKey, other.hashIv) };
  }
  yield { fault: 'keys-swapped', sentence: 'HashKey and HashIV are swapped.', open: open(hashIv, hashKey) };
}

function* waysWithIvs({ hashKey }: MacKeys, others: readonly NamedKeys[]): Generator<Way> {
  yield {
    fault: 'wrong-iv',
    sentence: 'It was encrypted with an IV of zeros instead of the HashIV.',
    open: open(hashKey, zeroes),
  };
  yield {
    fault: 'wrong-iv',
    sentence: 'It was encrypted with the HashKey as IV instead of the HashIV.',
    open: open(hashKey, hashKey),
  };
  for (const { name, hashIv: iv } of others)
    yield { fault: 'wrong-iv', sentence: `It was encrypted with the HashIV of ${name}.`, open: open(hashKey, iv) };
}

/** Another mode of the cipher, padding, or encoding. */
function* waysWithModes({ hashKey, hashIv }: MacKeys): Generator<Way> {
  yield {
    fault: 'wrong-mode',
    sentence: 'It was encrypted in ECB mode; CBC is expected.',
    open: (bytes) => decrypted(bytes, { algorithm: 'aes-128-ecb', key: hashKey, iv: null }),
  };
  const sentence = 'It was padded with zeros or spaces; PKCS #7 padding is expected.';
  yield {
    fault: 'wrong-block-padding',
    sentence,
    open: (bytes) => unpadded(decrypted(bytes, { ...cbc(hashKey, hashIv), padded: false })),
  };
  yield {
    fault: 'base64-twice',
    sentence: 'The ciphertext is base64-encoded twice.',
    open: (bytes) => decrypted(Buffer.from(bytes.toString('latin1'), 'base64'), cbc(hashKey, hashIv)),
  };
}

function keyFault({ hashKey, hashIv }: MacKeys): Pick<Way, 'fault' | 'sentence'> | undefined {
  for (const [name, value, fault] of [
    ['HashKey', hashKey, 'key-length'],
    ['HashIV', hashIv, 'iv-length'],
  ] as const) {
    const bytes = Buffer.byteLength(value);
    if (bytes !== blockBytes)
      return { fault, sentence: `The ${name} given has ${bytes} bytes; AES-128 needs ${blockBytes}.` };
  }
  return undefined;
}

/** With the right key all blocks are text but those beside the damage; with a wrong IV all but the first. */
function traces(
  bytes: Buffer,
  { hashKey, hashIv }: MacKeys,
): ReturnType<Parameters<typeof explainCipher>[1]['traces']> {
  const cipher = cbc(hashKey, hashIv);
  const plain = decrypted(bytes, { ...cipher, padded: false });
  const blocks = bytes.length / blockBytes;
  if (plain === undefined || blocks < 4) return undefined;
  const rest = readableBlocks(plain.subarray(blockBytes));
  const first = readableBlocks(plain.subarray(0, blockBytes));
  const text = readable(decrypted(bytes, cipher) ?? zeroes);
  const headless = text !== undefined && /%(?:7D|5D)$/i.test(text) && !/^%(?:7B|5B)/i.test(text);
  // The last block holds the padding and may be anything.
  if (headless || (first === 0 && rest >= blocks - 2))
    return {
      fault: 'wrong-iv',
      sentence:
        'All but the first block decrypts correctly: the HashKey is right, and either the HashIV is wrong or the beginning was changed.',
    };
  if (first + rest === blocks || first + rest < blocks / 2) return undefined;
  if (decrypted(bytes, cipher) !== undefined && first + rest >= blocks - 1) return undefined;
  return {
    fault: 'changed',
    sentence: `The HashKey is right (${first + rest} of ${blocks} blocks decrypt to text), but the ciphertext was changed or truncated.`,
  };
}

/** For the command line. */
export const explainEcpayAesFields: ExplainFieldsOf =
  () =>
  (fields, { hashKey = '', hashIv = '' }) =>
    fields['Data'] === undefined
      ? []
      : [{ field: 'Data', explanation: explainEcpayAes(fields['Data'], { hashKey, hashIv }) }];
