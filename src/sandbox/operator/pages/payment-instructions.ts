import type { Words } from '../../model/lifecycle.ts';

/** How a shopper pays with a code. */
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
