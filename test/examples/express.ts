import express from 'express';
import { toNodeHandler } from 'jinliu/node';
import { catPaid } from './cat.ts';
import { ecpayPaid } from './ecpay.ts';
import { mypayPaid } from './mypay.ts';

// Express 5 and 4, with or without express.urlencoded() or another body parser in front.
export const app = express();

app.post('/ecpay/paid', toNodeHandler(ecpayPaid));
app.post('/mypay/paid', toNodeHandler(mypayPaid));
app.post('/cat/paid', toNodeHandler(catPaid));
