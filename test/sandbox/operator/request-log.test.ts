import { expect, test } from 'vitest';
import { createMypay } from '../../../generated/mypay/client.ts';
import { sealMessage } from '../../../src/envelopes/message.ts';
import { isContent } from '../../../src/message/layout.ts';
import { createSandbox, everyApi, type HttpKind, type Sandbox, stageCredentials } from '../../../src/sandbox/index.ts';
import { openShop as openMypayShop } from '../../support/mypay-shop.ts';
import { textOf, visitor } from '../../support/pages-visit.ts';
import { openShop } from '../../support/shop.ts';

const english = { 'accept-language': 'en' };
const log = '/_sandbox/console/requests';

/** Which requests a page of the log lists, in its order. */
function listed(html: string): string[] {
  return [...html.matchAll(/<tr id="request-(r\d+)"/g)].map(([, id = '']) => id);
}

/** What a row of the log says. */
function row(html: string, id: string): string {
  return textOf(new RegExp(`<tr id="request-${id}">.*?</tr>`, 's').exec(html)?.[0] ?? '').trim();
}

/** The requests as the control API lists them. */
async function requests(sandbox: Sandbox, query = ''): Promise<Record<string, unknown>[]> {
  const response = await sandbox(new Request(`http://sandbox.invalid/_sandbox/requests${query}`));
  return ((await response.json()) as { requests: Record<string, unknown>[] }).requests;
}

test('a row says when, what became of it, of which operation and which order, and how long it took', async () => {
  const { sandbox, order } = openShop();
  await order('A1');
  await order('A1');
  const { html, status } = await visitor(sandbox).read(log, english);
  expect(status).toBe(200);
  expect(html).toContain('<title>Requests · jinliu Sandbox</title>');
  expect(listed(html)).toEqual(['r2', 'r1']);
  expect(row(html, 'r1')).toMatch(
    /^\d\d:\d\d:\d\d answered createCvsOrder Send the shopper to the cashier for a CVS code ecpay-cashier · \d+ Order A1 [\d.]+ ms$/,
  );
  expect(row(html, 'r2')).toContain('refused this number was used before createCvsOrder');
  expect(html).toContain('<a href="/_sandbox/console/orders/e1">Order A1</a>');
  expect(row((await visitor(sandbox).read(log)).html, 'r2')).toContain(
    '已拒絕 編號已使用過 createCvsOrder 產生超商代碼訂單',
  );
});

const kinds: readonly (readonly [HttpKind, string, number | undefined])[] = [
  ['refused', 'not-carried-out', undefined],
  ['garbage', 'not-carried-out', 200],
  ['403', 'not-carried-out', 403],
  ['429', 'not-carried-out', 429],
  ['500', 'not-carried-out', 500],
  ['lost-answer', 'answered', undefined],
  ['cut', 'answered', 200],
  ['late', 'answered', 200],
];

test.each(kinds)('a request with the fault %s is listed with it: %s', async (kind, result, status) => {
  const { sandbox, order, cashier } = openShop();
  await order('A1');
  sandbox.faults.next('queryTradeInfo', kind, kind === 'late' ? { ms: 1 } : {});
  await cashier.queryTradeInfo({ MerchantTradeNo: 'A1' }).catch(() => undefined);
  const [faulted = {}, ...others] = await requests(sandbox, `?fault=${kind}`);
  expect(others).toEqual([]);
  expect(faulted).toMatchObject({ operation: 'queryTradeInfo', fault: kind, result, duration: expect.any(Number) });
  expect(faulted['status']).toBe(status);
  const { html } = await visitor(sandbox).read(`${log}?result=fault`, english);
  expect(listed(html)).toEqual([faulted['id']]);
  expect(row(html, String(faulted['id']))).toContain('injected fault: ');
  const page = (await visitor(sandbox).read(`${log}/${faulted['id']}`, english)).html;
  expect(textOf(page).includes('The sandbox gave no answer of the vendor’s.')).toBe(result !== 'answered');
  expect(textOf(page).includes('this answer did not arrive whole')).toBe(kind === 'lost-answer' || kind === 'cut');
  // On the order's page too, where it was carried out.
  const history = textOf((await visitor(sandbox).read('/_sandbox/console/orders/e1', english)).html);
  expect(history.includes('injected fault')).toBe(result === 'answered');
});

