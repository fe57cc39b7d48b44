import { describe, expect, test } from 'vitest';
import { rawReadings } from '../../src/envelopes/check-mac-value/raw-readings.ts';
import { EnvelopeFault, type Terms } from '../../src/envelopes/envelope.ts';
import { type Pairs, writeRawPairs } from '../../src/envelopes/pairs.ts';
import { rawPairs } from '../../src/envelopes/raw-pairs.ts';
import { faultOf, terms } from './arbitraries.ts';

describe('a value that holds "&name="', () => {
  const layout = ['CustomField1', 'CustomField2', 'HandlingCharge', 'TradeAmt', 'TradeStatus'].map(
    (name) => [name, { is: 'given' }] as const,
  );
  const known = { ...terms, layout, ownTexts: ['CustomField1', 'CustomField2'] };
  const sealed = (content: Record<string, string>): string => rawPairs.seal(content, known);

  test.each<Record<string, string>>([
    { CustomField1: 'uid=5&plan=vip', CustomField2: '', TradeAmt: '100', TradeStatus: '1' },
    {
      CustomField1: 'uid=5&plan=vip&mode=2',
      CustomField2: 'a=1&zone=x',
      HandlingCharge: '',
      TradeAmt: '100',
      TradeStatus: '1',
    },
    {
      CustomField1: 'x&TradeAmt=5',
      CustomField2: '&TradeStatus=1',
      HandlingCharge: '1',
      TradeAmt: '100',
      TradeStatus: '0',
    },
    {
      CustomField1: Array.from({ length: 30 }, (_, index) => `a${index}=1`).join('&'),
      CustomField2: '',
      TradeAmt: '100',
      TradeStatus: '1',
    },
  ])('is read as the checksum covers it: %j', (content) => {
    expect(rawPairs.open(sealed(content), known)).toMatchObject(content);
  });

  test('a field that the document does not know is a field, beside such a value too', () => {
    const content = {
      CustomField1: 'uid=5&plan=vip',
      CustomField2: '',
      TradeAmt: '100',
      TradeStatus: '1',
      TWQRTradeNo: '77',
    };
    expect(rawPairs.open(sealed(content), known)).toMatchObject(content);
  });

  const own = (count: number): string => Array.from({ length: count }, (_, index) => `a${index}=1`).join('&');

  test('of up to six places that may begin a field any are tried, of more all or none of those in one value', () => {
    // The last `&name=` of the second value is a new field, so that neither all nor none of them fit.
    const content = (count: number): Record<string, string> => ({
      CustomField1: 'x',
      CustomField2: own(count),
      Added: '77',
      TradeStatus: '1',
    });
    expect(rawPairs.open(sealed(content(6)), known)).toMatchObject(content(6));
    expect(faultOf(rawPairs, sealed(content(7)), known)).toBe('signature: CheckMacValue does not match the fields');
  });

  test.each<Record<string, string>>([
    { CustomField1: own(4), CustomField2: own(5), TradeStatus: '1' },
    { CustomField1: own(30) },
    { Added: '77', Begun: '5', CustomField1: own(30), CustomField2: 'x', TradeStatus: '1' },
    { CustomField1: own(30), CustomField2: 'x', TradeStatus: '1', TWQRTradeNo: '77' },
    { CustomField1: own(30), CustomField2: 'x', TradeStatus: '1', Added: '77', Zone: '5' },
  ])('is read among many such values: %j', (content) => {
    expect({ ...(rawPairs.open(sealed(content), known) as object) }).toMatchObject(content);
  });

  test('up to six such values are told apart, of more all or none hold it', () => {
    const names = Array.from({ length: 7 }, (_, index) => `Own${index}`);
    const given: Terms = { ...known, layout: names.map((name) => [name, { is: 'given' }] as const), ownTexts: names };
    // The first one ends where two new fields begin, and the others hold what looks like it.
    const mixed = (count: number): Record<string, string> => ({
      Own0: 'x',
      A: '1',
      B: '2',
      ...Object.fromEntries(names.slice(1, count).map((name) => [name, `x&a${name}=1&b${name}=2`])),
    });
    expect(rawPairs.open(rawPairs.seal(mixed(6), given), given)).toMatchObject(mixed(6));
    expect(faultOf(rawPairs, rawPairs.seal(mixed(7), given), given)).toBe(
      'signature: CheckMacValue does not match the fields',
    );
    const none = { ...mixed(7), A: undefined, B: undefined };
    expect(rawPairs.open(rawPairs.seal({ ...none, Own0: 'x&A=1' }, given), given)).toMatchObject({ Own0: 'x&A=1' });
    // Each is followed by a new field that stands where the alphabet has it, so that all and none fit.
    const all = Object.fromEntries(names.flatMap((name) => [[name, 'x'] as const, [`${name}New`, '1'] as const]));
    expect(faultOf(rawPairs, rawPairs.seal(all, given), given)).toBe(
      'signature: CheckMacValue matches two readings of the fields, and does not tell which is meant',
    );
  });

  test('new fields that the checksum covers in two ways are not believed either', () => {
    const none: Terms = { ...known, layout: [], ownTexts: [] };
    expect(faultOf(rawPairs, rawPairs.seal({ A: '1', C: '2&B=3' }, none), none)).toBe(
      'signature: CheckMacValue matches two readings of the fields, and does not tell which is meant',
    );
  });

  test('a web address may hold it too', () => {
    const content = { PaymentURL: 'https://pay.example/code?no=1&kind=cvs', TradeStatus: '1' };
    const given: Terms = { ...known, layout: [...layout, ['PaymentURL', { is: 'given' }]] };
    expect(rawPairs.open(sealed(content), given)).toMatchObject(content);
    expect(rawPairs.open(sealed({ ...content, PaymentURL: 'http://pay.example/?a=1&b=2' }), given)).toHaveProperty(
      'PaymentURL',
      'http://pay.example/?a=1&b=2',
    );
    expect(faultOf(rawPairs, sealed({ ...content, PaymentURL: 'https://pay.example/?a=1&size=2' }), given)).toBe(
      'signature: CheckMacValue matches two readings of the fields, and does not tell which is meant',
    );
    // Not at the beginning of a value that is none.
    expect(faultOf(rawPairs, sealed({ ...content, TradeStatus: 'see https://pay.example/?a=1&b=2' }), given)).toBe(
      'signature: CheckMacValue does not match the fields',
    );
  });

  test.each<[string, Record<string, string>]>([
    ['a documented value that is no free text', { TradeStatus: '1&TWQRTradeNo=77' }],
    ['the same, with much in another', { CustomField1: own(30), TradeStatus: '1&TWQRTradeNo=77' }],
  ])('%s ends where the next name begins', (_, content) => {
    const text = sealed(content);
    expect(rawPairs.open(text, known)).toMatchObject({ TradeStatus: '1', TWQRTradeNo: '77' });
  });

  test('a new field may follow the checksum, with a new one behind it', () => {
    const content = { CustomField1: own(30), TradeStatus: '1', TWQRTradeNo: '77', Zone: '5' };
    const text = sealed(content).replace(/(&TWQRTradeNo=.*)(&CheckMacValue=.*)/, '$2$1');
    expect(text).toMatch(/CheckMacValue=[0-9A-F]{64}&TWQRTradeNo=77&Zone=5$/);
    expect(rawPairs.open(text, known)).toMatchObject(content);
  });

  test('a documented value that holds the name of an earlier field is refused', () => {
    for (const TradeStatus of ['1&Added=77', '1&Added=77&Zone=5', '1&TradeAmt=1&Zone=5'])
      expect(faultOf(rawPairs, sealed({ CustomField1: own(30), TradeStatus }), known)).toBe(
        'signature: CheckMacValue does not match the fields',
      );
  });

  test('a documented name that comes twice is no part of a value that is no free text', () => {
    expect(faultOf(rawPairs, sealed({ HandlingCharge: '5&TradeAmt=100', TradeAmt: '1' }), known)).toBe(
      'unreadable: the text has the field "TradeAmt" twice',
    );
  });

  test.each([
    { CustomField1: 'x', CustomField2: 'a&HandlingCharge=0', HandlingCharge: '30', TradeStatus: '1' },
    { CustomField1: 'x', CustomField2: 'uid=5&group=2', HandlingCharge: '30', TradeStatus: '1' },
  ])('what the checksum covers in two ways is not believed: %j', (content) => {
    expect(faultOf(rawPairs, sealed(content), known)).toBe(
      'signature: CheckMacValue matches two readings of the fields, and does not tell which is meant',
    );
  });
});

describe('how many fields there are', () => {
  /** With as many fields as there may be. */
  const readRawPairs = (text: string): Pairs => rawReadings(text, { names: new Set(), ownTexts: [] })[0]?.() ?? {};
  const many = (count: number): string =>
    writeRawPairs(Object.fromEntries(Array.from({ length: count }, (_, index) => [`a${index}`, ''])));

  test('are as many as a form has, and no more', () => {
    expect(Object.keys(readRawPairs(many(1000)))).toHaveLength(1000);
    expect(() => readRawPairs(many(1001))).toThrow(
      new EnvelopeFault('unreadable', 'the text has more than 1000 fields', { isTooLarge: true }),
    );
  });

  test('may have a first one without a name', () => {
    expect({ ...readRawPairs('=1&a=2') }).toEqual({ '': '1', a: '2' });
  });
});
