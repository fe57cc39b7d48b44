import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { createEcpayCashier, type EcpayCashier } from '../../generated/ecpay-cashier/client.ts';
import { createEcpayLogistics, type EcpayLogistics } from '../../generated/ecpay-logistics/client.ts';
import { createMypay, type KeyedEvent, type Mypay, type UnprovenEvent } from '../../generated/mypay/client.ts';
import { toNodeHandler } from '../../src/http/node/index.ts';
import { type Listener, listen } from '../../src/sandbox/host/server/listen.ts';
import { createSandbox, type Sandbox, stageCredentials } from '../../src/sandbox/index.ts';
import { parcel } from '../support/parcel.ts';

/** A sandbox and a merchant's server, each on an address of its own, and a browser that watches its steps. */
export interface Street {
  readonly sandbox: Sandbox;
  readonly base: string;
  readonly shop: string;
  readonly cashier: EcpayCashier;
  readonly mypay: Mypay;
  /** What the merchant's server was told. */
  readonly notified: string[];
  /** What the browser complained of, and whom it asked beside these two. */
  readonly complaints: string[];
  context(options?: BrowserContextOptions): Promise<BrowserContext>;
  /** The sandbox's server goes and comes back at its address. */
  stop(): Promise<void>;
  start(): Promise<void>;
  close(): Promise<void>;
}

export async function openStreet(): Promise<Street> {
  const notified: string[] = [];
  const complaints: string[] = [];
  const merchant = createServer();
  await new Promise<void>((resolve) => merchant.listen(0, '127.0.0.1', resolve));
  const shop = `http://127.0.0.1:${(merchant.address() as AddressInfo).port}`;
  const sandbox = createSandbox({ callbackUrl: { mypay: `${shop}/mypay` } });
  let server: Listener = await listen(sandbox);
  const base = server.url;
  const cashier = createEcpayCashier({ ...stageCredentials.ecpayCashier, baseUrl: base });
  const logistics = createEcpayLogistics({ ...stageCredentials.ecpayLogistics, baseUrl: base });
  const mypay = createMypay({ ...stageCredentials.mypay, baseUrl: base });
  serveShop(merchant, { shop, cashier, logistics, mypay, notified });
  const browser: Browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });

  function watch(page: Page): void {
    page.on('console', (message) => complaints.push(`${page.url()}: ${message.text()}`));
    page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
    page.on('request', (request) => {
      if (![base, shop].includes(new URL(request.url()).origin)) complaints.push(`asked ${request.url()}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
    });
  }

  return {
    sandbox,
    base,
    shop,
    cashier,
    mypay,
    notified: notified,
    complaints,
    async context(options = {}) {
      const context = await browser.newContext({ locale: 'zh-TW', viewport: { width: 1280, height: 900 }, ...options });
      context.on('page', watch);
      return context;
    },
    stop: () => server.close(),
    async start() {
      server = await listen(sandbox, { port: Number(new URL(base).port) });
    },
    async close() {
      await browser.close();
      merchant.close();
      await server.close();
    },
  };
}

/** A shop as a merchant would write it: `/buy/A1` sends the browser to the checkout, the other paths hear callbacks. */
function serveShop(
  merchant: Server,
  { shop, logistics, ...rest }: Pick<Street, 'shop' | 'cashier' | 'mypay' | 'notified'> & { logistics: EcpayLogistics },
): void {
  const { cashier, mypay, notified } = rest;
  const show = pagesOf(cashier, logistics);
  const hear = toNodeHandler((request) => {
    const { pathname } = new URL(request.url);
    if (pathname === '/mypay') {
      const note = ({ callback, unconfirmed }: KeyedEvent | UnprovenEvent): void =>
        void notified.push(`${callback} ${unconfirmed.outcome}`);
      return mypay.callbacks.handle(
        request,
        { paymentCompleted: note, paymentPending: note },
        { expectedKey: () => undefined },
      );
    }
    return cashier.callbacks.handle(request, {
      paymentInfo: ({ payload, outcome }) => void notified.push(`${payload.MerchantTradeNo} ${outcome}`),
      paymentResult: ({ payload, outcome }) => void notified.push(`${payload.MerchantTradeNo} ${outcome}`),
    });
  });
  merchant.on('request', (incoming, outgoing) => {
    const [, way = '', number = ''] = (incoming.url ?? '').split('/');
    if (incoming.method === 'POST') {
      void (way === 'issued' || way === 'ordered' ? show : hear)(incoming, outgoing);
      return;
    }
    if (way === 'deliver') {
      const ClientReplyURL = `${shop}/ordered`;
      outgoing
        .writeHead(200, formHeaders)
        .end(
          logistics
            .createHomeDeliveryByForm({ ...parcel, MerchantTradeNo: number, ClientReplyURL })
            .toHtml({ nonce: 'n0' }),
        );
      return;
    }
    if (way !== 'buy') {
      outgoing
        .writeHead(way === 'favicon.ico' ? 204 : 200, { 'content-type': 'text/html; charset=utf-8' })
        .end(`<!doctype html><title>shop</title><h1>${way}</h1>`);
      return;
    }
    const form = cashier.createCvsOrder({
      MerchantTradeNo: number,
      TotalAmount: 1234,
      TradeDesc: 'tea',
      ItemName: '烏龍茶 250g x 2#茶杯 x 1#"杯" & <3',
      ReturnURL: `${shop}/paid`,
      PaymentInfoURL: `${shop}/info`,
      ...(number.startsWith('R') ? { ClientRedirectURL: `${shop}/issued` } : { ClientBackURL: `${shop}/cart` }),
      ...(number.startsWith('E') ? { Language: 'ENG' as const } : {}),
    });
    outgoing.writeHead(200, formHeaders).end(form.toHtml({ nonce: 'n0' }));
  });
}

const formHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; script-src 'nonce-n0'",
} as const;

/** The pages to which the shopper's browser brings what it was given: verified, and answered with the shop's own page. */
function pagesOf(cashier: EcpayCashier, logistics: EcpayLogistics): ReturnType<typeof toNodeHandler> {
  const page = (text: string): string => `<!doctype html><title>shop</title><h1>${text}</h1>`;
  return toNodeHandler((request) =>
    new URL(request.url).pathname === '/issued'
      ? cashier.callbacks.handle(request, {
          paymentInfoPage: ({ payload, outcome }) => page(`${payload.PaymentNo} ${outcome}`),
        })
      : logistics.callbacks.handle(request, {
          homeDeliveryPage: ({ payload, outcome }) => page(`${payload.AllPayLogisticsID} ${outcome}`),
        }),
  );
}
