import type { Language } from '../docs/language.ts';

/** A kind of work, and what is the least that any code has to do for it. */
export interface WorkText {
  readonly work: string;
  readonly floor?: string;
}

type Texts = Readonly<Record<Language, Readonly<Record<string, WorkText>>>>;

/** By `Row.work`. */
export const texts: Texts = {
  en: {
    'order-fields': { work: 'CVS order, validated and signed, as form fields', floor: 'one SHA-256' },
    'order-html': { work: 'the same as an HTML form', floor: 'one SHA-256' },
    sign: { work: 'CheckMacValue of 14 fields', floor: 'one SHA-256' },
    'sign-awkward': { work: 'CheckMacValue of 14 fields with values that packages get wrong', floor: 'one SHA-256' },
    verify: { work: 'callback of 20 fields, from its body to the event', floor: '`JSON.parse` and one SHA-256' },
    'verify-awkward': {
      work: 'callback of 20 fields with values that packages get wrong',
      floor: '`JSON.parse` and one SHA-256',
    },
    'verify-forged': { work: 'forged callback, refused', floor: '`JSON.parse` and one SHA-256' },
    'love-code-seal': { work: 'checkLoveCode, sealing', floor: 'cipher, JSON and url coding by hand' },
    'love-code-open': { work: 'checkLoveCode, opening', floor: 'the same by hand' },
    'call-order': { work: 'MyPay createOrder, whole call without network', floor: 'openapi-fetch, crypto by hand' },
    'call-query': { work: 'MyPay queryOrder, whole call without network', floor: 'openapi-fetch, crypto by hand' },
    import: { work: 'import, above that of `node:crypto`:' },
    stream: { work: 'Cat queryOrders.stream, each order' },
    'stream-memory': { work: 'Cat queryOrders.stream, memory for 20,000 orders' },
    'sandbox-order': { work: 'sandbox: signed order, in process', floor: 'a bare request and page' },
    'sandbox-http': { work: 'sandbox: signed order over HTTP', floor: 'a bare server' },
    'sandbox-find': { work: 'sandbox: one order among 50,000, by any number' },
    'sandbox-search': { work: 'sandbox: console search among 50,000 orders' },
    'sandbox-memory': { work: 'sandbox: memory of each order kept' },
    'sandbox-huge-form': { work: 'sandbox: form of 219,000 fields, refused', floor: 'reading its text' },
    generate: { work: '`npm run generate`, all documents' },
    'generate-save': { work: '`npm run generate -- --watch`, after saving' },
    once: { work: 'callbacks handled once, in one process or in two (2), by a store in' },
    calls: { work: '1,000 calls at once:' },
    'calls-connections': { work: 'connections that these open:' },
  },
  'zh-TW': {
    'order-fields': { work: '超商代碼訂單：驗證、簽章、產生表單欄位', floor: '一次 SHA-256' },
    'order-html': { work: '同上，產生 HTML 表單', floor: '一次 SHA-256' },
    sign: { work: '14 個欄位的 CheckMacValue', floor: '一次 SHA-256' },
    'sign-awkward': { work: '14 個欄位的 CheckMacValue，含其他套件會算錯的字元', floor: '一次 SHA-256' },
    verify: { work: '20 個欄位的通知：從內文到事件', floor: '`JSON.parse` 加一次 SHA-256' },
    'verify-awkward': { work: '20 個欄位的通知，含其他套件會算錯的字元', floor: '`JSON.parse` 加一次 SHA-256' },
    'verify-forged': { work: '拒絕偽造的通知', floor: '`JSON.parse` 加一次 SHA-256' },
    'love-code-seal': { work: 'checkLoveCode：加密', floor: '手寫加密、JSON、URL 編碼' },
    'love-code-open': { work: 'checkLoveCode：解密', floor: '同樣手寫' },
    'call-order': { work: 'MyPay createOrder：整個呼叫，不經網路', floor: 'openapi-fetch 加手寫加密' },
    'call-query': { work: 'MyPay queryOrder：整個呼叫，不經網路', floor: 'openapi-fetch 加手寫加密' },
    import: { work: '匯入模組（扣除 `node:crypto`）：' },
    stream: { work: '統一客樂得 queryOrders.stream：每筆訂單' },
    'stream-memory': { work: '統一客樂得 queryOrders.stream：2 萬筆訂單的記憶體' },
    'sandbox-order': { work: '沙箱：已簽章訂單，同一處理程序內', floor: '單純的請求與頁面' },
    'sandbox-http': { work: '沙箱：已簽章訂單，經 HTTP', floor: '單純的伺服器' },
    'sandbox-find': { work: '沙箱：在 5 萬筆訂單中以任一編號查一筆' },
    'sandbox-search': { work: '沙箱：在主控台搜尋 5 萬筆訂單' },
    'sandbox-memory': { work: '沙箱：每筆訂單占用的記憶體' },
    'sandbox-huge-form': { work: '沙箱：拒絕 219,000 個欄位的表單', floor: '只讀取內文' },
    generate: { work: '`npm run generate`：全部文件' },
    'generate-save': { work: '`npm run generate -- --watch`：儲存後重新產生' },
    once: { work: '通知只處理一次，(2) 為兩個處理程序，儲存於' },
    calls: { work: '同時 1,000 個呼叫：' },
    'calls-connections': { work: '所開啟的連線數：' },
  },
};

export interface HeadText {
  readonly head: readonly string[];
  readonly atMost: string;
  readonly atLeast: string;
  /** `{1}` is how many times as fast. */
  readonly times: string;
  readonly than: Readonly<Record<'peer' | 'floor' | 'beside', string>>;
  readonly reached: string;
  readonly missed: string;
  /** `{1}` is what it takes, `{2}` who, `{3}` how many times as fast ours is. */
  readonly beside: string;
  /** `{1}` is an aim, `{2}` whether it is reached. */
  readonly judged: string;
  /** `{1}` is the package, `{2}` of `{3}` its wrong results, `{4}` the work. */
  readonly wrong: string;
  readonly measuredOn: string;
}

export const headTexts: Readonly<Record<Language, HeadText>> = {
  en: {
    head: ['work', 'jinliu', 'fastest other package', 'floor', 'aim'],
    atMost: 'at most {1}',
    atLeast: 'at least {1}',
    times: '{1} x',
    than: { peer: '{1} x the package', floor: '{1} x the floor', beside: '{1} x' },
    reached: 'reached',
    missed: 'not reached',
    beside: '{1}, {2}: {3}',
    judged: '{1} ({2})',
    wrong: '{1} gives another result than the vendor for {2} of {3} ({4})',
    measuredOn: 'Measured on `{1}`, {2}.',
  },
  'zh-TW': {
    head: ['工作', 'jinliu', '最快的其他套件', '下限', '目標'],
    atMost: '至多 {1}',
    atLeast: '至少 {1}',
    times: '{1} 倍',
    than: { peer: '其他套件的 {1} 倍', floor: '下限的 {1} 倍', beside: '{1} 倍' },
    reached: '達成',
    missed: '未達成',
    beside: '{1}，{2}：{3}',
    judged: '{1}（{2}）',
    wrong: '{1} 在 {3} 次中有 {2} 次與廠商的結果不同（{4}）',
    measuredOn: '測量環境：`{1}`，{2}。',
  },
};
