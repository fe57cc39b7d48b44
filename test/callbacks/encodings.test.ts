import { describe, expect, test } from 'vitest';
import { formEncodings } from '../../src/envelopes/form-encodings.ts';
import { every, everySigned, listening, post, receiverOf, requestOf } from './receivers.ts';
import { datum, refused } from './refused.ts';

type Pairs = Readonly<Record<string, string>>;

const cases = every.flatMap((each) => (each.row.request.encodings ?? []).map((encoding) => ({ ...each, encoding })));
const multiparts = cases.filter(({ encoding }) => encoding === 'multipart/form-data');
const jsons = cases.filter(({ encoding }) => encoding === 'application/json');

async function pairsOf(each: (typeof cases)[number], overrides: object = {}): Promise<Pairs> {
  return Object.fromEntries(new URLSearchParams(await requestOf(each, overrides).text()));
}

function encoded(encoding: string, pairs: Pairs): { readonly text: string; readonly contentType: string } {
  const found = formEncodings.get(encoding);
  if (found === undefined) throw new Error(`there is no encoding ${encoding}`);
  return found.write(pairs);
}

const part = (headers: string, value: string): string => `--b\r\n${headers}\r\n\r\n${value}\r\n`;
const named = (name: string): string => `Content-Disposition: form-data; name="${name}"`;
const parts = (pairs: Pairs, more = ''): string =>
  `${Object.entries(pairs)
    .map(([name, value]) => part(named(name), value))
    .join('')}${more}--b--\r\n`;
const multipart = 'multipart/form-data; boundary=b';

test('all forms come in parts too, and those of one vendor as JSON', () => {
  expect(multiparts.map(({ id }) => id)).toEqual(every.filter(({ isForm }) => isForm).map(({ id }) => id));
  expect(new Set(jsons.map(({ api }) => api))).toEqual(new Set(['mypay']));
});

describe.each(cases)('$api $id as $encoding', (each) => {
  const { api, id, encoding } = each;
  const receiver = receiverOf(each);

  test('is the event that it is as a form, from wherever it comes', async () => {
    const pairs = await pairsOf(each, { Note: '100% +a&b=測試 🏪\r\n"--' });
    const expected = await receiver.verify(requestOf(each, { Note: pairs['Note'] }), { callback: id });
    const { text, contentType } = encoded(encoding, pairs);
    const silent = post(text);
    silent.headers.delete('content-type');
    const announced = post(text, contentType.replace(encoding, encoding.toUpperCase()));
    for (const input of [post(text, contentType), announced, silent, text, new TextEncoder().encode(text)]) {
      const event = await receiver.verify(input, { callback: id });
      expect({ ...event, confirm: undefined }).toEqual({ ...expected, confirm: undefined });
    }
  });

  test('is acknowledged as it is as a form', async () => {
    const pairs = await pairsOf(each);
    const { text, contentType } = encoded(encoding, pairs);
    const answers = await Promise.all(
      [post(text, contentType), requestOf(each)].map(async (request) => {
        const { handlers, heard } = listening(receiver);
        const response = await receiver.handle(request, { [id]: (event) => void handlers[id]?.(event) });
        return [response.status, await response.text(), heard.map((event) => event.id)];
      }),
    );
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]?.[0]).toBe(200);
  });

  test('is bounded as a form is', async () => {
    const { text, contentType } = encoded(encoding, await pairsOf(each));
    const maxBytes = Buffer.byteLength(text);
    const small = { reason: 'too-large', status: 413, options: { maxBytes: maxBytes - 1 } };
    await refused(api, () => post(text, contentType), small);
    expect((await receiver.verify(post(text, contentType), { callback: id, maxBytes })).callback).toBe(id);
    const more = Object.fromEntries(Array.from({ length: 1001 }, (_, index) => [`more_${index}`, '1']));
    const many = encoded(encoding, { ...(await pairsOf(each)), ...more });
    const options = { maxBytes: 1024 * 1024 };
    await refused(api, () => post(many.text, many.contentType), { reason: 'too-large', status: 413, options });
  });

  test('is refused where it is cut off, or is not UTF-8', async () => {
    const { text, contentType } = encoded(encoding, await pairsOf(each, { Note: datum }));
    for (const cut of [0, 1, 40, text.length - 5])
      await refused(api, () => post(text.slice(0, cut), contentType), { reason: 'unreadable' });
    for (const bytes of [[0xff], [0xc3, 0x28], [0xed, 0xa0, 0x80]]) {
      const at = text.indexOf(datum);
      const broken = Buffer.concat([Buffer.from(text.slice(0, at)), Buffer.from(bytes), Buffer.from(text.slice(at))]);
      await refused(api, () => post(broken, contentType), { reason: 'unreadable' });
    }
  });

  test('__proto__ as a field', async () => {
    const { text, contentType } = encoded(encoding, await pairsOf(each));
    const own = JSON.parse(`{"__proto__":"1"}`) as Pairs;
    const more =
      encoding === 'application/json'
        ? text.replace('{', '{"__proto__":"1",')
        : parts({ ...(await pairsOf(each)) }, parts(own).replace('--b--\r\n', ''));
    const type = encoding === 'application/json' ? contentType : multipart;
    const reason = each.row.proof === 'signature' ? 'signature' : 'invalid';
    await refused(api, () => post(more, type), { reason });
    expect(({} as Record<string, unknown>)['1']).toBeUndefined();
  });
});

