import { html } from '../../html.ts';
import type { Texts } from '../en/index.ts';

const rows: Texts['outcomes']['rows'] = {
  payload: {
    what: '內容違反文件的規則，或無法寫成其封裝。',
    why: '封裝之前就會檢查。',
  },
  delivery: {
    what: '此環境沒有該作業的主機，或必須由瀏覽器送出。',
    why: '沒有可以送達的網址。',
  },
  'aborted-before': {
    what: '呼叫端的 `signal` 在呼叫之前已中止。',
    why: '送出之前會先檢查 `signal`。',
  },
  'no-connection': {
    what: '連線被拒、找不到或連不到主機，或主機出示錯誤的憑證。',
    why: '請求須經由連線送出，而連線並未建立。',
  },
  deadline: {
    what: '未在時限內（`tryTimeout`、`timeout`）取得完整的回應：完全沒有、只有標頭，或一個位元組一個位元組地抵達。',
    why: '廠商可能已經受理，甚至仍在處理。',
  },
  'aborted-during': {
    what: '呼叫端的 `signal` 在傳輸途中中止呼叫。',
    why: '請求此時可能已經送達。',
  },
  cut: {
    what: '回應完整之前連線中斷或遭重設，或收到的不是 HTTP。',
    why: '工作可能已經完成，只是回應遺失。',
  },
  'status-redirect': {
    what: 'HTTP 3xx，而回應本不該是重新導向。',
    why: '絕不跟隨，否則會把簽章過的訂單帶到他處；且它可能導向處理完成的頁面。',
  },
  'rate-limited': {
    what: '文件所載「呼叫過於頻繁」的狀態碼（綠界：HTTP 403），且內容無法解開。',
    why: '尚未到達服務就被擋下。`retryAfter` 說明需等待多久（綠界：30 分鐘）；用戶端不會自動重試。',
  },
  'status-refused': {
    what: 'HTTP 400、401、403、404，以及下一列五種以外的其他 4xx，且內容無法解開。',
    why: '依 HTTP 的定義，屬於用戶端錯誤的請求並未執行。',
  },
  'status-open': {
    what: 'HTTP 408、409、425、429、499，且內容無法解開。',
    why: '逾時、衝突、過早、過於頻繁、已掛斷：都可能發生在處理之後。MyPay 說明處理超過 5 秒時會回覆 429。',
  },
  'status-failed': {
    what: 'HTTP 5xx，且內容無法解開。',
    why: '伺服器在某處失敗，也可能是在處理之後。',
  },
  'status-with-refusal': {
    what: 'HTTP 4xx 或 5xx，內容是廠商本身的拒絕。',
    why: '無論狀態碼為何，以廠商的說法為準：綠界物流以 `0|訊息` 與 500 拒絕。',
  },
  'status-with-success': {
    what: 'HTTP 4xx 或 5xx，內容是可解開、驗證無誤且符合結構的成功回應。',
    why: '經過簽章或加密的成功就是成功；遲來的成功可能附帶 429。',
  },
  success: {
    what: '回應可解開、驗證無誤、符合結構，且其代碼表示成功。',
    why: '廠商這麼說。',
  },
  refusal: {
    what: '回應的代碼是文件所列的拒絕。',
    why: '廠商這麼說，見 `apiCode` 與 `apiMessage`。',
  },
  unreadable: {
    what: '回應為空、不完整、是其他種類、不是 UTF-8，或長度超過 `maxAnswerBytes`。',
    why: '錯誤頁面或半截的回應，可能出現在處理之前，也可能在之後。',
  },
  signature: {
    what: '回應的檢查碼不存在或錯誤，或密文無法解開。',
    why: '無論出自何人，都不是可以信賴的廠商說法。',
  },
  schema: {
    what: '回應可解開但不符合結構：缺少代碼，或欄位的型別不同。',
    why: '可能是受損的成功回應，或是文件未記載的種類。',
  },
  'unknown-code': {
    what: '異動類作業的回應代碼未列於文件，且回應沒有簽章。',
    why: '可能是途中受損的成功代碼，也可能是新的代碼。',
  },
  'damaged-refusal': {
    what: '成功的 `1|` 受損而變成 `0|`（綠界物流）。',
    why: '這無從得知：此廠商的拒絕沒有簽章，內容也可以是任何文字；只有 TLS 能防止。',
  },
};

export const outcomes: Texts['outcomes'] = {
  description: '呼叫的各種結果，以及對款項的意義',
  lead: () =>
    html`每次呼叫不是取得回應，就是得到一個錯誤；錯誤的 <code>outcome</code> 說明後果：<code>not-sent</code>（未送出）、<code>refused</code>（被拒絕）或 <code>unknown</code>（不明）。`,
  points: () => [
    html`<code>not-sent</code> 與 <code>refused</code> 表示什麼都沒發生。<code>unknown</code> 表示異動可能已經完成：用戶端絕不重送，<code>retryable</code> 為 false。`,
    html`查詢也有相同的結果。<code>unknown</code> 之後可以再查一次，<code>retryable</code> 為 true，用戶端會自動重試（選項 <code>retries</code>）。`,
    html`用戶端的選項缺漏或錯誤時，在呼叫之前就會擲出 <code>OptionsError</code>。`,
  ],
  findOut: '查明結果',
  findOutLead: () =>
    html`若 API 可以查詢異動的後果，其錯誤會有 <code>resolve()</code>；重新啟動之後則使用用戶端的 <code>resolve(operation, payload, { since })</code>。哪些作業可以查詢，見各作業的說明；不能查詢的，該處也說明該怎麼做。`,
  found: () => [
    html`<code>happened</code>：已發生，並附上 API 的說明。`,
    html`<code>did-not-happen</code>：API 查無紀錄；在廠商必定處理完成之後（<code>settle</code>，送出後一分鐘）查過，再過數秒（<code>pause</code>，5 秒）又查過。若是由瀏覽器送出的表單，只表示到目前為止沒有，因為消費者仍可能送出。`,
    html`<code>still-unknown</code>：無法查詢，或回應符合多種情形。<code>reason</code> 說明原因；稍後可以再查。`,
  ],
  alike:
    '外觀相同的紀錄，例如同金額的兩筆退款，以時間區別。因此這台機器的時鐘必須準確，而且同一筆訂單在數分鐘內不可（在任何機器上）發出兩次這種呼叫。',
  restart: '為了能在重新啟動後查明，商店在呼叫之前先記下「開始」，啟動時再逐一查明已開始而未結束的紀錄：',
  happens: '情況',
  outcome: '結果',
  why: '理由',
  value: '取得回應',
  held: '每一列都有測試與用戶端核對。',
  groups: { before: '送出之前', network: '傳輸途中', status: 'HTTP 狀態碼', answer: '回應內容' },
  rows,
};
