import { expireDateWithinDays } from '../rules/expire-date-within-days.ts';
import { goodsWeightDecimals } from '../rules/goods-weight-decimals.ts';
import { itemTotal } from '../rules/item-total.ts';
import { itemsSumToCost } from '../rules/items-sum-to-cost.ts';
import { refundItemsSumToCost } from '../rules/refund-items-sum-to-cost.ts';
import { regularFirstChargeDateNotPast } from '../rules/regular-first-charge-date-not-past.ts';
import type { Rule } from '../rules/rule.ts';
import { stopTimeAfterToday } from '../rules/stop-time-after-today.ts';
import { updateTimeEndNotBeforeBegin } from '../rules/update-time-end-not-before-begin.ts';

/** Every rule that there is, by its name in `x-rules`, so that a document may use any. */
export const everyRule: { readonly [name: string]: Rule } = {
  'expire-date-within-days': expireDateWithinDays,
  'goods-weight-decimals': goodsWeightDecimals,
  'item-total': itemTotal,
  'items-sum-to-cost': itemsSumToCost,
  'refund-items-sum-to-cost': refundItemsSumToCost,
  'regular-first-charge-date-not-past': regularFirstChargeDateNotPast,
  'stop-time-after-today': stopTimeAfterToday,
  'update-time-end-not-before-begin': updateTimeEndNotBeforeBegin,
};