test('a call that was declined on purpose is refused in the words of its document, and marked', async () => {
  const { sandbox, order } = openShop();
  sandbox.faults.next('createCvsOrder', 'declined', { as: 'used' });
  await order('A1');
  expect((await requests(sandbox))[0]).toMatchObject({ fault: 'declined', result: 'refused', refusal: 'used' });
  expect(row((await visitor(sandbox).read(log, english)).html, 'r1')).toContain(
    'refused injected fault: refused as the document words it this number was used before',
  );
});

test('a request that hangs is listed at once, and how long it took when its caller gave up', async () => {
  const { sandbox, order } = openShop();
  await order('A1');
  sandbox.faults.next('createCvsOrder', 'hang');
  const giveUp = new AbortController();
  const [{ wire } = {}] = await requests(sandbox);
  const body = isContent(wire) ? String(wire['text']) : '';
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const url = 'http://sandbox.invalid/Cashier/AioCheckOut/V5';
  const requested = sandbox(new Request(url, { method: 'POST', body, headers, signal: giveUp.signal }));
  await expect.poll(async () => (await requests(sandbox, '?fault=hang')).length).toBe(1);
  expect((await requests(sandbox, '?fault=hang'))[0]).toMatchObject({ result: 'waiting' });
  expect(textOf((await visitor(sandbox).read(`${log}?result=waiting`, english)).html)).toContain('not answered yet');
  giveUp.abort();
  await expect(requested).rejects.toThrow();
  expect((await requests(sandbox, '?fault=hang'))[0]).toMatchObject({
    result: 'not-carried-out',
    duration: expect.any(Number),
  });
});

test('a wrong key is told as a wrong key, with the explanation, and not as some operation', async () => {
  const { sandbox } = openMypayShop();
  const stranger = createMypay({
    ...stageCredentials.mypay,
    key: 'x'.repeat(32),
    baseUrl: 'http://sandbox.invalid',
    fetch: (url, init) => sandbox(new Request(url, init)),
  });
  await expect(stranger.queryOrder({ uid: '1', key: 'k'.repeat(32) })).rejects.toThrow();
  const { read } = visitor(sandbox);
  const { html } = await read(log, english);
  const [id = ''] = listed(html);
  expect(row(html, id)).toContain(
    'refused does not open with the key of 289151880002 unknown operation POST /api/init',
  );
  expect(row((await read(log)).html, id)).toContain('已拒絕 無法以特店 289151880002 的金鑰解密 未知作業');
  const page = await read(`${log}/${id}`, english);
  expect(page.html).toContain(`<title>Request ${id} · jinliu Sandbox</title>`);
  expect(textOf(page.html)).toContain(
    'What is wrong with it service : The field cannot be decrypted with this key, nor by any known mistake',
  );
  expect(page.html).not.toContain('x'.repeat(32));
  expect((await requests(sandbox))[0]).not.toHaveProperty('operation');
});

test('a checksum that does not fit is explained', async () => {
  const { sandbox, cashier } = openShop();
  const { action, fields } = cashier.createCvsOrder({
    MerchantTradeNo: 'A1',
    TotalAmount: 10,
    TradeDesc: 't',
    ItemName: 'i',
    ReturnURL: 'http://shop.test/paid',
  });
  const body = new URLSearchParams({ ...fields, TotalAmount: '11' });
  await sandbox(new Request(action, { method: 'POST', body }));
  const page = textOf((await visitor(sandbox).read(`${log}/r1`, english)).html);
  expect(page).toContain('createCvsOrder Send the shopper to the cashier for a CVS code r1 refused');
  expect(page).toContain(`Why the checksum does not fit the keys of ${stageCredentials.ecpayCashier.merchantId}`);
  expect(page).toMatch(/What is wrong with it CheckMacValue : \S/);
});

