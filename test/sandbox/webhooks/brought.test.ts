import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createEcpayCashier, type EcpayCashier } from '../../../generated/ecpay-cashier/client.ts';
import { createEcpayLogistics, type EcpayLogistics } from '../../../generated/ecpay-logistics/client.ts';
import { toNodeHandler } from '../../../src/http/node/index.ts';
import { createSandbox, type Listener, listen, type Sandbox, stageCredentials } from '../../../src/sandbox/index.ts';
import { parcel } from '../../support/parcel.ts';

/** What the shopper's browser brings to the shop, over HTTP: the sandbox gives the form, and a browser posts it. */

let sandbox: Sandbox;
let server: Listener;
let merchant: Server;
let shop: string;
let cashier: EcpayCashier;
let logistics: EcpayLogistics;
/** What the shop heard, and where. */
let heard: string[];

beforeEach(async () => {
  heard = [];
  merchant = createServer();
  await new Promise<void>((resolve) => merchant.listen(0, '127.0.0.1', resolve));
  shop = `http://127.0.0.1:${(merchant.address() as AddressInfo).port}`;
  sandbox = createSandbox();
  server = await listen(sandbox);
  cashier = createEcpayCashier({ ...stageCredentials.ecpayCashier, baseUrl: server.url });
  logistics = createEcpayLogistics({ ...stageCredentials.ecpayLogistics, baseUrl: server.url });
  merchant.on('request', toNodeHandler(shopServer));
});

afterEach(async () => {
  await server.close();
  sandbox.close();
  merchant.closeAllConnections();
  await new Promise((resolve) => merchant.close(resolve));
});

/** One address for the server and one for the browser, as the docs advise. */
async function shopServer(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  const note = ({ callback, outcome }: { callback: string; outcome: string }): void =>
    void heard.push(`${pathname} ${callback} ${outcome}`);
  if (pathname === '/parcel-ordered')
    return logistics.callbacks.handle(request, {
      homeDeliveryPage: (event) => {
        note(event);
        return `<h1>parcel ${event.payload.AllPayLogisticsID} ${event.outcome}</h1>`;
      },
    });
  if (pathname === '/code' || pathname === '/result')
    return cashier.callbacks.handle(request, {
      paymentInfoPage: (event) => {
        note(event);
        return `<h1>code ${event.payload.PaymentNo}</h1>`;
      },
    });
  return cashier.callbacks.handle(request, { paymentInfo: note, paymentResult: note });
}

interface Form {
  readonly action: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** What a browser does with a form. */
async function posted({ action, fields }: Form): Promise<{ readonly status: number; readonly html: string }> {
  const response = await fetch(action, { method: 'POST', body: new URLSearchParams(fields) });
  return { status: response.status, html: await response.text() };
}

/** The form that a page posts by itself. */
function onward(html: string): Form | undefined {
  const action = /<form id="onward" method="post" action="([^"]*)"/.exec(html)?.[1];
  if (action === undefined) return undefined;
  const inputs = [...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)">/g)];
  const fields = inputs.map(([, name = '', value = '']) => [name, value.replaceAll('&amp;', '&')]);
  return { action, fields: Object.fromEntries(fields) as Record<string, string> };
}

const order = (number: string, more: object = {}): Form =>
  cashier.createCvsOrder({
    MerchantTradeNo: number,
    TotalAmount: 120,
    TradeDesc: 'test',
    ItemName: 'tea',
    ReturnURL: `${shop}/server`,
    PaymentInfoURL: `${shop}/server`,
    ...more,
  });

