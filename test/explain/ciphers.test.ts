import { createCipheriv } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sealEcpayData } from '../../src/envelopes/ecpay-aes.ts';
import { sealMypayField } from '../../src/envelopes/mypay-aes.ts';
import type { CipherExplanation, CipherFault } from '../../src/explain/cipher-fault.ts';
import { explainEcpayAes } from '../../src/explain/ecpay-aes.ts';
import { briefly } from '../../src/explain/explanation.ts';
import { explainMypayAes } from '../../src/explain/mypay-aes.ts';
import { anyText } from '../envelopes/arbitraries.ts';
import { vectors } from '../vectors/read.ts';
import { anyKeys, type Keys, published } from './planted.ts';

const some = { numRuns: 25 };
const content = fc
  .tuple(
    fc.string({ minLength: 40, maxLength: 90, unit: 'grapheme-ascii' }),
    fc.string({ unit: fc.constantFrom(...'測試 +%"é'), maxLength: 20 }),
  )
  .map(([Name, Note]) => ({ RtnCode: 1, Name, Note, Identifier: 'A123456789' }));

/** AES as anybody may call it. */
function sealed(
  text: string | Buffer,
  {
    algorithm = 'aes-128-cbc',
    key,
    iv,
    padded = true,
  }: { algorithm?: string; key: string | Buffer; iv: string | Buffer | null; padded?: boolean },
): Buffer {
  const cipher = createCipheriv(algorithm, key, iv).setAutoPadding(padded);
  return Buffer.concat([cipher.update(text), cipher.final()]);
}

const php = (value: unknown): string =>
  encodeURIComponent(JSON.stringify(value)).replaceAll('%20', '+').replaceAll("'", '%27');
const zeroPadded = (text: string): Buffer =>
  Buffer.concat([Buffer.from(text), Buffer.alloc(16 - (Buffer.byteLength(text) % 16))]);

function flipped(base64: string, at: number): string {
  const bytes = Buffer.from(base64, 'base64');
  bytes[at] = (bytes[at] ?? 0) ^ 0xff;
  return bytes.toString('base64');
}

type Plant = readonly [CipherFault, string, (value: unknown, keys: Keys) => string];

/** Wounds of the text: the same for both, since both travel as base64. */
const wounds: readonly (readonly [CipherFault, string, (base64: string) => string])[] = [
  ['missing', 'nothing', () => ''],
  ['not-encrypted', 'JSON', () => '{"RtnCode":1}'],
  ['spaces-for-plus', 'a space for each +', (base64) => base64.replaceAll('+', ' ')],
  ['url-encoded', 'a form that was not decoded', (base64) => encodeURIComponent(base64)],
  ['white-space', 'line breaks', (base64) => `${base64.slice(0, 60)}\r\n${base64.slice(60)}\n`],
  ['url-safe-base64', 'url-safe', (base64) => base64.replaceAll('+', '-').replaceAll('/', '_')],
  ['padding-missing', 'no =', (base64) => base64.replaceAll('=', '')],
  ['hexadecimal', 'hex', (base64) => Buffer.from(base64, 'base64').toString('hex')],
  ['not-base64', 'a strange character', (base64) => `${base64.slice(0, 10)}*${base64.slice(11)}`],
  ['wrong-length', 'cut in the middle', (base64) => base64.slice(0, 60)],
];

const ecpay: readonly Plant[] = [
  ...Object.entries(published).map(
    ([name, keys]): Plant => [
      'another-key',
      `keys of ${name}`,
      (value) => sealEcpayData(value, keys.hashKey, keys.hashIv),
    ],
  ),
  ['keys-swapped', 'swapped', (value, keys) => sealEcpayData(value, keys.hashIv, keys.hashKey)],
  [
    'wrong-iv',
    'zeroes',
    (value, keys) => sealed(php(value), { key: keys.hashKey, iv: Buffer.alloc(16) }).toString('base64'),
  ],
  [
    'wrong-iv',
    'an IV that nobody knows',
    (value, keys) => sealed(php(value), { key: keys.hashKey, iv: 'nobodyknowsthis!' }).toString('base64'),
  ],
  [
    'wrong-mode',
    'ECB',
    (value, keys) => sealed(php(value), { algorithm: 'aes-128-ecb', key: keys.hashKey, iv: null }).toString('base64'),
  ],
  [
    'wrong-block-padding',
    'zeroes at the end',
    (value, keys) =>
      sealed(zeroPadded(php(value)), { key: keys.hashKey, iv: keys.hashIv, padded: false }).toString('base64'),
  ],
  [
    'base64-twice',
    'base64 of base64',
    (value, keys) => Buffer.from(sealEcpayData(value, keys.hashKey, keys.hashIv)).toString('base64'),
  ],
  [
    'json-not-url-encoded',
    'bare JSON',
    (value, keys) => sealed(JSON.stringify(value), { key: keys.hashKey, iv: keys.hashIv }).toString('base64'),
  ],
  [
    'encoded-twice',
    'url-encoded twice',
    (value, keys) => sealed(encodeURIComponent(php(value)), { key: keys.hashKey, iv: keys.hashIv }).toString('base64'),
  ],
  [
    'opens-to-something-else',
    'a form',
    (_, keys) =>
      sealed(`RtnCode=1&Name=${'x'.repeat(70)}&B=2`, { key: keys.hashKey, iv: keys.hashIv }).toString('base64'),
  ],
  ['changed', 'a byte in the middle', (value, keys) => flipped(sealEcpayData(value, keys.hashKey, keys.hashIv), 40)],
];

