import type { EnvelopeTexts } from '../envelope-text.ts';

const nothingSigned = '沒有簽章。';
const nothingEncrypted = '除 TLS 之外沒有加密。';

const signedBy = (digest: string): string =>
  `檢查碼 \`CheckMacValue\` 以特店的 HashKey 與 HashIV 對其餘所有欄位計算 ${digest} 雜湊。`;

const macSteps = (digest: string): string[] => [
  '取 `CheckMacValue` 以外的所有欄位（包含空值），依名稱排序，不分大小寫。',
  '以 `&` 串接成 `name=value`，值保持原樣；最前面加上 `HashKey=...&`，最後面加上 `&HashIV=...`。',
  '整段文字依 .NET 的方式進行一次 URL 編碼（空白為 `+`；`-` `_` `.` `!` `*` `(` `)` 不編碼），再轉為小寫。',
  `計算 ${digest} 雜湊，寫成大寫的十六進位。`,
];

export const envelopes: EnvelopeTexts = {
  'check-mac-value': (digest) => ({
    carries: '表單，`application/x-www-form-urlencoded`。',
    signed: `所有欄位都有簽章：${signedBy(digest)}`,
    encrypted: nothingEncrypted,
    steps: macSteps(digest),
  }),
  'raw-pairs': (digest) => ({
    carries: '`name=value&name=value` 的文字，未經 URL 編碼，因此 `+` 就是加號。',
    signed: `所有欄位都有簽章：${signedBy(digest)}`,
    encrypted: nothingEncrypted,
    steps: [
      '以 `&name=` 切開，不做任何解碼。',
      ...macSteps(digest),
      '以固定時間比對。被拒絕時可能改為 `0|訊息`，沒有檢查碼。',
    ],
  }),
  'piped-pairs': (digest) => ({
    carries: '`1|name=value&name=value` 的文字；被拒絕時為 `0|訊息`。',
    signed: `「|」之後的所有欄位以 ${digest} 的 \`CheckMacValue\` 簽章；「|」之前的代碼與錯誤訊息不在其中。`,
    encrypted: nothingEncrypted,
    steps: ['「|」之前為 `ResCode`；`0|` 之後為拒絕的訊息。', ...macSteps(digest)],
  }),
  'code-message': () => ({
    carries: '`代碼|訊息` 的純文字，例如 `1|OK` 或 `0|訊息`。',
    signed: nothingSigned,
    encrypted: nothingEncrypted,
    steps: ['「|」之前為代碼，之後為訊息。'],
  }),
  'ecpay-aes': () => ({
    carries: 'JSON，內容放在 `Data`。',
    signed: '沒有簽章；只有持有金鑰者才能產生可解開的 `Data`。',
    encrypted: '`Data` 以特店的 HashKey 與 HashIV 進行 AES-128-CBC 加密；外層欄位為明文。',
    steps: [
      '將內容寫成 JSON。',
      '整段文字依 PHP 的方式進行 URL 編碼（空白為 `+`；只有 `-` `_` `.` 不編碼；十六進位為大寫）。',
      '以 AES-128-CBC、PKCS#7 填補加密，金鑰為 HashKey，初始向量為 HashIV。',
      '密文轉為 Base64 放入 `Data`。回應的 `TransCode` 為 1 時，以相反順序解開。',
    ],
  }),
  'mypay-aes': () => ({
    carries: '表單，其中 `service` 與 `encry_data` 加密。',
    signed: '沒有簽章；只有持有金鑰者才能產生可解開的欄位。',
    encrypted: '`service` 與 `encry_data` 各自以特店的 32 字元金鑰進行 AES-256-CBC 加密；`store_uid` 為明文。',
    steps: [
      '將值寫成 JSON。',
      '每次請求的每個欄位都重新產生 16 個隨機位元組作為初始向量。',
      '以 AES-256-CBC、PKCS#7 填補加密。',
      '初始向量在前、密文在後，一起轉為 Base64。',
    ],
  }),
  'ccat-xml': () => ({
    carries: 'XML，直接作為本文。',
    signed: `${nothingSigned}契客代號與密碼放在請求的檔頭元素。`,
    encrypted: nothingEncrypted,
    steps: ['代號與密碼寫入 `header`，內容寫入其元素；XML 直接作為本文送出，而不是表單欄位。'],
  }),
  'ccat-redirect': () => ({
    carries: '重新導向：回應在 `Location` 的查詢字串中，欄位名稱含中括號，例如 `order[ibon_code]`。',
    signed: nothingSigned,
    encrypted: nothingEncrypted,
    steps: ['讀取 `Location`，不要跟隨，從查詢字串取得回應。'],
  }),
  'ccat-apn': () => ({
    carries: 'JSON，附有 `checksum`。',
    signed: '沒有簽章：`checksum` 是五個欄位的 MD5，不含任何密鑰，人人都能產生，只表示訊息完整。',
    encrypted: nothingEncrypted,
    steps: ['以冒號串接 `api_id`、`trans_id`、`amount`、`status` 與 `nonce`。', '計算 MD5，寫成小寫的十六進位。'],
  }),
  form: () => ({
    carries: '一般表單或查詢字串，經 URL 編碼。',
    signed: nothingSigned,
    encrypted: nothingEncrypted,
    steps: ['名稱與值依瀏覽器的方式進行 URL 編碼。'],
  }),
  json: () => ({
    carries: '一般 JSON。',
    signed: nothingSigned,
    encrypted: nothingEncrypted,
    steps: ['以 JSON 讀取。'],
  }),
  text: () => ({
    carries: '純文字，或給人看的網頁。',
    signed: nothingSigned,
    encrypted: nothingEncrypted,
    steps: ['沒有需要解開的內容。'],
  }),
};
