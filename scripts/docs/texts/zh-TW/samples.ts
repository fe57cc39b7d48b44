import type { Texts } from '../en/index.ts';

export const samples: Texts['samples'] = {
  published: ['廠商公開的測試環境帳號；', '您自己的請放在環境變數，不要寫在程式裡。'],
  made: ['範例值；您自己的請放在環境變數，不要寫在程式裡。'],
  processes: '由多個處理程序接收時，請用 redisStore(client) 或 postgresStore(pool)。',
  orders: ['建立訂單時存入：以 uid 為鍵，', '保存回應中的 key 與兩個訂單編號。'],
  form: (host) => ['以這個頁面回應消費者；', `頁面會自動送往 ${host}。`],
  streamed: '同樣的查詢，資料抵達時逐筆讀取，多少筆都可以。',
  sorted: '依名稱排序，不分大小寫。',
  raw: '未經 URL 編碼：以表單解碼會把 + 變成空白。',
  constantTime: '以固定時間比對；在此之前什麼都不採信。',
  byHand: '僅供人工查看：shell 無法以固定時間比對，伺服器請勿採用。',
  encoded: '綠界依 .NET 的方式編碼：! * ( ) 不編碼，~ 則要編碼。',
  payPage: '消費者付款的頁面',
  since: '呼叫之前，與退款一起記入自己的資料表',
  nothingDone: '未送出或遭拒絕：什麼都沒發生',
  restarted: '重新啟動後，逐一查明已開始而未結束的紀錄。',
  refused: '遭拒絕：',
  tryAgain: '請稍後再試',
  ship: '出貨',
  thanks: '謝謝您。',
  tea: '茶葉',
};
