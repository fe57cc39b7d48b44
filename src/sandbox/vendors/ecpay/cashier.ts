import type { Records } from '../../../../generated/ecpay-cashier/records.ts';
import { digits } from '../../lifecycle/numbers.ts';
import type { ComputedFields, Context } from '../../model/context.ts';
import { clockDigits } from './clock-digits.ts';

/** The chain where it was paid; a code for any chain is paid at ibon here. */
const chains: Readonly<Record<string, string>> = {
  CVS: 'ibon',
  OK: 'okmart',
  FAMILY: 'family',
  HILIFE: 'hilife',
  IBON: 'ibon',
};

/** What ECPay's cashier computes. */
export const cashierFields: ComputedFields<Records['order']> = {
  /** Twelve digits of the clock and four of its own, as in every recorded answer. */
  'cashier-trade-no': (context) => `${clockDigits(context)}${digits(context.serial, 4)}`,
  'cashier-payment-type': ({ fields }) => `CVS_${subPayment(fields)}`,
  'cashier-payment-no': (context) => `LLL${clockDigits(context).slice(0, 2)}${digits(context.serial, 9)}`,
  'cashier-payment-url': ({ fields, origin }) =>
    `${origin}/PaymentRule/CVSBarCode?PaymentNo=${String(fields.PaymentNo)}`,
  'cashier-pay-from': ({ fields }) => chains[subPayment(fields)],
  'cashier-wrong-amount': ({ fields }) => (Number(fields.TotalAmount) > 1 ? Number(fields.TotalAmount) - 1 : 2),
};

function subPayment(fields: Context<Records['order']>['fields']): string {
  return String(fields.ChooseSubPayment ?? 'CVS');
}
