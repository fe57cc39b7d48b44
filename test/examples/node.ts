import { createServer } from 'node:http';
import { toNodeHandler } from 'jinliu/node';
import { catPaid } from './cat.ts';
import { ecpayPaid } from './ecpay.ts';
import { mypayPaid } from './mypay.ts';

const routes = new Map([
  ['/ecpay/paid', toNodeHandler(ecpayPaid)],
  ['/mypay/paid', toNodeHandler(mypayPaid)],
  ['/cat/paid', toNodeHandler(catPaid)],
]);

export const server = createServer((request, response) => {
  const handler = routes.get(request.url ?? '');
  if (request.method === 'POST' && handler !== undefined) return handler(request, response);
  response.writeHead(404).end();
});
