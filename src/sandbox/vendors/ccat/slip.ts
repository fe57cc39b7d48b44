import { createHash } from 'node:crypto';
import { checkCharacters } from '../../../barcode/check-characters.ts';
import { formatTime } from '../../../time/format.ts';
import { digits } from '../../lifecycle/numbers.ts';
import type { ComputedFields, Scene } from '../../model/context.ts';

/** What Cat computes for a slip. The shapes of the numbers are those of the samples (beyond-the-documents.md, section 12). */
export const slipFields: ComputedFields = {
  'slip-trans-id': ({ merchant, serial }) => createHash('md5').update(`${merchant.id}:${serial}`).digest('hex'),
  'slip-virtual-account': (scene) => `982${year(scene)}${digits(scene.serial, 9)}`,
  'slip-ibon-code': (scene) => `1${year(scene)}${digits(scene.serial, 9)}`,
  /** The deadline in the years of the Republic, and the service code. */
  'slip-barcode1': (scene) => `${deadline(scene)}619`,
  'slip-barcode2': (scene) => barcode2(scene),
  'slip-barcode3': (scene) => {
    const unchecked = `${deadline(scene).slice(0, 4)}00${amount(scene)}`;
    return `${unchecked.slice(0, 4)}${checkCharacters(`${deadline(scene)}619`, barcode2(scene), unchecked) ?? '00'}${unchecked.slice(6)}`;
  },
  /** Cat's own sample of a changed amount keeps the check characters of the old one, so that the barcode is stale. */
  'slip-barcode3-of-new-amount': (scene) => `${String(scene.entry?.fields['st_barcode3'] ?? '').slice(0, 6)}${amount(scene)}`,
  'slip-wrong-amount': ({ fields }) => (Number(fields['order_amount']) > 1 ? Number(fields['order_amount']) - 1 : 2),
};

function barcode2({ fields }: Scene): string {
  return `${String(fields['virtual_account'])}00`;
}

/** The day of `expire_date` as yyMMdd, its year counted from 1912. */
function deadline({ fields }: Scene): string {
  const [, years = '', month = '', date = ''] = /^(\d{4})-(\d{2})-(\d{2})/.exec(String(fields['expire_date'])) ?? [];
  return `${digits(Number(years) - 1911, 2)}${month}${date}`;
}

function amount({ fields }: Scene): string {
  return digits(Number(fields['order_amount']), 9);
}

function year({ now }: Scene): string {
  return String(formatTime('yyyyMMdd', now)).slice(2, 4);
}
