import { Hono } from 'hono';
import { catPaid } from './cat.ts';
import { ecpayPaid } from './ecpay.ts';
import { mypayPaid } from './mypay.ts';

// Behind a middleware that has read the body (c.req.parseBody(), a validator): await cloneRawRequest(c.req) of
// 'hono/request' in place of c.req.raw.
export const app = new Hono();

app.post('/ecpay/paid', (c) => ecpayPaid(c.req.raw));
app.post('/mypay/paid', (c) => mypayPaid(c.req.raw));
app.post('/cat/paid', (c) => catPaid(c.req.raw));
