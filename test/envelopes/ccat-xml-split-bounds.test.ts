import { describe, expect, test } from 'vitest';
import { operations } from '../../generated/ccat-cvs/operations.ts';
import { ccatXml } from '../../src/envelopes/ccat-xml.ts';
import type { Splitter, Terms } from '../../src/envelopes/envelope.ts';

const queried: Terms = { credentials: {}, ...operations.queryOrders.answer };
const largest = 64 * 1024;

function splitter(): Splitter {
  const made = ccatXml.split?.('order', queried);
  if (made === undefined) throw new Error('this envelope splits');
  return made;
}

/** How many orders a text gives, or the fault in which it ends. */
function countOrFault(text: string): unknown {
  try {
    return [...splitter().items(`<response>${text}`)].length;
  } catch (error) {
    return error;
  }
}

/** An order of so many bytes. */
function orderOf(bytes: number, unit = 'x'): string {
  const room = bytes - '<order><a></a></order>'.length;
  const units = Math.floor(room / Buffer.byteLength(unit));
  return `<order><a>${unit.repeat(units)}${'x'.repeat(room - units * Buffer.byteLength(unit))}</a></order>`;
}

const tooLarge = { kind: 'unreadable', isTooLarge: true };

describe('an order', () => {
  test.each(['x', '測'])('has up to 64 KB of %j, whole or not', (unit) => {
    expect(countOrFault(orderOf(largest, unit))).toBe(1);
    const fault = { ...tooLarge, message: '<order> number 1 is longer than 65536 bytes' };
    expect(countOrFault(orderOf(largest + 1, unit))).toMatchObject(fault);
  });

  test('that is not at its end has up to 64 KB too', () => {
    const begun = orderOf(largest + '</a></order>'.length).slice(0, largest);
    expect(countOrFault(begun)).toBe(0);
    expect(countOrFault(`${begun}x`)).toMatchObject(tooLarge);
  });

  test('has up to 1000 elements, itself among them', () => {
    expect(countOrFault(`<order>${'<a/>'.repeat(999)}</order>`)).toBe(1);
    expect(countOrFault(`<order>${'<a/>'.repeat(1000)}`)).toMatchObject(tooLarge);
  });

  test('is up to 20 elements deep, the root among them', () => {
    const nested = (depth: number): string => `<order>${'<a>'.repeat(depth)}1${'</a>'.repeat(depth)}</order>`;
    expect(countOrFault(nested(18))).toBe(1);
    expect(countOrFault(nested(19))).toMatchObject({ kind: 'unreadable', isTooLarge: false });
  });

  test('that cannot be read is not called too large', () => {
    expect(countOrFault('<order><a></b></order>')).toMatchObject({ kind: 'unreadable', isTooLarge: false });
  });
});

test('what stands round the orders has up to 64 KB', () => {
  const msg = (length: number): string => `<msg>${'x'.repeat(length - '<response><msg></msg>'.length)}</msg>`;
  expect(countOrFault(msg(largest))).toBe(0);
  expect(countOrFault(msg(largest + 1))).toMatchObject(tooLarge);
});

test('what no answer begins with ends it before an order is given', () => {
  for (const text of ['<html><order/>', '<order/>', '<!ENTITY a "x"><response><order/>']) {
    const given: unknown[] = [];
    const read = (): void => {
      for (const item of splitter().items(text)) given.push(item);
    };
    expect(read).toThrow(/root is not <response> alone|declares a document type/);
    expect(given).toEqual([]);
  }
});

test('nothing is being opened before something came', () => {
  expect(splitter().text).toBe('');
});
