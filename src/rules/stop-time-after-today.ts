import { formatTime } from '../time/format.ts';
import type { Rule } from './rule.ts';

export const stopTimeAfterToday: Rule = {
  description:
    "MyPay: a recurring charge stops on a later day than today, Taiwan's day (MyPay LINK PayPage 1.0.6, 定期定額式扣款取消, sample answer).",
  zh: '必須晚於今天',
  check: (payload, { now }) => {
    const date = payload['stop_time'];
    if (typeof date !== 'string' || date > formatTime('yyyyMMdd', now)) return [];
    return [{ pointer: '/stop_time', rule: 'stop-time-after-today', message: 'must be later than today, Asia/Taipei' }];
  },
};
