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

function bytesOf(text: string): number {
  return encoder.encode(text).length;
}

function characters(count: number): string {
  return `${count} ${count === 1 ? 'character' : 'characters'}`;
}
