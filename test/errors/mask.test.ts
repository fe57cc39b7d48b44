import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mask, type Sensitive } from '../../src/errors/mask.ts';
import { anyCharacter } from '../support/any-character.ts';

const nothing: Sensitive = { secrets: [], names: [] };
const names: Sensitive = { secrets: [], names: ['payer_name', 'payer_mobile', 'key', 'a.b'] };
const secrets = (...given: string[]): Sensitive => ({ secrets: given, names: [] });

test('what holds nothing to hide is shown as it is', () => {
  const text = '{"payer_name":"王小明"}&payer_name=x<payer_name>y</payer_name>';
  expect(mask(text, nothing)).toBe(text);
  expect(mask(text, secrets(''))).toBe(text);
  expect(mask('', { ...names, ...secrets('pwFHCqoQZGmho4w6') })).toBe('');
});

describe('secrets', () => {
  const secret = 'p@ss w/"ö\\<&\'+%~1';
  const json = JSON.stringify(secret).slice(1, -1);

  test.each([
    ['as it is', secret],
    ['url-encoded', encodeURIComponent(secret)],
    ['url-encoded in small letters', encodeURIComponent(secret).toLowerCase()],
    ['in a form', new URLSearchParams({ '': secret }).toString().slice(1)],
    [
      "in CheckMacValue's dialect",
      encodeURIComponent(secret).replaceAll('%20', '+').replaceAll("'", '%27').replaceAll('~', '%7e').toLowerCase(),
    ],
    ['url-encoded twice', encodeURIComponent(encodeURIComponent(secret))],
    ['in JSON', json],
    ['in JSON inside of JSON', JSON.stringify(json).slice(1, -1)],
    [
      'in JSON as PHP writes it',
      json.replaceAll('/', '\\/').replaceAll('ö', '\\u00f6').replaceAll('<', '\\u003C').replaceAll('&', '\\u0026'),
    ],
    [
      'in XML',
      secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll("'", '&apos;'),
    ],
    [
      'in XML by number',
      secret.replaceAll('&', '&#38;').replaceAll('<', '&#x3C;').replaceAll('"', '&#034;').replaceAll("'", '&#39;'),
    ],
    ['in JSON inside of a form', encodeURIComponent(json)],
    ['in capitals', secret.toUpperCase()],
  ])('are masked %s', (_how, spelt) => {
    expect(mask(`before ${spelt} after ${spelt}`, secrets(secret))).toBe('before *** after ***');
  });

  test('the longer goes first where one is the beginning of the other', () => {
    expect(mask('abcdef abc', secrets('abc', 'abcdef'))).toBe('*** ***');
  });

  test('are taken literally', () => {
    expect(mask('aXb a.b', secrets('a.b'))).toBe('aXb ***');
    expect(mask('((((( $& \\d', secrets('(', '$&', '\\d'))).toBe('***** *** ***'.replace('*****', '***'.repeat(5)));
  });

  test('a lone surrogate in one does no harm', () => {
    expect(mask('a\ud800b', secrets('a\ud800b'))).toBe('***');
  });
});