describe('an order with ClientRedirectURL', () => {
  test('comes back with the issued code, and the shop answers with its page', async () => {
    const { html } = await posted(order('A1', { ClientRedirectURL: `${shop}/code` }));
    const form = onward(html);
    expect(form?.action).toBe(`${shop}/code`);
    // A page without script has a button.
    expect(html).toMatch(/<button class="main">[^<]+<\/button>\n<\/form>/);
    const { PaymentNo } = sandbox.order('A1')?.fields ?? {};
    expect(await posted(form as Form)).toEqual({ status: 200, html: `<h1>code ${String(PaymentNo)}</h1>` });
    await sandbox.settled();
    expect(heard.toSorted()).toEqual(['/code paymentInfoPage code-issued', '/server paymentInfo code-issued']);
    const { history } = sandbox.order('A1') ?? { history: [] };
    expect(history.filter(({ is }) => is === 'brought')).toMatchObject([
      { callback: 'paymentInfoPage', url: `${shop}/code` },
    ]);
  });

  test('needs no PaymentInfoURL for it', async () => {
    const { html } = await posted(order('A1', { ClientRedirectURL: `${shop}/code`, PaymentInfoURL: '' }));
    expect((await posted(onward(html) as Form)).status).toBe(200);
    await sandbox.settled();
    expect(heard).toEqual(['/code paymentInfoPage code-issued']);
  });

  test('what somebody changed on the way is not believed', async () => {
    const { html } = await posted(order('A1', { ClientRedirectURL: `${shop}/code` }));
    const { action, fields } = onward(html) as Form;
    expect((await posted({ action, fields: { ...fields, TradeAmt: '1' } })).status).toBe(400);
    expect(heard.filter((each) => each.startsWith('/code'))).toEqual([]);
  });

  test('is brought with a wrong signature where that fault is set, once', async () => {
    sandbox.faults.next('paymentInfoPage', 'bad-signature');
    const bring = async (number: string): Promise<number> =>
      (await posted(onward((await posted(order(number, { ClientRedirectURL: `${shop}/code` }))).html) as Form)).status;
    expect([await bring('A1'), await bring('A2')]).toEqual([400, 200]);
    expect(sandbox.order('A1')?.history.find(({ is }) => is === 'brought')).toMatchObject({ fault: 'bad-signature' });
    expect(() => sandbox.faults.next('paymentInfoPage', 'twice')).toThrow(
      '"twice" does not apply to "paymentInfoPage", which the shopper\'s browser brings; use bad-signature',
    );
    sandbox.faults.always('*', 'twice');
    expect(await bring('A3')).toBe(200);
    expect(sandbox.order('A3')?.history.find(({ is }) => is === 'brought')).not.toHaveProperty('fault');
  });

  test('is shown in the console, with who posts it', async () => {
    await posted(order('A1', { ClientRedirectURL: `${shop}/code` }));
    const page = await fetch(`${server.url}/_sandbox/console/orders/${sandbox.order('A1')?.id}?lang=en`);
    const html = await page.text();
    expect(html).toMatch(/<code>paymentInfoPage<\/code> <small>posted by the shopper’s browser<\/small>/);
    expect(html).toContain(`${shop}/code`);
  });

  test('goes on over a restart', async () => {
    await posted(order('A1', { ClientRedirectURL: `${shop}/code` }));
    const again = createSandbox({ snapshot: JSON.parse(JSON.stringify(sandbox.snapshot())) as object as never });
    expect(again.order('A1')?.history.map(({ is }) => is)).toContain('brought');
    again.close();
  });
});

test('OrderResultURL is for instant payments: the browser brings no result of a CVS code, and ClientBackURL stays', async () => {
  const { html } = await posted(order('A1', { OrderResultURL: `${shop}/result`, ClientBackURL: `${shop}/back` }));
  expect(onward(html)).toBeUndefined();
  expect(html).toContain(`href="${shop}/back"`);
  const pay = /<form method="post" action="([^"]+)"/.exec(html)?.[1] ?? '';
  const paid = await fetch(`${server.url}${pay}`, { method: 'POST' });
  const after = await paid.text();
  expect(onward(after)).toBeUndefined();
  expect(after).toContain(`href="${shop}/back"`);
  await sandbox.settled();
  expect(heard).toEqual(['/server paymentInfo code-issued', '/server paymentResult paid']);
});

describe('a delivery that the browser orders', () => {
  const deliver = (number: string): Form =>
    logistics.createHomeDeliveryByForm({
      ...parcel,
      MerchantTradeNo: number,
      ServerReplyURL: `${shop}/server`,
      ClientReplyURL: `${shop}/parcel-ordered`,
    });

  test('is answered by a form to ClientReplyURL, signed, and the shop shows its page', async () => {
    const { status, html } = await posted(deliver('P1'));
    const form = onward(html) as Form;
    expect([status, form.action]).toEqual([200, `${shop}/parcel-ordered`]);
    const { AllPayLogisticsID } = sandbox.order('P1')?.fields ?? {};
    expect(form.fields).toMatchObject({ MerchantTradeNo: 'P1', RtnCode: '300', AllPayLogisticsID });
    expect(form.fields['CheckMacValue']).toMatch(/^[0-9A-F]{32}$/);
    expect(await posted(form)).toEqual({
      status: 200,
      html: `<h1>parcel ${String(AllPayLogisticsID)} accepted</h1>`,
    });
    expect(heard).toEqual(['/parcel-ordered homeDeliveryPage accepted']);
    // Who receives the parcel is told to the shop, and not to whoever looks at the console.
    expect(form.fields['ReceiverName']).toBe('王小美');
    const desk = await fetch(`${server.url}/_sandbox/console/orders/${sandbox.order('P1')?.id}`);
    expect(await desk.text()).not.toContain('王小美');
  });

  test('is refused on a page that brings nothing', async () => {
    await posted(deliver('P1'));
    const { html } = await posted(deliver('P1'));
    expect(onward(html)).toBeUndefined();
    expect(html).toContain('不可重複使用');
  });
});
