import { describe, expect, test } from 'vitest';
import { ccatXml } from '../../src/envelopes/ccat-xml.ts';
import type { Splitter } from '../../src/envelopes/envelope.ts';
import { queried } from './parted.ts';

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
    const started = orderOf(largest + '</a></order>'.length).slice(0, largest);
    expect(countOrFault(started)).toBe(0);
    expect(countOrFault(`${started}x`)).toMatchObject(tooLarge);
  });

  test('has up to 1000 elements, itself among them', () => {
    expect(countOrFault(`<order>${'<a/>'.repeat(999)}</order>`)).toBe(1);
    expect(countOrFault(`<order>${'<a/>'.repeat(1000)}`)).toMatchObject(tooLarge);
    expect(countOrFault(`<order>${'<a>1</a>'.repeat(999)}</order>`)).toBe(1);
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

describe('what stands in the tags of an order behind their names', () => {
  const fault = {
    ...tooLarge,
    message: '<order> number 1: the XML has more than 1024 characters of attributes',
  };
  const room = 1024 - ' a=""'.length;

  test.each([
    ['of the order', (length: number) => `<order a="${'x'.repeat(length)}"></order>`],
    ['of an element in it', (length: number) => `<order><b a="${'x'.repeat(length)}">1</b></order>`],
    ['behind a line break', (length: number) => `<order><b\na="${'x'.repeat(length)}">1</b></order>`],
    ['with the sign of an end', (length: number) => `<order><b a="${'>'.repeat(length)}">1</b></order>`],
    [
      'of two tags side by side',
      (length: number) => `<order a="${'x'.repeat(500)}"><b a="${'x'.repeat(length - 505)}">1</b></order>`,
    ],
    ['of an element without content', (length: number) => `<order><b a="${'x'.repeat(length)}"/></order>`],
  ])('has up to 1024 characters: %s', (_name, order) => {
    expect(countOrFault(order(room))).toBe(1);
    expect(countOrFault(order(room + 1))).toMatchObject(fault);
  });

  test('counts behind a slash too, before anyone says that this is no XML', () => {
    expect(countOrFault(`<order><b/a="${'x'.repeat(1024)}"/></order>`)).toMatchObject(fault);
  });

  test.each([
    ['an instruction', `<?a ${'x'.repeat(1025)}?>`],
    ['a comment', `<!-- ${'x'.repeat(1025)}-->`],
    ['a CDATA section', `<a><![CDATA[ ${'<b a="1">'.repeat(200)}]]></a>`],
    ['text', `<a>${' a="1"'.repeat(200)}</a>`],
    ['tags without any', '<a>1</a>'.repeat(600)],
  ])('is not %s', (_name, inside) => {
    expect(countOrFault(`<order>${inside}</order>`)).toBe(1);
  });
});

test('an order that is cut off is not called too large', () => {
  const cut = splitter();
  expect([...cut.items('<response><order><a>1')]).toEqual([]);
  const fault = { kind: 'unreadable', isTooLarge: false, message: expect.stringContaining('number 1 is incomplete') };
  expect(() => cut.end()).toThrow(expect.objectContaining(fault));
  expect(cut.text).toBe('<order><a>1');
});

describe('what stands round the orders', () => {
  test.each([
    ['read', '<msg>', '</msg>'],
    ['not at its end', '<msg></msg><msg a="', ''],
    ['half read', `<msg>${'x'.repeat(40_000)}</msg><msg a="`, ''],
  ])('has up to 64 KB, %s', (_name, head, tail) => {
    const msg = (length: number): string => head + 'x'.repeat(length - `<response>${head}${tail}`.length) + tail;
    expect(countOrFault(msg(largest))).toBe(0);
    const fault = { ...tooLarge, message: 'what surrounds each <order> is longer than 65536 bytes' };
    expect(countOrFault(msg(largest + 1))).toMatchObject(fault);
  });

  test('is counted from all pieces', () => {
    const made = splitter();
    const take = (text: string): unknown[] => [...made.items(text)];
    for (const text of ['<response>', `<msg>${'x'.repeat(40_000)}</msg>`, '<order/>']) take(text);
    expect(() => take(`<msg>${'x'.repeat(40_000)}`)).toThrow(expect.objectContaining(tooLarge));
  });
});

test('what no answer begins with ends it before an order is given', () => {
  for (const text of ['<html><order/>', '<order/>', '<!ENTITY a "x"><response><order/>']) {
    const given: unknown[] = [];
    const read = (): void => {
      for (const item of splitter().items(text)) given.push(item);
    };
    const message = expect.stringMatching(/root is not <response> alone|declares a document type/);
    expect(read).toThrow(expect.objectContaining({ kind: 'unreadable', message }));
    expect(given).toEqual([]);
  }
});

test('nothing is being opened before something came', () => {
  expect(splitter().text).toBe('');
});
