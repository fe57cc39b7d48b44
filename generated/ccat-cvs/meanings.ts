// Generated from specs/ccat-cvs.yaml by `npm run generate`. Do not edit: change the document and generate again.
/** Shop code for ibon; the shopper needs it together with ibon_code. 安源 ibon 廠商代碼 */
export const ibonShopId = { CCAT: { en: 'shop code CCAT', zh: 'ibon 廠商代碼 CCAT' }, BCAT: { en: 'shop code BCAT', zh: 'ibon 廠商代碼 BCAT' } } as const;

/** State of the slip, an open list. The operator's newer JSON API gives 5 to 8 other meanings; do not mix the two. 狀態碼 */
export const processCode = {
  '1': {
    en: 'registered, waits for the merchant to confirm it',
    zh: '契約客戶提出代繳需求，等待契約客戶確認',
    outcome: 'pending',
    paid: false,
    final: false,
  },
  '2': {
    en: 'confirmed, waits to be printed or made',
    zh: '已確認繳款單明細，等待列印(製作)繳款單',
    outcome: 'pending',
    paid: false,
    final: false,
  },
  '3': { en: 'waits for the payer', zh: '等待繳款人繳納', name: 'A', outcome: 'pending', paid: false, final: false },
  '4': { en: 'paid', zh: '繳款人已繳納', name: 'B', outcome: 'paid', paid: true, final: false },
  '6': { en: 'paid, payout to the merchant scheduled', zh: '已預約撥款給契客', name: 'E', outcome: 'settled', paid: true, final: true },
  '9': { en: 'cancelled by the merchant', zh: '契客設定註銷', name: 'C', outcome: 'cancelled', paid: false, final: true },
  '10': { en: 'expired unpaid', zh: '已過期繳款單', name: 'D', outcome: 'expired', paid: false, final: true },
} as const;

/** State of the slip, an open list. 狀態 */
export const notificationStatus = {
  A: { en: 'waits for the payer', zh: '等待繳款人繳納', outcome: 'pending', paid: false, final: false },
  B: { en: 'paid', zh: '繳款人已繳納', outcome: 'paid', paid: true, final: false },
  C: { en: 'cancelled by the merchant', zh: '契客設定註銷', outcome: 'cancelled', paid: false, final: true },
  D: { en: 'expired unpaid', zh: '已過期繳款單', outcome: 'expired', paid: false, final: true },
  E: { en: 'paid, payout to the merchant scheduled', zh: '已預約撥款給契客', outcome: 'settled', paid: true, final: true },
  I: { en: 'invoice issued, nothing new about the payment', zh: '開立發票通知', outcome: 'unknown' },
  J: { en: 'invoice allowance issued, nothing new about the payment', zh: '開立發票折讓單號通知', outcome: 'unknown' },
} as const;

/** Why it was refused, in Chinese only. The keys of x-messages are codes of our own and `zh` is the message they stand for, its changing parts in braces; commas, full stops and spaces vary, the more exact template stands first. 回應訊息 */
export const catMessage = {
  'parameter-missing': { en: 'the parameter {name} is missing', zh: '必須要有參數 {name}' },
  'element-missing': { en: 'the element {field} is missing', zh: '必須要有節點 {field}' },
  'element-empty': { en: 'the element {field} is empty', zh: '節點 {field} 不可為空值' },
  'element-not-a-date': { en: 'the element {field} is not a date or time', zh: '節點 {field} 必須為日期或時間' },
  'order-number-missing': { en: 'the slip number is missing', zh: '資料錯誤，「契客訂單號碼」必須為填寫。' },
  'order-number-duplicate': { en: 'the slip number has been registered before', zh: '資料錯誤，您已經上傳過此一「契客訂單號碼」，不可再次上傳。' },
  'amount-not-a-number': { en: 'the amount is not a number', zh: '資料錯誤，「代繳金額」必須為數值。' },
  'amount-below-fee': { en: 'the amount has to be above the merchant\'s fee of {fee}', zh: '資料錯誤，「代繳金額」必須大於契客手續費 {fee}' },
  'amount-too-small': { en: 'the amount has to be above {limit}', zh: '資料錯誤，「代繳金額」必須大於 {limit}' },
  'amount-too-large': { en: 'the amount has to be below {limit}', zh: '資料錯誤，「代繳金額」必須小於 {limit}' },
  'expire-date-unreadable': { en: 'the expiry date cannot be read; it was taken for {date}', zh: '資料錯誤，「繳費到期日」日期格式無法識別。系統解析您輸入的繳費到期日為: {date}' },
  'expire-date-out-of-range': {
    en: 'the expiry date has to be {from} to {to} days ahead; it was taken for {date}',
    zh: '資料錯誤，「繳費到期日」日期必須為未來 {from} 日至 {to} 日之間。系統解析您輸入的繳費到期日為: {date}',
  },
  'printed-slip-field-missing': {
    en: 'slips of the kind {kind} need {field}, or what was given is wrong',
    zh: '資料錯誤，「繳款單進階服務費」為「{kind}」時必須輸入「{field}」，或是您輸入的資料不正確。',
  },
  'merchant-data-wrong': { en: 'the merchant\'s data are wrong', zh: '契約客戶資料不正確。' },
  'merchant-not-found': { en: 'there is no such merchant', zh: '契約客戶資料不存在.' },
  'login-failed-wrong-password': { en: 'the password is wrong', zh: '使用者登入失敗，密碼錯誤。' },
  'login-failed-wrong-account-or-password': { en: 'the account or the password is wrong', zh: '使用者登入失敗，帳號或密碼錯誤.' },
  'login-failed-unknown-user': { en: 'there is no such user', zh: '使用者登入失敗，使用者不存在。' },
  'login-failed-user-disabled': { en: 'the user has been disabled', zh: '使用者登入失敗，使用者已經停用。' },
  'login-failed-not-authorized': { en: 'the user is not allowed to do this', zh: '使用者登入失敗，授權設定不足。' },
  'merchant-number-wrong': { en: 'the merchant number {cust_id} is wrong', zh: '契客代號[{cust_id}]不正確。' },
  'order-not-created': { en: 'the slip could not be made', zh: '新增訂單失敗。' },
  'xml-malformed': { en: 'the request is not well-formed XML', zh: 'XML 格式錯誤' },
  'return-url-not-set': { en: 'no return URL has been registered with the operator', zh: '契客未設定回應網址.' },
  'merchant-may-not-change-amount': { en: 'the merchant\'s contract does not allow a change of amount', zh: '契約客戶無法變更金額' },
  'slip-not-found': { en: 'there is no such slip', zh: '繳款單資料不存在' },
  'slip-may-not-change-amount': { en: 'this slip does not allow a change of amount', zh: '繳款單不允許變更金額' },
  'ibon-shopid-wrong': { en: 'the parameter ibon_shopid is wrong', zh: '參數 ibon_shopid 不正確' },
  'slip-no-longer-changeable': { en: 'the slip\'s state no longer allows a change of amount', zh: '繳款單狀態已無法變更金額' },
  'new-amount-negative': { en: 'the new amount may not be below 0', zh: '變更繳款單「代繳金額」不能小於 0 元' },
  'new-amount-below-fee': { en: 'the new amount has to be above the merchant\'s fee of {fee}', zh: '變更繳款單「代繳金額」必須大於契客手續費 {fee}' },
  'new-amount-over-limit': { en: 'with the new amount the slip would be above the limit of {limit}', zh: '變更後帳單金額超過單筆 {limit} 元繳款上限' },
} as const;
