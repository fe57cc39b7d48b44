import { expect, test } from 'vitest';
import { sign } from '../../../src/envelopes/check-mac-value/sign.ts';
import { mypayAes } from '../../../src/envelopes/mypay-aes.ts';
import { createSandbox, stageCredentials } from '../../../src/sandbox/index.ts';

/**
 * What the vendors' own samples and their users' PHP send: empty optional fields, fields of other payment methods,
 * everything as text.
 */
const { ecpayCashier, ecpayLogistics } = stageCredentials;

function post(
  path: string,
  fields: Record<string, string>,
  keys: { hashKey: string; hashIv: string },
  digest: 'sha256' | 'md5',
): Request {
  const body = new URLSearchParams({ ...fields, CheckMacValue: sign(fields, keys, digest) });
  return new Request(`http://sandbox.invalid${path}`, { method: 'POST', body });
}

const order = {
  MerchantID: '3002607',
  MerchantTradeNo: 'PHP1',
  MerchantTradeDate: '2026/01/02 03:04:05',
  PaymentType: 'aio',
  TotalAmount: '100',
  TradeDesc: 'test',
  ItemName: '書',
  ReturnURL: 'http://shop.test/paid',
  ChoosePayment: 'CVS',
  EncryptType: '1',
};

test('an optional field that comes empty is one that was not given', async () => {
  const sandbox = createSandbox();
  const empty = {
    PaymentInfoURL: '',
    ClientRedirectURL: '',
    StoreExpireDate: '',
    ChooseSubPayment: '',
    NeedExtraPaidInfo: '',
  };
  const page = await (
    await sandbox(post('/Cashier/AioCheckOut/V5', { ...order, ...empty }, ecpayCashier, 'sha256'))
  ).text();
  expect(page).toContain('LLL');
  expect(sandbox.order('PHP1')?.state).toBe('issued');
});

test('fields that are not of this operation are passed over', async () => {
  const sandbox = createSandbox();
  const more = { OrderResultURL: 'http://shop.test/result', IgnorePayment: 'ATM', InvoiceMark: 'N' };
  expect(
    await (await sandbox(post('/Cashier/AioCheckOut/V5', { ...order, ...more }, ecpayCashier, 'sha256'))).text(),
  ).toContain('LLL');
});

test('what is demanded and comes empty, or is wrong, is refused all the same', async () => {
  const sandbox = createSandbox();
  for (const wrong of [
    { ItemName: '' },
    { TotalAmount: '' },
    { TotalAmount: '10.5' },
    { TotalAmount: '1e2' },
    { TotalAmount: '0x64' },
    { TotalAmount: ' 100 ' },
    { TotalAmount: '0' },
    { TotalAmount: '-5' },
    { TotalAmount: '9'.repeat(22) },
    { TotalAmount: 'x', InvoiceMark: 'N' },
    { ReturnURL: '' },
  ]) {
    const page = await (
      await sandbox(post('/Cashier/AioCheckOut/V5', { ...order, ...wrong }, ecpayCashier, 'sha256'))
    ).text();
    expect(page, JSON.stringify(wrong)).toContain(Object.keys(wrong)[0]);
    expect(sandbox.orders()).toEqual([]);
  }
});

test('ECPay makes a number where logistics leaves it empty, as its document says', async () => {
  const sandbox = createSandbox();
  const parcel = {
    MerchantID: '2000132',
    MerchantTradeNo: '',
    MerchantTradeDate: '2026/01/02 03:04:05',
    LogisticsType: 'HOME',
    LogisticsSubType: 'TCAT',
    GoodsAmount: '1000',
    GoodsName: '',
    SenderName: '寄件人',
    SenderPhone: '',
    SenderCellPhone: '0912345678',
    SenderZipCode: '100',
    SenderAddress: '台北市中正區某某路一號',
    ReceiverName: '收件人',
    ReceiverPhone: '',
    ReceiverCellPhone: '0912345678',
    ReceiverZipCode: '100',
    ReceiverAddress: '台北市中正區某某路二號',
    ServerReplyURL: 'http://shop.test/status',
    PlatformID: '',
  };
  const answer = await (await sandbox(post('/Express/Create', parcel, ecpayLogistics, 'md5'))).text();
  expect(answer).toMatch(/^1\|/);
  expect(new URLSearchParams(answer.slice(2)).get('MerchantTradeNo')).toMatch(/^\w{1,20}$/);
});

