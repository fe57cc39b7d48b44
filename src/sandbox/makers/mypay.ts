import type { Makers } from '../life/scene.ts';
import { codeMakers } from './mypay/codes.ts';
import { invoiceMakers } from './mypay/invoice.ts';
import { numberMakers } from './mypay/numbers.ts';
import { recurringMakers } from './mypay/recurring.ts';
import { toolMakers } from './mypay/tools.ts';

/** What MyPay reckons. */
export const mypayMakers: Makers = { ...numberMakers, ...toolMakers, ...codeMakers, ...recurringMakers, ...invoiceMakers };
