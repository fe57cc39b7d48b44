// Generated from specs/ecpay-cashier.yaml by `npm run generate`. Do not edit: change the document and generate again.
/** Chain of stores; capitals and small letters count. 超商類型 */
export const cVSType = {
  iBon: { en: '7-ELEVEN ibon', zh: '7-11 ibon' },
  Family: { en: 'FamilyMart', zh: '全家超商' },
  Hilife: { en: 'Hi-Life', zh: '萊爾富超商' },
} as const;

/** How it was or is to be paid. 特店選擇的付款方式 */
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

/** Whether a code was issued; 10100073 or 2 is issued, never 1, anything else failed. 取號結果 */
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
  '10200074': { en: 'no key for this merchant number (wrong environment)', zh: '找不到加密金鑰', outcome: 'refused' },
  '10200095': { en: 'not established or failed', zh: '訂單未成立或付款失敗', paid: false, outcome: 'failed' },
  '10300006': { en: 'the CVS code ran out', zh: '超商代碼已過期', paid: false, final: true, outcome: 'expired' },
  '10300066': {
    en: 'the result is awaited: neither paid nor failed, do not ship',
    zh: '交易付款結果待確認中，請勿出貨',
    paid: false,
    final: false,
    outcome: 'pending',
  },
  '10400011': { en: 'blocked by the firewall', zh: '遭防火牆阻擋', outcome: 'refused' },
} as const;

/** Chain where the code was paid. 繳費超商 */
export const payFrom = {
  family: { en: 'FamilyMart', zh: '全家' },
  hilife: { en: 'Hi-Life', zh: '萊爾富' },
  okmart: { en: 'OK mart', zh: 'OK 超商' },
  ibon: { en: '7-ELEVEN', zh: '7-11' },
} as const;

/** Chain of stores; once given the shopper cannot choose another. 付款子項目 */
export const chooseSubPayment = {
  CVS: { en: 'any chain', zh: '超商代碼繳款' },
  OK: { en: 'OK mart', zh: 'OK 超商' },
  FAMILY: { en: 'FamilyMart', zh: '全家超商' },
  HILIFE: { en: 'Hi-Life', zh: '萊爾富超商' },
  IBON: { en: '7-ELEVEN ibon', zh: '7-11 ibon' },
} as const;

/** Whether `paymentResult` carries the extra payment data; N if left out. 是否需要額外的付款資訊 */
export const needExtraPaidInfo = { Y: { en: 'with the extra payment data', zh: '需要' }, N: { en: 'without', zh: '不需要' } } as const;

/** Language of the page; traditional Chinese if left out. 語系設定 */
export const language = {
  ENG: { en: 'English', zh: '英語' },
  KOR: { en: 'Korean', zh: '韓語' },
  JPN: { en: 'Japanese', zh: '日語' },
  CHI: { en: 'simplified Chinese', zh: '簡體中文' },
} as const;

/** State of the order; only `1` is paid. 交易狀態 */
export const tradeStatus = {
  '0': { en: 'established and not paid yet', zh: '訂單成立未付款', paid: false, final: false, outcome: 'pending' },
  '1': { en: 'paid', zh: '已付款', paid: true, final: true, outcome: 'paid' },
  '10200047': { en: 'no order with this number', zh: '查無此訂單', name: 'not-found', paid: false, outcome: 'unknown' },
  '10200052': { en: 'the order number is wrong', zh: '特店訂單編號錯誤', outcome: 'refused' },
  '10200073': { en: 'CheckMacValue is wrong', zh: '檢查碼錯誤', outcome: 'refused' },
  '10200074': { en: 'no key for this merchant number (wrong environment)', zh: '找不到加密金鑰', outcome: 'refused' },
  '10200095': { en: 'not established, or the payment failed', zh: '訂單未成立或付款失敗', paid: false, outcome: 'failed' },
  '10300066': {
    en: 'the result is awaited: neither paid nor failed, do not ship',
    zh: '交易付款結果待確認中，請勿出貨',
    paid: false,
    final: false,
    outcome: 'pending',
  },
} as const;

/** Result of the payment; only 1 is paid. 交易狀態 */
export const paymentRtnCode = {
  '1': { en: 'paid', zh: '付款成功', paid: true, final: true, outcome: 'paid' },
  '10100058': { en: 'the order ran out', zh: '訂單已逾期', paid: false, final: true, outcome: 'expired' },
  '10200095': { en: 'not established, or the payment failed', zh: '訂單未成立或付款失敗', paid: false, outcome: 'failed' },
  '10300006': { en: 'the CVS code ran out', zh: '超商代碼已過期', paid: false, final: true, outcome: 'expired' },
  '10300066': {
    en: 'the result is awaited: neither paid nor failed, do not ship',
    zh: '交易付款結果待確認中，請勿出貨',
    paid: false,
    final: false,
    outcome: 'pending',
  },
} as const;

/** Whether somebody only simulated the payment; never ship for 1. 是否為模擬付款 */
export const simulatePaid = {
  '0': { en: 'a real payment', zh: '非模擬付款' },
  '1': { en: 'simulated in the console; nothing was paid', zh: '模擬付款', paid: false },
} as const;
