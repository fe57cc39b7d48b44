// Generated from specs/mypay.yaml by `npm run generate`. Do not edit: change the document and generate again.
/** Why nothing was done; any code but 200 and B200. 回傳碼 */
export const failureCode = {
  '100': { en: 'the data are malformed or wrong', zh: '資料錯誤', outcome: 'refused' },
  '400': { en: 'system error here or upstream; whether anything was done is not known', zh: '系統錯誤訊息', outcome: 'unknown' },
  B500: { en: 'not carried out', zh: '執行失敗', outcome: 'refused' },
} as const;

/** Payment tool, by its code. The codes of two tables and of the answers taken together. 付款方式 */
export const paymentTool = {
  '0': { en: 'every tool; the number of all', zh: '全部可用支付方式', number: 0 },
  all: { en: 'every tool that the shop may use', zh: '全部可用支付方式', number: 0 },
  MobilePayAll: { en: 'the online mobile wallets: Alipay, Pi, LINE Pay, WeChat Pay, JKO Pay, Easy Wallet', zh: '線上行動支付方式' },
  CREDITCARD: { en: 'credit card', zh: '信用卡', number: 1, way: 'card' },
  RECHARGE: { en: 'top-up; older manual only', zh: '儲值', number: 2, way: 'top-up' },
  CSTORECODE: { en: 'convenience store code', zh: '超商代碼', number: 3, way: 'store' },
  WEBATM: { en: 'web ATM', zh: 'WEBATM', number: 4, way: 'web-atm' },
  TELECOM: { en: 'TELECOM; older manual only', zh: 'TELECOM', number: 5 },
  E_COLLECTION: { en: 'virtual account, ATM transfer', zh: '虛擬帳號', number: 6, way: 'account' },
  UNIONPAY: { en: 'UnionPay card', zh: '銀聯卡', number: 7, way: 'card' },
  SVC: { en: 'stored-value point cards, GASH and Imoney', zh: '點數卡', number: 8 },
  ABROAD: { en: 'credit card issued outside Taiwan', zh: '海外信用卡', number: 9, way: 'card' },
  ALIPAY: { en: 'Alipay', zh: '支付寶', number: 10 },
  SMARTPAY: { en: 'SMARTPAY; older manual only', zh: 'SMARTPAY', number: 11 },
  MATM: { en: 'MATM; listed among a shop\'s tools, in no table', zh: 'MATM', number: 12 },
  WECHAT: { en: 'WeChat Pay', zh: '微信支付', number: 13 },
  DIRECTDEBIT: { en: 'recurring charge of a Taiwanese credit card', zh: '定期定額扣款', number: 14, way: 'card' },
  LINEPAYON: { en: 'LINE Pay online', zh: 'LINE Pay線上付款', number: 15, supplier: 'W2' },
  LINEPAYOFF: { en: 'LINE Pay at the counter', zh: 'LINE Pay線下付款', number: 16, supplier: 'W2' },
  QQ: { en: 'QQ; older manual only', zh: 'QQ', number: 17 },
  QQH5: { en: 'QQ H5; older manual only', zh: 'QQH5', number: 18 },
  WECHATOFF: { en: 'WeChat Pay at the counter; 19 was WECHATH5 in 2018', zh: '微信支付線下', number: 19 },
  APPLEPAY: { en: 'Apple Pay', zh: 'APPLE PAY', number: 20, way: 'card' },
  GOOGLEPAY: { en: 'Google Pay', zh: 'Google Pay', number: 21, way: 'card' },
  EACH: { en: 'eACH debit', zh: 'eACH交易' },
  C_INSTALLMENT: { en: 'credit card by instalments', zh: '信用卡分期', number: 23, way: 'card' },
  C_REDEEM: { en: 'credit card with bonus points', zh: '信用卡紅利', number: 24, way: 'card' },
  CARDLESS: { en: 'instalments without a card', zh: '無卡分期', number: 25, way: 'cardless' },
  PION: { en: 'Pi Wallet online', zh: 'Pi 拍錢包線上', number: 27, supplier: 'W9' },
  PIOFF: { en: 'Pi Wallet at the counter', zh: 'Pi 拍錢包線下', number: 28, supplier: 'W9' },
  AMEX: { en: 'American Express', zh: '美國運通', number: 29, way: 'card' },
  JKOON: { en: 'JKO Pay online', zh: '街口支付線上', number: 31, supplier: 'W4' },
  JKOOFF: { en: 'JKO Pay at the counter; appendix 1 lost an F', zh: '街口支付線下', number: 32, supplier: 'W4' },
  ALIPAYOFF: { en: 'Alipay at the counter', zh: '支付寶線下', number: 33 },
  M_RECHARGE: { en: 'top-up', zh: '儲值交易', number: 34, way: 'top-up' },
  AFP: { en: 'pay later', zh: '後付款', number: 36, way: 'later' },
  CASH: { en: 'cash', zh: '現金', number: 37 },
  EASYWALLETON: { en: 'Easy Wallet online', zh: '悠遊付線上', number: 38, supplier: 'W5' },
  EASYWALLETOFF: { en: 'Easy Wallet at the counter', zh: '悠遊付線下', number: 39, supplier: 'W5' },
  EASYCARD: { en: 'EasyCard', zh: '悠遊卡', number: 40, supplier: 'W5' },
  IPASS: { en: 'iPASS', zh: '一卡通', number: 41, supplier: 'W6' },
  ICASH: { en: 'icash', zh: 'iCash', number: 42, supplier: 'W7' },
  BARCODE: { en: 'convenience store barcodes', zh: '超商條碼繳費', number: 43, way: 'barcode' },
  PXPAYOFF: { en: 'PXPay Plus at the counter', zh: '全支付線下付款', number: 46, supplier: 'W8' },
  DIRECTDEBIT_ABROAD: { en: 'recurring charge of a foreign credit card', zh: '定期扣款(國外信用卡)', number: 51, way: 'card' },
  PLUSPAYON: { en: 'PlusPay online', zh: '全盈支付線上付款', number: 52 },
  PLUSPAYOFF: { en: 'PlusPay at the counter', zh: '全盈支付線下付款', number: 53 },
  PXPAYON: { en: 'PXPay Plus online', zh: '全支付線上付款', number: 56, supplier: 'W8' },
} as const;