test('Cat takes the parameters of a registration by GET too, as its document’s own sample sends them', async () => {
  const sandbox = createSandbox({
    now: () => Date.parse('2012-01-01T00:00:00+08:00'),
    returnUrl: 'http://shop.test/resp_get.asp',
  });
  const sample =
    'cmd=cvs_order_regiater&cust_id=CV0100000001&cust_password=CV0100000001&cust_order_number=21007&order_amount=50&expire_date=2012-01-10T00:00:00%2B08:00&payer_name=%E6%B8%AC%E8%A9%A6&payer_postcode=&payer_address=&payer_mobile=0972135010&payer_email=have@niceday.co';
  const response = await sandbox(new Request(`http://sandbox.invalid/cvs/ap_interface.php?${sample}`));
  expect(response.status).toBe(302);
  expect(new URL(response.headers.get('location') ?? '').searchParams.get('status')).toBe('OK');
  expect(sandbox.order('21007')?.state).toBe('registered');
  expect((await sandbox(new Request('http://sandbox.invalid/Express/Create?a=b'))).status).toBe(405);
});

test('a code asked for longer than 30 days is issued for 30, as the document says', async () => {
  const now = Date.parse('2026-01-02T03:04:05+08:00');
  const sandbox = createSandbox({ now: () => now });
  const page = await sandbox(
    post('/Cashier/AioCheckOut/V5', { ...order, StoreExpireDate: '86400' }, ecpayCashier, 'sha256'),
  );
  expect(await page.text()).toContain('LLL');
  expect(sandbox.order('PHP1')?.fields['ExpireDate']).toBe('2026/02/01 03:04:05');
});

test('names of goods that are too long are cut, as the document says', async () => {
  const sandbox = createSandbox();
  const names = '高山茶#'.repeat(125);
  const page = await sandbox(post('/Cashier/AioCheckOut/V5', { ...order, ItemName: names }, ecpayCashier, 'sha256'));
  expect(await page.text()).toContain('LLL');
  expect(sandbox.order('PHP1')?.fields['ItemName']).toBe(names.slice(0, 400));
});

test("a condition counts for the number in a shop's text as well", async () => {
  const sandbox = createSandbox();
  const { mypay } = stageCredentials;
  const invoice = { invoice_input_type: '1', invoice_cloud_type: '2', invoice_mobile_code: '/ABC+123' };
  const items = [{ id: '1', name: '茶', cost: '10', amount: '1', total: '10' }];
  const answerTo = async (more: object): Promise<unknown> => {
    const content = {
      store_uid: mypay.storeUid,
      service: { service_name: 'api', cmd: 'api/orders' },
      encry_data: {
        store_uid: mypay.storeUid,
        user_id: 'php',
        cost: '10',
        order_id: 'P1',
        ip: '127.0.0.1',
        items,
        ...more,
      },
    };
    const body = mypayAes.seal(content, { credentials: mypay, layout: [] });
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    return (await sandbox(new Request('http://sandbox.invalid/api/init', { method: 'POST', body, headers }))).json();
  };
  expect(await answerTo({ issue_invoice_state: '1', ...invoice })).toMatchObject({ code: '200' });
  expect(await answerTo({ issue_invoice_state: '1', ...invoice, invoice_mobile_code: undefined })).toMatchObject({
    msg: expect.stringContaining('invoice_mobile_code') as string,
  });
});
