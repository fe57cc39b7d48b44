import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import express, { type Express, type Request } from 'express';
import type { EcpayCashier } from 'jinliu/ecpay-cashier';
import { isJinliuError, type Mypay } from 'jinliu/mypay';
import { toNodeHandler } from 'jinliu/node';
import { callbacksOf } from './callbacks.ts';
import type { Database } from './database.ts';
import { addOrder, findOrder, latestOrders, type NewOrder, remark } from './orders.ts';
import { officePage, orderPage, type Reader, shopPage } from './pages.ts';
import { payAtStore, payByMypay } from './payments.ts';
import { products } from './products.ts';
import { refundOrder } from './refunds.ts';

export interface Shop {
  readonly database: Database;
  readonly cashier: EcpayCashier;
  readonly mypay: Mypay;
  /** Where shoppers and vendors reach it. */
  readonly url: string;
  /** Where the sandbox's console is. */
  readonly consoleUrl: string;
}

export function shopApp(shop: Shop): Express {
  const app = express();
  const callbacks = callbacksOf(shop);
  app.post(['/ecpay/paid', '/ecpay/code'], toNodeHandler(callbacks.ecpay));
  app.post('/mypay', toNodeHandler(callbacks.mypay));

  const readerOf = (request: Request): Reader => ({
    language: request.acceptsLanguages('en', 'zh-TW', 'zh') === 'en' ? 'en' : 'zh',
    consoleUrl: shop.consoleUrl,
  });
  app.use(express.urlencoded({ extended: false }));
  app.get('/shop.css', (_, response) => response.sendFile(fileURLToPath(new URL('shop.css', import.meta.url))));
  app.get('/', (request, response) => void response.send(shopPage(readerOf(request))));
  app.get('/orders/:number', async (request, response) => {
    const order = await findOrder(shop.database, request.params.number);
    if (order === undefined) return void response.sendStatus(404);
    response.send(orderPage(readerOf(request), order));
  });
  ordering(app, shop);
  // In a real shop these two stand behind a login.
  app.get('/office', async (request, response) => {
    response.send(officePage(readerOf(request), await latestOrders(shop.database)));
  });
  app.post('/office/orders/:number/refund', async (request, response) => {
    await refundOrder(shop, request.params.number);
    response.redirect(303, '/office');
  });
  return app;
}

function ordering(app: Express, shop: Shop): void {
  app.post('/orders', async (request, response) => {
    const wanted = orderIn(request.body ?? {});
    if (wanted === undefined) return void response.sendStatus(400);
    const order = await addOrder(shop.database, wanted);
    if (order.payment === 'store') {
      const nonce = randomBytes(16).toString('base64');
      response.set('content-security-policy', `default-src 'none'; script-src 'nonce-${nonce}'`);
      return void response.send(payAtStore(shop.cashier, order, shop.url).toHtml({ nonce }));
    }
    try {
      response.redirect(303, await payByMypay(shop, order, { shopUrl: shop.url, ip: request.ip ?? '' }));
    } catch (error) {
      if (!isJinliuError(error)) throw error;
      console.error(error.message);
      await shop.database.query("UPDATE orders SET state = 'failed' WHERE number = $1", [order.number]);
      await remark(shop.database, order.number, 'not-started');
      response.redirect(303, `/orders/${order.number}`);
    }
  });
}

/** What a form of the shop's asks for; prices are not the form's to say. */
function orderIn({ product: id, quantity, payment }: Readonly<Record<string, unknown>>): NewOrder | undefined {
  const product = products.find((each) => each.id === id);
  const tins = Number(quantity);
  if (product === undefined || !Number.isInteger(tins) || tins < 1 || tins > 9) return undefined;
  if (payment !== 'store' && payment !== 'mypay') return undefined;
  return { product: product.id, quantity: tins, amount: product.price * tins, payment };
}