/** Payment tool by its number in appendix 1, which the vendor takes in place of the code; codes are safer, 19 changed its meaning. 編號 */
export const paymentToolNumber = {
  '0': { en: 'every tool that the shop may use', zh: '全部可用支付方式', name: 'all' },
  '1': { en: 'credit card', zh: '信用卡', name: 'CREDITCARD' },
  '2': { en: 'top-up; older manual only', zh: '儲值', name: 'RECHARGE' },
  '3': { en: 'convenience store code', zh: '超商代碼', name: 'CSTORECODE' },
  '4': { en: 'web ATM', zh: 'WEBATM', name: 'WEBATM' },
  '5': { en: 'TELECOM; older manual only', zh: 'TELECOM', name: 'TELECOM' },
  '6': { en: 'virtual account, ATM transfer', zh: '虛擬帳號', name: 'E_COLLECTION' },
  '7': { en: 'UnionPay card', zh: '銀聯卡', name: 'UNIONPAY' },
  '8': { en: 'stored-value point cards, GASH and Imoney', zh: '點數卡', name: 'SVC' },
  '9': { en: 'credit card issued outside Taiwan', zh: '海外信用卡', name: 'ABROAD' },
  '10': { en: 'Alipay', zh: '支付寶', name: 'ALIPAY' },
  '11': { en: 'SMARTPAY; older manual only', zh: 'SMARTPAY', name: 'SMARTPAY' },
  '12': { en: 'MATM; listed among a shop\'s tools, in no table', zh: 'MATM', name: 'MATM' },
  '13': { en: 'WeChat Pay', zh: '微信支付', name: 'WECHAT' },
  '14': { en: 'recurring charge of a Taiwanese credit card', zh: '定期定額扣款', name: 'DIRECTDEBIT' },
  '15': { en: 'LINE Pay online', zh: 'LINE Pay線上付款', name: 'LINEPAYON' },
  '16': { en: 'LINE Pay at the counter', zh: 'LINE Pay線下付款', name: 'LINEPAYOFF' },
  '17': { en: 'QQ; older manual only', zh: 'QQ', name: 'QQ' },
  '18': { en: 'QQ H5; older manual only', zh: 'QQH5', name: 'QQH5' },
  '19': { en: 'WeChat Pay at the counter; 19 was WECHATH5 in 2018', zh: '微信支付線下', name: 'WECHATOFF' },
  '20': { en: 'Apple Pay', zh: 'APPLE PAY', name: 'APPLEPAY' },
  '21': { en: 'Google Pay', zh: 'Google Pay', name: 'GOOGLEPAY' },
  '23': { en: 'credit card by instalments', zh: '信用卡分期', name: 'C_INSTALLMENT' },
  '24': { en: 'credit card with bonus points', zh: '信用卡紅利', name: 'C_REDEEM' },
  '25': { en: 'instalments without a card', zh: '無卡分期', name: 'CARDLESS' },
  '27': { en: 'Pi Wallet online', zh: 'Pi 拍錢包線上', name: 'PION' },
  '28': { en: 'Pi Wallet at the counter', zh: 'Pi 拍錢包線下', name: 'PIOFF' },
  '29': { en: 'American Express', zh: '美國運通', name: 'AMEX' },
  '31': { en: 'JKO Pay online', zh: '街口支付線上', name: 'JKOON' },
  '32': { en: 'JKO Pay at the counter; appendix 1 lost an F', zh: '街口支付線下', name: 'JKOOFF' },
  '33': { en: 'Alipay at the counter', zh: '支付寶線下', name: 'ALIPAYOFF' },
  '34': { en: 'top-up', zh: '儲值交易', name: 'M_RECHARGE' },
  '36': { en: 'pay later', zh: '後付款', name: 'AFP' },
  '37': { en: 'cash', zh: '現金', name: 'CASH' },
  '38': { en: 'Easy Wallet online', zh: '悠遊付線上', name: 'EASYWALLETON' },
  '39': { en: 'Easy Wallet at the counter', zh: '悠遊付線下', name: 'EASYWALLETOFF' },
  '40': { en: 'EasyCard', zh: '悠遊卡', name: 'EASYCARD' },
  '41': { en: 'iPASS', zh: '一卡通', name: 'IPASS' },
  '42': { en: 'icash', zh: 'iCash', name: 'ICASH' },
  '43': { en: 'convenience store barcodes', zh: '超商條碼繳費', name: 'BARCODE' },
  '46': { en: 'PXPay Plus at the counter', zh: '全支付線下付款', name: 'PXPAYOFF' },
  '51': { en: 'recurring charge of a foreign credit card', zh: '定期扣款(國外信用卡)', name: 'DIRECTDEBIT_ABROAD' },
  '52': { en: 'PlusPay online', zh: '全盈支付線上付款', name: 'PLUSPAYON' },
  '53': { en: 'PlusPay at the counter', zh: '全盈支付線下付款', name: 'PLUSPAYOFF' },
  '56': { en: 'PXPay Plus online', zh: '全支付線上付款', name: 'PXPAYON' },
} as const;

