import { formatTime } from '../time/format.ts';
import { day } from '../time/units.ts';
import type { Rule } from './rule.ts';

export const expireDateWithinDays: Rule = {
  description:
    "Cat: a slip runs out 1 to 90 days from today, counted in Taiwan's calendar days (CVS API 規格文件 5.0, section 2.5). Contracts differ: the client's `limits.expireDaysMin` and `limits.expireDaysMax` change the bounds.",
  zh: '不在契約允許的天數內',
  check: (payload, { now, agreement: { limits = {} } }) => {
    const date = payload['expire_date'];
    if (typeof date !== 'string') return [];
    const { expireDaysMin: least = 0, expireDaysMax: most = Number.MAX_SAFE_INTEGER } = limits;
    const ahead = (Date.parse(date.slice(0, 10)) - Date.parse(String(formatTime('yyyy-MM-dd', now)))) / day;
    if (ahead >= least && ahead <= most) return [];
    return [
      {
        pointer: '/expire_date',
        rule: 'expire-date-within-days',
        message: `must lie ${least} to ${most} days ahead, Asia/Taipei`,
      },
    ];
  },
};
