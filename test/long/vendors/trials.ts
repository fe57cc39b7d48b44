import { expect } from 'vitest';
import { formIn, submit } from './browser.ts';
import { heardOf, newOrder, type OrderGiven, type Stage } from './stage.ts';

export type TrialName =
  | 'an order to be paid at a store'
  | 'goods with punctuation'
  | 'goods with an apostrophe and a tilde'
  | 'an order with every way to pay'
  | 'an order placed without a browser'
  | 'a number that was used before'
  | 'the notice of the code'
  | 'the notice of the code by the browser'
  | 'the notice of the payment'
  | 'a forged notice is found out'
  | 'a query of the order'
  | 'a query of the code'
  | 'a home delivery'
  | 'a home delivery by the browser'
  | 'a home delivery in the document’s spelling'
  | 'a query of the delivery'
  | 'the notice of a delivery’s status'
  | 'a forged status is found out'
  | 'a love code';

/** Something that a merchant's program does with ECPay, from its first request to the last answer; it throws where it fails. */
type Trial = (stage: Stage) => Promise<void>;

async function ordered(stage: Stage, goods?: string): Promise<OrderGiven> {
  const given = await newOrder(stage, goods);
  const page = await submit(formIn(String(await stage.program.do('cvsOrder', given))), stage.url);
  const record = stage.sandbox.order(given.number);
  expect(record?.state, page).toBe('issued');
  expect(record?.fields).toMatchObject({ TotalAmount: given.amount, ItemName: expect.stringContaining(given.goods) });
  await stage.sandbox.settled();
  return given;
}

async function paid(stage: Stage): Promise<OrderGiven> {
  const given = await ordered(stage);
  stage.sandbox.transition(given.number, 'pay');
  await stage.sandbox.settled();
  return given;
}

/** What the program heard at a path, once, and took for the vendor's; and the sandbox took its answer. */
async function heardOnce(stage: Stage, number: string, path: string): Promise<Readonly<Record<string, string>>> {
  const heard = (await heardOf(stage, number)).filter((each) => each.path === path);
  expect(heard.map(({ genuine }) => genuine)).toEqual([true]);
  const notified = stage.sandbox.order(number)?.history.filter((entry) => entry.is === 'callback') ?? [];
  expect(notified.filter(({ url }) => new URL(url).pathname === path)).toMatchObject([{ acknowledged: true }]);
  return heard[0]?.fields ?? {};
}

async function delivered(stage: Stage): Promise<OrderGiven & { readonly logisticsId: string }> {
  const given = await newOrder(stage, 'tea');
  const answer = await stage.program.do('delivery', given);
  expect(answer).toMatchObject({
    status: '1',
    genuine: true,
    fields: { MerchantTradeNo: given.number, RtnCode: '300' },
  });
  await stage.sandbox.settled();
  return { ...given, logisticsId: String(stage.sandbox.order(given.number)?.fields['AllPayLogisticsID']) };
}

async function passedOn(stage: Stage): Promise<OrderGiven> {
  const given = await delivered(stage);
  stage.sandbox.transition(given.number, 'upload');
  await stage.sandbox.settled();
  return given;
}