const mypayKey = (keys: Keys): string => keys.hashKey + keys.hashIv;
const iv = Buffer.from('00112233445566778899aabbccddeeff', 'hex');
const cbc256 = 'aes-256-cbc';

const mypay: readonly Plant[] = [
  ['another-key', 'the published key', (value) => sealMypayField(value, 'KYTjd9ACcjGaTK6V3zWmMkyrQS08Ndcx')],
  [
    'iv-missing',
    'the IV used but not sent',
    (value, keys) =>
      Buffer.from(sealMypayField(value, mypayKey(keys)), 'base64')
        .subarray(16)
        .toString('base64'),
  ],
  [
    'iv-missing',
    'an IV of zeroes',
    (value, keys) =>
      sealed(JSON.stringify(value), { algorithm: cbc256, key: mypayKey(keys), iv: Buffer.alloc(16) }).toString(
        'base64',
      ),
  ],
  [
    'iv-missing',
    'the key as IV',
    (value, keys) =>
      sealed(JSON.stringify(value), { algorithm: cbc256, key: mypayKey(keys), iv: keys.hashKey }).toString('base64'),
  ],
  ['iv-missing', 'the IV alone', () => iv.toString('base64')],
  [
    'wrong-mode',
    'ECB',
    (value, keys) =>
      sealed(JSON.stringify(value), { algorithm: 'aes-256-ecb', key: mypayKey(keys), iv: null }).toString('base64'),
  ],
  [
    'wrong-block-padding',
    'zeroes at the end',
    (value, keys) =>
      Buffer.concat([
        iv,
        sealed(zeroPadded(JSON.stringify(value)), { algorithm: cbc256, key: mypayKey(keys), iv, padded: false }),
      ]).toString('base64'),
  ],
  [
    'base64-twice',
    'the ciphertext in base64 behind the IV',
    (value, keys) =>
      Buffer.concat([
        iv,
        Buffer.from(sealed(JSON.stringify(value), { algorithm: cbc256, key: mypayKey(keys), iv }).toString('base64')),
      ]).toString('base64'),
  ],
  ['base64-twice', 'all of it', (value, keys) => Buffer.from(sealMypayField(value, mypayKey(keys))).toString('base64')],
  [
    'json-url-encoded',
    "ECPay's way",
    (value, keys) =>
      Buffer.concat([iv, sealed(php(value), { algorithm: cbc256, key: mypayKey(keys), iv })]).toString('base64'),
  ],
  [
    'opens-to-something-else',
    'XML',
    (_, keys) =>
      Buffer.concat([
        iv,
        sealed(`<order>${'x'.repeat(70)}</order>`, { algorithm: cbc256, key: mypayKey(keys), iv }),
      ]).toString('base64'),
  ],
  ['changed', 'a byte in the middle', (value, keys) => flipped(sealMypayField(value, mypayKey(keys)), 56)],
];

const kinds = [
  {
    name: 'ecpay-aes',
    plants: ecpay,
    seal: (value: unknown, keys: Keys) => sealEcpayData(value, keys.hashKey, keys.hashIv),
    explain: (text: unknown, keys: Keys): CipherExplanation => explainEcpayAes(text, keys),
  },
  {
    name: 'mypay-aes',
    plants: mypay,
    seal: (value: unknown, keys: Keys) => sealMypayField(value, mypayKey(keys)),
    explain: (text: unknown, keys: Keys): CipherExplanation => explainMypayAes(text, { key: mypayKey(keys) }),
  },
] as const;

