import type { Rule } from './rule.ts';

export const updateTimeEndNotBeforeBegin: Rule = {
  description: 'Cat query: the interval does not end before it begins (CVS API 規格文件 5.0, section 4.2.2).',
  zh: '不可早於起始時間',
  check: (payload) => {
    const start = payload['process_code_update_time_begin'];
    const end = payload['process_code_update_time_end'];
    // Both are in one form and one zone, so text order is time order.
    if (typeof start !== 'string' || typeof end !== 'string' || end >= start) return [];
    return [
      {
        pointer: '/process_code_update_time_end',
        rule: 'update-time-end-not-before-begin',
        message: 'must not be earlier than process_code_update_time_begin',
      },
    ];
  },
};
