import type { Rule } from './rule.ts';

const needed = ['payer_name', 'payer_postcode', 'payer_address'];

export const payerOnPrintedSlips: Rule = {
  description:
    "Cat: where the contract has slips printed, or printed and mailed, the payer's name, postcode and address are needed (CVS API 規格文件 5.0, sections 2.5 and 3.2.2). The client's option `printedSlips` says so.",
  zh: '代印或代寄繳款單時必須填寫',
  check: (payload, { agreement }) =>
    agreement['printedSlips'] === true ? needed.filter((name) => isBlank(payload[name])).map(problem) : [],
};

function isBlank(value: unknown): boolean {
  return typeof value !== 'string' || value.trim() === '';
}

function problem(name: string): ReturnType<Rule['check']>[number] {
  return {
    pointer: `/${name}`,
    rule: 'payer-on-printed-slips',
    message: 'is required where the contract has slips printed (option printedSlips)',
  };
}