describe('values of sensitive fields', () => {
  test.each([
    // JSON
    ['{"payer_name":"王小明","x":"1"}', '{"payer_name":"***","x":"1"}'],
    ['{"payer_name" : "a" , "payer_mobile":\n"b"}', '{"payer_name" : "***" , "payer_mobile":\n"***"}'],
    ['{"payer_name":"a\\"b","x":1}', '{"payer_name":"***","x":1}'],
    ['{"payer_name":"a\\\\","x":"b"}', '{"payer_name":"***","x":"b"}'],
    ['{"payer_name":"a\\\\\\"b","x":1}', '{"payer_name":"***","x":1}'],
    ['{"payer_name":"","x":1}', '{"payer_name":"***","x":1}'],
    ['{"key":12345,"x":-1.5}', '{"key":"***","x":-1.5}'],
    ['{"key":-1.5e10}', '{"key":"***"}'],
    ['{"key":null,"x":true}', '{"key":"***","x":true}'],
    ['{"key":["a","b]",{"c":"}"}],"x":1}', '{"key":"***","x":1}'],
    ['{"key":{"a":{"b":"\\"}"}},"x":1}', '{"key":"***","x":1}'],
    ['{"PAYER_NAME":"a"}', '{"PAYER_NAME":"***"}'],
    ['{"a.b":"1","a-b":"2","monkey":"3","keys":"4"}', '{"a.b":"***","a-b":"2","monkey":"3","keys":"4"}'],
    // JSON in a string
    [
      JSON.stringify({ order: JSON.stringify({ payer_name: 'a"b', x: 1 }) }),
      '{"order":"{\\"payer_name\\":\\"***\\",\\"x\\":1}"}',
    ],
    [
      JSON.stringify({ o: JSON.stringify({ o: JSON.stringify({ key: 'a"\\', x: '1' }) }) }),
      JSON.stringify({ o: JSON.stringify({ o: JSON.stringify({ key: '***', x: '1' }) }) }),
    ],
    [
      JSON.stringify({ order: JSON.stringify({ key: ['"', ']'], x: 1 }) }),
      '{"order":"{\\"key\\":\\"***\\",\\"x\\":1}"}',
    ],
    // forms and k=v
    ['payer_name=%E7%8E%8B&x=1', 'payer_name=***&x=1'],
    ['x=1&payer_name=a b&payer_mobile=0912', 'x=1&payer_name=***&payer_mobile=***'],
    ['1|payer_name=王 小明&x y&RtnCode=300', '1|payer_name=***&RtnCode=300'],
    ['payer_name=&x=1', 'payer_name=***&x=1'],
    ['xpayer_name=1&payer_namex=2', 'xpayer_name=1&payer_namex=2'],
    ['https://shop.example/resp?payer_name=a&amp;key=b', 'https://shop.example/resp?payer_name=***'],
    // brackets
    [
      '?order[payer_name]=a&order%5Bpayer_mobile%5D=b&order[x]=1',
      '?order[payer_name]=***&order%5Bpayer_mobile%5D=***&order[x]=1',
    ],
    [
      '?order[0][payer_name]=a&order%5b0%5d%5bkey%5d=b&order[0][x]=1',
      '?order[0][payer_name]=***&order%5b0%5d%5bkey%5d=***&order[0][x]=1',
    ],
    ['key[]=a&key[0]=b&key%5Bx%5D=c&x=1', 'key[]=***&key[0]=***&key%5Bx%5D=***&x=1'],
    ['a[b][c][key]=1&x=1', 'a[b][c][key]=***&x=1'],
    // JSON in a form
    [
      `x=1&items=${encodeURIComponent('[{"payer_name":"王&小"}]')}&y=2`,
      `x=1&items=${encodeURIComponent('[{"payer_name":"***"}]')}&y=2`,
    ],
    [
      new URLSearchParams({ items: '{"key": "a b", "x": "1 2"}' }).toString(),
      `items=${encodeURIComponent('{"key": "***", "x": "1 2"}')}`,
    ],
    // XML
    ['<payer_name>王小明</payer_name><x>1</x>', '<payer_name>***</payer_name><x>1</x>'],
    ['<payer_name a="1">a</payer_name >', '<payer_name a="1">***</payer_name >'],
    ['<c:payer_name>a</c:payer_name>', '<c:payer_name>***</c:payer_name>'],
    ['<payer_name><![CDATA[王<b>]]></payer_name><x>1</x>', '<payer_name>***</payer_name><x>1</x>'],
    ['<payer_name><first>王</first>\n</payer_name><x>1</x>', '<payer_name>***</payer_name><x>1</x>'],
    ['<payer_name/><x>1</x><payer_name /><x>2</x>', '<payer_name/><x>1</x><payer_name /><x>2</x>'],
    ['<payer_names>a</payer_names>', '<payer_names>a</payer_names>'],
    ['<order payer_name="王" key = \'b\' x="1"/>', '<order payer_name="***" key = "***" x="1"/>'],
  ])('%s', (text, shown) => {
    expect(mask(text, names)).toBe(shown);
  });

  test.each([
    ['{"payer_name":"王小', '{"payer_name":"***"'],
    ['{"payer_name":"a\\', '{"payer_name":"***"'],
    ['{"payer_name":', '{"payer_name":"***"'],
    ['{"key":123', '{"key":"***"'],
    ['{"key":["a",{"b":"c', '{"key":"***"'],
    ['{"o":"{\\"payer_name\\":\\"王小', '{"o":"{\\"payer_name\\":\\"***\\"'],
    ['{"o":"{\\"payer_name\\":\\"王小","x":1}', '{"o":"{\\"payer_name\\":\\"***\\"","x":1}'],
    ['x=1&payer_name=%E7%8E', 'x=1&payer_name=***'],
    ['?order[payer_name]=王', '?order[payer_name]=***'],
    ['x=%7B%22payer_name%22%3A%22%E7%8E%8', 'x=***'],
    ['x=%7B%22payer_name%22%3A%22abc', `x=${encodeURIComponent('{"payer_name":"***"')}`],
    ['<x>1</x><payer_name>王小', '<x>1</x><payer_name>***'],
    ['<payer_name><![CDATA[王小', '<payer_name>***'],
    ['<order payer_name="王小', '<order payer_name="***"'],
  ])('also where the text was cut: %s', (text, shown) => {
    expect(mask(text, names)).toBe(shown);
  });
});

