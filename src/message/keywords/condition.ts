import type { Keywords } from '../check.ts';
import { type Branch, noneFits } from './branches.ts';

/** Keywords that hold a value to other schemas. */
export const conditionKeywords: Keywords = {
  allOf: (schemas, _, compile) => {
    const checks = schemas.map(compile);
    return (value, report) => {
      for (const check of checks) check(value, report);
    };
  },
  anyOf: (schemas, _, compile) => {
    const branches = schemas.map((schema): Branch => ({ schema, check: compile(schema) }));
    return (value, report) => {
      if (!branches.some(({ check }) => report.passes(check, value))) report.addAll(noneFits('anyOf', branches, value));
    };
  },
  oneOf: (schemas, _, compile) => {
    const branches = schemas.map((schema): Branch => ({ schema, check: compile(schema) }));
    return (value, report) => {
      const fitting = branches.filter(({ check }) => report.passes(check, value)).length;
      if (fitting === 0) report.addAll(noneFits('oneOf', branches, value));
      if (fitting > 1) report.add('oneOf', 'matches several of the forms where it must match exactly one');
    };
  },
  not: (schema, { 'x-ignored': isIgnored = false }, compile) => {
    const check = compile(schema);
    const [rule, message] = isIgnored
      ? ['x-ignored', 'must not be given here, where it has no effect']
      : ['not', 'has values that exclude each other'];
    return (value, report) => {
      if (report.passes(check, value)) report.add(rule, message);
    };
  },
  if: (condition, { then = true, else: otherwise = true }, compile) => {
    const check = compile(condition);
    const [yes, no] = [compile(then), compile(otherwise)] as const;
    return (value, report) => (report.passes(check, value) ? yes : no)(value, report);
  },
};
