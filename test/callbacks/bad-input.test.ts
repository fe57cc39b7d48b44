import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { isCallbackError } from '../../generated/ecpay-cashier/client.ts';
import { holdsPayload } from '../../src/message/layout.ts';
import { credentialsOf, every, explanationOf, listening, post, receiverOf, receivers, requestOf } from './receivers.ts';
import { datum, formOf, refused } from './refused.ts';

describe.each(every)('$api $id', (each) => {
  const { api, id, row, isForm, isMixed, mediaType: type } = each;
  const receiver = receiverOf(each);
  const isSigned = row.request.envelope.name === 'check-mac-value';
  const text = (overrides: object = {}): Promise<string> => requestOf(each, overrides).text();

  test('too large, announced or not, at the default and at an own limit', async () => {
    const large = await text({ echo_4: datum.repeat(8000) });
    await refused(api, () => post(large, type), { reason: 'too-large', status: 413 });
    await refused(api, () => large, { reason: 'too-large', status: 413 });
    const small = await text();
    const tooLarge = { reason: 'too-large', status: 413, options: { maxBytes: Buffer.byteLength(small) - 1 } };
    await refused(api, () => post(small, type), tooLarge);
    await refused(api, () => new TextEncoder().encode(small), tooLarge);
    const stream = (): ReadableStream =>
      new ReadableStream({ pull: (controller) => controller.enqueue(new TextEncoder().encode('a'.repeat(1024))) });
    const endless = (): Request =>
      new Request('http://merchant.invalid/', {
        method: 'POST',
        headers: { 'Content-Type': type },
        body: stream(),
        duplex: 'half',
      } as RequestInit);
    await refused(api, endless, { reason: 'too-large', status: 413 });
    expect((await receiver.verify(small, { callback: id, maxBytes: Buffer.byteLength(small) })).callback).toBe(id);
  });

  test('more fields or values than are read at once, however large a body may be', async () => {
    const options = { maxBytes: 16 * 1024 * 1024 };
    const many = isForm
      ? `${await text()}${Array.from({ length: 1001 }, (_, index) => `&more_${index}=1`).join('')}`
      : `{"more":[${'1,'.repeat(100_000)}1],${(await text()).trim().slice(1)}`;
    await refused(api, () => post(many, type), { reason: 'too-large', status: 413, options });
  });

  test('a wrong content type', async () => {
    const body = await text();
    const own = isMixed ? [] : ['application/json', 'application/x-www-form-urlencoded', 'multipart/form-data'];
    const others = own.filter((other) => other !== type && row.request.encodings?.includes(other) !== true);
    for (const wrong of ['text/plain', 'multipart/mixed; boundary=x', 'text/json', ...others, ''])
      await refused(api, () => post(body, wrong), { reason: 'wrong-media-type' });
    for (const right of [type, `${type}; charset=utf-8`, type.toUpperCase()])
      expect((await receiver.verify(post(body, right), { callback: id })).callback).toBe(id);
    const silent = post(body);
    silent.headers.delete('content-type');
    expect((await receiver.verify(silent, { callback: id })).callback).toBe(id);
  });

  test('a body that was read before', async () => {
    const body = await text();
    const consumed = post(body, type);
    await consumed.text();
    await refused(api, () => consumed, { reason: 'consumed-body' });
    const locked = post(body, type);
    locked.body?.getReader();
    await refused(api, () => locked, { reason: 'consumed-body' });
  });

  test('no body, and what is not a body', async () => {
    for (const nothing of [undefined, null, 17, true]) await refused(api, () => nothing, { reason: 'unreadable' });
    for (const empty of [
      () => '',
      () => ({}),
      () => new URLSearchParams(),
      () => new Request('http://merchant.invalid/', { method: 'POST' }),
      () => [],
    ]) {
      const alone = isSigned ? 'signature' : isForm ? 'unknown-callback' : 'unreadable';
      await refused(api, empty, { reason: isMixed ? undefined : alone });
    }
    const circular: Record<string, unknown> = {};
    circular['self'] = circular;
    await refused(api, () => circular, { reason: 'unreadable' });
    const hostile = new Proxy({}, { ownKeys: () => { throw new Error('no'); } }); // biome-ignore format: one line
    await refused(api, () => hostile, { reason: 'unreadable' });
  });

  test('broken percent escapes, bytes that are not UTF-8, a lone surrogate', async () => {
    const body = await text();
    const broken = !isForm
      ? ['{"api_id":"\ud800"}', body.slice(0, -1)]
      : [`${body}&x=%`, `${body}&x=%zz`, `${body}&%E4%B8=1`, `${body}&x=%ED%A0%80`, `${body}&x=\ud800`];
    for (const wrong of broken) await refused(api, () => wrong, { reason: 'unreadable' });
    await refused(api, () => Buffer.concat([Buffer.from(body), Buffer.from([0xff, 0xfe])]), { reason: 'unreadable' });
    await refused(api, () => post(Buffer.concat([Buffer.from(body), Buffer.from([0xc3, 0x28])]), type), {
      reason: 'unreadable',
    });
    if (isForm) await refused(api, () => ({ a: '\ud800' }), { reason: 'unreadable' });
    if (isForm) await refused(api, () => ({ a: { b: 'nested' } }), { reason: 'unreadable' });
  });

  test('a sender who breaks off', async () => {
    const breaking = (): Request =>
      new Request('http://merchant.invalid/', {
        method: 'POST',
        headers: { 'Content-Type': type },
        body: new ReadableStream({ pull: (controller) => controller.error(new Error(datum)) }),
        duplex: 'half',
      } as RequestInit);
    await refused(api, breaking, { reason: 'unreadable' });
  });

  test('__proto__ as a field', async () => {
    const own = JSON.parse(`{"__proto__": {"outcome": "paid"}, "constructor": "${datum}"}`) as object;
    if (isForm) {
      const form = new URLSearchParams(await text(JSON.parse('{"__proto__":"1"}') as object));
      if (!isSigned) form.set('__proto__', '1');
      await refused(api, () => post(form.toString()), { reason: form.has('__proto__') ? 'invalid' : 'signature' });
    } else {
      const inside = holdsPayload(row.request.layout);
      const body = inside
        ? await text(JSON.parse('{"__proto__":{"polluted":1}}') as object)
        : (await text()).replace(/^\{/, '{"__proto__":{"polluted":1},');
      await refused(api, () => body, { reason: 'invalid' });
    }
    await expect(receiver.verify(own)).rejects.toSatisfy(isCallbackError);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test("at another API's receiver", async () => {
    const body = await text();
    for (const [other, foreign] of Object.entries(receivers)) {
      if (isDeepStrictEqual(credentialsOf(other), credentialsOf(api))) continue;
      for (const input of [post(body, type), body, isForm ? new URLSearchParams(body) : JSON.parse(body)]) {
        const { handlers, heard } = listening(foreign);
        const response = await foreign.handle(input, handlers);
        expect([response.status, heard.length]).toEqual([400, 0]);
      }
    }
  });
});

test('required fields that are missing or of the wrong type are named, and no value is', async () => {
  const form = await formOf('ecpay-cashier', 'paymentResult', { MerchantTradeNo: undefined, TradeAmt: datum });
  const error: unknown = await receiverOf({ api: 'ecpay-cashier' })
    .verify(form.toString())
    .catch((thrown: unknown) => thrown);
  expect(isCallbackError(error) ? error.problems.map(({ pointer, rule }) => [pointer, rule]) : error).toEqual([
    ['/MerchantTradeNo', 'required'],
    ['/TradeAmt', 'type'],
  ]);
  await refused('ecpay-cashier', () => form.toString(), { reason: 'invalid' });
});

test('nesting without end', async () => {
  const deep = `${'['.repeat(9000)}${']'.repeat(9000)}`;
  const notice = await requestOf({ api: 'ccat-cvs', id: 'paymentNotification' }).text();
  await refused('ccat-cvs', () => notice.replace('"memo":{}', `"memo":${deep}`), { reason: 'invalid' });
  const form = await formOf('mypay', 'paymentCompleted', { result_content: deep });
  await refused('mypay', () => form.toString(), { reason: 'invalid' });
});

test('a wrong checksum is explained in short', async () => {
  const form = await formOf('ecpay-cashier', 'paymentResult');
  const dropped = new URLSearchParams([...form].filter(([, value]) => value !== ''));
  const error: unknown = await receiverOf({ api: 'ecpay-cashier' })
    .verify(dropped.toString())
    .catch((thrown: unknown) => thrown);
  expect(await explanationOf('ecpay-cashier', error)).toMatch(/empty/);
});