describe('length', () => {
  test('2,000 characters are shown, and how many there were', () => {
    expect(mask('x'.repeat(2000), nothing)).toBe('x'.repeat(2000));
    expect(mask('x'.repeat(2001), nothing)).toBe(`${'x'.repeat(2000)}... (2001 characters)`);
  });

  test('the cut comes after masking and through no character', () => {
    const text = `{"x":"${'x'.repeat(1980)}","payer_name":"${'王'.repeat(100)}"}`;
    expect(mask(text, names)).not.toContain('王');
    expect(mask(`${'x'.repeat(1999)}🏪`, nothing).isWellFormed()).toBe(true);
  });

  // What makes a careless expression start over at each character; the runner's own limit is the only clock here.
  test.each([
    ['backslashes', '{"key":"', '\\'],
    ['quotes', '{"key":"', '"'],
    ['open fields', '', '"key":"'],
    ['open lists', '{"key":', '['],
    ['open elements', '', '<key>'],
    ['broken elements', '', '<key '],
    ['CDATA', '<key>', '<![CDATA['],
    ['ampersands', 'key=', '&'],
    ['brackets', 'x', '[0]'],
    ['letters', '&', 'x'],
    ['escapes', '?x=', '%22'],
    ['blanks', '"key"', ' '],
  ])('half a MB of %s', (_name, lead, part) => {
    expect(
      mask(lead + part.repeat(500_000 / part.length), { names: names.names, secrets: ['\\"/ &', 'pwFHCqoQZGmho4w6'] })
        .length,
    ).toBeLessThan(2100);
  });
});

