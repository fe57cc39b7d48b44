// Generated from specs/ecpay-cashier.yaml by `npm run generate`. Do not edit: change the document and generate again.
/** How it was or is to be paid 特店選擇的付款方式. */
export const paymentMethod = {
  CVS_CVS: { en: 'CVS code at any chain', zh: '超商代碼繳款' },
  CVS_OK: { en: 'CVS code at OK mart', zh: 'OK 超商代碼繳款' },
  CVS_FAMILY: { en: 'CVS code at FamilyMart', zh: '全家超商代碼繳款' },
  CVS_HILIFE: { en: 'CVS code at Hi-Life', zh: '萊爾富超商代碼繳款' },
  CVS_IBON: { en: 'CVS code at 7-ELEVEN ibon', zh: '7-11 ibon 代碼繳款' },
  BARCODE_BARCODE: { en: 'barcode of three segments', zh: '超商條碼繳款' },
  ATM_BOT: { en: 'virtual account at the Bank of Taiwan', zh: '台灣銀行 ATM' },
  ATM_LAND: { en: 'virtual account at the Land Bank', zh: '土地銀行 ATM' },
  ATM_TAISHIN: { en: 'virtual account at Taishin Bank', zh: '台新銀行 ATM' },
  WebATM_TAISHIN: { en: 'WebATM of Taishin Bank', zh: '台新銀行 WebATM' },
  Credit_CreditCard: { en: 'card', zh: '信用卡' },
} as const;

/** Whether a code was issued 取號結果; 10100073 or 2 is issued, never 1, anything else failed. */
export const issueRtnCode = {
  '2': { en: 'a virtual account was issued', zh: 'ATM 取號成功', paid: false, final: false, outcome: 'code-issued' },
  '10100058': { en: 'the order ran out', zh: '訂單已逾期', paid: false, final: true, outcome: 'expired' },
  '10100073': {
    en: 'a CVS code or a barcode was issued',
    zh: 'CVS 或 BARCODE 取號成功',
    paid: false,
    final: false,
    outcome: 'code-issued',
  },
  '10200047': { en: 'no order with this number (one source says the number was used before)', zh: '查無此訂單', outcome: 'unknown' },
  '10200052': { en: 'the order number is wrong', zh: '特店訂單編號錯誤', outcome: 'refused' },
  '10200073': { en: 'CheckMacValue is wrong', zh: '檢查碼錯誤', outcome: 'refused' },
  '10200095': { en: 'not established or failed', zh: '訂單未成立或付款失敗', paid: false, outcome: 'failed' },
  '10300006': { en: 'the CVS code ran out', zh: '超商代碼已過期', paid: false, final: true, outcome: 'expired' },
  '10400011': { en: 'blocked by the firewall', zh: '遭防火牆阻擋', outcome: 'refused' },
} as const;

/** Chain where the code was paid 繳費超商. */
export const payFrom = {
  family: { en: 'FamilyMart', zh: '全家' },
  hilife: { en: 'Hi-Life', zh: '萊爾富' },
  okmart: { en: 'OK mart', zh: 'OK 超商' },
  ibon: { en: '7-ELEVEN', zh: '7-11' },
} as const;
