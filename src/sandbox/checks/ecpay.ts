import type { Checks } from '../life/scene.ts';

/** None so far: what ECPay forbids can be said by states alone. */
export const ecpayChecks: Checks = {};
