import { expect, test } from 'vitest';
import { openShop, refusal, type Shop } from '../../support/mypay-shop.ts';

const shopper = {
  user_id: 'phper',
  user_name: '王小明',
  user_real_name: '王小明',
  user_cellphone_code: '886',
  user_cellphone: '0900000000',
  user_email: 'buyer@example.com',
} as const;
const byWallet = { ...shopper, pfn: 'CREDITCARD', enable_ewallet: 1 } as const;

async function bound(): Promise<{ shop: Shop; wallet: string; virtual_pan: string }> {
  const shop = openShop();
  const { url } = await shop.mypay.bindEwallet({ ...shopper, ip: '127.0.0.1' });
  expect(url).toMatch(/^http:\/\/sandbox\.invalid\/ewallet\/\d+$/);
  const wallet = shop.sandbox.orders()[0]?.id ?? '';
  const [notice] = await shop.happens(wallet, 'bind');
  expect(notice).toMatchObject({
    pfn: 'CREDITCARD',
    user_id: 'phper',
    cardno: '493817******0003',
    cellphone_code: '886',
    cellphone: '0900000000',
    enable: '1',
  });
  return { shop, wallet, virtual_pan: String(notice?.['virtual_pan']) };
}

test('a bound card pays', async () => {
  const { shop, virtual_pan } = await bound();
  const { uid } = await shop.order({ ...byWallet, virtual_pan });
  expect(await shop.happens(uid, 'pay-by-card')).toMatchObject([{ prc: '250', pfn: 'CREDITCARD' }]);
});

test('in the background it pays without the shopper', async () => {
  const { shop, virtual_pan } = await bound();
  const background = { ...byWallet, virtual_pan, ewallet_type: 2 } as const;
  const { uid } = await shop.order(background);
  expect(await shop.later('1s')).toMatchObject([{ uid, prc: '250' }]);
  const held = await shop.order({ ...background, creditcard_is_automatic_payment: '0' });
  expect(await shop.later('1s')).toMatchObject([{ uid: held.uid, prc: '245' }]);
});

test("a strange card, somebody else's and one that was switched off do not", async () => {
  const { shop, wallet, virtual_pan } = await bound();
  const refused = '100 資料錯誤 virtual_pan: 不是此會員綁定的卡片';
  expect(await refusal(shop.order({ ...byWallet, virtual_pan: 'VP00000000' }))).toBe(refused);
  expect(await refusal(shop.order({ ...byWallet, virtual_pan, user_id: 'another' }))).toBe(refused);
  expect(await shop.happens(wallet, 'switch-off')).toMatchObject([{ virtual_pan, enable: '0' }]);
  expect(await refusal(shop.order({ ...byWallet, virtual_pan }))).toBe(refused);
  expect(await shop.happens(wallet, 'switch-on')).toMatchObject([{ enable: '1' }]);
  expect(await shop.order({ ...byWallet, virtual_pan })).toMatchObject({ uid: expect.any(String) });
});

test('a card that is refused is not bound, and nothing is told', async () => {
  const shop = openShop();
  await shop.mypay.bindEwallet({ user_id: 'phper', ip: '127.0.0.1', pfn: 'CREDITCARD' });
  expect(await shop.happens(shop.sandbox.orders()[0]?.id ?? '', 'refuse')).toEqual([]);
  expect(shop.sandbox.orders()[0]?.state).toBe('failed');
});

test('the shopper finds a page at the address of an order and of a binding', async () => {
  const shop = openShop();
  const order = await shop.order({ pfn: 'CSTORECODE' });
  const { url } = await shop.mypay.bindEwallet({ user_id: 'phper', ip: '127.0.0.1' });
  for (const [address, button] of [
    [`${order.url}?locale=en`, 'Pay at FamilyMart (FamiPort)'],
    [`${url}?locale=en`, 'Bind a card'],
    [`${url}?lang=zh&locale=en`, '綁定信用卡'],
  ] as const) {
    const page = await shop.sandbox(new Request(address));
    expect(page.status).toBe(200);
    expect(await page.text()).toContain(button);
  }
});
