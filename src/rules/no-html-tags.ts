import type { Rule } from './rule.ts';

/** As HTML itself tells: what follows "<" makes it a tag. */
const tag = /<[A-Za-z/!?]/;

export const noHtmlTags: Rule = {
  description:
    'ECPay: no value holds an HTML tag (developers.ecpay.com.tw, p=2858 and p=7400); one is refused, or changed on its way so that the checksum breaks.',
  zh: '不可含有網頁標籤',
  check: (payload) =>
    Object.keys(payload)
      .filter((name) => holdsTag(payload[name]))
      .map((name) => ({
        pointer: `/${name}`,
        rule: 'no-html-tags',
        message: 'holds an HTML tag, which ECPay refuses',
      })),
};

function holdsTag(value: unknown): boolean {
  return typeof value === 'string' && value.includes('<') && tag.test(value);
}
