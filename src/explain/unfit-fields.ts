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

/** Values that are signed rightly and refused, or changed on their way. */
export function unfitValues(pairs: Readonly<Pairs>): Unfit | undefined {
  return (
    found(pairs, /<[A-Za-z/!?]/, 'html-tag', 'an HTML tag, which ECPay refuses') ??
    found(pairs, /(?![\t\n\r])\p{Cc}/u, 'control-character', 'a control character, which does not arrive as it was signed') ??
    found(pairs, /\ufffd/, 'not-utf-8', 'U+FFFD: text that is not UTF-8 was read as UTF-8, and what it was is lost')
  );
}

function found(pairs: Readonly<Pairs>, pattern: RegExp, fault: MacFault, what: string): Unfit | undefined {
  const fields = Object.keys(pairs).filter((name) => pattern.test(pairs[name] ?? ''));
  if (fields.length === 0) return undefined;
  return { fault, fields, sentence: `The value of ${fields.slice(0, 6).map(quoted).join(', ')} has ${what}.` };
}
