import { expect, test } from 'vitest';
import { type CcatCvs, createCcatCvs } from '../../../generated/ccat-cvs/client.ts';
import { createSandbox, type MerchantGiven, stageCredentials } from '../../../src/sandbox/index.ts';

const start = Date.parse('2026-01-01T09:00:00+08:00');
const slip = {
  cust_order_number: 'P1',
  order_amount: 1250,
  expire_date: '2026-01-31T00:00:00+08:00',
  payer_mobile: '0927119471',
  payer_email: 'have@niceday.co',
} as const;
const printed = { payer_name: '測試人', payer_postcode: '10041', payer_address: '測試地址' };
const anyLimits = { expireDaysMin: 0, expireDaysMax: 9999, orderAmountMax: 9_999_999 };

/** A client that holds nothing against a contract, at a sandbox whose merchant has this one. */
function at(contract: MerchantGiven): CcatCvs {
  const { custId } = stageCredentials.ccatCvs;
  const sandbox = createSandbox({
    now: () => start,
    callbackUrl: 'https://shop.example/cat',
    fetch: () => Promise.resolve(new Response('OK')),
    merchants: { 'ccat-cvs': [{ custId, ...contract }] },
  });
  return createCcatCvs({
    ...stageCredentials.ccatCvs,
    baseUrl: 'http://sandbox.invalid',
    fetch: (url, init) => sandbox(new Request(url, init)),
    now: () => sandbox.clock.now(),
    limits: anyLimits,
  });
}

/** What the merchant is told; `OK` where the slip is taken. */
async function reported(call: Promise<{ readonly status: unknown }>): Promise<unknown> {
  return call.then(
    ({ status }) => status,
    (error: { apiMessage?: string }) => error.apiMessage ?? error,
  );
}

test.each(['registerOrder', 'registerOrderByForm'] as const)(
  '%s: a contract that has slips printed needs to know where they go',
  async (operation) => {
    const cat = at({ printedSlips: true });
    const lacking = async (given: object): Promise<unknown> =>
      reported(cat[operation]({ ...slip, ...printed, ...given }));
    for (const [field, zh] of [
      ['payer_name', '繳款人姓名'],
      ['payer_postcode', '繳款人地址郵遞區號'],
      ['payer_address', '繳款人地址'],
    ] as const) {
      const message = `資料錯誤，「繳款單進階服務費」為「代印並代寄」時必須輸入「${zh}」，或是您輸入的資料不正確。`;
      for (const empty of ['', ' ']) expect(await lacking({ [field]: empty })).toBe(message);
      const refused = await cat[operation]({ ...slip, ...printed, [field]: '' }).catch((error: unknown) => error);
      expect(refused).toMatchObject({ code: 'api-refused', reason: { code: 'printed-slip-field-missing' } });
    }
    expect(await lacking({})).toBe('OK');
    expect(await reported(at({})[operation](slip))).toBe('OK');
  },
);

test('bounds are those of the contract, and the refusals name them', async () => {
  const cat = at({ limits: { orderAmountMin: 100, orderAmountMax: 60_000, expireDaysMin: 3, expireDaysMax: 180 } });
  let number = 0;
  const register = async (given: object): Promise<unknown> => {
    number += 1;
    return reported(cat.registerOrder({ ...slip, cust_order_number: `P${number}`, ...given }));
  };
  expect(await register({ order_amount: 59_999 })).toBe('OK');
  expect(await register({ order_amount: 60_000 })).toBe('資料錯誤，「代繳金額」必須小於 60000');
  expect(await register({ order_amount: 60_001 })).toBe('資料錯誤，「代繳金額」必須小於 60000');
  expect(await register({ order_amount: 100 })).toBe('OK');
  expect(await register({ order_amount: 99 })).toBe('資料錯誤，「代繳金額」必須大於 100');
  expect(await register({ expire_date: '2026-06-30T00:00:00+08:00' })).toBe('OK');
  for (const day of ['2026-01-03', '2026-07-01'])
    expect(await register({ expire_date: `${day}T00:00:00+08:00` })).toBe(
      `資料錯誤，「繳費到期日」日期必須為未來 3 日至 180 日之間。系統解析您輸入的繳費到期日為: ${day}T00:00:00+08:00`,
    );
});

test('a changed amount is held to the same bounds', async () => {
  const cat = at({ limits: { orderAmountMin: 100, orderAmountMax: 60_000 } });
  const { order } = await cat.registerOrder(slip);
  const change = async (order_amount: number): Promise<unknown> =>
    reported(
      cat.changeIbonAmount({
        cust_order_number: 'P1',
        ibon_shopid: 'CCAT',
        ibon_code: order.ibon_code ?? '',
        order_amount,
      }),
    );
  expect(await change(60_001)).toBe('變更後帳單金額超過單筆 60000 元繳款上限');
  expect(await change(99)).toBe('資料錯誤，「代繳金額」必須大於 100');
  expect(await change(59_000)).toBe('OK');
});
