import type { Records } from '../../../../generated/ecpay-logistics/records.ts';
import { digits } from '../../lifecycle/numbers.ts';
import type { ComputedFields } from '../../model/context.ts';
import { clockDigits } from './clock-digits.ts';

/** What ECPay's logistics compute. */
export const parcelFields: ComputedFields<Records['parcel']> = {
  /**
   * The merchant's own number, or one that ECPay makes where it gave none (ECPay Developers p=22507, MerchantTradeNo).
   */
  'parcel-trade-no': (context) =>
    context.fields.MerchantTradeNo || `${clockDigits(context)}${digits(context.serial, 6)}`,
  /** The query calls HOME_TCAT what the order and the callbacks call HOME and TCAT. */
  'parcel-logistics-type': ({ fields }) => `HOME_${String(fields.LogisticsSubType)}`,
  'parcel-number': ({ serial }) => String(1_800_000 + serial),
  /** The black cat's have 12 digits, Chunghwa Post's 20. */
  'parcel-booking-note': ({ fields, serial }) =>
    fields.LogisticsSubType === 'POST' ? digits(serial, 20) : `9${digits(serial, 11)}`,
};
