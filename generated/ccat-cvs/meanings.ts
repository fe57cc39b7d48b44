// Generated from specs/ccat-cvs.yaml by `npm run generate`. Do not edit: change the document and generate again.
/** Shop code for ibon 安源 ibon 廠商代碼; the shopper needs it together with ibon_code. */
export const ibonShopId = { CCAT: { en: 'shop code CCAT', zh: 'ibon 廠商代碼 CCAT' }, BCAT: { en: 'shop code BCAT', zh: 'ibon 廠商代碼 BCAT' } } as const;

/** State of the slip 狀態碼, an open list. The operator's newer JSON API gives 5 to 8 other meanings; do not mix the two. */
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
  '3': { en: 'waits for the payer', zh: '等待繳款人繳納', outcome: 'pending', paid: false, final: false },
  '4': { en: 'paid', zh: '繳款人已繳納', outcome: 'paid', paid: true, final: false },
  '6': { en: 'paid, payout to the merchant scheduled', zh: '已預約撥款給契客', outcome: 'paid', paid: true, final: true },
  '9': { en: 'cancelled by the merchant', zh: '契客設定註銷', outcome: 'cancelled', paid: false, final: true },
  '10': { en: 'expired unpaid', zh: '已過期繳款單', outcome: 'expired', paid: false, final: true },
} as const;

/** State of the slip 狀態, an open list. */
export const notificationStatus = {
  A: { en: 'waits for the payer', zh: '等待繳款人繳納', outcome: 'pending', paid: false, final: false },
  B: { en: 'paid', zh: '繳款人已繳納', outcome: 'paid', paid: true, final: false },
  C: { en: 'cancelled by the merchant', zh: '契客設定註銷', outcome: 'cancelled', paid: false, final: true },
  D: { en: 'expired unpaid', zh: '已過期繳款單', outcome: 'expired', paid: false, final: true },
  E: { en: 'paid, payout to the merchant scheduled', zh: '已預約撥款給契客', outcome: 'paid', paid: true, final: true },
  I: { en: 'invoice issued, nothing new about the payment', zh: '開立發票通知', outcome: 'unknown' },
  J: { en: 'invoice allowance issued, nothing new about the payment', zh: '開立發票折讓單號通知', outcome: 'unknown' },
} as const;
