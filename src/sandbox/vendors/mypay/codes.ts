import type { components } from '../../../../generated/mypay/types.ts';
import { checkCharacters } from '../../../barcode/check-characters.ts';
import { digits } from '../../lifecycle/numbers.ts';
import type { ComputedFields } from '../../model/context.ts';
import { digitsOf } from './numbers.ts';
import type { Order, OrderContext, OrderFields } from './records.ts';

type IbonContent = components['schemas']['IbonContent'];
type VirtualAccountContent = components['schemas']['VirtualAccountContent'];

/** Service number in barcode 1; the vendors have many (as recorded). */
const service = '6CY';

/** What `result_content` may hold, and what the order calls it. */
const held = {
  PinCode: 'PinCode',
  LimitDate: 'expired_date',
  BarCode1: 'BarCode1',
  BarCode2: 'BarCode2',
  BarCode3: 'BarCode3',
  BarcodeEndDate: 'expired_date',
  BankCode: 'bank_id',
} as const satisfies Readonly<Record<keyof (IbonContent & VirtualAccountContent), keyof Order['fields']>>;

/** Which of it there is, by `result_content_type` (MyPay LINK PayPage 1.0.6, 『虛擬帳號回傳欄位』 to 『超商條碼繳費』). */
const contents: Readonly<Record<string, readonly (keyof typeof held)[]>> = {
  IBON: ['PinCode', 'LimitDate', 'BarCode1', 'BarCode2', 'BarCode3', 'BarcodeEndDate'],
  FAMIPORT: ['PinCode', 'LimitDate', 'BarCode1', 'BarCode2', 'BarCode3', 'BarcodeEndDate'],
  LIFEET: ['PinCode', 'BarCode1', 'BarCode2', 'BarCode3', 'LimitDate'],
  BARCODE: ['BarCode1', 'BarCode2', 'BarCode3', 'LimitDate'],
  E_COLLECTION: ['PinCode', 'LimitDate', 'BankCode'],
};

/** What the shopper takes to a store or to a bank. */
export const codeFields: ComputedFields<Order> = {
  'mypay-pin': pin,
  'mypay-barcode-1': barcode1,
  'mypay-barcode-2': barcode2,
  'mypay-barcode-3': (context) => {
    const deadline = rocDate(context.fields);
    const amount = digits(Number(context.fields.cost), 9);
    const checks = checkCharacters(barcode1(context), barcode2(context), `${deadline.slice(0, 4)}00${amount}`) ?? '00';
    return `${deadline.slice(0, 4)}${checks}${amount}`;
  },
  'mypay-content': ({ fields }) =>
    Object.fromEntries((contents[String(fields.result_content_type)] ?? []).map((name) => [name, fields[held[name]]])),
};

/** Fourteen characters for ibon and its like, sixteen digits for an account. */
function pin(context: OrderContext): string {
  if (context.fields.result_content_type === 'E_COLLECTION')
    return `9990${digitsOf('account', context, 4)}${String(context.serial).padStart(8, '0')}`;
  return `LLL${digitsOf('pin', context, 4)}${String(context.serial).padStart(7, '0')}`;
}

function barcode1({ fields }: OrderContext): string {
  return `${rocDate(fields)}${service}`;
}

function barcode2(context: OrderContext): string {
  return `${digitsOf('barcode', context, 8)}${String(context.serial).padStart(8, '0')}`;
}

/** The deadline as barcodes have it: two digits of Taiwan's year, month, day. */
function rocDate(fields: OrderFields): string {
  const date = String(fields.expired_date);
  return `${String(Number(date.slice(0, 4)) - 1911).slice(-2)}${date.slice(4, 8)}`;
}
