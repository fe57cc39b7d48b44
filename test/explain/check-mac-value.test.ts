import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explainCheckMacValue } from '../../generated/ecpay-cashier/client.ts';
import { explainCheckMacValue as explainOfLogistics } from '../../generated/ecpay-logistics/client.ts';
import { briefly } from '../../src/explain/explanation.ts';
import { anyText } from '../envelopes/arbitraries.ts';
import { anyCharacter } from '../support/any-character.ts';
import { vectors } from '../vectors/read.ts';
import { anyFields, anyKeys, byTheTable, plants, published, signedBy } from './planted.ts';

const anyDigest = fc.constantFrom('sha256' as const, 'md5' as const);
const some = { numRuns: 15 };
const keys = { hashKey: 'pwFHCqoQZGmho4w6', hashIv: 'EkRm7iFT261dpevs' };

describe('names the fault that was planted', () => {
  for (const [fault, how, plant] of plants) {
    test(`${fault}: ${how}`, () => {
      fc.assert(
        fc.property(anyFields, anyKeys, anyDigest, (fields, own, digest) => {
          const planted = plant(fields, { keys: own, digest });
          const explanation = explainCheckMacValue(planted.fields, own, { received: planted.received, digest });
          expect([explanation.fits, explanation.fault, explanation.faults]).toEqual([false, fault, [fault]]);
          if (planted.touched !== undefined) expect(explanation.fields).toEqual(planted.touched);
          const brief = explainCheckMacValue(planted.fields, own, { received: planted.received, digest, brief: true });
          expect(brief.sentence).toBe(explanation.sentence);
        }),
        some,
      );
    });
  }

  test('any single field of many, left out or added', () => {
    fc.assert(
      fc.property(anyFields, anyKeys, fc.nat(), (fields, own, place) => {
        const names = Object.keys(fields).filter((each) => fields[each] !== '');
        const name = names[place % names.length] ?? '';
        const { [name]: _, ...rest } = fields;
        const explanation = explainCheckMacValue(fields, own, {
          received: signedBy(rest, { keys: own, digest: 'sha256' }),
        });
        expect([explanation.fault, explanation.fields]).toEqual(['field-left-out', [name]]);
      }),
      some,
    );
  });

  test("a merchant's other keys, when they are told", () => {
    const other = { hashKey: 'anotherShopsKey1', hashIv: 'anotherShopsIv01' };
    const received = signedBy({ A: '1' }, { keys: other, digest: 'sha256' });
    expect(explainCheckMacValue({ A: '1' }, keys, { received }).fault).toBe(undefined);
    const explanation = explainCheckMacValue({ A: '1' }, keys, {
      received,
      otherKeys: [{ name: 'the tea shop', ...other }],
    });
    expect([explanation.fault, explanation.sentence]).toEqual([
      'another-service',
      expect.stringContaining('the tea shop'),
    ]);
  });

  test('keys that were pasted with white space', () => {
    const received = signedBy({ A: '1' }, { keys, digest: 'sha256' });
    expect(explainCheckMacValue({ A: '1' }, { ...keys, hashIv: `${keys.hashIv}\n` }, { received }).fault).toBe(
      'white-space-in-key',
    );
  });

  test('two faults at once, unless it is to be brief', () => {
    const fields = { MerchantID: '1', b: "it's", C: '', date: '2026/01/02 03:04:05' };
    const { logistics } = published;
    if (logistics === undefined) throw new Error('no such keys');
    for (const [faults, received] of [
      [
        ['another-service', 'sorted-with-case'],
        signedBy(fields, { keys: logistics, digest: 'sha256', sort: (names) => names.sort() }),
      ],
      [
        ['another-service', 'field-left-out'],
        signedBy(
          { ...fields, b: '1' },
          {
            keys: logistics,
            digest: 'sha256',
            sort: (names) =>
              names.filter((name) => name !== 'b').sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)),
          },
        ),
      ],
      [
        ['apostrophe-unescaped', 'empty-fields-dropped'],
        signedBy(
          { MerchantID: '1', b: "it's", date: '2026/01/02 03:04:05' },
          { keys, digest: 'sha256', encode: (text) => byTheTable(text, /[A-Za-z0-9\-_.!*()']/) },
        ),
      ],
      [
        ['keys-swapped', 'other-digest'],
        signedBy(fields, { keys: { hashKey: keys.hashIv, hashIv: keys.hashKey }, digest: 'md5' }),
      ],
      [
        ['not-sorted', 'other-digest', 'white-space-in-received'],
        `${signedBy({ z: '1', a: '2' }, { keys, digest: 'md5', sort: (names) => names })} `,
      ],
    ] as const) {
      const given = faults[0] === 'not-sorted' ? { z: '1', a: '2' } : fields;
      expect(explainCheckMacValue(given, keys, { received }).faults).toEqual(faults);
    }
    const both = signedBy(fields, { keys: logistics, digest: 'sha256', sort: (names) => names.sort() });
    expect(explainCheckMacValue(fields, keys, { received: both, brief: true }).fault).toBe(undefined);
  });
});

describe('says that it fits', () => {
  test('for every published vector', () => {
    for (const { params, hashKey, hashIV, algorithm, expected } of vectors.checkMacValue) {
      const { CheckMacValue: _, ...fields } = params;
      const explanation = explainCheckMacValue(
        fields,
        { hashKey, hashIv: hashIV },
        { received: expected, digest: algorithm },
      );
      expect([explanation.fits, explanation.fault, explanation.steps.at(-2)?.text]).toEqual([
        true,
        undefined,
        expected,
      ]);
    }
  });

  /** What a form carries as it is. */
  const arriving = anyText.filter((text) => !/<[A-Za-z/!?]|(?![\t\n\r])\p{Cc}|\ufffd/u.test(text));

  test('for any fields, in either case of the checksum, taken from the fields where it is not given', () => {
    fc.assert(
      fc.property(fc.dictionary(anyText, arriving), anyKeys, anyDigest, fc.boolean(), (all, own, digest, low) => {
        const { CheckMacValue: _, ...fields } = all;
        const received = signedBy(fields, { keys: own, digest });
        const given = low ? received.toLowerCase() : received;
        expect(explainCheckMacValue(fields, own, { received: given, digest }).fits).toBe(true);
        expect(explainCheckMacValue({ ...fields, CheckMacValue: given }, own, { digest }).fits).toBe(true);
      }),
    );
  });

  test('with the digest of the API: SHA-256 for the cashier, MD5 for logistics', () => {
    const sha256 = signedBy({ A: '1' }, { keys, digest: 'sha256' });
    const md5 = signedBy({ A: '1' }, { keys, digest: 'md5' });
    expect([
      explainCheckMacValue({ A: '1' }, keys, { received: sha256 }).fits,
      explainOfLogistics({ A: '1' }, keys, { received: md5 }).fits,
    ]).toEqual([true, true]);
    expect([
      explainCheckMacValue({ A: '1' }, keys, { received: md5 }).fault,
      explainOfLogistics({ A: '1' }, keys, { received: sha256 }).fault,
    ]).toEqual(['other-digest', 'other-digest']);
  });
});

describe('says what it cannot tell', () => {
  test('where no fault fits, what was tried', () => {
    const explanation = explainCheckMacValue({ A: '1' }, keys, { received: 'AB'.repeat(32) });
    expect([explanation.fits, explanation.fault, explanation.faults]).toEqual([false, undefined, []]);
    expect(explanation.sentence).toMatch(/^No known mistake gives this checksum \(\d+ calculations\)/);
    expect(explanation.tried.length).toBeGreaterThan(4);
  });

  test('where only the digest is sure, that and no more', () => {
    const explanation = explainCheckMacValue({ A: '1' }, keys, { received: 'AB'.repeat(16) });
    expect([explanation.fault, explanation.sentence]).toEqual([
      'other-digest',
      expect.stringContaining('No known mistake'),
    ]);
    expect(explanation.evidence).toEqual(['32 hexadecimal digits are what MD5 gives; SHA-256 gives 64.']);
  });

  test.each([
    [undefined, 'received-missing'],
    ['', 'received-missing'],
    ['  ', 'received-missing'],
    ['xyz', 'received-not-hexadecimal'],
    ['ABCDEF', 'received-wrong-length'],
  ])('of a checksum like %j', (received, fault) => {
    expect(explainCheckMacValue({ A: '1' }, keys, { received }).fault).toBe(fault);
  });

  test('of a value that no encoding carries', () => {
    expect(explainCheckMacValue({ A: '\ud83c' }, keys, { received: 'AB'.repeat(32) }).fault).toBe('half-surrogate');
    expect(explainCheckMacValue({ '\ud83c': 'A' }, keys, { received: 'AB'.repeat(32) }).fault).toBe('half-surrogate');
  });

  test('any fields and any checksum: an answer and no exception', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.string({ unit: anyCharacter }),
          fc.oneof(anyText, fc.string({ unit: anyCharacter }), fc.integer(), fc.constant(null)),
        ),
        fc.oneof(anyText, fc.stringMatching(/^[0-9a-f]{64}$/)),
        (fields, received) => {
          const { fits, sentence } = explainCheckMacValue(fields, keys, { received, brief: true });
          expect([fits, sentence === '']).toEqual([false, false]);
        },
      ),
    );
  });

  test('a field called __proto__ is one like any other', () => {
    const fields = JSON.parse('{"__proto__":"x","A":"1"}') as Record<string, string>;
    expect(
      explainCheckMacValue(fields, keys, { received: signedBy({ A: '1' }, { keys, digest: 'sha256' }) }).fields,
    ).toEqual(['__proto__']);
  });

  test('thousands of fields, within its limit', () => {
    const many = Object.fromEntries(Array.from({ length: 4000 }, (_, index) => [`a b${index}`, 'x+ &amp;%']));
    expect(explainCheckMacValue(many, keys, { received: 'AB'.repeat(32), brief: true }).sentence).toContain(
      'stopped at the limit',
    );
  });
});

