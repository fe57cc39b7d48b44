import { paymentTool, paymentToolNumber, supplierCode } from '../../../../generated/mypay-paypage/meanings.ts';
import { type Meaning, meaningOf } from '../../../meanings/meaning-of.ts';
import type { Makers } from '../../life/scene.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What a payment tool lets the shopper do on the page. */
type Way = 'card' | 'store' | 'barcode' | 'account' | 'web-atm' | 'top-up' | 'cardless' | 'later' | 'wallet';

/** Tools that are not paid at once by phone, coin or stored value, which are all the rest. */
const ways: Readonly<Record<string, Way>> = {
  CREDITCARD: 'card',
  UNIONPAY: 'card',
  ABROAD: 'card',
  DIRECTDEBIT: 'card',
  DIRECTDEBIT_ABROAD: 'card',
  APPLEPAY: 'card',
  GOOGLEPAY: 'card',
  C_INSTALLMENT: 'card',
  C_REDEEM: 'card',
  AMEX: 'card',
  CSTORECODE: 'store',
  BARCODE: 'barcode',
  E_COLLECTION: 'account',
  WEBATM: 'web-atm',
  RECHARGE: 'top-up',
  M_RECHARGE: 'top-up',
  CARDLESS: 'cardless',
  AFP: 'later',
};
const everyWay: readonly Way[] = ['card', 'wallet', 'store', 'barcode', 'account', 'web-atm'];

/** Who stands behind a wallet; MyPay itself behind all others. */
const suppliers: Readonly<Record<string, string>> = {
  LINEPAYON: 'W2',
  LINEPAYOFF: 'W2',
  JKOON: 'W4',
  JKOOFF: 'W4',
  EASYWALLETON: 'W5',
  EASYWALLETOFF: 'W5',
  EASYCARD: 'W5',
  IPASS: 'W6',
  ICASH: 'W7',
  PXPAYON: 'W8',
  PXPAYOFF: 'W8',
  PION: 'W9',
  PIOFF: 'W9',
};

/** Which tools an order offers, and which one was taken. */
export const toolMakers: Makers = {
  'mypay-tools': ({ fields }) => (isRecurring(fields) ? ['recurring'] : offered(fields)),
  'mypay-background': ({ fields }) => Number(fields['ewallet_type']) === 2 && typeof fields['virtual_pan'] === 'string' && fields['virtual_pan'] !== '',
  'mypay-card-tool': ({ fields }) => toolBy(fields, 'card') ?? 'CREDITCARD',
  'mypay-wallet-tool': ({ fields }) => toolBy(fields, 'wallet') ?? 'LINEPAYON',
  'mypay-recurring-tool': ({ fields }) => (codesIn(fields).includes('DIRECTDEBIT_ABROAD') ? 'DIRECTDEBIT_ABROAD' : 'DIRECTDEBIT'),
  'mypay-tool-number': ({ fields }) => Number(meaning(paymentTool, fields['pfn'])?.number ?? 0),
  'mypay-wallet-supplier': ({ fields }) => suppliers[String(fields['pfn'])] ?? 'T0',
  'mypay-supplier-name': ({ fields }) => meaning(supplierCode, fields['supplier_code'])?.zh ?? '',
};

export function isRecurring(fields: Fields): boolean {
  return fields['regular'] !== undefined && fields['regular'] !== 'O';
}

/** What the page shows: every way but those that need data of their own, unless they are asked for by name. */
function offered(fields: Fields): readonly Way[] {
  const codes = codesIn(fields);
  return codes.some((code) => code === 'all' || code === '0') ? everyWay : [...new Set(codes.map((code) => ways[code] ?? 'wallet'))];
}

function toolBy(fields: Fields, way: Way): string | undefined {
  return codesIn(fields).find((code) => Object.hasOwn(paymentTool, code) && !['all', '0', 'MobilePayAll'].includes(code) && (ways[code] ?? 'wallet') === way);
}

/** `pfn` holds a code, a number of appendix 1, or several numbers with commas. */
function codesIn(fields: Fields): readonly string[] {
  return String(fields['pfn'] ?? 'all')
    .split(',')
    .map((each) => meaning(paymentToolNumber, each)?.name ?? each);
}

function meaning(table: Readonly<Record<string, Meaning>>, code: unknown): Meaning | undefined {
  return meaningOf(table, String(code));
}
