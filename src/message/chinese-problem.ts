import type { Problem } from '../errors/problem.ts';

/**
 * What is wrong, in Chinese, by the rule that was broken. `{n}` is the bound and `{names}` the fields that the English
 * message names.
 */
const texts: Readonly<Record<string, string>> = {
  required: '必須填寫',
  empty: '不可為空值',
  type: '資料型態不正確',
  const: '不是可用的值',
  enum: '不是可用的值',
  minLength: '長度不可少於 {n} 個字',
  maxLength: '長度不可超過 {n} 個字',
  'x-max-bytes': '長度不可超過 {n} 個位元組',
  'x-min-width': '長度不可少於 {n} 個字元，中文字算兩個字元',
  'x-max-width': '長度不可超過 {n} 個字元，中文字算兩個字元',
  pattern: '格式不正確',
  minimum: '不可小於 {n}',
  maximum: '不可大於 {n}',
  exclusiveMinimum: '必須大於 {n}',
  exclusiveMaximum: '必須小於 {n}',
  multipleOf: '必須為 {n} 的倍數',
  minItems: '不可少於 {n} 筆',
  maxItems: '不可超過 {n} 筆',
  uniqueItems: '不可重複',
  contains: '缺少必要的項目',
  minProperties: '不可少於 {n} 個欄位',
  maxProperties: '不可超過 {n} 個欄位',
  propertyNames: '不是可用的欄位',
  additionalProperties: '不是可用的欄位',
  dependentRequired: '有 {names} 時必須填寫',
  anyOf: '與 {names} 至少須填一項',
  oneOf: '與 {names} 只能填一項',
  not: '不可填寫',
  'x-ignored': '不可填寫',
  fresh: '已超過有效時間',
};

/** Of a rule whose message names no bound or no field. */
const plain: Readonly<Record<string, string>> = {
  minLength: '不可為空值',
  anyOf: '格式不正確',
  oneOf: '格式不正確',
};

const unknown = '不正確';

/** A problem in Chinese, as the vendors of these APIs speak. Like the English message it holds no value. */
export function chineseOf({ rule, message }: Problem): string {
  const [n] = /-?\d+(?:\.\d+)?/.exec(message) ?? [];
  const isRequired = message.startsWith('is required');
  const names = isRequired ? [...message.matchAll(/(?:, or|with) (\w+)/g)].map(([, name]) => name).join('、') : '';
  const text = textOf(texts, rule) ?? unknown;
  if ((!text.includes('{n}') || n !== undefined) && (!text.includes('{names}') || names !== ''))
    return text.replace('{n}', n ?? '').replace('{names}', names);
  return (isRequired ? texts['required'] : textOf(plain, rule)) ?? unknown;
}

function textOf(table: Readonly<Record<string, string>>, rule: string): string | undefined {
  return Object.hasOwn(table, rule) ? table[rule] : undefined;
}
