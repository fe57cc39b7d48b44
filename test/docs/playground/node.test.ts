import * as node from 'node:crypto';
import { isIP as nodeIsIP } from 'node:net';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Buffer as Ours } from '../../../scripts/docs/playground/node/buffer.ts';
import * as ours from '../../../scripts/docs/playground/node/crypto.ts';
import { createRequire } from '../../../scripts/docs/playground/node/module.ts';
import { isIP } from '../../../scripts/docs/playground/node/net.ts';
import { version } from '../../../src/sandbox/version.ts';

/** What stands for Node.js in the browser does what Node.js does. */

const bytes = fc.uint8Array({ maxLength: 100 });
/** Lone surrogates too. */
const text = fc.string({ unit: fc.oneof(fc.string({ unit: 'grapheme', maxLength: 1 }), fc.constant('\ud800')) });
const encodings = ['utf8', 'latin1', 'hex', 'base64'] as const;
const encoding = fc.constantFrom(...encodings);
/** What stands in texts that nearly are base64 or hexadecimal. */
const nearly = fc.string({ unit: fc.constantFrom(...'AZaz09+/-_=\n é一f') });

describe('Buffer', () => {
  test('writes bytes as text', () => {
    fc.assert(
      fc.property(bytes, encoding, (given, as) => {
        expect(Ours.from(given).toString(as)).toBe(Buffer.from(given).toString(as));
      }),
    );
  });

  test('reads text as bytes', () => {
    fc.assert(
      fc.property(fc.oneof(text, nearly), encoding, (given, as) => {
        // Of a character beyond Latin-1 Node.js takes half for base64.
        fc.pre(as !== 'base64' || [...given].every((character) => character <= '\u00ff'));
        expect([...Ours.from(given, as)]).toEqual([...Buffer.from(given, as)]);
      }),
    );
  });

  test('reads what it wrote', () => {
    fc.assert(
      fc.property(bytes, fc.constantFrom('latin1', 'hex', 'base64'), (given, as) => {
        expect([...Ours.from(Ours.from(given).toString(as), as)]).toEqual([...given]);
      }),
    );
  });

  test('writes the units of a text, as many as there is room for', () => {
    fc.assert(
      fc.property(text, fc.nat(40), (given, size) => {
        const [written, expected] = [Ours.alloc(size), Buffer.alloc(size)];
        expect(written.write(given, 'utf16le')).toBe(expected.write(given, 'utf16le'));
        expect([...written]).toEqual([...expected]);
      }),
    );
  });

  test('joins, cuts, fills, counts and reads numbers', () => {
    fc.assert(
      fc.property(fc.array(bytes), text, fc.nat(20), (parts, given, size) => {
        const joined = Ours.concat(parts);
        const expected = Buffer.concat(parts);
        expect([...joined]).toEqual([...expected]);
        expect(joined.subarray(size).toString('hex')).toBe(expected.subarray(size).toString('hex'));
        expect(Ours.byteLength(given)).toBe(Buffer.byteLength(given));
        expect([...Ours.alloc(size, given)]).toEqual([...Buffer.alloc(size, given)]);
        if (joined.length >= 4)
          expect(joined.readInt32LE(joined.length - 4)).toBe(expected.readInt32LE(expected.length - 4));
      }),
    );
  });

  test('looks at the memory that it is given', () => {
    const memory = new Uint8Array([1, 2, 3, 4, 5]);
    const view = Ours.from(memory.buffer, 1, 3);
    memory[2] = 9;
    expect([...view]).toEqual([2, 9, 4]);
  });
});

describe('digests', () => {
  test.each(['md5', 'sha256'])('%s', (name) => {
    fc.assert(
      fc.property(bytes, text, (given, more) => {
        expect(ours.hash(name, given, 'hex')).toBe(node.hash(name, given, 'hex'));
        const expected = node.createHash(name).update(given).update(more).digest();
        expect([...ours.createHash(name).update(given).update(more).digest()]).toEqual([...expected]);
        expect(ours.createHash(name).update(given).update(more).digest('hex')).toBe(expected.toString('hex'));
      }),
    );
  });

  test('one that it does not know is refused', () => {
    expect(() => ours.createHash('sha1').digest()).toThrow('no digest "sha1"');
  });
});