/** Status code. New codes may appear. 100, 200, 400, B200 and B500 answer a request, the others are states of an order; where final is absent the vendor does not say. 交易狀態代碼 */
export const statusCode = {
  '100': { en: 'refused: the data or their form is wrong', zh: '資料錯誤', outcome: 'refused' },
  '200': { en: 'accepted: the data are right and the order goes on to the next step', zh: '資料正確', outcome: 'accepted' },
  '220': { en: 'cancelled as asked', zh: '取消成功', final: true, paid: false, outcome: 'cancelled' },
  '230': { en: 'refunded as asked', zh: '退款成功', final: true, paid: false, outcome: 'refunded' },
  '245': { en: 'card authorized, not yet captured', zh: '授權成功', final: false, paid: false, outcome: 'authorized' },
  '247': { en: 'capture sent in a batch, its result is awaited', zh: '請款進行中', final: false, paid: false, outcome: 'pending' },
  '250': { en: 'paid', zh: '付款成功', final: true, paid: true, outcome: 'paid' },
  '260': {
    en: 'convenience store code issued, payment awaited',
    zh: '交易成功,尚未付款完成(超商代碼)',
    final: false,
    paid: false,
    outcome: 'code-issued',
  },
  '265': {
    en: 'cardless instalments: the loan page was entered, the application is not in yet',
    zh: '訂單綁定',
    final: false,
    paid: false,
    outcome: 'pending',
  },
  '270': {
    en: 'virtual account issued, payment awaited',
    zh: '交易成功,尚未付款完成(虛擬帳號)',
    final: false,
    paid: false,
    outcome: 'code-issued',
  },
  '275': {
    en: 'cardless instalments: under review; named only beside 265',
    zh: '無卡分期-請等候審查通過',
    final: false,
    paid: false,
    outcome: 'pending',
  },
  '280': {
    en: 'top-up or web ATM: the shopper is still paying online',
    zh: '交易成功,尚未付款完成(儲值/WEBATM)',
    final: false,
    paid: false,
    outcome: 'pending',
  },
  '282': { en: 'pay later: order made, review awaited', zh: '訂單成立待後付款審核確認', final: false, paid: false, outcome: 'pending' },
  '284': {
    en: 'pay later: review passed, to be captured after shipping',
    zh: '訂單成立後付款待請款',
    final: false,
    paid: false,
    outcome: 'pending',
  },
  '290': {
    en: 'money came, but it does not match the order, for example another amount; a person has to look',
    zh: '交易成功但資訊不符',
    paid: false,
    outcome: 'mismatch',
  },
  '300': {
    en: 'failed, or stopped by a risk limit; also the state of an order whose authorization was cancelled',
    zh: '交易失敗',
    final: true,
    paid: false,
    outcome: 'failed',
  },
  '380': { en: 'not paid in time; may still turn into 290', zh: '逾期交易', final: false, paid: false, outcome: 'expired' },
  '400': { en: 'system error here or upstream; whether anything was done is not known', zh: '系統錯誤訊息', outcome: 'unknown' },
  '600': {
    en: 'settled: the acquirer will pay out; counts as paid, may follow 250 or come without it',
    zh: '結帳完成',
    final: true,
    paid: true,
    outcome: 'settled',
  },
  A0001: {
    en: 'not known: the acquirer could not be reached; another report follows',
    zh: '交易待確認',
    final: false,
    paid: false,
    outcome: 'unknown',
  },
  A0002: { en: 'abandoned by the shopper, counts as failed', zh: '放棄交易', final: true, paid: false, outcome: 'failed' },
  B200: { en: 'accepted: carried out', zh: '執行成功', outcome: 'accepted' },
  B500: { en: 'refused: not carried out', zh: '執行失敗', outcome: 'refused' },
} as const;

