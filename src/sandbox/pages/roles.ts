import type { Words } from '../life/life.ts';

/**
 * What fields mean on a page, by their names. A field that is not here is shown as any other one; so a new life has its pages without a line
 * here, and one line here gives it what only these do.
 */

/** What the shopper pays with, and where it is used; shown large while it can be. */
export const codes: Readonly<Record<string, 'store' | 'bank'>> = { PaymentNo: 'store', PinCode: 'store', ibon_code: 'store', virtual_account: 'bank' };

/** Beside a code of this name there is a bank when it is an account and no store's code (MyPay's `PinCode`). */
export const bank = 'bank_id';

/** Several things in one text, and what stands between them (ecpay-cashier-cvs.md, ItemName). */
export const lists: Readonly<Record<string, string>> = { ItemName: '#' };

/** Back to the shop without a word about the payment (ecpay-cashier-cvs.md, ClientBackURL). */
export const backs: readonly string[] = ['ClientBackURL'];

/** The browser is sent there with the issued code, and the link back is not shown (ecpay-cashier-cvs.md, ClientRedirectURL). */
export const redirects: readonly string[] = ['ClientRedirectURL'];

/** Where the browser goes after a success or a failure, without a word about the payment (mypay-paypage.md, question 5). */
export const successes: readonly string[] = ['success_returl'];
export const failures: readonly string[] = ['failure_returl'];

export const howTo: Readonly<Record<'store' | 'bank', Words>> = {
  store: {
    en: 'Enter this code at a convenience store’s kiosk (ibon, FamiPort, Life-ET, OK-go), take the printed slip to the counter, and pay in cash.',
    zh: '請到超商的多媒體機（ibon、FamiPort、Life-ET、OK-go）輸入代碼，列印繳費單後到櫃檯以現金繳費。',
  },
  bank: {
    en: 'Transfer the exact amount to this account, at an ATM or from your bank’s app.',
    zh: '請以 ATM 或網路銀行，將相同金額轉入此帳號。',
  },
};

/** The first of these fields that holds an address that a browser may be sent to: `javascript:` is none. */
export function addressIn(fields: Readonly<Record<string, unknown>>, names: readonly string[]): string | undefined {
  return names.map((name) => fields[name]).find((value): value is string => typeof value === 'string' && /^https?:\/\//i.test(value) && URL.canParse(value));
}