describe('ciphers', () => {
  const given = fc.constantFrom(128, 192, 256).chain((bits) =>
    fc.record({
      bits: fc.constant(bits),
      mode: fc.constantFrom('cbc' as const, 'ecb' as const),
      key: fc.uint8Array({ minLength: bits / 8, maxLength: bits / 8 }),
      iv: fc.uint8Array({ minLength: 16, maxLength: 16 }),
      padded: fc.boolean(),
      content: fc.oneof(bytes, fc.uint8Array({ minLength: 32, maxLength: 32 })),
    }),
  );

  test('encrypt the same, and open the same or nothing', () => {
    fc.assert(
      fc.property(given, ({ bits, mode, key, iv, padded, content }) => {
        const algorithm = `aes-${bits}-${mode}`;
        const vector = mode === 'ecb' ? null : iv;
        for (const [theirs, own] of [
          [node.createCipheriv, ours.createCipheriv],
          [node.createDecipheriv, ours.createDecipheriv],
        ] as const) {
          const expected = outcome(() => {
            const cipher = theirs(algorithm, key, vector).setAutoPadding(padded);
            return Buffer.concat([cipher.update(content), cipher.final()]);
          });
          const found = outcome(() => {
            const cipher = own(algorithm, key, vector).setAutoPadding(padded);
            return Ours.concat([cipher.update(content), cipher.final()]);
          });
          expect(found).toBe(expected);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('open what they encrypted, whatever padding it needs', () => {
    fc.assert(
      fc.property(given, text, ({ bits, key, iv }, content) => {
        const algorithm = `aes-${bits}-cbc`;
        const cipher = ours.createCipheriv(algorithm, key, iv);
        const sealed = Ours.concat([cipher.update(content), cipher.final()]).toString('base64');
        const decipher = node.createDecipheriv(algorithm, key, iv);
        expect(decipher.update(sealed, 'base64', 'utf8') + decipher.final('utf8')).toBe(content.toWellFormed());
      }),
    );
  });

  test.each([
    ['aes-128-cbc', 16, 15],
    ['aes-128-cbc', 15, 16],
    ['aes-256-cbc', 16, 16],
    ['aes-128-gcm', 16, 16],
    ['des-cbc', 8, 8],
  ])('%s with a key of %d bytes and an IV of %d is refused', (algorithm, key, iv) => {
    expect(() => ours.createCipheriv(algorithm, new Uint8Array(key), new Uint8Array(iv))).toThrow();
  });
});

describe('comparing and drawing', () => {
  test('two texts are the same only where every byte is', () => {
    fc.assert(
      fc.property(bytes, bytes, (one, other) => {
        const expected = outcome(() => node.timingSafeEqual(one, other));
        expect(outcome(() => ours.timingSafeEqual(one, other))).toBe(expected);
        expect(ours.timingSafeEqual(one, Uint8Array.from(one))).toBe(true);
      }),
    );
  });

  test('numbers stay below their bound and reach all of it', () => {
    const drawn = new Set(Array.from({ length: 2000 }, () => ours.randomInt(10)));
    expect([...drawn].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  test('ids are version 4 and differ', () => {
    const ids = Array.from({ length: 100 }, () => ours.randomUUID());
    for (const id of ids) expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(new Set(ids).size).toBe(100);
  });

  test('bytes are filled', () => {
    const filled = new Uint8Array(64);
    expect(ours.randomFillSync(filled)).toBe(filled);
    expect(new Set(filled).size).toBeGreaterThan(10);
  });
});

test('an address is told from a name', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.ipV4(), fc.ipV6(), fc.domain(), fc.string(), fc.constantFrom('1.2.3', '256.1.1.1')),
      (host) => {
        expect(isIP(host)).toBe(nodeIsIP(host));
      },
    ),
  );
});

test('the version is the one of the package', () => {
  expect(createRequire()('jinliu/package.json').version).toBe(version());
});

/** What came of it, or that nothing did: Node.js' words for it are its own. */
function outcome(run: () => Uint8Array | boolean): string {
  try {
    const result = run();
    return typeof result === 'boolean' ? String(result) : Buffer.from(result).toString('hex');
  } catch {
    return 'thrown';
  }
}