/** Answer code of wallet binding. 電子錢包執行狀態碼 */
export const ewalletCode = {
  '100': { en: 'refused: the data are wrong', zh: '資料不正確', outcome: 'refused' },
  '400': { en: 'system error; whether anything was done is not known', zh: '系統錯誤', outcome: 'unknown' },
  B200: { en: 'accepted: carried out', zh: '執行成功', outcome: 'accepted' },
  B500: { en: 'refused: not carried out', zh: '執行失敗', outcome: 'refused' },
} as const;

/** What result_content belongs to; not the code of pfn: CSTORECODE appears as the chain's name. New names may appear. 資料內容所屬支付名稱 */
export const resultContentType = {
  E_COLLECTION: { en: 'virtual account', zh: '虛擬帳號' },
  IBON: { en: 'ibon code, 7-ELEVEN', zh: 'iBON' },
  FAMIPORT: { en: 'FamiPort code, FamilyMart', zh: 'FamiPort' },
  LIFEET: { en: 'Life-ET code, Hi-Life', zh: 'LIFE-ET' },
  WEBATM: { en: 'web ATM', zh: 'WEBATM' },
  CREDITCARD: { en: 'credit card', zh: '信用卡' },
  UNIONPAY: { en: 'UnionPay card', zh: '銀聯卡' },
  SVC: { en: 'stored-value point cards, GASH and Imoney', zh: '點數卡' },
  ABROAD: { en: 'credit card issued outside Taiwan', zh: '海外信用卡' },
  ALIPAY: { en: 'Alipay', zh: '支付寶' },
  WECHAT: { en: 'WeChat Pay; the row lost its code', zh: '微信支付' },
  LINEPAYON: { en: 'LINE Pay online', zh: 'LINE Pay線上付款' },
  LINEPAYOFF: { en: 'LINE Pay at the counter', zh: 'LINE Pay線下付款' },
  WECHATOFF: { en: 'WeChat Pay at the counter', zh: '微信支付線下' },
  APPLEPAY: { en: 'Apple Pay', zh: 'APPLE PAY' },
  GOOGLEPAY: { en: 'Google Pay', zh: 'Google Pay' },
  EACH: { en: 'eACH debit', zh: 'eACH交易' },
  CARDLESS: { en: 'instalments without a card', zh: '無卡分期' },
  PION: { en: 'Pi Wallet online', zh: 'Pi 拍錢包線上' },
  PIOFF: { en: 'Pi Wallet at the counter', zh: 'Pi 拍錢包線下' },
  AMEX: { en: 'American Express', zh: '美國運通' },
  JKOON: { en: 'JKO Pay online', zh: '街口支付線上' },
  JKOOFF: { en: 'JKO Pay at the counter', zh: '街口支付線下' },
  ALIPAYOFF: { en: 'Alipay at the counter', zh: '支付寶線下' },
  M_RECHARGE: { en: 'top-up', zh: '儲值交易' },
  EASYWALLETON: { en: 'Easy Wallet online', zh: '悠遊付線上' },
  EASYWALLETOFF: { en: 'Easy Wallet at the counter', zh: '悠遊付線下' },
  AFP: { en: 'pay later', zh: '後付款' },
  BARCODE: { en: 'convenience store barcodes', zh: '超商條碼繳費' },
} as const;

/** In which form result_content comes. 閘道內容回傳格式類型 */
export const resultType = {
  '0': { en: 'not recognised', zh: '無法辨識' },
  '1': { en: 'a URL', zh: '網址' },
  '2': { en: 'hypertext', zh: '超連結本文' },
  '3': { en: 'XML', zh: 'XML' },
  '4': { en: 'JSON', zh: 'JSON' },
  '5': { en: 'CSV', zh: 'CSV' },
  '6': { en: 'a stream', zh: '串流' },
} as const;

/** In whose name the money is collected. 交易服務類型 */
export const transactionMode = {
  '0': { en: 'not yet at the gateway', zh: '尚未進行閘道交易' },
  '1': { en: 'collected by MyPay for the shop', zh: '代收代付' },
  '2': { en: 'the shop\'s own contract', zh: '特店模式' },
} as const;

/** How the card was charged; the query's table calls it a string, its sample is a number. 交易類型定義 */
export const transType = {
  '1': { en: 'in one amount; the default', zh: '一般' },
  '2': { en: 'by instalments', zh: '分期' },
  '3': { en: 'with bonus points', zh: '紅利' },
} as const;

/** Brand of the card; field and samples are strings, the values are listed as integers. 信用卡別類型 */
export const cardType = {
  '0': { en: 'not recognised, or not a card', zh: '無法辨識或支付方式為非信用卡類' },
  '1': { en: 'Visa', zh: 'VISA' },
  '2': { en: 'Mastercard', zh: 'MasterCard' },
  '3': { en: 'JCB', zh: 'JCB' },
  '4': { en: 'American Express', zh: 'AMEX' },
} as const;

/** How far bonus points pay. 紅利資訊類型 */
export const redeemType = { '1': { en: 'the whole amount', zh: '全額' }, '2': { en: 'a part of it', zh: '部分' } } as const;