describe('a planted secret or personal datum never survives', () => {
  // The mask itself is made of asterisks and the length is told in digits, which a secret of such would seem to survive
  // in.
  const planted = fc
    .tuple(
      fc.string({ unit: fc.constantFrom(...'abcXYZ0189 +&=%|~\'"!()-_.<>[]{}:;/\\#?\n測試🏪é'), maxLength: 20 }),
      fc.stringMatching(/^[A-Za-z]{6}$/),
    )
    .map(([any, word]) => `${word}${any}${word}`);
  const noise = fc.string({
    unit: fc.constantFrom(...'ab01 ,:{}[]<>&=%"\\/?|', '"x":', '&x=', '<x>', '</x>', '\\"'),
    maxLength: 30,
  });
  const xml = (text: string): string =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
  const spellings: readonly ((text: string) => string)[] = [
    (text) => text,
    encodeURIComponent,
    (text) => encodeURIComponent(text).toLowerCase(),
    (text) => new URLSearchParams([['', text]]).toString().slice(1),
    (text) => JSON.stringify(text),
    (text) => JSON.stringify(JSON.stringify(text)),
    (text) => encodeURIComponent(JSON.stringify(text)),
    (text) => new URLSearchParams({ '': JSON.stringify(text) }).toString().slice(1),
    xml,
  ];

  test('as a secret, in any spelling, between any noise', () => {
    fc.assert(
      fc.property(planted, fc.constantFrom(...spellings), noise, noise, (secret, spell, before, after) => {
        const shown = mask(`${before} ${spell(secret)} ${after}`, { secrets: [secret], names: ['key'] });
        for (const each of spellings) expect(shown.toLowerCase()).not.toContain(each(secret).toLowerCase());
        expect(shown.toLowerCase()).not.toContain(secret.slice(0, 6).toLowerCase());
      }),
      { numRuns: 500 },
    );
  });

  const carriers: Readonly<Record<string, (value: string, noise: string) => string>> = {
    JSON: (value, noise) => JSON.stringify({ x: noise, payer_name: value, y: noise }),
    'spaced JSON': (value, noise) => JSON.stringify({ x: noise, a: [{ payer_name: value, y: noise }] }, null, 2),
    'JSON with \\uXXXX': (value, noise) =>
      JSON.stringify({ x: noise, payer_name: value }).replaceAll(
        /[^ -~]/g,
        (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
      ),
    'JSON in JSON': (value, noise) => JSON.stringify({ x: noise, o: JSON.stringify({ y: noise, payer_name: value }) }),
    'JSON in JSON in JSON': (value, noise) =>
      JSON.stringify({ o: JSON.stringify({ o: JSON.stringify({ y: noise, payer_name: [noise, { z: value }] }) }) }),
    'a form': (value, noise) => new URLSearchParams({ x: noise, payer_name: value, y: noise }).toString(),
    'JSON in a form': (value, noise) =>
      new URLSearchParams({ x: noise, o: JSON.stringify({ y: noise, payer_name: value }), z: noise }).toString(),
    'raw pairs': (value) => `1|RtnCode=300&payer_name=${value.replaceAll('=', '')}&y=1`,
    brackets: (value, noise) => `?${new URLSearchParams({ 'order[x]': noise, 'order[0][payer_name]': value })}`,
    'bare brackets': (value) => `?order[payer_name]=${encodeURIComponent(value)}&order[x]=1`,
    XML: (value, noise) => `<response><x>${xml(noise)}</x><payer_name>${xml(value)}</payer_name></response>`,
    CDATA: (value, noise) =>
      `<response><x>${xml(noise)}</x><payer_name><![CDATA[${value.replaceAll(']]>', '')}]]></payer_name></response>`,
    'an attribute': (value, noise) => `<response><x y="${xml(noise)}" payer_name="${xml(value)}"/></response>`,
  };

  test.each(Object.entries(carriers))('as a sensitive field of %s, whole or cut', (_name, carry) => {
    const word = fc.stringMatching(/^[G-Z]{8}$/);
    const value = fc.tuple(
      word,
      fc.string({ unit: anyCharacter, maxLength: 10 }),
      fc.constantFrom('', '"', '\\', '&', '<b>', '}', ']', "'", '\\"', ' '),
      word,
    );
    fc.assert(
      fc.property(
        value,
        noise,
        fc.double({ min: 0, max: 1, noNaN: true }),
        ([first, middle, odd, last], around, part) => {
          const text = carry(first + middle + odd + last, around);
          const cut = text.slice(0, Math.ceil(text.length * part));
          for (const each of [text, cut]) {
            const shown = mask(each, names);
            expect(shown).not.toContain(first);
            expect(shown).not.toContain(last);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
