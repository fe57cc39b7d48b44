/** The rules that code checks, by name: what `description` of each says, in Chinese. */
export const ruleTexts: Readonly<Record<string, string>> = {
  'expire-date-within-days':
    '繳款期限須在今天起 1 至 90 天之內，以臺灣的日曆天計算。各契約不同：用戶端的 `limits.expireDaysMin` 與 `limits.expireDaysMax` 可以調整。',
  'goods-weight-decimals': '重量以公斤計，最多三位小數。',
  'items-sum-to-cost': '`cost` 為商品小計、折扣（0 或負數）與運費的總和。',
  'no-html-tags': '任何值都不可含有網頁標籤，否則會被拒絕，或在途中遭變更而使檢查碼不符。',
  'order-amount-at-least': '金額不得低於契約的最低金額，通常為新臺幣 1 元；選項 `limits.orderAmountMin` 可以調整。',
  'order-amount-at-most': '金額不得高於契約的最高金額，通常為新臺幣 20,000 元；選項 `limits.orderAmountMax` 可以調整。',
  'payer-on-printed-slips':
    '契約為代印或代印代寄繳款單時，須有繳款人的姓名、郵遞區號與地址；用戶端的選項 `printedSlips` 用來表明。',
  'refund-items-sum-to-cost': '有填退款商品時，其小計總和須等於退款金額。',
  'regular-first-charge-date-not-past': '首次扣款日為今天或之後，以臺灣的日期計算。',
  'return-url-apart':
    '`ReturnURL` 與 `OrderResultURL` 須為不同網址：前者由綠界的伺服器送出並以文字回覆，後者由消費者的瀏覽器送出並顯示頁面。',
  'stop-time-after-today': '停止日須晚於今天，以臺灣的日期計算。',
  'update-time-end-not-before-begin': '查詢區間的結束時間不得早於起始時間。',
};