/** Company behind the payment. 金流供應商代碼 */
export const supplierCode = {
  A1: { en: 'Yu Fu Digital Finance', zh: '裕富數位資融' },
  A2: { en: 'San Huan Asia', zh: '三環亞洲' },
  B0: { en: 'Shin Kong Bank', zh: '新光銀行' },
  B1: { en: 'Bank SinoPac', zh: '永豐銀行' },
  B2: { en: 'Taiwan Cooperative Bank', zh: '合作金庫' },
  B3: { en: 'Taipei Fubon Bank', zh: '台北富邦' },
  B4: { en: 'E.SUN Bank', zh: '玉山銀行' },
  B5: { en: 'Taishin Bank', zh: '台新銀行' },
  B6: { en: 'National Credit Card Center', zh: '聯合信用卡處理中心' },
  B7: { en: 'Taichung Commercial Bank', zh: '台中商銀' },
  B8: { en: 'CTBC Bank', zh: '中國信託商業銀行' },
  B9: { en: 'Shanghai Commercial and Savings Bank', zh: '上海商業儲蓄銀行' },
  BA: { en: 'First Bank', zh: '第一銀行' },
  BB: { en: 'Yuanta Bank', zh: '元大商業銀行' },
  BC: { en: 'KGI Bank', zh: '凱基銀行' },
  BD: { en: 'Cathay United Bank', zh: '國泰世華商業銀行' },
  BE: { en: 'Hwatai Bank', zh: '華泰商業銀行' },
  BF: { en: 'Mega Bank', zh: '兆豐銀行' },
  BG: { en: 'Global Payments Asia-Pacific', zh: '環滙亞太' },
  S0: { en: 'FamiPort, FamilyMart', zh: '全網行銷股份有限公司(FamiPort)' },
  S1: { en: 'ibon, 7-ELEVEN', zh: '安源資訊股份有限公司(ibon)' },
  S2: { en: 'Hi-Life', zh: '萊爾富國際股份有限公司(Hi-Life)' },
  T0: { en: 'MyPay itself', zh: '高鉅科技' },
  T1: { en: 'NewebPay', zh: '藍新金流' },
  T2: { en: 'Cat, Black Cat Pay', zh: '統一客樂得(黑貓Pay)' },
  W0: { en: 'Welldone', zh: '統振' },
  W1: { en: 'Gamania Digital', zh: '遊戲橘子數位' },
  W2: { en: 'LINE Taiwan, LINE Pay', zh: '台灣連線(LINEPay)' },
  W3: { en: 'Bo Jing', zh: '博經' },
  W4: { en: 'JKOPAY', zh: '街口電子支付' },
  W5: { en: 'EasyCard', zh: '悠遊卡' },
  W6: { en: 'iPASS', zh: '一卡通票證' },
  W7: { en: 'icash', zh: 'iCash' },
  W8: { en: 'PXPay Plus', zh: '全支付(PXPay plus)' },
  W9: { en: 'Pi Wallet', zh: '拍付國際資訊(Pi錢包)' },
  E0: { en: 'MYTIX', zh: 'MYTIX' },
} as const;

/** Kind of personal number, sent as a number. 證號類型 */
export const snType = {
  '1': { en: 'national identity number; the default', zh: '身份證字號' },
  '2': { en: 'resident certificate number', zh: '統一證號' },
  '3': { en: 'passport number', zh: '護照號碼' },
} as const;

/** Currency; TWD when left out. In answers the currency of an exchange may stand here. 幣別類型 */
export const currency = { TWD: { en: 'New Taiwan dollar', zh: '新台幣' }, CNY: { en: 'renminbi', zh: '人民幣' } } as const;

/** Whether the amount is exchanged into the card's own currency. 自動換匯 */
export const dccFlag = { '0': { en: 'off; the default', zh: '關閉' }, '1': { en: 'on', zh: '開啟' } } as const;

/** How often a recurring order is charged; the vendor's table is headed "instalments". 期數單位 */
export const recurrenceUnit = {
  W: { en: 'every week', zh: '每週定期扣款' },
  F: { en: 'every two weeks', zh: '雙週定期扣款' },
  M: { en: 'every month', zh: '每月定期扣款' },
  S: { en: 'every quarter', zh: '每季定期扣款' },
  H: { en: 'every half year', zh: '每半年定期扣款' },
  A: { en: 'every year', zh: '每一年定期扣款' },
  O: { en: 'once', zh: '一次性扣款' },
} as const;

/** Whether the card is remembered for a quick checkout. 啟用快速結帳 */
export const quickPayFlag = { '0': { en: 'off', zh: '關閉' }, '1': { en: 'on; the default', zh: '開啟' } } as const;

/** Whether the electronic wallet is used. 啟用電子錢包 */
export const ewalletFlag = { '0': { en: 'off; the default', zh: '關閉' }, '1': { en: 'on', zh: '開啟' } } as const;

/** How the electronic wallet is charged. 電子錢包執行類型 */
export const ewalletType = {
  '1': { en: 'in front of the shopper; the default', zh: '電子錢包前景交易' },
  '2': { en: 'in the background', zh: '電子錢包背景交易' },
} as const;

