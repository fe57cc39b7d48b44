import { describe, expect, test } from 'vitest';
import { isCallbackError } from '../../generated/ecpay-cashier/client.ts';
import { verify } from '../../src/envelopes/check-mac-value/verify.ts';
import { every, listening, post, receivers } from './clients.ts';

const secrets = ['pwFHCqoQZGmho4w6', 'EkRm7iFT261dpevs', '5294y06JbISpM5x9', 'v77hoKGq4kWxNNIS', 'KYTjd9ACcjGaTK6V3zWmMkyrQS08Ndcx'];
/** Stands for a personal datum in every refused callback. */
const datum = '王大明的祕密';

/** Refused by `verify` with a typed error and by `handle` with the status, acknowledged by neither, told of in a line without a datum. */
async function refused(api: string, make: () => unknown, reason: string, status = 400, options: object = {}): Promise<void> {
  const receiver = receivers[api];
  const error: unknown = await receiver?.verify(make(), options).then(
    (event) => event,
    (thrown: unknown) => thrown,
  );
  expect(isCallbackError(error) ? error.reason : error).toBe(reason);
  if (!isCallbackError(error) || receiver === undefined) return;
  expect(error.status).toBe(status);
  expect(error.api).toBe(api);
  const lines: string[] = [];
  const errors: unknown[] = [];
  const { handlers, heard } = listening(receiver);
  const response = await receiver.handle(make(), handlers, {
    ...options,
    log: (line: string) => lines.push(line),
    onError: (thrown: unknown) => errors.push(thrown),
  });
  const body = await response.text();
  expect([response.status, body]).toEqual([status, `refused: ${reason}`]);
  expect(heard).toEqual([]);
  expect(errors).toHaveLength(1);
  expect(lines).toEqual([`${api}: refused, ${reason}, HTTP ${status}`]);
  const shown = JSON.stringify([error, error.message, error.stack, error.explanation, body, lines]);
  for (const secret of [...secrets, datum]) expect(shown).not.toContain(secret);
}

async function formOf(api: string, id: string, overrides: object = {}): Promise<URLSearchParams> {
  const datumField = api === 'ecpay-logistics' ? { ReceiverName: datum } : { CustomField1: datum };
  return new URLSearchParams(await receivers[api]?.test[id]?.({ ...datumField, ...overrides }).text());
}

function changed(form: URLSearchParams, change: (form: URLSearchParams) => void): Request {
  const copy = new URLSearchParams(form);
  change(copy);
  return post(copy.toString());
}

/** The checksum itself finds nothing wrong: what refuses these is our own care. */
function expectSigned(form: URLSearchParams, api: string): void {
  const [hashKey = '', hashIv = ''] = api === 'ecpay-cashier' ? secrets : secrets.slice(2);
  expect(verify(Object.fromEntries(form), { hashKey, hashIv }, api === 'ecpay-cashier' ? 'sha256' : 'md5')).toBeUndefined();
}

function renamedIn(form: URLSearchParams, rename: (name: string) => string): URLSearchParams {
  return new URLSearchParams([...form].map(([name, value]): [string, string] => [rename(name), value]));
}

describe.each(every.filter(([api]) => api.startsWith('ecpay')))('CheckMacValue of %s %s', (api, id) => {
  test.each([
    ['missing', (form: URLSearchParams) => form.delete('CheckMacValue')],
    ['empty', (form: URLSearchParams) => form.set('CheckMacValue', '')],
    ['non-hex', (form: URLSearchParams) => form.set('CheckMacValue', `G${form.get('CheckMacValue')?.slice(1)}`)],
    ['cut', (form: URLSearchParams) => form.set('CheckMacValue', form.get('CheckMacValue')?.slice(1) ?? '')],
    ['of zeros', (form: URLSearchParams) => form.set('CheckMacValue', '0'.repeat(form.get('CheckMacValue')?.length ?? 0))],
    ['with full-width digits', (form: URLSearchParams) => form.set('CheckMacValue', '０'.repeat(form.get('CheckMacValue')?.length ?? 0))],
    ['over another amount', (form: URLSearchParams) => form.set('RtnCode', '7')],
    ['without a field', (form: URLSearchParams) => form.delete('RtnMsg')],
    ['with a field more', (form: URLSearchParams) => form.set('Extra', '')],
  ])('%s', async (_name, change) => {
    const form = await formOf(api, id);
    await refused(api, () => changed(form, change), 'signature');
  });

  test('doubled', async () => {
    const form = await formOf(api, id);
    await refused(api, () => changed(form, (copy) => copy.append('CheckMacValue', copy.get('CheckMacValue') ?? '')), 'field-twice');
    await refused(api, () => ({ ...Object.fromEntries(form), CheckMacValue: [form.get('CheckMacValue'), form.get('CheckMacValue')] }), 'field-twice');
    await refused(api, () => new URLSearchParams([...form, ['CheckMacValue', 'A']]), 'field-twice');
  });

  test('of another merchant', async () => {
    const form = await formOf(api, id, { MerchantID: '3085340' });
    await refused(api, () => post(form.toString()), 'wrong-merchant');
    await refused(api, () => changed(form, (copy) => copy.set('CheckMacValue', '0'.repeat(64))), 'wrong-merchant');
  });

  test('a field renamed to another case, which the checksum does not see', async () => {
    const form = await formOf(api, id);
    for (const name of ['RtnCode', 'RtnMsg', 'MerchantTradeNo']) {
      const renamed = renamedIn(form, (key) => (key === name ? key.toLowerCase() : key));
      expectSigned(renamed, api);
      await refused(api, () => post(renamed.toString()), 'signature');
    }
  });

  test('a value that holds other fields, whole or taken apart, which the checksum does not see', async () => {
    // Sorted, the text reads `...&Aaa=1&RtnCode=1&zzz=&...&RtnCode=10100073...` in both forms.
    const form = await formOf(api, id, { Aaa: '1&RtnCode=1&zzz=' });
    await refused(api, () => post(form.toString()), 'signature');
  });
});

