import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ccatXml } from '../../src/envelopes/ccat-xml.ts';
import { parted, queried, whole } from './parted.ts';

const answer = (inside: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<response>\n  <status>OK</status>\n  ${inside}\n</response>\n`;
const order = (number: string): string =>
  `<order><cust_order_number>${number}</cust_order_number><st_barcode1>000730619</st_barcode1><pay_date/></order>`;
const orderRead = (number: string): object => ({ cust_order_number: number, st_barcode1: '000730619', pay_date: null });

/** Everything that makes it hard to see where an element ends. */
const hard = answer(
  [
    order('0001'),
    '<!-- </order><order> -->',
    '<order lang="</order>" a=\'>\'>\n<cust_order_number>王小明 🏪</cust_order_number ><!-- </order> --></order >',
    '<order><cust_order_number><![CDATA[</order>&amp;]]></cust_order_number><order><a>1</a></order><?pi </order>?></order>',
    '<order/>',
    '<order x="1"/>',
    '<orders>0</orders>',
    '<more><order>no item of the list</order></more>',
    order('&lt;order&gt;&#x1F3EA;'),
  ].join('\n  '),
);

describe('an answer in pieces', () => {
  const bytes = Buffer.from(hard);

  test('gives the items that the whole gives, cut at any byte', () => {
    const expected = whole(hard);
    expect(expected.items).toHaveLength(6);
    expect(parted(bytes, [])).toEqual(expected);
    for (let border = 0; border <= bytes.length; border += 1) expect(parted(bytes, [border])).toEqual(expected);
    expect(parted(bytes, [...bytes.keys()])).toEqual(expected);
  });

  test('and at any places', () => {
    const expected = whole(hard);
    fc.assert(
      fc.property(fc.array(fc.nat(bytes.length), { maxLength: 20 }), (places) => {
        expect(
          parted(
            bytes,
            places.toSorted((a, b) => a - b),
          ),
        ).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  test('gives the items that the whole gives, whatever they hold', () => {
    const value = fc.string({
      unit: fc.constantFrom(
        ...'<>&"\';]![CDATA#x-\r\n\t 測🏪0',
        ']]>',
        '&amp;',
        '<![CDATA[',
        '<!--',
        '</order>',
        '<order>',
      ),
    });
    const item = fc.dictionary(fc.constantFrom('cust_order_number', 'msg', 'order', 'a'), value, {
      maxKeys: 4,
      noNullPrototype: true,
    });
    const content = fc.record(
      { status: value, order: fc.array(item, { maxLength: 5 }), msg: value },
      { requiredKeys: [], noNullPrototype: true },
    );
    fc.assert(
      fc.property(content, fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 8 }), (given, cuts) => {
        const text = ccatXml.seal(given, { ...queried, root: 'response' });
        const sealed = Buffer.from(text);
        const borders = cuts.map((cut) => Math.floor(cut * sealed.length)).toSorted((a, b) => a - b);
        expect(parted(sealed, borders)).toEqual(whole(text));
      }),
      { numRuns: 500 },
    );
  });

  test('with any byte changed gives what the whole gives, or ends in a fault; and it never gives an item more', () => {
    fc.assert(
      fc.property(
        fc.nat(bytes.length - 1),
        fc.constantFrom(...'<>&"\'/!?-[] ox\n'),
        fc.nat(bytes.length),
        (place, character, border) => {
          const changed = Buffer.from(bytes);
          changed[place] = character.charCodeAt(0);
          let text: string;
          try {
            text = new TextDecoder('utf-8', { fatal: true }).decode(changed);
          } catch {
            return;
          }
          const found = parted(changed, [border]);
          if (found.fault === undefined) expect(found).toEqual(whole(text));
        },
      ),
      { numRuns: 3000 },
    );
  });

  test('keeps the white space of what stands round the orders', () => {
    const text = answer(`${order('1')}<msg> a <!-- b --> c </msg> \n${order('2')}`);
    const spaced = Buffer.from(text);
    const expected = { items: [orderRead('1'), orderRead('2')], frame: { status: 'OK', msg: ' a  c ' } };
    for (const border of spaced.keys()) expect(parted(spaced, [border, border + 1])).toEqual(expected);
  });

  test('no order, and a refusal', () => {
    for (const text of [
      answer(''),
      '<response/>',
      '<response><status>ERROR</status><msg>使用者登入失敗, 密碼錯誤</msg></response>',
    ]) {
      expect(parted(Buffer.from(text), [5])).toEqual(whole(text));
      expect(whole(text).items).toEqual([]);
    }
  });

  test('what stands before the first order is known with it', () => {
    const splitter = ccatXml.split?.('order', queried);
    for (const item of splitter?.items(answer(order('1') + order('2'))) ?? []) {
      expect(item).toEqual(orderRead('1'));
      expect(splitter?.text).toBe(order('1'));
      expect(splitter?.frame()).toEqual({ status: 'OK' });
      expect(splitter?.text).toBe('<?xml version="1.0" encoding="UTF-8"?>\n<response>\n  <status>OK</status>\n  ');
      return;
    }
    throw new Error('no order came');
  });
});

describe('ends in a fault after the orders that were whole', () => {
  const good = order('1') + order('2');
  test.each([
    ['cut behind an order', `<response><status>OK</status>${good}`, /not XML: Unclosed tag 'response'/],
    ['cut inside of a tag', `<response><status>OK</status>${good}</respon`, /not XML/],
    [
      'a malformed order',
      answer(`${good}<order><a></b></order>`),
      /^unreadable: <order> number 3: the text is not XML/,
    ],
    [
      'an order that never ends',
      answer(`${good}<order>${'x'.repeat(70_000)}`),
      /^unreadable: <order> number 3 is longer than 65536 bytes$/,
    ],
    [
      'a long order of wide characters',
      answer(`${good}<order><a>${'測'.repeat(22_000)}</a></order>`),
      /number 3 is longer than 65536 bytes/,
    ],
    [
      'an order of too many elements',
      answer(`${good}<order>${'<a/>'.repeat(1001)}</order>`),
      /number 3 has more than 1000 elements/,
    ],
    [
      'text that never ends round the orders',
      answer(`${good}<msg>${'x'.repeat(70_000)}`),
      /what surrounds each <order> is longer than 65536 bytes/,
    ],
    ['a tag that never ends', answer(`${good}<order a="${'x'.repeat(70_000)}`), /is longer than 65536 bytes/],
    ['an entity', answer(`${good}<order><a>&nbsp;</a></order>`), /number 3: the XML uses an undefined entity/],
    ['a declared entity', answer(`${good}<!ENTITY a "x">`), /declares a document type or an entity/],
    [
      'a declaration inside',
      answer(`${good}<order><a><!DOCTYPE x></a></order>`),
      /declares a document type or an entity/,
    ],
    ['elements 10,000 deep', answer(`${good}<order>${'<a>'.repeat(10_000)}`), /nested deeper than 20 elements/],
    ['text between orders', answer(`${good}text${good}`).replace('</response>', ''), /not XML/],
    ['two roots', `${answer(good)}<response/>`, /root is not <response> alone/],
    ['text after the root', `${answer(good)}x`, /Extra text/],
    ['a second status', answer(`${good}<status>ERROR</status>`), /<status> 2 times/],
    ['text beside elements', answer(`${good}x`), /mixes text with elements/],
    [
      'a character that XML cannot carry',
      answer(`${good}<order><a>\u0001</a></order>`),
      /number 3: a value has a character/,
    ],
  ])('%s', (_name, text, fault) => {
    const found = parted(Buffer.from(text), []);
    expect(found.fault).toMatch(fault);
    expect(found.items.slice(0, 2)).toEqual([orderRead('1'), orderRead('2')]);
  });

  test('cut inside of an order', () => {
    const cut = parted(Buffer.from(answer(good).slice(0, -30)), []);
    expect(cut).toEqual({
      items: [orderRead('1')],
      fault: 'unreadable: <order> number 2 is incomplete: the XML ends inside it',
    });
  });

  test.each([
    ['', /not XML/],
    ['OK', /not XML/],
    ['{"status":"OK"}', /not XML/],
    ['<!DOCTYPE response><response/>', /declares a document type/],
    ['<html><body>502</body></html>', /root is not <response> alone/],
    ['<response/><response/>', /root is not <response> alone/],
    ['</response>', /not XML/],
    ['<response>', /not XML/],
  ])('no order: %j', (text, fault) => {
    expect(parted(Buffer.from(text), [1])).toMatchObject({ items: [], fault: expect.stringMatching(fault) });
  });
});

test('nothing piles up between the orders, nor in what they hold', () => {
  const splitter = ccatXml.split?.('order', queried);
  let count = 0;
  const take = (text: string): void => {
    for (const _ of splitter?.items(text) ?? []) count += 1;
  };
  take('<response><status>OK</status>');
  for (let index = 0; index < 3000; index += 1) take(`${order(String(index))}\n\n  <!-- order ${index} -->\n`);
  for (let index = 0; index < 70; index += 1) take(' '.repeat(1024));
  take('</response>');
  expect(splitter?.end()).toEqual({ status: 'OK' });
  expect(splitter?.text).toBe('<response><status>OK</status></response>');
  expect(count).toBe(3000);
});
