import type { Check, Keywords } from '../check.ts';
import { formatNamed } from '../formats.ts';

/** Keywords of a text. What is not text `type` has refused. */
export const textKeywords: Keywords = {
  minLength: (least, { maxLength }) => {
    const wanted = maxLength === least ? `exactly ${characters(least)}` : `at least ${characters(least)}`;
    return ofText(
      'minLength',
      (text) => text.length >= least && lengthOf(text) >= least,
      (text) => (text === '' && least === 1 ? 'must not be empty' : `must have ${wanted}; yours has ${lengthOf(text)}`),
    );
  },
  maxLength: (most, { minLength }) => {
    const wanted = minLength === most ? `exactly ${characters(most)}` : `at most ${characters(most)}`;
    return ofText(
      'maxLength',
      (text) => text.length <= most || lengthOf(text) <= most,
      (text) => `must have ${wanted}; yours has ${lengthOf(text)}`,
    );
  },
  'x-max-bytes': (most) =>
    ofText(
      'x-max-bytes',
      (text) => bytesOf(text) <= most,
      (text) => `must have at most ${most} bytes in UTF-8; yours has ${bytesOf(text)}`,
    ),
  'x-min-width': (least) =>
    ofText(
      'x-min-width',
      (text) => text.length >= least || widthOf(text) >= least,
      (text) => `must be at least ${least} wide, ${widths}; yours is ${widthOf(text)}`,
    ),
  'x-max-width': (most) =>
    ofText(
      'x-max-width',
      (text) => text.length * 2 <= most || widthOf(text) <= most,
      (text) => `must be at most ${most} wide, ${widths}; yours is ${widthOf(text)}`,
    ),
  // A format is short for a pattern, and breaking it is breaking that.
  format: (name) => {
    const format = formatNamed(name);
    return format === undefined ? () => {} : ofText('pattern', format.fits, () => format.text);
  },
  pattern: (source, { format, description }) => {
    const pattern = new RegExp(source, 'u');
    const form =
      description === undefined
        ? `must match ${source}`
        : `must have the documented form: ${description.replace(/\.$/, '')}`;
    const text = formatNamed(format)?.text ?? form;
    return ofText(
      'pattern',
      (text) => pattern.test(text),
      () => text,
    );
  },
};

function ofText(rule: string, fits: (text: string) => boolean, message: (text: string) => string): Check {
  return (value, report) => {
    if (typeof value === 'string' && !fits(value)) report.add(rule, message(value));
  };
}

/** Length in characters as people count them: an emoji is one. */
function lengthOf(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

const encoder = new TextEncoder();

const widths = 'a Chinese character counting two';

/** As the vendors' systems count: one for ASCII, two for everything else, as in Big5. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += character <= '\u007f' ? 1 : 2;
  return width;
}

function bytesOf(text: string): number {
  return encoder.encode(text).length;
}

function characters(count: number): string {
  return `${count} ${count === 1 ? 'character' : 'characters'}`;
}
