import type { Records } from '../../../../generated/ecpay-cashier/records.ts';
import { checkCharacters } from '../../../barcode/check-characters.ts';
import { formatTime } from '../../../time/format.ts';
import { minute } from '../../../time/units.ts';
import { digits } from '../../lifecycle/numbers.ts';
import type { ComputedFields, Context } from '../../model/context.ts';

type OrderContext = Context<Records['order']>;

/** How long a conversion is good for, and ECPay's service code at each chain (ECPay's stage as recorded). */
const goodFor = 10 * minute;
const services: Readonly<Record<string, string>> = { iBon: '5G8', Family: 'KKS', Hilife: 'MEM' };

/**
 * A payment code as a barcode, in the recorded shapes. What it ends with, ten minutes from now, stands in it: the day in
 * the first segment (as recorded) and again in Hi-Life's third, the minute in that of
 * FamilyMart. ibon's second and third segments are opaque; here the minute and the amount are in them.
 */
export const barcodeFields: ComputedFields<Records['order']> = {
  'cashier-barcode-1': barcode1,
  'cashier-barcode-2': barcode2,
  'cashier-barcode-3': (context) => {
    const { CVSType, TotalAmount } = context.fields;
    const [day, time] = [end('yyyyMMddHHmm', context).slice(4, 8), end('yyyyMMddHHmm', context).slice(8)];
    if (CVSType === 'iBon') return `7709${time}${digits(Number(TotalAmount), 7)}`;
    const start = CVSType === 'Hilife' ? day : time;
    const amount = digits(Number(TotalAmount), 9);
    const check = checkCharacters(barcode1(context), barcode2(context), `${start}00${amount}`) ?? '00';
    return `${start}${check}${amount}`;
  },
};

/** The day as yyMMdd, its year counted from 1912, and the service. */
function barcode1(context: OrderContext): string {
  const day = end('yyyyMMdd', context);
  const year = digits(Number(day.slice(0, 4)) - 1911, 2);
  return `${year}${day.slice(4)}${services[String(context.fields.CVSType)] ?? ''}`;
}

function barcode2(context: OrderContext): string {
  const { fields, serial } = context;
  if (fields.CVSType !== 'iBon') return String(fields.PaymentNo).padStart(16, '0');
  return `${end('yyyyMMddHHmm', context).slice(4)}ZI${digits(serial, 6)}`;
}

/** When a conversion of this moment is not good any more. */
function end(format: 'yyyyMMdd' | 'yyyyMMddHHmm', { now }: OrderContext): string {
  return String(formatTime(format, now + goodFor));
}
