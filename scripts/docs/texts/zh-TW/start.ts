import { html } from '../../html.ts';
import type { Texts } from '../en/index.ts';

export const start: Texts['start'] = {
  title: '串接臺灣金流，有型別，可測試',
  description: '臺灣金流、物流與電子發票 API 的 TypeScript 用戶端，以及可代替廠商的沙箱',
  lead: ({ apis, operations, callbacks }) =>
    html`jinliu 替您呼叫綠界、統一客樂得與 MyPay：共 ${apis} 組 API、${operations} 個作業與 ${callbacks} 種通知。每個欄位都有型別與檢查，每則訊息都妥善簽章或加密，而且不需帳號就能在沙箱中試用全部功能。`,
  begin: '十分鐘完成第一筆付款',
  browse: '瀏覽 API',
  install: '安裝',
  installLead: () =>
    html`適用於 Node.js 20.20 以上、Bun、Deno 與 Cloudflare Workers。最後一行啟動沙箱並持續執行：在您的電腦上像廠商一樣回應、送出通知，並在主控台 <code>http://127.0.0.1:8787/</code> 顯示經過。`,
  terminal: '終端機',
  payment: '第一筆付款',
  paymentLead: () =>
    html`在沙箱中建立訂單。將以下內容寫入 <code>pay.mjs</code>，在第二個終端機執行 <code>node pay.mjs</code>。開啟印出的網址，像消費者一樣付款，再到主控台查看訂單、通知與每個位元組。金鑰為 MyPay 公開的測試值。`,
  why: '它替您處理',
  points: () => [
    {
      title: '欄位',
      text: '型別、限制與欄位之間的規則都來自 OpenAPI 文件。錯誤的內容無法編譯，或在送出之前就以一句話說明並拒絕。',
    },
    {
      title: '簽章與加密',
      text: 'CheckMacValue、AES、XML 與重新導向，都由同一個驗證程式處理；採信任何內容之前，先以固定時間比對。',
    },
    {
      title: '通知',
      text: '一個函式就能讀取、驗證並回覆。搭配儲存區時，無論一台或十台機器、收到幾次通知，每筆付款只出貨一次。',
    },
    {
      title: '遺失的回應',
      text: '每次呼叫不是取得回應、被拒絕，就是結果不明並附上查明的方法。有疑慮時，絕不重送異動。',
    },
  ],
  counts: (operations, callbacks) => `${operations} 個作業，${callbacks === 0 ? '沒有通知' : `${callbacks} 種通知`}`,
};
