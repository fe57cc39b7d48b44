import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apnChecksum, ccatApn } from '../../src/envelopes/ccat-apn.ts';
import { EnvelopeFault } from '../../src/envelopes/envelope.ts';
import { anyText, changed, faultOf, opened, terms } from './arbitraries.ts';

const notification = {
  api_id: 'CV0000000000',
  trans_id: '550e8400e29b41d4a716446655440000',
  amount: 1250,
  status: 'D',
  nonce: '1234569999',
  order_no: '21007',
};
const checksum = '3579609ba3914a49441e98cb7e8a55de';
const covered = ['api_id', 'trans_id', 'amount', 'status', 'nonce'] as const;
const text = (content: object): string => JSON.stringify(content);

describe('open', () => {
  test('accepts the published checksum, in both cases of hex, for an amount as number and as text', () => {
    for (const each of [checksum, checksum.toUpperCase()]) {
      for (const amount of [1250, '1250'])
        expect(ccatApn.open(text({ ...notification, amount, checksum: each }), terms)).toMatchObject({
          order_no: '21007',
          amount,
        });
    }
  });

  test.each(covered)('refuses a notification without %s', (name) => {
    const { [name]: _, ...rest } = notification;
    expect(faultOf(ccatApn, text({ ...rest, checksum }))).toBe(`unreadable: the notification has no "${name}"`);
    for (const wrong of [null, {}, [], true])
      expect(faultOf(ccatApn, text({ ...notification, [name]: wrong, checksum }))).toContain('has no');
  });

  test.each(covered)('refuses a notification whose %s was changed', (name) => {
    expect(faultOf(ccatApn, text({ ...notification, [name]: name === 'amount' ? 1 : 'x', checksum }))).toBe(
      'signature: the checksum does not match the fields',
    );
  });

  test('does not see a change of any other field: the checksum does not cover it', () => {
    expect(ccatApn.open(text({ ...notification, order_no: 'another', checksum }), terms)).toMatchObject({
      order_no: 'another',
    });
  });

  test.each([undefined, '', 'g'.repeat(32), checksum.slice(1), `${checksum}0`, 5, null, [checksum]])(
    'refuses the checksum %j',
    (wrong) => {
      expect(faultOf(ccatApn, text({ ...notification, checksum: wrong }))).toBe(
        'signature: the checksum is missing or not 32 hexadecimal digits',
      );
    },
  );

  test.each(['', 'OK', '[]', '"text"', 'null', '{"api_id":'])('refuses %j', (garbage) => {
    expect(faultOf(ccatApn, garbage)).toMatch(/^unreadable: /);
  });
});

describe('seal', () => {
  test('keeps a nonce that is given, and makes one of six digits of time and four of chance where none is', () => {
    expect(JSON.parse(ccatApn.seal(notification, terms))).toEqual({ ...notification, checksum });
    const { nonce: _, ...bare } = notification;
    const made = Array.from({ length: 50 }, () => ccatApn.open(ccatApn.seal(bare, terms), terms) as { nonce: string });
    for (const { nonce } of made) expect(nonce).toMatch(/^([01]\d|2[0-3])[0-5]\d[0-5]\d\d{4}$/);
    expect(new Set(made.map(({ nonce }) => nonce)).size).toBeGreaterThan(1);
  });

  test('refuses what is not a list of fields', () => {
    for (const content of [null, 'text', [], 5])
      expect(() => ccatApn.seal(content, terms)).toThrow(
        new EnvelopeFault('unreadable', 'the content is not a list of fields'),
      );
  });
});

describe('seal and open', () => {
  const any = fc
    .record({
      api_id: anyText,
      trans_id: anyText,
      amount: fc.nat(),
      status: anyText,
      nonce: anyText,
      payment_detail: fc.jsonValue(),
      memo: anyText,
    })
    .map((content) => ({ content, sealed: ccatApn.seal(content, terms) }));

  test('give any notification back', () => {
    fc.assert(
      fc.property(any, ({ content, sealed }) => {
        expect(JSON.stringify(ccatApn.open(sealed, terms))).toBe(
          JSON.stringify({ ...content, checksum: apnChecksum(content) }),
        );
      }),
    );
  });

  test('with one byte changed it is refused, unless the five fields say the same', () => {
    fc.assert(
      fc.property(changed(any.map(({ sealed }) => sealed)), ([before, after]) => {
        const found = opened(ccatApn, after);
        if ('refused' in found) return;
        for (const name of covered)
          expect(String((found.content as Record<string, unknown>)[name])).toBe(
            String((JSON.parse(before) as Record<string, unknown>)[name]),
          );
      }),
      { numRuns: 500 },
    );
  });
});
