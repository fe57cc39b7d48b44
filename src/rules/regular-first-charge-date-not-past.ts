import { formatTime } from '../time/format.ts';
import type { Rule } from './rule.ts';

export const regularFirstChargeDateNotPast: Rule = {
  description:
    "MyPay recurring charge: the first one is today or later, Taiwan's day (MyPay LINK PayPage 1.0.6, regular_first_charge_date).",
  zh: '不可早於今天',
  check: (payload, { now }) => {
    const date = payload['regular_first_charge_date'];
    if (typeof date !== 'string' || date >= formatTime('yyyyMMdd', now)) return [];
    return [
      {
        pointer: '/regular_first_charge_date',
        rule: 'regular-first-charge-date-not-past',
        message: 'must be today or later, Asia/Taipei',
      },
    ];
  },
};
