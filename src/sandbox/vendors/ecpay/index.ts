import type { ComputedFields, Guards } from '../../model/context.ts';
import { barcodeFields } from './barcode.ts';
import { cashierFields } from './cashier.ts';
import { parcelFields } from './parcel.ts';

/** What ECPay computes. */
export const computed: ComputedFields = { ...cashierFields, ...barcodeFields, ...parcelFields };

/** None so far: what ECPay forbids can be said by states alone. */
export const guards: Guards = {};
