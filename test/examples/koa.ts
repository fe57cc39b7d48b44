import Router from '@koa/router';
import { toRequest } from 'jinliu/node';
import Koa from 'koa';
import { catPaid } from './cat.ts';
import { ecpayPaid } from './ecpay.ts';
import { mypayPaid } from './mypay.ts';

// ctx.request.body is what @koa/bodyparser has made of the body. Without a parser leave it out; both are fine.
const router = new Router()
  .post('/ecpay/paid', async (ctx) => {
    ctx.body = await ecpayPaid(toRequest(ctx.req, ctx.request.body));
  })
  .post('/mypay/paid', async (ctx) => {
    ctx.body = await mypayPaid(toRequest(ctx.req, ctx.request.body));
  })
  .post('/cat/paid', async (ctx) => {
    ctx.body = await catPaid(toRequest(ctx.req, ctx.request.body));
  });

export const app = new Koa().use(router.routes());
