import type { Schema } from './schema.ts';

/** What bounds a value, in words; code stands in backticks. */
export function limitsOf({ keywords, meanings, maxBytes, widths }: Schema): string[] {
  const found: string[] = [];
  const { format, multipleOf } = keywords;
  // A list of values says more than the length of its longest one.
  if (keywords.enum === undefined && meanings === undefined)
    found.push(...range(keywords.minLength, keywords.maxLength, 'character'));
  found.push(...range(keywords.minItems, keywords.maxItems, 'item'));
  if (maxBytes !== undefined) found.push(`up to ${maxBytes} bytes in UTF-8`);
  const { least, most } = widths;
  if (least !== undefined || most !== undefined)
    found.push(`${least ?? 0} to ${most ?? 'any number of'} columns wide, a Chinese character counting two`);
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = keywords;
  if (minimum !== undefined && maximum !== undefined) found.push(`${Number(minimum)} to ${Number(maximum)}`);
  else if (minimum !== undefined) found.push(`${Number(minimum)} or more`);
  else if (maximum !== undefined) found.push(`at most ${Number(maximum)}`);
  if (exclusiveMinimum !== undefined) found.push(`more than ${Number(exclusiveMinimum)}`);
  if (exclusiveMaximum !== undefined) found.push(`less than ${Number(exclusiveMaximum)}`);
  if (multipleOf !== undefined) found.push(`a multiple of ${Number(multipleOf)}`);
  if (keywords.uniqueItems === true) found.push('no item twice');
  if (format !== undefined) found.push(format === 'unix-seconds' ? 'Unix seconds' : `as \`${String(format)}\``);
  return found;
}

function range(least: unknown, most: unknown, unit: string): string[] {
  const count = (count: unknown): string => `${Number(count)} ${unit}${Number(count) === 1 ? '' : 's'}`;
  if (least === undefined && most === undefined) return [];
  if (least === most) return [`exactly ${count(most)}`];
  if (most === undefined) return Number(least) === 1 ? ['not empty'] : [`at least ${count(least)}`];
  return least === undefined || Number(least) === 0 ? [`up to ${count(most)}`] : [`${Number(least)} to ${count(most)}`];
}
