/** The rules that code checks, by name: what `description` of each says, in Chinese. */
export const ruleTexts: Readonly<Record<string, string>> = {
  'expire-date-within-days':
    '統一客樂得：繳款期限須在今天起 1 至 90 天之內，以臺灣的日曆天計算（CVS API 規格文件 5.0，2.5 節）。各契約不同：用戶端的 `limits.expireDaysMin` 與 `limits.expireDaysMax` 可以調整。',
  'goods-weight-decimals':
    '綠界物流：重量以公斤計，最多三位小數（綠界開發者文件 p=22507）。沒有任何 JSON Schema 關鍵字能說明這一點：二進位浮點數會讓 `multipleOf: 0.001` 拒絕許多正確的重量。',
  'items-sum-to-cost':
    'MyPay 訂單：`cost` 為商品小計、折扣（0 或負數）與運費的總和（MyPay LINK PayPage 1.0.6『PayPage金流交易』欄位，`cost`）。',
  'no-html-tags':
    '綠界：任何值都不可含有 HTML 標籤，否則會被拒絕，或在途中遭變更而使檢查碼不符（綠界開發者文件 p=2858、p=7400）。',
  'order-amount-at-least':
    '統一客樂得：金額不得低於契約的最低金額（CVS API 規格文件 5.0，3.3.3 節），通常為新臺幣 1 元；選項 `limits.orderAmountMin` 可以調整。',
  'order-amount-at-most':
    '統一客樂得：金額不得高於契約的最高金額（CVS API 規格文件 5.0，3.3.3 節），通常為新臺幣 20,000 元（多元支付平台 應用程式介面規格 2016）；選項 `limits.orderAmountMax` 可以調整。',
  'payer-on-printed-slips':
    '統一客樂得：契約為代印或代印代寄繳款單時，須有繳款人的姓名、郵遞區號與地址（CVS API 規格文件 5.0，2.5 與 3.2.2 節）；用戶端的選項 `printedSlips` 用來表明。',
  'refund-items-sum-to-cost':
    'MyPay 退款：有填退款商品時，其小計總和須等於退款金額（MyPay LINK PayPage 1.0.6『交易退款』欄位，`items`）。',
  'regular-first-charge-date-not-past':
    'MyPay 定期定額：首次扣款日為今天或之後，以臺灣的日期計算（MyPay LINK PayPage 1.0.6，`regular_first_charge_date`）。',
  'return-url-apart':
    '綠界金流：`ReturnURL` 與 `OrderResultURL` 須為不同網址（綠界開發者文件 p=2874，ReturnURL 注意事項 1）。前者由綠界的伺服器送出並以文字回覆，後者由消費者的瀏覽器送出並顯示頁面。',
  'stop-time-after-today':
    'MyPay：定期定額的停止日須晚於今天，以臺灣的日期計算（MyPay LINK PayPage 1.0.6『定期定額式扣款取消』，回應範例）。',
  'update-time-end-not-before-begin':
    '統一客樂得查詢：查詢區間的結束時間不得早於起始時間（CVS API 規格文件 5.0，4.2.2 節）。',
};