describe('prints every step', () => {
  test('so that a person can follow the calculation', () => {
    const { steps } = explainCheckMacValue({ b: 'x ~', A: "it's" }, keys, { received: 'AB'.repeat(32) });
    expect(steps.map(({ text }) => text).slice(0, 4)).toEqual([
      'A, b',
      "HashKey=***&A=it's&b=x ~&HashIV=***",
      'HashKey%3D***%26A%3Dit%27s%26b%3Dx+%7E%26HashIV%3D***',
      'hashkey%3d***%26a%3dit%27s%26b%3dx+%7e%26hashiv%3d***',
    ]);
  });

  test('and no secret in any of them, nor anywhere else, in any spelling', () => {
    const secret = fc
      .string({ unit: fc.constantFrom(...'ABYZabyz019+/=~ &'), minLength: 8, maxLength: 20 })
      .filter((each) => each.trim() === each);
    const plant = fc.constantFrom(...plants);
    fc.assert(
      fc.property(
        anyFields,
        fc.tuple(secret, secret, secret),
        anyDigest,
        plant,
        (fields, [hashKey, hashIv, otherKey], digest, [, , make]) => {
          const own = { hashKey, hashIv };
          // A merchant may well have put a key among the fields.
          const planted = make(
            { ...fields, HashKey: hashKey, note: `key: ${encodeURIComponent(hashIv)}`, ItemName: otherKey },
            { keys: own, digest },
          );
          const explanation = explainCheckMacValue(planted.fields, own, {
            received: planted.received,
            digest,
            brief: false,
            otherKeys: [{ name: 'other', hashKey: otherKey, hashIv }],
          });
          const printed = JSON.stringify(explanation) + briefly(explanation);
          for (const each of [hashKey, hashIv, otherKey]) {
            for (const spelt of [
              each,
              encodeURIComponent(each),
              byTheTable(each),
              encodeURIComponent(encodeURIComponent(each)),
              each.replaceAll(' ', '+'),
            ])
              expect(printed.toLowerCase()).not.toContain(spelt.toLowerCase());
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test('the short form is one line of names, without values', () => {
    const explanation = explainCheckMacValue({ [`A"\n${'x'.repeat(500)}`]: 'private', B: '1' }, keys, {
      received: signedBy({ B: '1' }, { keys, digest: 'sha256' }),
    });
    expect(explanation.fault).toBe('field-left-out');
    expect(briefly(explanation)).not.toMatch(/private|\n/);
    expect(briefly(explanation).length).toBeLessThan(320);
  });
});

describe("every cause on the vendor's own list (support.ecpay.com.tw/16692), and what the way changes", () => {
  const fields = { MerchantID: '3002607', ItemName: '高山茶', TradeDesc: 'tea', Remark: 'a b' };
  const explain = (given: Record<string, unknown>, received: string) => explainCheckMacValue(given, keys, { received });
  const sign = (given: Readonly<Record<string, string>>, own = keys): string =>
    signedBy(given, { keys: own, digest: 'sha256' });

  test('keys among the fields, whatever the checksum covers', () => {
    const sent = { ...fields, HashKey: keys.hashKey, HashIV: keys.hashIv };
    for (const received of [sign(sent), sign(fields)]) {
      const explanation = explain(sent, received);
      expect([explanation.fits, explanation.fault, explanation.fields]).toEqual([
        false,
        'keys-among-fields',
        ['HashKey', 'HashIV'],
      ]);
      expect(JSON.stringify(explanation)).not.toContain(keys.hashKey);
    }
  });

  test.each([' ', '\n', '\r\n', '\t', '\u3000'])('white space that a value lost at its end: %j', (space) => {
    expect(explain(fields, sign({ ...fields, TradeDesc: `tea${space}` }))).toMatchObject({
      fault: 'white-space-lost',
      fields: ['TradeDesc'],
    });
    expect(explain(fields, sign({ ...fields, ItemName: `${space}高山茶` }))).toMatchObject({
      fault: 'white-space-lost',
      fields: ['ItemName'],
    });
    expect(explain({ ...fields, ItemName: `高山茶${space}` }, sign(fields))).toMatchObject({
      fault: 'white-space-in-value',
      fields: ['ItemName'],
    });
  });

  test.each([' ', '\n', '\r\n'])("white space in the signer's key: %j", (space) => {
    for (const own of [
      { ...keys, hashKey: keys.hashKey + space },
      { ...keys, hashIv: space + keys.hashIv },
    ])
      expect(explain(fields, sign(fields, own)).fault).toBe('white-space-in-key');
  });

  test('a tag and a control character, with a checksum that matches and with one that does not', () => {
    const tagged = { ...fields, ItemName: '<b>茶</b>' };
    expect(explain(tagged, sign(tagged))).toMatchObject({ fits: false, fault: 'html-tag', fields: ['ItemName'] });
    expect(explain(tagged, sign({ ...fields, ItemName: '茶' }))).toMatchObject({
      fault: 'html-tag',
      fields: ['ItemName'],
    });
    const controlled = { ...fields, ItemName: 'tea\u0007' };
    expect(explain(controlled, sign(controlled)).fault).toBe('control-character');
    expect(explain(controlled, sign({ ...fields, ItemName: 'tea' })).fault).toBe('control-character');
    expect(explain({ ...fields, ItemName: 'tea\ufffd' }, sign({ ...fields, ItemName: 'tea\u0000' })).fault).toBe(
      'control-character',
    );
  });

  test('text that is not UTF-8', () => {
    const big5 = (text: string): string =>
      byTheTable(text).replaceAll('%e9%ab%98%e5%b1%b1%e8%8c%b6', '%b0%aa%a4s%af%f9');
    expect(explain(fields, signedBy(fields, { keys, digest: 'sha256', encode: big5 })).fault).toBe('not-utf-8');
    expect(explain({ ...fields, ItemName: Buffer.from('高山茶').toString('latin1') }, sign(fields)).fault).toBe(
      'not-utf-8',
    );
    const broken = explain({ ...fields, ItemName: '\ufffd\ufffds' }, sign(fields));
    expect([broken.fault, broken.sentence]).toEqual([undefined, expect.stringContaining('has U+FFFD')]);
  });
});