test('a field that is wrong is named', async () => {
  const { sandbox, cashier } = openShop();
  const api = everyApi.find(({ document }) => document.name === 'ecpay-cashier');
  const request = api?.operations['createCvsOrder']?.request;
  if (api === undefined || request === undefined) throw new Error('the cashier has no createCvsOrder');
  const { action, fields } = cashier.createCvsOrder({
    MerchantTradeNo: 'A1',
    TotalAmount: 10,
    TradeDesc: 't',
    ItemName: 'i',
    ReturnURL: 'http://shop.test/paid',
  });
  const { CheckMacValue: _, ...rest } = fields;
  const sealer = { envelopes: api.envelopes, credentials: stageCredentials.ecpayCashier };
  const body = sealMessage(sealer, request, { ...rest, TotalAmount: 'ten' });
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  await sandbox(new Request(action, { method: 'POST', body, headers }));
  const { read } = visitor(sandbox);
  expect(row((await read(log, english)).html, 'r1')).toContain(
    'refused TotalAmount is wrong or missing createCvsOrder',
  );
  expect(row((await read(log)).html, 'r1')).toContain('已拒絕 欄位 TotalAmount 錯誤或遺漏');
  expect(textOf((await read(`${log}/r1`, english)).html)).toMatch(
    /TotalAmount is wrong or missing TotalAmount must be/,
  );
});

test('filters by API, operation, result and text, and says where nothing fits', async () => {
  const { sandbox, order, cashier } = openShop();
  await order('TOKYO1');
  await order('TOKYO2');
  await order('TOKYO2');
  await cashier.queryTradeInfo({ MerchantTradeNo: 'TOKYO1' });
  const { read } = visitor(sandbox);
  const found = async (query: string): Promise<string[]> => listed((await read(`${log}?${query}`)).html);
  expect(await found('')).toEqual(['r4', 'r3', 'r2', 'r1']);
  expect(await found('api=ecpay-cashier')).toHaveLength(4);
  expect(await found('api=mypay')).toEqual([]);
  expect(await found('operation=ecpay-cashier/queryTradeInfo')).toEqual(['r4']);
  expect(await found('operation=mypay/queryTradeInfo')).toEqual([]);
  expect(await found('result=refused')).toEqual(['r3']);
  expect(await found('result=answered&q=tokyo2')).toEqual(['r2']);
  expect(await found('q=r1')).toContain('r1');
  expect(textOf((await read(`${log}?q=nonsense`, english)).html)).toContain('No requests match this filter.');
  const { html } = await read(`${log}?operation=ecpay-cashier/queryTradeInfo&lang=en`);
  expect(html).toMatch(/<option value="ecpay-cashier\/queryTradeInfo" selected>queryTradeInfo Ask for the state/);
  expect(html).toContain('<input type="hidden" name="lang" value="en">');
});

test('an empty log says so, a request that is gone is not found, and the oldest give way', async () => {
  const sandbox = createSandbox();
  const { read } = visitor(sandbox);
  expect(textOf((await read(log, english)).html)).toContain('No requests yet.');
  expect((await read(`${log}/r1`)).status).toBe(404);
  const post = (): Promise<Response> =>
    sandbox(new Request('http://sandbox.invalid/Cashier/QueryTradeInfo/V5', { method: 'POST', body: 'a=b' }));
  for (let count = 0; count < 205; count += 1) await post();
  expect((await requests(sandbox, '?limit=200')).map(({ id }) => id).at(-1)).toBe('r6');
  expect((await read(`${log}/r5`)).status).toBe(404);
  const last = await read(`${log}?page=9&lang=en`);
  expect(listed(last.html).at(-1)).toBe('r6');
  expect(textOf(last.html)).toContain('Newer 151–200 of 200');
});