/** Where the payment is keyed in, sent as a number. 交易類型 */
export const transactionType = {
  '1': { en: 'online, by the shopper; the default', zh: '網路交易' },
  '2': { en: 'over the counter, by the shop', zh: '實體交易' },
} as const;

/** Whether a card payment is captured on its own. 信用卡授權請款模式類型 */
export const automaticPaymentType = { '0': { en: 'the shop captures it', zh: '自行請款' }, '1': { en: 'captured automatically; the default', zh: '自動請款' } } as const;

/** What the shopper holds; listed in the text only. 消費者操作介面類型 */
export const interfaceType = { pc: { en: 'a computer', zh: '電腦' }, app: { en: 'a phone', zh: '行動裝置' } } as const;

/** Whether the agent's fee includes text messages; the vendor's table repeats the handling fee's words. 含不含簡訊費 */
export const smsFeeFlag = { '0': { en: 'not included; the default', zh: '不含簡訊費' }, '1': { en: 'included', zh: '含簡訊費' } } as const;

/** Whether the agent's fee includes the handling fee. 含不含手續費類型 */
export const chargeFeeFlag = { '0': { en: 'not included; the default', zh: '不含手續費' }, '1': { en: 'included', zh: '含手續費' } } as const;

/** Whether an agent collects the fee; without it the vendor goes by the other three agent fields. 是否為經銷商代收費模式 */
export const agentChargeFlag = { '0': { en: 'not collected by an agent', zh: '不是經銷商代收費模式' }, '1': { en: 'collected by an agent', zh: '是經銷商代收費模式' } } as const;

/** Whether an agent collected the fee. 是否為經銷商代收費模式 */
export const agentChargeFlagAnswer = { '0': { en: 'not collected by an agent', zh: '不是經銷商代收費模式' }, '1': { en: 'collected by an agent', zh: '是經銷商代收費模式' } } as const;

/** How a pay-later order is shipped. 配送方式 */
export const shipmentType = { '2': { en: 'home delivery', zh: '純宅配' }, '4': { en: 'from store to store', zh: '超商店到店' } } as const;

/** Chain of the store. 後付款超商取貨 */
export const shipmentCvs = { '1': { en: '7-ELEVEN', zh: '7-11' }, '2': { en: 'FamilyMart', zh: '全家' } } as const;

/** Whether the bound wallet is in use. 是否啟用 */
export const ewalletEnabled = { '0': { en: 'off', zh: '關閉', outcome: 'cancelled' }, '1': { en: 'on', zh: '啟用', outcome: 'accepted' } } as const;

/** Whether an e-invoice is issued with the order. 電子發票是否開立狀態 */
export const issueInvoiceState = {
  '0': { en: 'no', zh: '不開立電子發票' },
  '1': { en: 'yes', zh: '開立電子發票' },
  '2': { en: 'as set in the console; the default', zh: '依系統設定' },
} as const;

/** Tax on the e-invoice. 電子發票稅率別 */
export const invoiceRateType = {
  '1': { en: 'taxable; the default', zh: '應稅' },
  '2': { en: 'zero tax rate', zh: '零稅率' },
  '3': { en: 'tax-free', zh: '免稅' },
} as const;

/** Tax on the e-invoice. 電子發票稅率別 */
export const invoiceRateTypeAnswer = {
  '1': { en: 'taxable; the default', zh: '應稅' },
  '2': { en: 'zero tax rate', zh: '零稅率' },
  '3': { en: 'tax-free', zh: '免稅' },
} as const;

/** What becomes of the e-invoice; never 3 together with a PayPage order, where the shopper chooses on the page. 電子發票開立類型 */
export const invoiceInputType = {
  '1': { en: 'cloud invoice, with a carrier', zh: '雲端發票' },
  '2': { en: 'donated', zh: '發票捐贈' },
  '3': { en: 'on paper; the shop prints and hands it over, and MyPay sends no notice, not even of a prize', zh: '實體發票' },
} as const;

/** What becomes of the e-invoice. 電子發票開立類型 */
export const invoiceInputTypeAnswer = {
  '1': { en: 'cloud invoice, with a carrier', zh: '雲端發票' },
  '2': { en: 'donated', zh: '發票捐贈' },
  '3': { en: 'on paper; the shop prints and hands it over, and MyPay sends no notice, not even of a prize', zh: '實體發票' },
} as const;

/** Carrier of a cloud invoice, sent as a number. 雲端發票類型 */
export const invoiceCloudType = {
  '2': { en: 'mobile barcode', zh: '手機條碼' },
  '3': { en: 'citizen digital certificate', zh: '自然人憑證條碼' },
  '4': { en: 'by e-mail; the invoice query ties it to the postal address for a winning invoice', zh: '以E-Mail寄送' },
} as const;

/** Carrier of a cloud invoice; empty where there is none. 雲端發票類型 */
export const invoiceCloudTypeAnswer = {
  '2': { en: 'mobile barcode', zh: '手機條碼' },
  '3': { en: 'citizen digital certificate', zh: '自然人憑證條碼' },
  '4': { en: 'by e-mail; the invoice query ties it to the postal address for a winning invoice', zh: '以E-Mail寄送' },
} as const;

