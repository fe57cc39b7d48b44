import type { Makers } from '../life/scene.ts';
import { ccatMakers } from './ccat.ts';
import { ecpayMakers } from './ecpay.ts';
import { mypayMakers } from './mypay.ts';

/** Every maker that there is, so that a document may use any. */
export const everyMaker: Makers = { ...ccatMakers, ...ecpayMakers, ...mypayMakers };
