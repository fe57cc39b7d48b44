import { expect, test } from 'vitest';
import { sign } from '../../../src/envelopes/check-mac-value/sign.ts';
import { mypayAes } from '../../../src/envelopes/mypay-aes.ts';
import { createSandbox, stageCredentials } from '../../../src/sandbox/index.ts';
import { parcel } from '../../support/parcel.ts';

/** What vendors take beside what their documents say: other paths, other values of a constant. */
const { ecpayCashier, ecpayLogistics, mypay } = stageCredentials;
type Fields = Readonly<Record<string, string | number>>;
const now = Date.parse('2026-01-02T03:04:05+08:00');

const request = (path: string, fields: URLSearchParams): Request =>
  new Request(`http://sandbox.invalid${path}`, { method: 'POST', body: fields });

function signed(fields: Fields, keys: { hashKey: string; hashIv: string }, digest: 'sha256' | 'md5'): URLSearchParams {
  const texts = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, String(value)]));
  return new URLSearchParams({ ...texts, CheckMacValue: sign(texts, keys, digest) });
}

const home = {
  ...parcel,
  MerchantID: '2000132',
  MerchantTradeNo: 'Home1',
  MerchantTradeDate: '2026/01/02 03:04:05',
  LogisticsType: 'Home',
};

test('LogisticsType=Home is home delivery, whose query answers at /V2 as at /V5', async () => {
  const sandbox = createSandbox({ now: () => now });
  const taken = await (await sandbox(request('/Express/Create', signed(home, ecpayLogistics, 'md5')))).text();
  expect(taken).toMatch(/^1\|/);
  expect(new URLSearchParams(taken.slice(2)).get('LogisticsType')).toBe('HOME');
  const requested = signed(
    { MerchantID: '2000132', MerchantTradeNo: 'Home1', TimeStamp: now / 1000 },
    ecpayLogistics,
    'md5',
  );
  const [v2, v5] = await Promise.all(
    ['V2', 'V5'].map(async (version) =>
      (await sandbox(request(`/Helper/QueryLogisticsTradeInfo/${version}`, requested))).text(),
    ),
  );
  expect(v2).toContain('MerchantTradeNo=Home1');
  expect(v2).toBe(v5);
});

test('another kind of logistics is not taken', async () => {
  const sandbox = createSandbox({ now: () => now });
  for (const LogisticsType of ['CVS', 'home', '']) {
    const answer = await sandbox(request('/Express/Create', signed({ ...home, LogisticsType }, ecpayLogistics, 'md5')));
    expect(await answer.text(), LogisticsType).toMatch(/^0\|/);
  }
  expect(sandbox.orders()).toEqual([]);
});

test('ChoosePayment=ALL leaves the shopper a choice, of which a code is the only one here', async () => {
  const sandbox = createSandbox({ now: () => now });
  const order = {
    MerchantID: '3002607',
    MerchantTradeNo: 'All1',
    MerchantTradeDate: '2026/01/02 03:04:05',
    PaymentType: 'aio',
    TotalAmount: 100,
    TradeDesc: 'test',
    ItemName: '書',
    ReturnURL: 'http://shop.test/paid',
    ChoosePayment: 'ALL',
    EncryptType: 1,
  };
  const answer = await sandbox(request('/Cashier/AioCheckOut/V5', signed(order, ecpayCashier, 'sha256')));
  expect(await answer.text()).toContain('LLL');
  expect(sandbox.order('All1')?.state).toBe('issued');
});

test('every service of /api/init is answered at /api/agent too', async () => {
  const sandbox = createSandbox({ now: () => now });
  const content = {
    store_uid: mypay.storeUid,
    service: { service_name: 'api', cmd: 'api/queryorder' },
    encry_data: { uid: '1', key: 'x' },
  };
  const terms = { credentials: mypay, layout: [] };
  const answers = await Promise.all(
    ['/api/init', '/api/agent'].map(async (path) =>
      (await sandbox(request(path, new URLSearchParams(mypayAes.seal(content, terms))))).text(),
    ),
  );
  expect(answers[0]).toContain('{');
  expect(answers[1]).toBe(answers[0]);
});
