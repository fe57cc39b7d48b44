import type { Checks } from '../life/scene.ts';
import { ccatChecks } from './ccat.ts';
import { ecpayChecks } from './ecpay.ts';
import { mypayChecks } from './mypay.ts';

/** Every check that there is, so that a document may use any. */
export const everyCheck: Checks = { ...ccatChecks, ...ecpayChecks, ...mypayChecks };