test('a simulated payment does not become a real one by hiding the field that says so', async () => {
  const form = await formOf('ecpay-cashier', 'paymentResult', { SimulatePaid: 1 });
  const hidden = renamedIn(form, (key) => (key === 'SimulatePaid' ? 'simulatepaid' : key));
  expectSigned(hidden, 'ecpay-cashier');
  await refused('ecpay-cashier', () => post(hidden.toString()), 'signature');
});

test('an issued code does not become a payment by cutting a value of the shopper into fields', async () => {
  const trick = 'x&MerchantID=3002607&MerchantTradeNo=A1&RtnCode=1&TradeAmt=1&z=';
  const form = await formOf('ecpay-cashier', 'paymentInfo', { CustomField1: '', CustomField4: trick, ItemName: undefined });
  const sorted = [...form].filter(([name]) => name !== 'CheckMacValue').sort(([a], [b]) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
  const signed = sorted.map(([name, value]) => `${name}=${value}`).join('&');
  const start = signed.indexOf('CustomField4=');
  const before = sorted.slice(
    0,
    sorted.findIndex(([name]) => name === 'CustomField4'),
  );
  const after = signed.slice(start + 'CustomField4='.length + trick.length);
  const cut = new URLSearchParams([
    ...before,
    ['CustomField4', 'x'],
    ['MerchantID', '3002607'],
    ['MerchantTradeNo', 'A1'],
    ['RtnCode', '1'],
    ['TradeAmt', '1'],
    ['z', after],
  ]);
  cut.set('CheckMacValue', form.get('CheckMacValue') ?? '');
  expectSigned(cut, 'ecpay-cashier');
  await refused('ecpay-cashier', () => post(cut.toString()), 'signature');
});

describe.each(every)('%s %s', (api, id) => {
  const receiver = receivers[api];
  const json = api === 'ccat-cvs';
  const type = json ? 'application/json' : 'application/x-www-form-urlencoded';
  const text = async (overrides: object = {}): Promise<string> => (await receiver?.test[id]?.(overrides).text()) ?? '';

  test('too large, announced or not, at the default and at an own limit', async () => {
    const large = await text({ echo_4: datum.repeat(8000) });
    await refused(api, () => post(large, type), 'too-large', 413);
    await refused(api, () => large, 'too-large', 413);
    const small = await text();
    await refused(api, () => post(small, type), 'too-large', 413, { maxBytes: 100 });
    await refused(api, () => new TextEncoder().encode(small), 'too-large', 413, { maxBytes: 100 });
    const stream = (): ReadableStream => new ReadableStream({ pull: (controller) => controller.enqueue(new TextEncoder().encode('a'.repeat(1024))) });
    const endless = (): Request =>
      new Request('http://merchant.invalid/', { method: 'POST', headers: { 'Content-Type': type }, body: stream(), duplex: 'half' } as RequestInit);
    await refused(api, endless, 'too-large', 413);
    expect((await receiver?.verify(small, { callback: id, maxBytes: Buffer.byteLength(small) }))?.callback).toBe(id);
  });

  test('a wrong content type', async () => {
    const body = await text();
    for (const wrong of ['text/plain', 'multipart/form-data; boundary=x', json ? 'application/x-www-form-urlencoded' : 'application/json', ''])
      await refused(api, () => post(body, wrong), 'wrong-media-type');
    for (const right of [type, `${type}; charset=utf-8`, type.toUpperCase()])
      expect((await receiver?.verify(post(body, right), { callback: id }))?.callback).toBe(id);
    const silent = post(body);
    silent.headers.delete('content-type');
    expect((await receiver?.verify(silent, { callback: id }))?.callback).toBe(id);
  });

  test('a body that was read before', async () => {
    const body = await text();
    const consumed = post(body, type);
    await consumed.text();
    await refused(api, () => consumed, 'consumed-body');
    const locked = post(body, type);
    locked.body?.getReader();
    await refused(api, () => locked, 'consumed-body');
  });

  test('no body, and what is no body', async () => {
    for (const nothing of [undefined, null, 17, true]) await refused(api, () => nothing, 'unreadable');
    for (const empty of [() => '', () => ({}), () => new URLSearchParams(), () => new Request('http://merchant.invalid/', { method: 'POST' }), () => []]) {
      const reason = api.startsWith('ecpay') ? 'signature' : json ? 'unreadable' : 'unknown-callback';
      await refused(api, empty, reason);
    }
    const circular: Record<string, unknown> = {};
    circular['self'] = circular;
    await refused(api, () => circular, 'unreadable');
    const hostile = new Proxy({}, { ownKeys: () => { throw new Error('no'); } }); // biome-ignore format: one line
    await refused(api, () => hostile, 'unreadable');
  });

  test('broken percent escapes, bytes that are no UTF-8, half of a surrogate pair', async () => {
    const body = await text();
    const broken = json
      ? ['{"api_id":"\ud800"}', body.slice(0, -1)]
      : [`${body}&x=%`, `${body}&x=%zz`, `${body}&%E4%B8=1`, `${body}&x=%ED%A0%80`, `${body}&x=\ud800`];
    for (const wrong of broken) await refused(api, () => wrong, 'unreadable');
    await refused(api, () => Buffer.concat([Buffer.from(body), Buffer.from([0xff, 0xfe])]), 'unreadable');
    await refused(api, () => post(Buffer.concat([Buffer.from(body), Buffer.from([0xc3, 0x28])]), type), 'unreadable');
    if (!json) await refused(api, () => ({ a: '\ud800' }), 'unreadable');
    if (!json) await refused(api, () => ({ a: { b: 'nested' } }), 'unreadable');
  });

  test('a sender who breaks off', async () => {
    const breaking = (): Request =>
      new Request('http://merchant.invalid/', {
        method: 'POST',
        headers: { 'Content-Type': type },
        body: new ReadableStream({ pull: (controller) => controller.error(new Error(datum)) }),
        duplex: 'half',
      } as RequestInit);
    await refused(api, breaking, 'unreadable');
  });

  test('__proto__ as a field', async () => {
    const own = JSON.parse(`{"__proto__": {"outcome": "paid"}, "constructor": "${datum}"}`) as object;
    const withProto = await text(Object.assign(Object.create(null) as object, { __proto__: 'x' }));
    const body = json ? withProto.replace(/^\{/, '{"__proto__":{"polluted":1},') : undefined;
    if (body !== undefined) await refused(api, () => body, 'invalid');
    else {
      const signed = receiver?.test[id]?.(JSON.parse('{"__proto__":"1"}') as object);
      const form = new URLSearchParams(await signed?.text());
      if (!api.startsWith('ecpay')) form.set('__proto__', '1');
      await refused(api, () => post(form.toString()), form.has('__proto__') ? 'invalid' : 'signature');
    }
    await expect(receiver?.verify(own)).rejects.toSatisfy(isCallbackError);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test("at another API's receiver", async () => {
    const body = await text();
    for (const [other, foreign] of Object.entries(receivers)) {
      if (other === api) continue;
      for (const input of [post(body, type), body, json ? JSON.parse(body) : new URLSearchParams(body)]) {
        const { handlers, heard } = listening(foreign);
        const response = await foreign.handle(input, handlers);
        expect([response.status, heard.length]).toEqual([400, 0]);
      }
    }
  });
});

test('required fields that are missing or of the wrong type are named, and no value is', async () => {
  const form = await formOf('ecpay-cashier', 'paymentResult', { MerchantTradeNo: undefined, TradeAmt: datum });
  const error: unknown = await receivers['ecpay-cashier']?.verify(form.toString()).catch((thrown: unknown) => thrown);
  expect(isCallbackError(error) ? error.problems.map(({ pointer, rule }) => [pointer, rule]) : error).toEqual([
    ['/MerchantTradeNo', 'required'],
    ['/TradeAmt', 'type'],
  ]);
  await refused('ecpay-cashier', () => form.toString(), 'invalid');
});

test('nesting without end', async () => {
  const deep = `${'['.repeat(9000)}${']'.repeat(9000)}`;
  const notice = (await receivers['ccat-cvs']?.test['paymentNotification']?.().text()) ?? '';
  await refused('ccat-cvs', () => notice.replace('"memo":{}', `"memo":${deep}`), 'invalid');
  const form = await formOf('mypay', 'paymentCompleted', { result_content: deep });
  await refused('mypay', () => form.toString(), 'invalid');
});

test('a wrong checksum is explained in short', async () => {
  const form = await formOf('ecpay-cashier', 'paymentResult');
  const dropped = new URLSearchParams([...form].filter(([, value]) => value !== ''));
  const error: unknown = await receivers['ecpay-cashier']?.verify(dropped.toString()).catch((thrown: unknown) => thrown);
  expect(isCallbackError(error) ? error.explanation : error).toMatch(/empty/);
});
