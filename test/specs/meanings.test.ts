import { describe, expect, expectTypeOf, test } from 'vitest';
import { ibonShopId, meaningOf, notificationStatus, processCode } from '../../generated/ccat-cvs/client.ts';
import { issueRtnCode, paymentRtnCode, tradeStatus } from '../../generated/ecpay-cashier/client.ts';
import { createErrorCode, logisticsStatusCode } from '../../generated/ecpay-logistics/client.ts';
import { type Meaning, paymentTool, paymentToolNumber, statusCode } from '../../generated/mypay/client.ts';
import { isObject } from '../../scripts/spec/json.ts';
import { everyDocument } from './documents.ts';

const outcomes = (table: Readonly<Record<string, Meaning>>, test: (meaning: Meaning) => boolean): string[] =>
  Object.entries(table)
    .filter(([, meaning]) => test(meaning))
    .map(([code]) => code)
    .sort();

test('a code is asked for as a number or as text, and its meaning is typed exactly', () => {
  expect(processCode[4]).toEqual({
    en: 'paid',
    zh: '繳款人已繳納',
    name: 'B',
    outcome: 'paid',
    paid: true,
    final: false,
  });
  expect(processCode['4']).toBe(processCode[4]);
  expectTypeOf(processCode[4].paid).toEqualTypeOf<true>();
  expectTypeOf(processCode[10].outcome).toEqualTypeOf<'expired'>();
  // @ts-expect-error a code that is not in the table
  expect(processCode[5]).toBeUndefined();
  // @ts-expect-error a meaning is not to be changed
  processCode[4].paid = true;
});

describe('meaningOf', () => {
  test('takes what an answer brings, a new value too', () => {
    expect(meaningOf(processCode, '6')?.final).toBe(true);
    expect(meaningOf(paymentRtnCode, 1)?.paid).toBe(true);
    expect(meaningOf(processCode, '11')).toBeUndefined();
    expect(meaningOf(processCode, null)).toBeUndefined();
    expect(meaningOf(processCode, undefined)).toBeUndefined();
    expectTypeOf(meaningOf(processCode, '6')).toEqualTypeOf<Meaning | undefined>();
  });

  test('knows nothing of what every object has', () => {
    for (const name of ['toString', 'constructor', '__proto__', 'hasOwnProperty'])
      expect(meaningOf(ibonShopId, name)).toBeUndefined();
  });
});

describe('MyPay', () => {
  test('the 22 states of appendix 2, and 275 that it mentions: what is paid, what is final, what waits', () => {
    expect(Object.keys(statusCode)).toHaveLength(23);
    expect(outcomes(statusCode, (meaning) => meaning.paid === true)).toEqual(['250', '600']);
    expect(outcomes(statusCode, (meaning) => meaning.final === true)).toEqual([
      '220',
      '230',
      '250',
      '300',
      '600',
      'A0002',
    ]);
    expect(outcomes(statusCode, (meaning) => meaning.final === false)).toEqual(
      ['245', '247', '260', '265', '270', '275', '280', '282', '284', '380', 'A0001'].sort(),
    );
    expect(outcomes(statusCode, (meaning) => meaning.paid === undefined)).toEqual([
      '100',
      '200',
      '400',
      'B200',
      'B500',
    ]);
  });

  test('a payment tool goes from its code to its number and back', () => {
    expect(paymentTool.PION.number).toBe(27);
    expect(paymentToolNumber[27].name).toBe('PION');
    for (const [number, { name }] of Object.entries(paymentToolNumber))
      expect(meaningOf(paymentTool, name)?.number, name).toBe(Number(number));
    for (const [code, meaning] of Object.entries(paymentTool)) {
      if (code === '0' || !('number' in meaning)) continue;
      expect(meaningOf(paymentToolNumber, meaning.number)?.name, code).toBe(code);
    }
    expect(Object.entries(paymentTool).filter(([, meaning]) => !('number' in meaning))).toHaveLength(2);
  });
});

test('ECPay: only 1 is paid, and a code that was issued is not', () => {
  expect(outcomes(paymentRtnCode, (meaning) => meaning.paid === true)).toEqual(['1']);
  expect(outcomes(tradeStatus, (meaning) => meaning.paid === true)).toEqual(['1']);
  expect(outcomes(issueRtnCode, (meaning) => meaning.paid === true)).toEqual([]);
  expect(outcomes(issueRtnCode, (meaning) => meaning.outcome === 'code-issued')).toEqual(['10100073', '2']);
});

test('ECPay: parcels that have arrived, with TCAT and with the post', () => {
  expect(outcomes(logisticsStatusCode, (meaning) => meaning.outcome === 'delivered')).toEqual([
    '3003',
    '3307',
    '3308',
    '3309',
  ]);
  expect(logisticsStatusCode[300].outcome).toBe('accepted');
  expect(Object.values(createErrorCode).every((meaning) => meaning.outcome === 'refused')).toBe(true);
});

test('Cat: 4 and 6 are paid, as B and E are in a notification', () => {
  expect(outcomes(processCode, (meaning) => meaning.paid === true)).toEqual(['4', '6']);
  expect(outcomes(notificationStatus, (meaning) => meaning.paid === true)).toEqual(['B', 'E']);
});

test('every table of the documents is a constant with every value', async () => {
  for (const source of await everyDocument()) {
    const components = source.value['components'];
    const schemas = isObject(components) && isObject(components['schemas']) ? components['schemas'] : {};
    for (const [name, schema] of Object.entries(schemas)) {
      const table = isObject(schema) ? (schema['x-meanings'] ?? schema['x-messages']) : undefined;
      if (!isObject(table)) continue;
      const constants = (await import(`../../generated/${source.name}/meanings.ts`)) as Record<
        string,
        Record<string, unknown>
      >;
      expect(constants[name.charAt(0).toLowerCase() + name.slice(1)], name).toEqual(table);
    }
  }
});
