import { expect, test } from 'vitest';
import { readFormData } from '../../src/http/form-data.ts';

const boundary = '------------------------d74496d66958873e';
const field = (name: string, value: string, more = ''): string =>
  `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n${value}\r\n`;
const end = `--${boundary}--\r\n`;
const type = `multipart/form-data; boundary=${boundary}`;
const read = (body: string, contentType = type): ReturnType<typeof readFormData> =>
  readFormData(new TextEncoder().encode(body), contentType);

test('the fields become those of a form, whatever their values hold', async () => {
  const values = { A: '1', B: '中文 & = + %41 # 😀', C: 'line 1\r\nline 2', D: '', __proto__x: 'x', E: ' - -- ' };
  const body = Object.entries(values).map(([name, value]) => field(name, value));
  expect(await read(body.join('') + end)).toEqual({ form: new URLSearchParams(values).toString(), files: [] });
});

test('a field that comes twice comes twice in the form too, for whoever reads it to refuse', async () => {
  expect(await read(field('A', '1') + field('A', '2') + end)).toEqual({ form: 'A=1&A=2', files: [] });
});

test('a file is named and is no field', async () => {
  const body = field('A', '1') + field('F', 'x', '; filename="f.txt"') + end;
  expect(await read(body)).toEqual({ form: 'A=1', files: ['F'] });
});

test('a quoted boundary, another letter case and headers of a part change nothing', async () => {
  const part = `--${boundary}\r\ncontent-disposition: form-data; name="A"\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\n1\r\n`;
  expect(await read(part + end, `Multipart/Form-Data; charset=utf-8; Boundary="${boundary}"`)).toEqual({
    form: 'A=1',
    files: [],
  });
});

test.each([
  ['no boundary', field('A', '1') + end, 'multipart/form-data'],
  ['another boundary', field('A', '1') + end, 'multipart/form-data; boundary=----other'],
  ['no end', field('A', '1'), type],
  ['a part that is cut off', field('A', '1').slice(0, -20), type],
  ['a part without a name', `--${boundary}\r\nContent-Disposition: form-data\r\n\r\n1\r\n${end}`, type],
  ['an empty body', '', type],
  ['a form of the other kind', 'A=1&B=2', type],
  ['another media type', field('A', '1') + end, 'text/plain'],
])('%s is no such form', async (_, body, contentType) => {
  expect(await read(body, contentType)).toBeUndefined();
});

test('a form without fields is one', async () => {
  expect(await read(end)).toEqual({ form: '', files: [] });
});
