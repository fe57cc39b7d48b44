import { expect, test } from 'vitest';
import { createCcatCvs } from '../../../generated/ccat-cvs/client.ts';
import { createEcpayCashier } from '../../../generated/ecpay-cashier/client.ts';
import { code39, slipPolicy } from '../../../src/barcode/index.ts';
import { createSandbox, type Sandbox, stageCredentials } from '../../../src/sandbox/index.ts';
import { openShop as openMypayShop } from '../../support/mypay-shop.ts';
import { openShop } from '../../support/shop.ts';

const morning = Date.parse('2026-03-10T10:00:00+08:00');

/** The page and the slip of an order, as a browser gets them. */
async function pagesOf(sandbox: Sandbox, id: string): Promise<{ page: string; slip: string; policy: string | null }> {
  const page = await (await sandbox(new Request(`http://sandbox.invalid/_sandbox/shopper/${id}`))).text();
  const address = /href="(\/_sandbox\/slips\/[^"]+)"/.exec(page)?.[1] ?? '';
  const response = await sandbox(new Request(`http://sandbox.invalid${address}`));
  expect(response.status).toBe(200);
  return { page, slip: await response.text(), policy: response.headers.get('content-security-policy') };
}

/** Are these drawn, in this order? */
function drawn(html: string, codes: readonly string[]): boolean {
  const places = codes.map((text) => html.indexOf(code39({ text }).svg));
  return places.every((place, index) => place > (places[index - 1] ?? 0));
}

test('Cat: a slip has the three bars that the merchant was given, and the ibon code', async () => {
  const sandbox = createSandbox({ now: () => morning });
  const cat = createCcatCvs({
    ...stageCredentials.ccatCvs,
    baseUrl: 'http://sandbox.invalid',
    now: () => morning,
    fetch: (url, init) => sandbox(new Request(url, init)),
  });
  const { order } = await cat.registerOrder({
    cust_order_number: 'S1',
    order_amount: 1250,
    expire_date: new Date(morning + 86_400_000),
    payer_mobile: '0912345678',
    payer_email: 'wang@shop.test',
  });
  const { st_barcode1 = '', st_barcode2 = '', st_barcode3 = '', ibon_code = '' } = order;
  const { page, slip, policy } = await pagesOf(sandbox, 'e1');
  for (const html of [page, slip]) expect(drawn(html, [st_barcode1, st_barcode2, st_barcode3])).toBe(true);
  for (const text of ['NT$ 1,250', '2026/03/11 10:00:00', ibon_code, 'S1']) expect(slip).toContain(text);
  expect(policy).toBe(slipPolicy);
});

test('ECPay: the page at PaymentURL has the bars that queryCvsBarcode tells', async () => {
  const { sandbox, order } = openShop({ now: () => morning });
  await order('A1');
  const cashier = createEcpayCashier({
    ...stageCredentials.ecpayCashier,
    baseUrl: 'http://sandbox.invalid',
    now: () => morning,
    fetch: (url, init) => sandbox(new Request(url, init)),
  });
  const PaymentNo = String(sandbox.order('A1')?.fields['PaymentNo']);
  const { CVSInfo } = await cashier.queryCvsBarcode({ PaymentNo, CVSType: 'iBon' });
  const bars = [CVSInfo?.Barcode1 ?? '', CVSInfo?.Barcode2 ?? '', CVSInfo?.Barcode3 ?? ''];
  const { page, slip } = await pagesOf(sandbox, 'e1');
  const atVendor = await sandbox(new Request(`http://sandbox.invalid/PaymentRule/CVSBarCode?PaymentNo=${PaymentNo}`));
  for (const html of [page, slip, await atVendor.text()]) expect(drawn(html, bars)).toBe(true);
  expect(slip).toContain(`<p class="code">${PaymentNo}</p>`);
});

test('MyPay: an order has a slip once the shopper has taken barcodes, and not with a code of a bank', async () => {
  const { sandbox, order, happens } = openMypayShop();
  const [first, second] = [await order(), await order()];
  const idOf = (uid: string): string => sandbox.order(uid)?.id ?? '';
  const before = await sandbox(new Request(`http://sandbox.invalid/_sandbox/slips/${idOf(first.uid)}`));
  expect(before.status).toBe(404);
  await happens(first.uid, 'take-barcodes');
  const fields = sandbox.order(first.uid)?.fields ?? {};
  const { slip } = await pagesOf(sandbox, idOf(first.uid));
  expect(
    drawn(
      slip,
      ['BarCode1', 'BarCode2', 'BarCode3'].map((name) => String(fields[name])),
    ),
  ).toBe(true);
  await happens(second.uid, 'take-account');
  const page = await (await sandbox(new Request(`http://sandbox.invalid/_sandbox/shopper/${idOf(second.uid)}`))).text();
  expect(page).not.toContain('/_sandbox/slips/');
});

test('what is paid, or is not there, has no slip', async () => {
  const { sandbox, order } = openShop({ now: () => morning });
  await order('A1');
  sandbox.transition('A1', 'pay');
  for (const id of ['e1', 'e9']) {
    const response = await sandbox(new Request(`http://sandbox.invalid/_sandbox/slips/${id}`));
    expect([response.status, await response.text()]).toEqual([404, expect.not.stringContaining('<svg')]);
  }
  const posted = await sandbox(new Request('http://sandbox.invalid/_sandbox/slips/e1', { method: 'POST' }));
  expect(posted.status).toBe(405);
});
