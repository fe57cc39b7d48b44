import type { Schema } from './schema.ts';

/** How a language says what bounds a value. */
export interface LimitTexts {
  readonly characters: Range;
  readonly items: Range;
  readonly bytes: (most: number) => string;
  readonly width: (least: number, most: number | undefined) => string;
  readonly between: (least: number, most: number) => string;
  readonly atLeast: (least: number) => string;
  readonly atMost: (most: number) => string;
  readonly moreThan: (least: number) => string;
  readonly lessThan: (most: number) => string;
  readonly multipleOf: (of: number) => string;
  readonly unique: string;
  readonly unixSeconds: string;
  readonly format: (format: string) => string;
}

type Range = (least: number | undefined, most: number | undefined) => string;

/** The limits as English says them. */
export const englishLimits: LimitTexts = {
  characters: (least, most) => range(least, most, 'character'),
  items: (least, most) => range(least, most, 'item'),
  bytes: (most) => `up to ${most} bytes in UTF-8`,
  width: (least, most) => `${least} to ${most ?? 'any number of'} columns wide, a Chinese character counting two`,
  between: (least, most) => `${least} to ${most}`,
  atLeast: (least) => `${least} or more`,
  atMost: (most) => `at most ${most}`,
  moreThan: (least) => `more than ${least}`,
  lessThan: (most) => `less than ${most}`,
  multipleOf: (of) => `a multiple of ${of}`,
  unique: 'no item twice',
  unixSeconds: 'Unix seconds',
  format: (format) => `as \`${format}\``,
};

/** What bounds a value, in words; code stands in backticks. */
export function limitsOf(
  { keywords, meanings, maxBytes, widths }: Schema,
  texts: LimitTexts = englishLimits,
): string[] {
  const { format, multipleOf } = keywords;
  const { least, most } = widths;
  const found = [
    // A list of values says more than the length of its longest one.
    keywords.enum === undefined &&
      meanings === undefined &&
      ranged(keywords.minLength, keywords.maxLength, texts.characters),
    ranged(keywords.minItems, keywords.maxItems, texts.items),
    maxBytes !== undefined && texts.bytes(maxBytes),
    (least !== undefined || most !== undefined) && texts.width(least ?? 0, most),
    ...amounts(keywords, texts),
    multipleOf !== undefined && texts.multipleOf(Number(multipleOf)),
    keywords.uniqueItems === true && texts.unique,
    format !== undefined && (format === 'unix-seconds' ? texts.unixSeconds : texts.format(String(format))),
  ];
  return found.filter((each) => each !== false);
}

function amounts(keywords: Schema['keywords'], texts: LimitTexts): (string | false)[] {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = keywords;
  const bounds =
    minimum !== undefined && maximum !== undefined
      ? texts.between(Number(minimum), Number(maximum))
      : minimum !== undefined
        ? texts.atLeast(Number(minimum))
        : maximum !== undefined && texts.atMost(Number(maximum));
  return [
    bounds,
    exclusiveMinimum !== undefined && texts.moreThan(Number(exclusiveMinimum)),
    exclusiveMaximum !== undefined && texts.lessThan(Number(exclusiveMaximum)),
  ];
}

function ranged(least: unknown, most: unknown, texts: Range): string | false {
  const bound = (value: unknown): number | undefined => (value === undefined ? undefined : Number(value));
  return (least !== undefined || most !== undefined) && texts(bound(least), bound(most));
}

function range(least: number | undefined, most: number | undefined, unit: string): string {
  const count = (of: number | undefined): string => `${of} ${unit}${of === 1 ? '' : 's'}`;
  if (least === most) return `exactly ${count(most)}`;
  if (most === undefined) return least === 1 ? 'not empty' : `at least ${count(least)}`;
  return least === undefined || least === 0 ? `up to ${count(most)}` : `${least} to ${count(most)}`;
}