/** Whether the shopper may change the field on the page, sent as a number. 電子發票欄位異動 */
export const invoiceForceFlag = { '0': { en: 'may be changed; the default', zh: '可以異動' }, '1': { en: 'may not be changed', zh: '不可異動' } } as const;

/** State of the e-invoice. 0 has been seen beside a full invoice number. 電子發票開立狀態類型 */
export const invoiceState = {
  '0': { en: 'not handled; the default', zh: '不處理' },
  '1': { en: 'waiting', zh: '等候處理中' },
  '2': { en: 'issued', zh: '發票開立成功' },
  '3': { en: 'failed', zh: '發票處理失敗' },
  '4': { en: 'voided', zh: '作廢' },
  '5': { en: 'invoice numbers set up wrongly, or a system fault', zh: '系統或特約商店發票號碼設定不正確' },
  '6': { en: 'allowance made', zh: '折讓' },
} as const;

/** State of the e-invoice after issuing; a string in the table, a number in the sample. 發票開立狀態 */
export const issuedInvoiceState = {
  '0': { en: 'not handled; the default', zh: '不處理' },
  '1': { en: 'waiting', zh: '等候處理中' },
  '2': { en: 'issued', zh: '發票處理成功' },
  '3': { en: 'failed', zh: '發票處理失敗' },
  '4': { en: 'voided', zh: '作廢' },
} as const;

/** State of the e-invoice as queried; a string in the table, a number in the sample. 發票開立狀態 */
export const queriedInvoiceState = {
  '0': { en: 'not handled; the default', zh: '不處理' },
  '1': { en: 'waiting', zh: '等候處理中' },
  '2': { en: 'issued', zh: '發票處理成功' },
  '3': { en: 'failed', zh: '發票處理失敗' },
  '4': { en: 'voided', zh: '作廢' },
  '5': { en: 'the service is out of order', zh: '系統服務異常' },
  '6': { en: 'allowance made', zh: '折讓' },
} as const;

/** Form of the printed title. 電子發票紙本列印標題類型 */
export const invoiceTitleType = { '1': { en: 'text', zh: '文字' }, '2': { en: 'the URL of a picture', zh: '圖形(圖片網址)' } } as const;

/** What is printed. 電子發票列印類型 */
export const invoicePrintType = {
  '0': { en: 'nothing; the shop sees to it', zh: '不列印 自行處置' },
  '1': { en: 'the e-invoice and its lines', zh: '列印 電子發票 + 商品明細' },
  '2': { en: 'the e-invoice only', zh: '只印電子發票' },
  '3': { en: 'the lines only', zh: '只印商品明細' },
} as const;

/** Printer. 電子發票列印設備 */
export const invoicePrintDevice = { '0': { en: 'the shop\'s own', zh: '自行處理' }, '1': { en: 'SUNMI V2 PRO', zh: 'SUNMI V2 PRO' } } as const;

/** What a refund does to the e-invoice; an invoice of another invoice period cannot be voided. 電子發票退款時使用作廢或折讓 */
export const refundInvoiceState = {
  '4': { en: 'void it, or void and issue anew; the default', zh: '作廢或作廢重開' },
  '6': { en: 'make an allowance', zh: '折讓' },
} as const;

/** How the money goes back; a string in the table, a number in the sample. 退款類型 */
export const refundType = {
  '1': { en: 'online at once', zh: '直接線上退款' },
  '2': { en: 'by hand, to the card', zh: '手動退款(信用卡類)' },
  '3': { en: 'by hand, in cash', zh: '手動退款(現金類)' },
} as const;

/** Where the identity card was issued; a leading zero counts. 領補換（身分證）地點 */
export const issuePlace = {
  '10001': { en: 'Taipei County', zh: '北縣' },
  '10002': { en: 'Yilan County', zh: '宜縣' },
  '10003': { en: 'Taoyuan County', zh: '桃縣' },
  '10004': { en: 'Hsinchu County', zh: '竹縣' },
  '10005': { en: 'Miaoli County', zh: '苗縣' },
  '10006': { en: 'Taichung County', zh: '中縣' },
  '10007': { en: 'Changhua County', zh: '彰縣' },
  '10008': { en: 'Nantou County', zh: '投縣' },
  '10009': { en: 'Yunlin County', zh: '雲縣' },
  '10010': { en: 'Chiayi County', zh: '嘉縣' },
  '10011': { en: 'Tainan County', zh: '南縣' },
  '10012': { en: 'Kaohsiung County', zh: '高縣' },
  '10013': { en: 'Pingtung County', zh: '屏縣' },
  '10014': { en: 'Taitung County', zh: '東縣' },
  '10015': { en: 'Hualien County', zh: '花縣' },
  '10016': { en: 'Penghu County', zh: '澎縣' },
  '10017': { en: 'Keelung City', zh: '基市' },
  '10018': { en: 'Hsinchu City', zh: '竹市' },
  '10020': { en: 'Chiayi City', zh: '嘉市' },
  '63000': { en: 'Taipei City', zh: '北市' },
  '64000': { en: 'Kaohsiung City', zh: '高市' },
  '65000': { en: 'New Taipei City', zh: '新北市' },
  '66000': { en: 'Taichung City', zh: '中市' },
  '67000': { en: 'Tainan City', zh: '南市' },
  '68000': { en: 'Taoyuan City', zh: '桃市' },
  '09007': { en: 'Lienchiang County', zh: '連江' },
  '09020': { en: 'Kinmen County', zh: '金門' },
} as const;

