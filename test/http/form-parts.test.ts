import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundaryIn, boundaryOf, readFormParts, writeFormParts } from '../../src/http/form-parts.ts';
import { anyCharacter } from '../support/any-character.ts';

const crlf = '\r\n';
const limits = { maxFields: 3 };
const part = (headers: string, value: string): string => ['--b', headers, '', value, ''].join(crlf);
const named = (rest: string): string => `Content-Disposition: form-data; ${rest}`;
const whole = (...parts: string[]): string => `${parts.join('')}--b--${crlf}`;
const read = (text: string): ReturnType<typeof readFormParts> => readFormParts(text, 'b', limits);

const value = fc.string({ unit: anyCharacter, maxLength: 40 }).filter((text) => text.isWellFormed());
const name = fc.stringMatching(/^[A-Za-z_][\w[\]-]{0,20}$/);

describe('what is read', () => {
  test('fields as they were written, in their order, whatever unicode and line breaks they hold', () => {
    const fields = fc.dictionary(name, value, { maxKeys: 8, noNullPrototype: true });
    fc.assert(
      fc.property(fields, (given) => {
        const text = writeFormParts(given, 'a-boundary');
        expect(boundaryIn(text) ?? 'a-boundary').toBe('a-boundary');
        const reading = readFormParts(text, 'a-boundary', { maxFields: 8 });
        expect(reading).toEqual({ fields: Object.entries(given) });
      }),
    );
  });

  test('as the platform writes it', async () => {
    const form = new FormData();
    form.set('uid', '81127');
    form.set('retmsg', '付款完成');
    const request = new Request('http://merchant.invalid/', { method: 'POST', body: form });
    const boundary = boundaryOf(request.headers.get('content-type') ?? '') ?? '';
    expect(readFormParts(await request.text(), boundary, limits)).toEqual({
      fields: [
        ['uid', '81127'],
        ['retmsg', '付款完成'],
      ],
    });
  });

  test.each([
    ["as .NET writes it", part(`Content-Type: text/plain; charset=utf-8${crlf}${named('name=uid')}`, '1')],
    ['as Java writes it', part(`${named('name="uid"')}${crlf}Content-Type: text/plain; charset=ISO-8859-1${crlf}Content-Transfer-Encoding: 8bit`, '1')],
    ['with a length', part(`${named('name="uid"')}${crlf}Content-Length: 1`, '1')],
    ['without a last line break', part(named('name="uid"'), '1')],
  ])('%s', (title, text) => {
    const last = title.startsWith('without') ? '--b--' : `--b--${crlf}`;
    expect(read(text + last)).toEqual({ fields: [['uid', '1']] });
  }); // biome-ignore format: a table

  test('a name that comes twice comes twice', () => {
    expect(read(whole(part(named('name="uid"'), '1'), part(named('name="uid"'), '2')))).toEqual({
      fields: [
        ['uid', '1'],
        ['uid', '2'],
      ],
    });
  });
});

const good = part(named('name="uid"'), '1');

