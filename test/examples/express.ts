import express, { type Express } from 'express';
import { toNodeHandler } from 'jinliu/node';
import { paid } from './cashier.ts';

// With or without express.urlencoded() in front.
export const app: Express = express();

app.post('/ecpay/paid', toNodeHandler(paid));