for (const { name, plants, seal, explain } of kinds) {
  describe(`${name}: names the fault that was planted`, () => {
    for (const [fault, how, plant] of plants) {
      test(`${fault}: ${how}`, () => {
        fc.assert(
          fc.property(content, anyKeys, (value, keys) => {
            const explanation = explain(plant(value, keys), keys);
            expect([explanation.fits, explanation.faults]).toEqual([false, [fault]]);
          }),
          some,
        );
      });
    }

    for (const [fault, how, wound] of wounds) {
      test(`${fault}: ${how}`, () => {
        fc.assert(
          fc.property(content, anyKeys, (value, keys) => {
            const base64 = seal(value, keys);
            fc.pre(wound(base64) !== base64);
            expect(explain(wound(base64), keys).faults).toContain(fault);
            expect(explain(wound(base64), keys).fits).toBe(false);
          }),
          some,
        );
      });
    }

    test('spaces-for-plus: where the only + stands at an end', () => {
      const published = { hashKey: 'XJJeAv67ooFxXN8p', hashIv: 'OknEf4xEEl347xxW' };
      const valid = Buffer.alloc(48, 0xfb).toString('base64').replaceAll('+', 'A');
      for (const base64 of [` ${valid.slice(1)}`, `${valid.slice(0, -1)} `]) {
        expect(explain(base64, published).faults).toContain('spaces-for-plus');
        expect(explain(base64, published).faults).not.toContain('white-space');
      }
      expect(explain(` ${valid}`, published).faults).toContain('white-space');
    });

    test('a wrong key of the right length is not told from a changed text, and so it says', () => {
      fc.assert(
        fc.property(content, anyKeys, anyKeys, (value, keys, other) => {
          fc.pre(keys.hashKey !== other.hashKey);
          const explanation = explain(seal(value, other), keys);
          expect([explanation.fits, explanation.fault, explanation.sentence]).toEqual([
            false,
            undefined,
            expect.stringContaining('the key is another one, or the text was changed'),
          ]);
          expect(explanation.tried.length).toBeGreaterThan(5);
        }),
        some,
      );
    });

    test('opens what is right', () => {
      fc.assert(
        fc.property(fc.dictionary(anyText, anyText), anyKeys, (value, keys) => {
          expect([explain(seal(value, keys), keys).sentence, explain(seal(value, keys), keys).fits]).toEqual([
            'It decrypts.',
            true,
          ]);
        }),
        some,
      );
    });

    test('two at once: a wound of the text and a key that is known', () => {
      fc.assert(
        fc.property(content, anyKeys, (value, keys) => {
          const plant = plants[0]?.[2];
          const text = plant?.(value, keys).replaceAll('=', '') ?? '';
          fc.pre(text.length % 4 !== 0);
          expect(explain(text, keys).faults).toEqual(['another-key', 'padding-missing']);
        }),
        some,
      );
    });

    test('prints no key', () => {
      fc.assert(
        fc.property(content, anyKeys, fc.constantFrom(...plants), (value, keys, [, , plant]) => {
          const explanation = explain(
            plant({ ...value, pasted: keys.hashKey, other: mypayKey(keys), iv: keys.hashIv.toLowerCase() }, keys),
            keys,
          );
          const printed = (JSON.stringify(explanation) + briefly(explanation)).toLowerCase();
          for (const secret of name === 'mypay-aes' ? [mypayKey(keys)] : [keys.hashKey, keys.hashIv])
            expect(printed).not.toContain(secret.toLowerCase());
        }),
        { numRuns: 60 },
      );
    });

    test('whatever comes: an answer and no exception', () => {
      fc.assert(
        fc.property(
          fc.oneof(
            anyText,
            fc.base64String(),
            fc.anything(),
            fc.uint8Array().map((bytes) => Buffer.from(bytes).toString('base64')),
          ),
          anyKeys,
          (text, keys) => {
            expect(explain(text, keys).fits).toBe(false);
          },
        ),
      );
    });
  });
}

test('keys of a wrong length are named', () => {
  const keys = { hashKey: 'ejCk326UnaZWKisg', hashIv: 'q9jcZX8Ib9LM8wYk' };
  const sealedText = sealEcpayData({ A: 1 }, 'x'.repeat(16), 'y'.repeat(16));
  expect(explainEcpayAes(sealedText, { ...keys, hashKey: 'short' }).fault).toBe('key-length');
  expect(explainEcpayAes(sealedText, { ...keys, hashIv: 'short' }).fault).toBe('iv-length');
  expect(explainMypayAes(sealMypayField({ A: 1 }, 'x'.repeat(32)), { key: 'x'.repeat(31) }).fault).toBe('key-length');
  expect(
    explainEcpayAes(sealEcpayData({ A: 1 }, keys.hashKey, keys.hashIv), { ...keys, hashKey: `${keys.hashKey} ` }).fault,
  ).toBe('white-space-in-key');
});

test("a merchant's other keys, when they are told", () => {
  const other = { name: 'the tea shop', hashKey: 'anotherShopsKey1', hashIv: 'anotherShopsIv01' };
  const explanation = explainEcpayAes(
    sealEcpayData({ A: 1 }, other.hashKey, other.hashIv),
    { hashKey: 'a'.repeat(16), hashIv: 'b'.repeat(16) },
    { otherKeys: [other] },
  );
  expect([explanation.fault, explanation.sentence]).toEqual(['another-key', expect.stringContaining('the tea shop')]);
});

test('the published ciphertexts open', () => {
  for (const { key, iv: hashIv, ciphertext } of vectors.ecpayAes)
    expect(explainEcpayAes(ciphertext, { hashKey: key, hashIv }).fits).toBe(true);
  for (const { key, ciphertext } of vectors.mypayAes) expect(explainMypayAes(ciphertext, { key }).fits).toBe(true);
});
