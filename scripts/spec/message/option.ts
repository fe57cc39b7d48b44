import type { Schema } from '../schema/schema.ts';

/** The client's option that fills a field: `MerchantID` is `merchantId`, `cust_id` is `custId`. */
export function optionName(field: string): string {
  const parts = field.split('_').flatMap((part) => part.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z0-9]+/g) ?? [part]);
  const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
  return parts.map((word, index) => (index === 0 ? word.toLowerCase() : capitalized(word))).join('');
}

/** The options that fill a field, the first that the merchant has: those that it names, else the one of its name. */
export function optionsOf(field: string, { optionNames }: Pick<Schema, 'optionNames'>): readonly [string, string?] {
  return optionNames ?? [optionName(field)];
}
