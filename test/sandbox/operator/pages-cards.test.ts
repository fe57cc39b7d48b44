import { expect, test } from 'vitest';
import { everyApi, type Sandbox } from '../../../src/sandbox/index.ts';
import { openShop } from '../../support/mypay-shop.ts';
import { textOf, type Visited, visitor } from '../../support/pages-visit.ts';

/** The test cards of MyPay LINK PayPage 1.0.6, 附錄六, with their 3D passwords. */
const documented: Readonly<Record<string, string | undefined>> = {
  '4938170130000003': 'nccc1234',
  '5430450100001219': 'nccc1234',
  '3560500100001218': 'nccc1234',
  '4058650600065507': undefined,
  '5433760200078009': undefined,
  '3566703300032801': undefined,
  '4003618704777729': '1234567',
  '4761120010000492': undefined,
  '4907060600015101': undefined,
  '4907100520417100': '123456',
  '5409740002370101': '123456',
  '3567150051398107': '123456',
};
const failing = '5204247750001471';
const [simple, secure] = ['4761120010000492', '4938170130000003'];

/** An order of which the shopper pays by card; gives the page's form. */
async function ordered(given: Parameters<ReturnType<typeof openShop>['order']>[0] = {}): Promise<{
  readonly sandbox: Sandbox;
  readonly uid: string;
  readonly url: string;
  charge(form: Record<string, string>, language?: string): Promise<Visited>;
  state(): string | undefined;
  notified(): Promise<readonly unknown[]>;
}> {
  const { order, sandbox, notices } = openShop();
  const { uid, url } = await order(given);
  const { read, send } = visitor(sandbox);
  return {
    sandbox,
    uid,
    url,
    state: () => sandbox.order(uid)?.state,
    async charge(form, language = 'zh') {
      const { html } = await read(`${url}?lang=${language}`);
      const action = /<form method="post" action="([^"]+)" class="card">/.exec(html)?.[1] ?? '';
      return send(action, form);
    },
    async notified() {
      await sandbox.settled();
      return notices.map(({ prc, cardno, card_type }) => [prc, cardno, card_type]);
    },
  };
}

test('the page offers each card of the document, and no other', async () => {
  const { url, sandbox } = await ordered();
  const { html } = await visitor(sandbox).read(url);
  const offered = [...html.matchAll(/<option value="(\d+)">/g)].map(([, number]) => number);
  expect(offered.toSorted()).toEqual([...Object.keys(documented), failing].sort());
});

test.each(Object.entries(documented))('card %s pays', async (number, password) => {
  const { charge, state, notified } = await ordered();
  const first = await charge({ card: number, other: '' });
  if (password !== undefined) {
    expect([first.status, state()]).toEqual([200, 'started']);
    expect(textOf(first.html)).toContain(`此測試卡的密碼：${password}`);
    expect(await notified()).toEqual([]);
    await charge({ card: number, code: password });
  } else expect(first.status).toBe(303);
  expect(state()).toBe('paid');
  const brand = { 4: 1, 5: 2, 3: 3 }[number.slice(0, 1)];
  expect(await notified()).toEqual([['250', `${number.slice(0, 6)}******${number.slice(-4)}`, brand]]);
});

test('the failure card fails, as documented, typed with spaces or with dashes', async () => {
  for (const form of [{ card: failing }, { card: simple, other: ' 5204 2477-5000 1471 ' }]) {
    const { charge, state, notified } = await ordered();
    expect((await charge(form)).status).toBe(303);
    expect(state()).toBe('failed');
    expect(await notified()).toEqual([['300', '520424******1471', 2]]);
  }
});

test.each([
  ['zh', '此卡號不是測試卡，未進行扣款'],
  ['en', 'This is not a test card. Nothing was charged.'],
])('another card is refused in words (%s), and is in no page and no address', async (language, sentence) => {
  const { charge, state, notified, sandbox } = await ordered();
  for (const other of ['4111 1111 1111 1111', '__proto__', '4111111111111111'.repeat(300)]) {
    const { status, html, headers } = await charge({ card: simple, other }, language);
    expect([status, headers.get('location'), state()]).toEqual([422, null, 'started']);
    expect(textOf(html)).toContain(sentence);
    expect(html).toContain('role="alert"');
    expect(html).not.toContain('4111');
  }
  expect((await charge({})).status).toBe(422);
  expect(await notified()).toEqual([]);
  expect(JSON.stringify(sandbox.snapshot())).not.toContain('4111');
});

test('a wrong code is refused in words, and the right one pays then', async () => {
  const { charge, state } = await ordered();
  for (const code of ['', 'nccc12345', '1234567']) {
    const { status, html } = await charge({ card: secure, code }, 'en');
    expect([status, state()]).toEqual([200, 'started']);
    expect(textOf(html)).toContain('Wrong code. Try again.');
  }
  await charge({ card: secure, code: 'nccc1234' });
  expect(state()).toBe('paid');
});

test('a card authorizes where the merchant captures, agrees to recurring charges, and binds a wallet', async () => {
  const captured = await ordered({ creditcard_is_automatic_payment: '0' });
  await captured.charge({ card: simple });
  expect(captured.state()).toBe('authorized');
  const weekly = await ordered({ regular: 'W', regular_total: '4', pfn: 'DIRECTDEBIT' });
  await weekly.charge({ card: simple });
  expect(weekly.state()).toBe('recurring');
  const { mypay, sandbox } = openShop();
  await mypay.bindEwallet({ user_id: 'phper', ip: '127.0.0.1', pfn: 'CREDITCARD' });
  await visitor(sandbox).send('/_sandbox/shopper/e1/bind', { card: '5433760200078009' });
  expect(sandbox.orders()[0]).toMatchObject({ state: 'bound', fields: { cardno: '543376******8009' } });
});

test('nothing is paid or declined without a card, or by a form that comes twice or too late', async () => {
  const { sandbox, uid, charge, state, notified } = await ordered();
  const { send } = visitor(sandbox);
  await send(`/_sandbox/shopper/${sandbox.order(uid)?.id}/decline-card`);
  await send(`/_sandbox/shopper/${sandbox.order(uid)?.id}/decline-card`, { card: simple });
  expect(state()).toBe('started');
  await charge({ card: simple });
  await send(`/_sandbox/shopper/${sandbox.order(uid)?.id}/pay-by-card`, { card: failing });
  expect(state()).toBe('paid');
  expect(await notified()).toHaveLength(1);
});

test('other documents have no test cards, and pages without any form for one', () => {
  const withCards = everyApi.filter(({ lifecycles }) => Object.values(lifecycles).some(({ page }) => page?.cards));
  expect(withCards.map(({ document }) => document.name)).toEqual(['mypay']);
});
