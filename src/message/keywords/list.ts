import type { Check, Keywords, Report } from '../check.ts';

/** Keywords of a list. What is not a list `type` has refused. */
export const listKeywords: Keywords = {
  minItems: (least) =>
    ofList((list, report) => {
      if (list.length < least) report.add('minItems', `must have at least ${items(least)}; yours has ${list.length}`);
    }),
  maxItems: (most) =>
    ofList((list, report) => {
      if (list.length > most) report.add('maxItems', `must have at most ${items(most)}; yours has ${list.length}`);
    }),
  uniqueItems: (keyword) =>
    ofList((list, report) => {
      const different = new Set(list.map((item) => JSON.stringify(item)));
      if (keyword && different.size < list.length) report.add('uniqueItems', 'must not contain the same item twice');
    }),
  contains: (keyword, _, compile) => {
    const check = compile(keyword);
    return ofList((list, report) => {
      if (!list.some((item) => report.passes(check, item)))
        report.add('contains', 'must contain an item that is missing');
    });
  },
  prefixItems: (schemas, _, compile) => {
    const checks = schemas.map(compile);
    return ofList((list, report) => {
      for (const [index, item] of list.entries()) {
        const check = checks[index];
        if (check !== undefined) report.enter(index, check, item);
      }
    });
  },
  items: (schema, { prefixItems = [] }, compile) => {
    const check = compile(schema);
    return ofList((list, report) => {
      for (let index = prefixItems.length; index < list.length; index += 1) report.enter(index, check, list[index]);
    });
  },
};

function ofList(look: (list: readonly unknown[], report: Report) => void): Check {
  return (value, report) => {
    if (Array.isArray(value)) look(value, report);
  };
}

function items(count: number): string {
  return `${count} ${count === 1 ? 'item' : 'items'}`;
}
