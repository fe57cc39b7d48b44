import type { StepName } from '../../../../src/explain/explanation.ts';

/** The steps of signing and encryption, as the explanations of the library call them. */
export const stepNames: Readonly<Record<StepName, string>> = {
  'fields sorted by name, ignoring case': '欄位依名稱排序，不分大小寫',
  'joined between HashKey and HashIV': '串接於 HashKey 與 HashIV 之間',
  'url-encoded the .NET way': '依 .NET 的方式進行 URL 編碼',
  'lower-cased': '轉為小寫',
  'MD5, in capitals': 'MD5，寫成大寫',
  'SHA-256, in capitals': 'SHA-256，寫成大寫',
  received: '收到的值',
  'with the mistake: joined': '含錯誤：串接',
  'with the mistake: encoded': '含錯誤：編碼',
  'with the mistake: hashed': '含錯誤：雜湊',
  'out of base64': '由 Base64 還原',
  decrypted: '解密',
};