/** Why the identity card was issued. 領補換（身分證件）類型 */
export const issueType = {
  '0': { en: 'collected or replaced', zh: '領補發' },
  '1': { en: 'for the first time', zh: '初發' },
  '2': { en: 'replaced', zh: '補發' },
  '3': { en: 'exchanged', zh: '換發' },
} as const;

/** Who owns the home. 居住房屋擁有者 */
export const houseOwner = {
  '1': { en: 'the consumer', zh: '自有' },
  '2': { en: 'the spouse', zh: '配偶' },
  '3': { en: 'a relative', zh: '親人' },
  '4': { en: 'rented', zh: '租賃' },
} as const;

/** Marital status. 婚姻狀況 */
export const maritalStatus = { '1': { en: 'single', zh: '單身' }, '2': { en: 'married', zh: '已婚' }, '3': { en: 'divorced', zh: '離婚' } } as const;

/** Education. 教育程度 */
export const educationLevel = {
  '1': { en: 'doctorate', zh: '博士' },
  '2': { en: 'graduate school', zh: '研究所' },
  '3': { en: 'university or college', zh: '大學/大專' },
  '4': { en: 'senior high or vocational school', zh: '高中職' },
  '5': { en: 'junior high or primary school', zh: '國中/國小' },
} as const;

/** Kind of employer. 工作組織類型 */
export const organizationType = {
  '1': { en: 'company', zh: '公司' },
  '2': { en: 'registered business', zh: '營登' },
  '3': { en: 'foundation', zh: '財法' },
  '4': { en: 'association', zh: '社法' },
  '5': { en: 'public office', zh: '公職' },
} as const;

/** How the instalments are paid; there is no 2. 繳款方式 */
export const cardlessPaymentMethod = { '1': { en: 'electronic bill', zh: '電子帳單' }, '3': { en: 'text message, paid at a convenience store', zh: '超商簡訊繳款' } } as const;

/** What became of the consumer's credit cards. 信用卡狀態 */
export const creditCardStatus = {
  '1': { en: 'never had one', zh: '沒辦過卡' },
  '2': { en: 'none, stopped by the holder', zh: '無卡自停' },
  '3': { en: 'repaying by agreement', zh: '協商繳款中' },
  '4': { en: 'other', zh: '其他' },
} as const;

/** Relation to the consumer. 關係 */
export const contactRelationship = {
  '1': { en: 'spouse', zh: '配偶' },
  '2': { en: 'parent', zh: '父母' },
  '3': { en: 'brother or sister', zh: '兄弟姐妹' },
  '4': { en: 'other relative or friend', zh: '其他親友' },
  '5': { en: 'colleague', zh: '同事' },
  '6': { en: 'friend', zh: '朋友' },
  '7': { en: 'child', zh: '子女' },
  '8': { en: 'other', zh: '其他' },
} as const;

/** What the guarantor stands for. 連帶保人選項 */
export const guarantorOption = {
  '1': { en: 'joint guarantor, with copies of both sides of the identity card', zh: '連帶保證人' },
  '2': { en: 'the spouse, for reference only', zh: '配偶資料僅供參考' },
  '3': { en: 'legal representative, who has to sign', zh: '法定代理人' },
  '4': { en: 'the one who uses the goods', zh: '商品實際使用人' },
} as const;

/** Whether the call is to be kept confidential. 是否保密照會 */
export const confidentialityFlag = { '0': { en: 'no', zh: '否' }, '1': { en: 'yes', zh: '是' } } as const;

/** Kind of business. 業務別代碼 */
export const supplierBusinessType = {
  AA21: { en: 'loan on the vehicle owned', zh: '原車抵押' },
  AA22: { en: 'new loan for an old one', zh: '借新還舊' },
  AA23: { en: 'repayment of another lender', zh: '它行代償' },
  CA20: { en: 'financing of goods', zh: '商品圓融' },
} as const;

/** Project; which one may be used depends on the kind of business. 專案代碼 */
export const supplierBusinessTypeProject = {
  DN45: { en: 'for AA21', zh: '原車抵押專案' },
  DN46: { en: 'for AA21', zh: '原車抵押專案' },
  DN47: { en: 'for AA21', zh: '原車抵押專案' },
  DM44: { en: 'for AA22', zh: '借新還舊專案' },
  DM45: { en: 'for AA22', zh: '借新還舊專案' },
  DM66: { en: 'for AA23', zh: '它行代償專案' },
  DM67: { en: 'for AA23', zh: '它行代償專案' },
  DM41: { en: 'for CA20', zh: '商品圓融專案' },
  DM42: { en: 'for CA20', zh: '商品圓融專案' },
  DN48: { en: 'for CA20', zh: '商品圓融專案' },
} as const;