export const trials: Readonly<Record<TrialName, Trial>> = {
  'an order to be paid at a store': async (stage) => {
    await ordered(stage);
  },

  // Of the characters that the document does not forbid, those that are encoded in different ways.
  'goods with punctuation': async (stage) => {
    await ordered(stage, '茶 (100%) & tea! - it_em. * [x] {y} ?=$;:,/@');
  },

  'goods with an apostrophe and a tilde': async (stage) => {
    await ordered(stage, "farmer's tea ~ 150g");
  },

  'an order with every way to pay': async (stage) => {
    const given = await newOrder(stage);
    const page = await submit(formIn(String(await stage.program.do('anyOrder', given))), stage.url);
    expect(stage.sandbox.order(given.number)?.state, page).toBe('issued');
  },

  'an order placed without a browser': async (stage) => {
    const given = await newOrder(stage);
    const placed = await stage.program.do('cvsOrderByServer', given);
    const code = stage.sandbox.order(given.number)?.fields['PaymentNo'];
    expect(placed).toEqual({ number: given.number, code, genuine: true });
  },

  'a number that was used before': async (stage) => {
    const given = await newOrder(stage);
    await stage.program.do('cvsOrderByServer', given);
    await expect(stage.program.do('cvsOrderByServer', given)).rejects.toThrow('Duplicated MerchantTradeNo');
  },

  'the notice of the code': async (stage) => {
    const { number } = await ordered(stage);
    const code = stage.sandbox.order(number)?.fields['PaymentNo'];
    expect(await heardOnce(stage, number, '/code')).toMatchObject({ RtnCode: '10100073', PaymentNo: code });
  },

  'the notice of the code by the browser': async (stage) => {
    const given = await newOrder(stage);
    const page = await submit(formIn(String(await stage.program.do('cvsOrderWithReturn', given))), stage.url);
    await submit(formIn(page), stage.url);
    const back = (await heardOf(stage, given.number)).filter(({ path }) => path === '/back');
    const code = stage.sandbox.order(given.number)?.fields['PaymentNo'];
    expect(back).toMatchObject([{ genuine: true, fields: { RtnCode: '10100073', PaymentNo: code } }]);
  },

  'the notice of the payment': async (stage) => {
    const { number } = await paid(stage);
    expect(await heardOnce(stage, number, '/paid')).toMatchObject({ RtnCode: '1', TradeAmt: '120' });
  },

  'a forged notice is found out': async (stage) => {
    const { number, returnUrl } = await paid(stage);
    const fields = await heardOnce(stage, number, '/paid');
    const forged = new URLSearchParams({ ...fields, TradeAmt: '1' });
    const answer = await (await fetch(returnUrl, { method: 'POST', body: forged })).text();
    expect(answer).toMatch(/^0\|/);
    expect((await heardOf(stage, number)).at(-1)).toMatchObject({ fields: { TradeAmt: '1' }, genuine: false });
  },

  'a query of the order': async (stage) => {
    const { number } = await paid(stage);
    const answer = await stage.program.do('askOrder', { number });
    expect(answer).toEqual({ number, amount: 120, isPaid: true, genuine: true });
  },

  'a query of the code': async (stage) => {
    const { number } = await ordered(stage);
    const answer = await stage.program.do('askCode', { number });
    expect(answer).toEqual({ number, code: stage.sandbox.order(number)?.fields['PaymentNo'], genuine: true });
  },

  'a home delivery': async (stage) => {
    await delivered(stage);
  },

  'a home delivery by the browser': async (stage) => {
    const given = await newOrder(stage, 'tea');
    const page = await submit(formIn(String(await stage.program.do('deliveryByBrowser', given))), stage.url);
    expect(stage.sandbox.order(given.number)?.state, page).toBe('received');
    await submit(formIn(page), stage.url);
    const back = (await heardOf(stage, given.number)).filter(({ path }) => path === '/back');
    expect(back).toMatchObject([{ genuine: true, fields: { RtnCode: '300' } }]);
  },

  'a home delivery in the document’s spelling': async (stage) => {
    const given = await newOrder(stage, 'tea');
    expect(await stage.program.do('deliveryInCapitals', given)).toMatchObject({ status: '1', genuine: true });
  },

  'a query of the delivery': async (stage) => {
    const { number, logisticsId } = await delivered(stage);
    const answer = await stage.program.do('askDelivery', { logisticsId });
    expect(answer).toMatchObject({ genuine: true, fields: { MerchantTradeNo: number, LogisticsStatus: '300' } });
  },

  'the notice of a delivery’s status': async (stage) => {
    const { number } = await passedOn(stage);
    expect(await heardOnce(stage, number, '/status')).toMatchObject({ RtnCode: '310' });
  },

  'a forged status is found out': async (stage) => {
    const { number, replyUrl } = await passedOn(stage);
    const fields = await heardOnce(stage, number, '/status');
    const answer = await fetch(replyUrl, { method: 'POST', body: new URLSearchParams({ ...fields, RtnCode: '3003' }) });
    expect(await answer.text()).toMatch(/^0\|/);
  },

  'a love code': async ({ program }) => {
    expect(await program.do('loveCode')).toBe(true);
  },
};
