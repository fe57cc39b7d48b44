import { expect, test } from 'vitest';
import { createCcatCvs } from '../../../generated/ccat-cvs/client.ts';
import { createEcpayLogistics } from '../../../generated/ecpay-logistics/client.ts';
import { createSandbox, everyApi, stageCredentials } from '../../../src/sandbox/index.ts';
import { openShop as openMypayShop } from '../../support/mypay-shop.ts';
import { visitor } from '../../support/pages-visit.ts';
import { openShop } from '../../support/shop.ts';

const morning = Date.parse('2026-03-10T10:00:00+08:00');

test.each([
  { 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'none' },
  { origin: 'http://evil.test' },
  { origin: 'null' },
])('no form of another site, %j, changes anything', async (given) => {
  const headers = given as Record<string, string>;
  const { sandbox, order } = openShop();
  await order('A1');
  await sandbox.settled();
  const before = JSON.stringify([sandbox.order('A1'), sandbox.faults.list()]);
  const now = sandbox.clock.now();
  const { send, read } = visitor(sandbox);
  for (const [path, fields] of [
    ['orders/e1/pay', {}],
    ['resend/e1', {}],
    ['clock', { by: '3d' }],
    ['faults', { when: 'always', of: '*', kind: 'refused' }],
    ['faults/clear', { id: '' }],
  ] as const)
    expect((await send(`/_sandbox/console/${path}`, fields, headers)).status, path).toBe(403);
  expect((await read('/_sandbox/events', headers)).status).toBe(403);
  expect(JSON.stringify([sandbox.order('A1'), sandbox.faults.list()])).toBe(before);
  expect(sandbox.clock.now() - now).toBeLessThan(60_000);
});

test('a name that was made to point at this machine opens no console', async () => {
  const { sandbox } = openShop();
  const { read } = visitor(sandbox);
  for (const path of ['/', '/_sandbox/console/requests', '/_sandbox/events'])
    expect((await read(path, { host: 'evil.test' })).status, path).toBe(403);
  expect((await read('/', { host: '127.0.0.1:8787' })).status).toBe(200);
});

test('the shopper’s buttons are guarded as the console is', async () => {
  const { sandbox, order } = openShop({ hosts: ['sandbox'] });
  await order('A1');
  const { send } = visitor(sandbox);
  const pay = async (headers: Record<string, string>): Promise<number> =>
    (await send('/_sandbox/shopper/e1/pay', {}, headers)).status;
  for (const headers of [
    { host: 'evil.test' },
    { host: 'evil.test', origin: 'http://evil.test', 'sec-fetch-site': 'same-origin' },
    { host: '127.0.0.1:8787', origin: 'http://evil.test' },
    { 'sec-fetch-site': 'cross-site' },
  ] as Record<string, string>[])
    expect(await pay(headers), JSON.stringify(headers)).toBe(403);
  expect(await pay({ host: 'a b' })).toBe(400);
  expect(sandbox.order('A1')?.state).toBe('issued');
  expect(await pay({ host: 'sandbox:8787', origin: 'http://sandbox:8787' })).toBe(303);
  expect(sandbox.order('A1')?.state).toBe('paid');
});

test('secrets and personal data of every API are masked, on every page', async () => {
  const sandbox = createSandbox({ now: () => morning });
  const options = {
    baseUrl: 'http://sandbox.invalid',
    now: () => morning,
    fetch: ((url: string, init: RequestInit) => sandbox(new Request(url, init))) as never,
  };
  const example = (api: string, operation: string): Record<string, unknown> => {
    const request = everyApi.find(({ document }) => document.name === api)?.examples[operation]?.[0]?.request;
    return typeof request === 'object' ? request : {};
  };
  const personal = {
    payer_name: '王小明乙',
    payer_mobile: '0912345678',
    payer_email: 'wang@shop.test',
    payer_address: '臺北市信義路七段',
  };
  await createCcatCvs({ ...stageCredentials.ccatCvs, ...options }).registerOrder({
    ...example('ccat-cvs', 'registerOrder'),
    ...personal,
    expire_date: '2026-03-15T23:59:59+08:00',
  } as never);
  await createEcpayLogistics({ ...stageCredentials.ecpayLogistics, ...options }).createHomeDelivery({
    ...example('ecpay-logistics', 'createHomeDelivery'),
    ReceiverName: '陳大文乙',
    ReceiverCellPhone: '0987654321',
  } as never);
  const shop = openMypayShop();
  const { key, uid } = await shop.order({ user_id: 'shopper-77', user_cellphone: '0911222333' } as never);
  await shop.happens(uid, 'pay-by-card');
  await shop.mypay.bindEwallet({ user_id: 'shopper-77', ip: '127.0.0.1' });
  const secrets = everyApi.flatMap(({ document, stageCredentials: stage }) =>
    document.credentials.filter(({ secret }) => secret).flatMap(({ option }) => stage[option] ?? []),
  );
  // Cat's published password is the merchant's number, which is not a secret.
  const hidden = [
    ...Object.values(personal),
    '陳大文乙',
    '0987654321',
    key,
    'shopper-77',
    '0911222333',
    ...secrets.filter((secret) => secret !== stageCredentials.ccatCvs.custId),
  ];
  const spellings = hidden.flatMap((each) => [each, encodeURIComponent(each), JSON.stringify(each).slice(1, -1)]);
  for (const each of [sandbox, shop.sandbox]) {
    const { read } = visitor(each);
    const log = await read('/_sandbox/console/requests');
    const requests = [...log.html.matchAll(/<tr id="request-(r\d+)"/g)].map(
      ([, id]) => `/_sandbox/console/requests/${id}`,
    );
    expect(requests.length).toBeGreaterThan(1);
    const paths = [
      '/',
      '/_sandbox/console/requests',
      ...requests,
      ...each.orders().flatMap(({ id }) => [`/_sandbox/console/orders/${id}`, `/_sandbox/shopper/${id}`]),
    ];
    for (const path of paths) {
      const { html, status } = await read(path);
      expect(status, path).toBe(200);
      for (const spelling of spellings) expect(html, `${path} bares ${spelling}`).not.toContain(spelling);
    }
    expect((await read(requests[0] ?? '')).html).toContain('***');
  }
});

test('a payload that is nested without end does not stop the pages', async () => {
  const { sandbox, order } = openShop();
  await order('A1');
  let nested: unknown = 'end';
  for (let depth = 0; depth < 20_000; depth += 1) nested = [nested];
  const wire = { text: '[', plain: { nested } };
  sandbox.order('A1')?.history.push({ is: 'request', at: morning, operation: 'queryTradeInfo', wire, answer: wire });
  const { status, html } = await visitor(sandbox).read('/_sandbox/console/orders/e1');
  expect([status, html.includes('…')]).toEqual([200, true]);
});
