import { createHash } from 'node:crypto';
import type { Records } from '../../../../generated/ccat-cvs/records.ts';
import { checkCharacters } from '../../../barcode/check-characters.ts';
import { formatTime } from '../../../time/format.ts';
import { digits } from '../../lifecycle/numbers.ts';
import type { ComputedFields, Context } from '../../model/context.ts';

type SlipContext = Context<Records['slip']>;

/**
 * What Cat computes for a slip. The shapes of the numbers are those of the samples (as recorded).
 */
export const slipFields: ComputedFields<Records['slip']> = {
  'slip-trans-id': ({ merchant, serial }) => createHash('md5').update(`${merchant.id}:${serial}`).digest('hex'),
  'slip-virtual-account': (context) => `982${year(context)}${digits(context.serial, 9)}`,
  'slip-ibon-code': (context) => `1${year(context)}${digits(context.serial, 9)}`,
  /** The deadline in the years of the Republic, and the service code. */
  'slip-barcode1': (context) => `${deadline(context)}619`,
  'slip-barcode2': barcode2,
  'slip-barcode3': (context) => {
    const unchecked = `${deadline(context).slice(0, 4)}00${amount(context)}`;
    const check = checkCharacters(`${deadline(context)}619`, barcode2(context), unchecked) ?? '00';
    return `${unchecked.slice(0, 4)}${check}${unchecked.slice(6)}`;
  },
  /** Cat's own sample of a changed amount keeps the check characters of the old one, so that the barcode is stale. */
  'slip-barcode3-of-new-amount': (context) =>
    `${String(context.record?.fields.st_barcode3 ?? '').slice(0, 6)}${amount(context)}`,
  'slip-wrong-amount': ({ fields }) => (Number(fields.order_amount) > 1 ? Number(fields.order_amount) - 1 : 2),
};

function barcode2({ fields }: SlipContext): string {
  return `${String(fields.virtual_account)}00`;
}

/** The day of `expire_date` as yyMMdd, its year counted from 1912. */
function deadline({ fields }: SlipContext): string {
  const [, years = '', month = '', date = ''] = /^(\d{4})-(\d{2})-(\d{2})/.exec(String(fields.expire_date)) ?? [];
  return `${digits(Number(years) - 1911, 2)}${month}${date}`;
}

function amount({ fields }: SlipContext): string {
  return digits(Number(fields.order_amount), 9);
}

function year({ now }: SlipContext): string {
  return String(formatTime('yyyyMMdd', now)).slice(2, 4);
}
