import type { Check, Keywords } from '../check.ts';

/** Keywords of a number. What is not a number `type` has refused. */
export const numberKeywords: Keywords = {
  minimum: (least) => ofNumber('minimum', (number) => number >= least, `must be at least ${least}`),
  maximum: (most) => ofNumber('maximum', (number) => number <= most, `must be at most ${most}`),
  exclusiveMinimum: (below) => ofNumber('exclusiveMinimum', (number) => number > below, `must be more than ${below}`),
  exclusiveMaximum: (above) => ofNumber('exclusiveMaximum', (number) => number < above, `must be less than ${above}`),
  multipleOf: (step) =>
    ofNumber('multipleOf', (number) => Number.isInteger(number / step), `must be a multiple of ${step}`),
};

function ofNumber(rule: string, fits: (number: number) => boolean, message: string): Check {
  return (value, report) => {
    if (typeof value === 'number' && !fits(value)) report.add(rule, message);
  };
}
