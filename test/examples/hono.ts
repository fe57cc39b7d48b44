import { Hono } from 'hono';
import { paid } from './cashier.ts';

export const app: Hono = new Hono();

app.post('/ecpay/paid', (c) => paid(c.req.raw));
