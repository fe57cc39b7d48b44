import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ccatRedirect } from '../../src/envelopes/ccat-redirect.ts';
import { anyText, changed, faultOf, fieldName, opened, terms } from './arbitraries.ts';

const url = 'https://shop.example/resp_get.asp';

/** CVS API 規格文件 5.0, section 2.6. */
const sample =
  '?status=OK&order%5Bcust_order_number%5D=21007&order%5Border_amount%5D=50&order%5Bexpire_date%5D=2012-01-10T00%3A00%3A00%2B08%3A00&order%5Bst_barcode1%5D=010110619' +
  '&order%5Bst_barcode2%5D=9821200000176600&order%5Bst_barcode3%5D=01013Y000000050&order%5Bpost_barcode1%5D=&order%5Bvirtual_account%5D=98212000001766&order%5Bibon_shopid%5D=CCAT';
const read = {
  status: 'OK',
  order: {
    cust_order_number: '21007',
    order_amount: '50',
    expire_date: '2012-01-10T00:00:00+08:00',
    st_barcode1: '010110619',
    st_barcode2: '9821200000176600',
    st_barcode3: '01013Y000000050',
    post_barcode1: null,
    virtual_account: '98212000001766',
    ibon_shopid: 'CCAT',
  },
};

describe('open', () => {
  test("reads the document's sample, its brackets encoded in either case of hex or not at all", () => {
    const bare = sample.replaceAll('%5B', '[').replaceAll('%5D', ']');
    for (const query of [sample, sample.replaceAll('%5B', '%5b').replaceAll('%5D', '%5d'), bare])
      expect(ccatRedirect.open(url + query, terms)).toEqual(read);
  });

  test('takes an index for a place in a list, in whatever order the fields come', () => {
    const query = '?order[1][ibon_code]=b&status=OK&order%5B0%5D%5Bibon_code%5D=a&order[0][bill_amount]=50';
    expect(ccatRedirect.open(url + query, terms)).toEqual({
      status: 'OK',
      order: [{ ibon_code: 'a', bill_amount: '50' }, { ibon_code: 'b' }],
    });
  });

  test('a refusal has its words', () => {
    expect(
      ccatRedirect.open(`${url}?status=ERROR&msg=%E7%B9%B3%E6%AC%BE%E5%96%AE+%E4%B8%8D%E5%AD%98%E5%9C%A8`, terms),
    ).toEqual({
      status: 'ERROR',
      msg: '繳款單 不存在',
    });
  });

  test.each([
    ['', {}],
    ['a=1#b=2', { a: '1' }],
    ['a=1?b=2', { a: '1?b=2' }],
    ['[a]=1', { '[a]': '1' }],
    ['a]=1', { 'a]': '1' }],
    ['a[b=1', { 'a[b': '1' }],
    ['a[b]c=1', { 'a[b]c': '1' }],
    ['a[]=1', { a: { '': '1' } }],
    ['a[1]=1', { a: { '1': '1' } }],
    ['a[0]=x&a[2]=y', { a: { '0': 'x', '2': 'y' } }],
    ['a[0]=x&a[length]=9', { a: { '0': 'x', length: '9' } }],
    ['a[0]=x&a[-1]=y&a[01]=z', { a: { '0': 'x', '-1': 'y', '01': 'z' } }],
    ['a[0]=x&a[1]=y', { a: ['x', 'y'] }],
    ['0=x&1=y', { '0': 'x', '1': 'y' }],
    ['a[b][c][d][e][f][g][h]=1', { a: { b: { c: { d: { e: { f: { g: { h: '1' } } } } } } } }],
  ])('reads ?%s', (query, content) => {
    const found = ccatRedirect.open(`${url}?${query}`, terms);
    expect(found).toEqual(content);
    expect(Object.getOwnPropertyDescriptors(found)).toEqual(Object.getOwnPropertyDescriptors(content));
  });

  test.each([
    ['unreadable: the redirect has no answer in its query', ''],
    ['unreadable: the redirect has no answer in its query', url],
    ['unreadable: the form has the field "a" twice', `${url}?a=1&a=2`],
    ['unreadable: the form has the field "a[b]" twice', `${url}?a[b]=1&a%5Bb%5D=2`],
    ['unreadable: the form has a broken percent escape', `${url}?a=%E6`],
    ['unreadable: a name in the redirect has both a value and nested names', `${url}?order=1&order[a]=2`],
    ['unreadable: a name in the redirect has both a value and nested names', `${url}?order[a]=2&order=1`],
    ['unreadable: a name in the redirect has both a value and nested names', `${url}?order[0]=1&order[0][a]=2`],
    ['unreadable: a name in the redirect has more than 8 parts', `${url}?a${'[0]'.repeat(8)}=1`],
    ['unreadable: a name in the redirect has more than 8 parts', `${url}?a${'[a]'.repeat(100_000)}=1`],
  ])('%s', (fault, location) => {
    expect(faultOf(ccatRedirect, location)).toBe(fault);
  });

  test('a name that stands on every object is a name like any other', () => {
    const content = ccatRedirect.open(
      `${url}?__proto__[polluted]=1&order[__proto__][polluted]=2&constructor=3`,
      terms,
    ) as Record<string, unknown>;
    expect(Object.keys(content)).toEqual(['__proto__', 'order', 'constructor']);
    expect(Object.getPrototypeOf(content)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('seal and open', () => {
  test('the sample is sealed as it is printed', () => {
    expect(ccatRedirect.seal(read, terms)).toBe(sample);
  });

  // Known losses: numbers come back as text, an empty text as null; empty lists and objects are absent; a name holds no
  // bracket; an object whose names count up from 0 comes back as a list.
  test('give any content back', () => {
    const leaves = fc.dictionary(fieldName, anyText, { minKeys: 1, maxKeys: 5, noNullPrototype: true });
    const content = fc.record(
      {
        status: anyText,
        msg: anyText,
        one: leaves,
        order: fc.array(leaves, { minLength: 1, maxLength: 3 }),
        texts: fc.array(anyText, { minLength: 1, maxLength: 3 }),
      },
      { requiredKeys: [], noNullPrototype: true },
    );
    fc.assert(
      fc.property(content, (given) => {
        const back: unknown = JSON.parse(JSON.stringify(given), (_name, each: unknown) => (each === '' ? null : each));
        expect(ccatRedirect.open(url + ccatRedirect.seal(given, terms), terms)).toEqual(back);
      }),
    );
    expect(ccatRedirect.open(ccatRedirect.seal({ a: 50, b: null, c: [], d: {}, e: undefined }, terms), terms)).toEqual({
      a: '50',
      b: null,
    });
  });

  test('with one byte changed it opens or is refused, and nothing else is thrown', () => {
    fc.assert(
      fc.property(
        changed(fc.constant(url + ccatRedirect.seal({ status: 'OK', order: [{ a: '測' }, { b: '2' }] }, terms))),
        ([, after]) => {
          opened(ccatRedirect, after);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('a lone surrogate is refused', () => {
    for (const content of [{ msg: '\ud800' }, { order: { '\udc00': 'x' } }])
      expect(() => ccatRedirect.seal(content, terms)).toThrow('a lone surrogate');
  });
});
