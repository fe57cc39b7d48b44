import { paymentTool, paymentToolNumber, supplierCode } from '../../../../generated/mypay/meanings.ts';
import { type Meaning, meaningOf } from '../../../message/meaning.ts';
import type { ComputedFields } from '../../model/context.ts';
import type { Order, OrderFields } from './records.ts';

/** What is offered where the order names no tool; the other ways need data of their own. */
const everyWay: readonly string[] = ['card', 'wallet', 'store', 'barcode', 'account', 'web-atm'];

/** Which tools an order offers, and which one was taken. */
export const toolFields: ComputedFields<Order> = {
  'mypay-tools': ({ fields }) => (isRecurring(fields) ? ['recurring'] : offered(fields)),
  'mypay-background': ({ fields }) =>
    Number(fields.ewallet_type) === 2 && typeof fields.virtual_pan === 'string' && fields.virtual_pan !== '',
  'mypay-card-tool': ({ fields }) => toolBy(fields, 'card') ?? 'CREDITCARD',
  'mypay-wallet-tool': ({ fields }) => toolBy(fields, 'wallet') ?? 'LINEPAYON',
  'mypay-recurring-tool': ({ fields }) =>
    codesIn(fields).includes('DIRECTDEBIT_ABROAD') ? 'DIRECTDEBIT_ABROAD' : 'DIRECTDEBIT',
  'mypay-tool-number': ({ fields }) => Number(meaning(paymentTool, fields.pfn)?.number ?? 0),
  'mypay-wallet-supplier': ({ fields }) => meaning(paymentTool, fields.pfn)?.supplier ?? 'T0',
  'mypay-supplier-name': ({ fields }) => meaning(supplierCode, fields.supplier_code)?.zh ?? '',
};

export function isRecurring(fields: OrderFields): boolean {
  return fields.regular !== undefined && fields.regular !== 'O';
}

/** What the page shows: every way but those that need data of their own, unless they are asked for by name. */
function offered(fields: OrderFields): readonly string[] {
  const codes = codesIn(fields);
  return codes.some((code) => code === 'all' || code === '0') ? everyWay : [...new Set(codes.map(wayOf))];
}

/**
 * What a tool lets the shopper do on the page, as its meaning says; a wallet where that says nothing: phones, coins,
 * stored value.
 */
function wayOf(code: string): string {
  return meaning(paymentTool, code)?.way ?? 'wallet';
}

function toolBy(fields: OrderFields, way: string): string | undefined {
  return codesIn(fields).find(
    (code) => Object.hasOwn(paymentTool, code) && !['all', '0', 'MobilePayAll'].includes(code) && wayOf(code) === way,
  );
}

/** `pfn` holds a code, a number of appendix 1, or several numbers with commas. */
function codesIn(fields: OrderFields): readonly string[] {
  return String(fields.pfn ?? 'all')
    .split(',')
    .map((each) => meaning(paymentToolNumber, each)?.name ?? each);
}

function meaning(table: Readonly<Record<string, Meaning>>, code: unknown): Meaning | undefined {
  return meaningOf(table, String(code));
}
