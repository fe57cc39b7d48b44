import type { Pairs } from '../envelopes/pairs.ts';
import { quoted } from './explanation.ts';
import type { MacFault } from './suspicion.ts';

/** What ECPay refuses in a form whatever its checksum is, or what does not arrive as it was signed. */
export interface Unfit {
  readonly fault: MacFault;
  readonly fields: readonly string[];
  readonly sentence: string;
}

/** Keys among the fields: number 3 of the vendor's own list of causes (support.ecpay.com.tw/16692). */
export function keysAmong(pairs: Readonly<Pairs>): Unfit | undefined {
  const fields = Object.keys(pairs).filter((name) => /^hash(?:key|iv)$/i.test(name));
  if (fields.length === 0) return undefined;
  const sentence = `${fields.map(quoted).join(' and ')} ${fields.length === 1 ? 'is' : 'are'} sent as a field. The keys are secrets: they stand round the fields in the calculation, and are never sent.`;
  return { fault: 'keys-among-fields', fields, sentence };
}

/** What a value may not have in it. */
const unfit: readonly { readonly pattern: RegExp; readonly fault: MacFault; readonly what: string }[] = [
  { pattern: /<[A-Za-z/!?]/, fault: 'html-tag', what: 'an HTML tag, which ECPay refuses' },
  {
    pattern: /[^\t\n\r -~\xa0-\uffff]/,
    fault: 'control-character',
    what: 'a control character, which does not arrive as it was signed',
  },
  {
    pattern: /\ufffd/,
    fault: 'not-utf-8',
    what: 'U+FFFD: text that is not UTF-8 was read as UTF-8, and what it was is lost',
  },
];

/** Values that are signed rightly and refused, or changed on their way. */
export function unfitValues(pairs: Readonly<Pairs>): Unfit | undefined {
  for (const { pattern, fault, what } of unfit) {
    const fields = Object.keys(pairs).filter((name) => pattern.test(pairs[name] ?? ''));
    if (fields.length === 0) continue;
    return { fault, fields, sentence: `The value of ${fields.slice(0, 6).map(quoted).join(', ')} has ${what}.` };
  }
  return undefined;
}