describe.each(multiparts)('$api $id in parts', (each) => {
  const { api, id } = each;

  test('a field twice, alike or not', async () => {
    const pairs = await pairsOf(each);
    const [name = '', value = ''] = Object.entries(pairs)[0] ?? [];
    for (const again of [value, datum])
      await refused(api, () => post(parts(pairs, part(named(name), again)), multipart), { reason: 'field-twice' });
  });

  test('a file, an encoding of its own, a boundary in a value, no boundary', async () => {
    const pairs = await pairsOf(each);
    const odd = [
      part(`${named('Note')}; filename="${datum}"`, datum),
      part(`${named('Note')}\r\nContent-Transfer-Encoding: base64`, 'MQ=='),
      part(`${named('Note')}\r\nContent-Type: text/plain; charset=big5`, datum),
      part(named('Note'), `1\n--b\nContent-Disposition: form-data; name="x"\n\n${datum}`),
    ];
    for (const more of odd) await refused(api, () => post(parts(pairs, more), multipart), { reason: 'unreadable' });
    for (const type of ['multipart/form-data', `${multipart}; boundary=c`, 'multipart/form-data; boundary=c'])
      await refused(api, () => post(parts(pairs), type), { reason: 'unreadable' });
  });

  test('as a framework has parsed it', async () => {
    const receiver = receiverOf(each);
    const pairs = await pairsOf(each);
    const form = new FormData();
    for (const [name, value] of Object.entries(pairs)) form.set(name, value);
    const bare = Object.assign(Object.create(null) as object, pairs);
    for (const input of [form, pairs, bare]) expect((await receiver.verify(input, { callback: id })).callback).toBe(id);
    form.append(Object.keys(pairs)[0] ?? '', datum);
    await refused(api, () => form, { reason: 'field-twice' });
    const file = new FormData();
    file.set('file', new Blob([datum]), 'file.txt');
    await refused(api, () => file, { reason: 'unreadable' });
  });
});

test.each(everySigned)('$api $id: a signature covers what came in parts', async ({ api, id, ...rest }) => {
  const pairs = Object.fromEntries(new URLSearchParams(await requestOf({ api, id }).text()));
  for (const name of Object.keys(pairs)) {
    if (name === rest.row.merchant?.field) continue;
    const forged = parts({ ...pairs, [name]: `${pairs[name]}1` });
    await refused(api, () => post(forged, multipart), { reason: 'signature' });
  }
});

describe.each(jsons)('$api $id as JSON', (each) => {
  const { api, id } = each;
  const receiver = receiverOf(each);
  const type = 'application/json; charset=utf-8';

  test('a name twice, outside or inside, however it is escaped', async () => {
    const text = JSON.stringify(await pairsOf(each));
    const [name = ''] = Object.keys(JSON.parse(text) as object);
    const escaped = `\\u00${name.charCodeAt(0).toString(16)}${name.slice(1)}`;
    for (const again of [`"${name}":"1"`, `"${escaped}":"1"`, `"result_content":{"a":1,"a":1}`])
      await refused(api, () => post(`{${again},${text.slice(1)}`, type), { reason: 'field-twice' });
    expect((await receiver.verify(post(` ${text}\n`, type), { callback: id })).callback).toBe(id);
  });

  test('numbers, nothing and what is JSON inside of a form stand as they are', async () => {
    const content = { PinCode: 'LLL18303622348', note: 'a+b 100%', list: [{ a: 1 }] };
    const pairs = await pairsOf(each, { uid: '81127', echo_0: '' });
    const expected = await receiver.verify(requestOf(each, { uid: '81127', echo_0: '' }), { callback: id });
    const body = { ...pairs, uid: 81127, echo_0: null };
    for (const input of [post(JSON.stringify(body), type), body]) {
      const { payload } = await receiver.verify(input, { callback: id });
      expect(payload).toEqual(expected.payload);
    }
    if (!each.row.request.layout.some(([name]) => name === 'result_content')) return;
    const nested = { ...pairs, result_content: content };
    for (const input of [post(JSON.stringify(nested), type), nested])
      expect((await receiver.verify(input, { callback: id })).payload).toMatchObject({ result_content: content });
  });

  test('what would be read as something else', async () => {
    const pairs = await pairsOf(each);
    const text = JSON.stringify(pairs);
    const broken = ['[]', '"1"', 'null', `[${text}]`, `${text}{}`, text.replace('{', '{"uid2":12345678901234567890,')];
    for (const wrong of [...broken, text.replace('{', `{"x":{"a":"${datum}"},`), text.replace('{', '{"x":1e400,')])
      await refused(api, () => post(wrong, type), { reason: 'unreadable' });
    await refused(api, () => post(`{"x":${'['.repeat(20_000)}${']'.repeat(20_000)},${text.slice(1)}`, type), {
      reason: 'unreadable',
    });
    await refused(api, () => post('{"a":"1"}', type), { reason: 'unknown-callback' });
  });
});