// biome-ignore format: a table
const refused: readonly (readonly [title: string, text: string, fault: string])[] = [
  ['nothing', '', 'the form does not begin with its boundary'],
  ['text in front', `hello${crlf}${whole(good)}`, 'the form does not begin with its boundary'],
  ['text behind', `${whole(good)}uid=2`, 'text follows the form'],
  ['a second form behind', whole(good) + whole(good), 'text follows the form'],
  ['no end', good, 'the form was cut off'],
  ['half a part', '--b\r\nContent-Disposition: form-data; name="uid"\r\n\r\n1', 'the form was cut off'],
  ['bare line feeds', whole(good).replaceAll(crlf, '\n'), 'a line begins with the boundary and is longer'],
  ['a boundary behind a bare line feed', whole(part(named('name="uid"'), `1\n${good}`)), 'a value holds the boundary'],
  ['a boundary in a value', whole(part(named('name="uid"'), '1--b')), 'a value holds the boundary'],
  ['a longer boundary in a value', whole(part(named('name="uid"'), `1${crlf}--bc`)), 'a line begins with the boundary and is longer'],
  ['spaces behind a boundary', whole(good, good).replace(`1${crlf}--b`, `1${crlf}--b `), 'a line begins with the boundary and is longer'],
  ['a part of nothing', `--b${crlf}--b--${crlf}`, 'a value holds the boundary'],
  ['a part without headers', `--b${crlf}${crlf}1${crlf}--b--${crlf}`, 'a part of the form has no headers that can be read'],
  ['a part without a name', whole(part('Content-Type: text/plain', '1')), 'a part of the form is a file, or has no name that all readers agree on'],
  ['headers without end', whole(part(`X: ${'a'.repeat(2000)}${crlf}${named('name="uid"')}`, '1')), 'a part of the form has no headers that can be read'],
  ['a file', whole(part(named('name="uid"; filename="a.txt"'), '1')), 'a part of the form is a file, or has no name that all readers agree on'],
  ['a file by its other name', whole(part(named(`name="uid"; filename*=UTF-8''a`), '1')), 'a part of the form is a file, or has no name that all readers agree on'],
  ['two names', whole(part(named('name="uid"; name="key"'), '1')), 'a part of the form is a file, or has no name that all readers agree on'],
  ['a name twice coded', whole(part(named(`name="uid"; name*=UTF-8''key`), '1')), 'a part of the form is a file, or has no name that all readers agree on'],
  ['a quote in a name', whole(part(named('name="u\\"id"'), '1')), 'a part of the form is a file, or has no name that all readers agree on'],
  ['an escape in a name', whole(part(named('name="u%22id"'), '1')), 'a part of the form is a file, or has no name that all readers agree on'],
  ['a line break in a name', whole(part(named('name="u\nid"'), '1')), 'a header of a part is broken or stands twice'],
  ['two headers that name it', whole(part(`${named('name="uid"')}${crlf}${named('name="key"')}`, '1')), 'a header of a part is broken or stands twice'],
  ['a folded header', whole(part('Content-Disposition: form-data;\r\n name="uid"', '1')), 'a header of a part is broken or stands twice'],
  ['an attachment', whole(part('Content-Disposition: attachment; name="uid"', '1')), 'a part of the form is a file, or has no name that all readers agree on'],
  ['base64', whole(part(`${named('name="uid"')}${crlf}Content-Transfer-Encoding: base64`, 'MQ==')), 'a part of the form is not plain text in UTF-8'],
  ['another charset', whole(part(`${named('name="uid"')}${crlf}Content-Type: text/plain; charset=big5`, '1')), 'a part of the form is not plain text in UTF-8'],
  ['Chinese in Latin-1', whole(part(`${named('name="uid"')}${crlf}Content-Type: text/plain; charset=iso-8859-1`, '王')), 'a part of the form is not plain text in UTF-8'],
  ['parts of a part', whole(part(`${named('name="uid"')}${crlf}Content-Type: multipart/mixed; boundary=c`, '1')), 'a part of the form is not plain text in UTF-8'],
];

describe('what two readers could take for different fields is refused:', () => {
  test.each(refused)('%s', (_, text, fault) => {
    expect(read(text)).toEqual({ fault });
  });

  test('more fields than are read, and no later', () => {
    expect(read(whole(good, good, good))).toHaveProperty('fields.length', 3);
    expect(read(whole(good, good, good, good))).toEqual({
      fault: 'the form has more than 3 fields',
      isTooLarge: true,
    });
  });

  test('whatever is changed in a form, it is refused, or says what the platform reads too', async () => {
    const text = writeFormParts({ uid: '81127', prc: '250', retmsg: '付款完成' }, 'boundary');
    const splinters = ['\r\n', '\n', '--boundary', '--', '"', ';', 'filename="a"', '\r\n\r\n', 'a', '%22', ' '];
    const change = fc.record({
      at: fc.nat({ max: text.length }),
      cut: fc.nat({ max: 12 }),
      put: fc.constantFrom('', ...splinters),
    });
    await fc.assert(
      fc.asyncProperty(change, async ({ at, cut, put }) => {
        const changed = text.slice(0, at) + put + text.slice(at + cut);
        const reading = readFormParts(changed, 'boundary', limits);
        if (!('fields' in reading)) return;
        const headers = { 'content-type': 'multipart/form-data; boundary=boundary' };
        const platform = await new Response(changed, { headers }).formData().catch(() => undefined);
        // It takes headers in fewer spellings.
        if (platform !== undefined) expect(reading.fields).toEqual([...platform]);
      }),
      { numRuns: 2000 },
    );
  });
});

test.each([
  ['multipart/form-data; boundary=abc', 'abc'],
  ['multipart/form-data; boundary="a b:c"', 'a b:c'],
  ['multipart/form-data; charset=utf-8; BOUNDARY=abc', 'abc'],
  ['multipart/form-data', undefined],
  ['multipart/form-data; boundary=', undefined],
  ['multipart/form-data; boundary=a; boundary=b', undefined],
  ['multipart/form-data; boundary="a\\"b"', undefined],
  ['multipart/form-data; boundary="ends with a space "', undefined],
  [`multipart/form-data; boundary=${'a'.repeat(71)}`, undefined],
])('the boundary of %s', (header, boundary) => {
  expect(boundaryOf(header)).toBe(boundary);
});

test('no field is written that could be read as another', () => {
  expect(() => writeFormParts({ 'a"b': '1' }, 'b')).toThrow(TypeError);
  expect(() => writeFormParts({ a: '1\r\n--b--' }, 'b')).toThrow(TypeError);
});
