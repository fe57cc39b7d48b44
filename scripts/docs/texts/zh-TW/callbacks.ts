import { html } from '../../html.ts';
import type { Texts } from '../en/index.ts';

export const callbacks: Texts['callbacks'] = {
  toMerchant: '送往特店',
  callback: '通知',
  byBrowser: '由消費者的瀏覽器帶來',
  fields: '通知欄位',
  proof: '來源驗證',
  proofs: {
    signature: () => html`由簽章證明：只有廠商與特店知道金鑰。採信任何內容之前，須先以固定時間比對簽章。`,
    key: () =>
      html`沒有簽章。通知帶有訂單的 <code>key</code>，只表示送出者知道這筆訂單，並未涵蓋任何欄位：向 API 查詢之前，結果與金額都未經確認。選項 <code>expectedKey</code> 提供建立訂單時保存的 <code>key</code> 與兩個訂單編號，三者都會比對。`,
    none: () => html`無法證明由誰送出，只能當作有所變動的提示。`,
  },
  confirm: (query) =>
    html`出貨之前請先向 API 查詢：使用 <code>once</code> 時，用戶端會在處理函式執行前呼叫 ${query}；未使用時，由 <code>event.confirm()</code> 查詢。`,
  acknowledgement: '回覆',
  encodings: (sent, others) => html`以 ${sent} 傳送，也可讀取 ${others}。`,
  exactly: (text, mediaType) =>
    html`以 HTTP 200 回覆，內容須剛好是 ${text}${mediaType !== undefined && html`（${mediaType}）`}。`,
  sealed: '以 HTTP 200 回覆一則訊息；由用戶端封裝，所有欄位皆會填妥。',
  page: '消費者正在等待頁面：顯示一頁，或將瀏覽器導向他處。廠商不會得知結果。',
  retriesSame: (wait, times) => `未回覆時，廠商每隔 ${wait}重送，共 ${times} 次。`,
  retries: (waits) => html`未回覆時，廠商分別在 ${waits}後重送。`,
  youAnswer: '您的回覆',
  event: '事件',
  outcome: (code, unconfirmed, otherwise) =>
    html`事件的 <code>outcome</code>${unconfirmed && html`（確認之前為 <code>event.unconfirmed.outcome</code>）`}即 ${code} 的意義；未列出的代碼為 ${otherwise}。`,
  partFrom: (part, field) => html`${part} 取自 ${field}`,
  amountMoved: (amount) => html`${amount}（實際收付的金額）`,
  parts: (parts) => html`其中 ${parts}；所有欄位都在 <code>payload</code>。`,
  simulated: (field) => html`${field} 有值時並沒有人付款，<code>outcome</code> 為 <code>simulated</code>。`,
  merchant: (field) => html`${field} 必須是用戶端自己的編號。`,
  once: (names) =>
    html`相同的 ${names} 視為同一筆付款：使用 <code>once</code> 時，無論由哪些通知、以何種順序告知，處理函式只出貨一次。`,
  double: (number) =>
    html`若同一筆另有付款（${number} 不同），<code>outcome</code> 為 <code>double-payment</code>：只有儲存區知道第一筆，未使用時無從得知。`,
  vendorPosts: '廠商送出',
  browserPosts: '瀏覽器送出',
};
