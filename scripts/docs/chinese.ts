/** What each API is for, in the Chinese of Taiwan, for the index page; a document that is not here is told of in English alone. */
export const chinese: Readonly<Record<string, { readonly title: string; readonly purpose: string }>> = {
  'ecpay-cashier': {
    title: '綠界科技 全方位金流（超商代碼）',
    purpose:
      '把消費者的瀏覽器導到綠界付款頁取得超商代碼，再到門市繳費。取號完成與付款完成各有一次通知；漏接通知時，可查詢訂單狀態與取號結果。金額單位為新臺幣元，時間為臺北時間。',
  },
  'ecpay-einvoice': {
    title: '綠界科技 B2C 電子發票',
    purpose: '開立電子發票之前的兩項查驗：捐贈碼是否存在、手機條碼是否存在。查驗由財政部平台提供，遇到維護時請照常開立發票，不要讓結帳等待。',
  },
  'ecpay-logistics': {
    title: '綠界科技 物流（宅配）',
    purpose: '建立黑貓宅急便與中華郵政的宅配託運單、查詢物流訂單，並接收貨態變更通知。金額單位為新臺幣元，重量單位為公斤。',
  },
  'ccat-cvs': {
    title: '統一客樂得 繳款服務平台',
    purpose: '上傳代繳資訊後取得超商條碼、ibon 代碼與虛擬帳號供消費者繳款，並可查詢狀態異動、變更 ibon 金額、接收主動通知。通知沒有簽章，出貨前請以查詢確認。',
  },
  mypay: {
    title: '高鉅科技 MyPay LINK PayPage',
    purpose:
      '建立訂單後將消費者導到付款頁，支援信用卡、超商、虛擬帳號、電子錢包、定期定額等工具；也包含查詢、退款、請款、取消授權與電子發票。通知沒有簽章，請比對訂單的 key 並再次查詢。',
  },
};
