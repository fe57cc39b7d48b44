import type { Problem } from '../../../errors/problem.ts';
import type { SandboxApi } from '../../model/api.ts';
import type { OwnRefusalKind } from '../../model/example.ts';
import type { Words } from '../../model/lifecycle.ts';
import type { RequestResult } from '../../model/request-log.ts';
import { postFailures } from '../../webhooks/post.ts';

/** Why a request was refused. `{n}` is the merchant, or the field. */
const refusals: { readonly [Kind in OwnRefusalKind]: Words } = {
  signature: { en: 'the checksum does not fit the keys of {n}', zh: '檢查碼與特店 {n} 的金鑰不符' },
  cipher: { en: 'does not open with the key of {n}', zh: '無法以特店 {n} 的金鑰解密' },
  unreadable: { en: 'cannot be read', zh: '內容無法解讀' },
  credentials: { en: 'not the credentials of {n}', zh: '與特店 {n} 的身分資料不符' },
  merchant: { en: 'unknown merchant', zh: '查無此特店' },
  'merchant-missing': { en: 'lacks the merchant number', zh: '缺少特店編號' },
  'merchant-differs': { en: 'another merchant number inside', zh: '內外的特店編號不一致' },
  payload: { en: 'a field is wrong or missing', zh: '欄位錯誤或遺漏' },
  stale: { en: 'the timestamp is too far from now', zh: '時間戳記超出允許範圍' },
  used: { en: 'this number was used before', zh: '編號已使用過' },
  missing: { en: 'not found', zh: '查無資料' },
  state: { en: 'not possible in its state', zh: '目前狀態不允許' },
};

/** What was refused: by whose document, in which operation, of which merchant. */
export interface RefusedCall {
  readonly api: SandboxApi;
  readonly kind: string;
  readonly operation?: string | undefined;
  readonly merchant?: string | undefined;
  readonly problem?: Pick<Problem, 'pointer'> | undefined;
}

/** Why the vendor would have refused it, in words. A kind of the vendor's own is named in its document. */
export function refusalText({ api, kind, operation = '', merchant = '', problem }: RefusedCall): Words {
  if (isOwn(kind)) {
    const field = problem?.pointer.slice(1) ?? '';
    if (kind === 'payload' && field !== '')
      return { en: `${field} is wrong or missing`, zh: `欄位 ${field} 錯誤或遺漏` };
    const { en, zh } = refusals[kind];
    return { en: en.replace('{n}', () => merchant), zh: zh.replace('{n}', () => merchant) };
  }
  const documented = api.operationRefusals[operation]?.[kind] ?? api.refusals[kind];
  if (documented === undefined) return { en: kind, zh: kind };
  const en = documented.summary.replace(/\.$/, '');
  return { en, zh: documented.zh ?? en };
}

function isOwn(kind: string): kind is OwnRefusalKind {
  return Object.hasOwn(refusals, kind);
}

export const results: { readonly [Result in RequestResult]: Words } = {
  answered: { en: 'answered', zh: '已回應' },
  refused: { en: 'refused', zh: '已拒絕' },
  'not-carried-out': { en: 'not carried out', zh: '未處理' },
  waiting: { en: 'not answered yet', zh: '尚未回應' },
  failed: { en: 'sandbox failure', zh: '沙箱內部錯誤' },
};

/** How Node.js names the failures of a connection. */
const connectionFailures: Readonly<Record<string, Words>> = {
  ECONNREFUSED: { en: 'connection refused', zh: '連線被拒絕' },
  ECONNRESET: { en: 'connection broken', zh: '連線中斷' },
  ENOTFOUND: { en: 'no such host name', zh: '查無此主機名稱' },
  ETIMEDOUT: { en: 'no answer in time', zh: '逾時未回應' },
  EHOSTUNREACH: { en: 'host unreachable', zh: '無法連到主機' },
  UND_ERR_SOCKET: { en: 'connection closed without an answer', zh: '連線已關閉，沒有回應' },
  UND_ERR_CONNECT_TIMEOUT: { en: 'no connection in time', zh: '連線逾時' },
};

const timedOut: Words = { en: 'no answer in time', zh: '逾時未回應' };

/** Why a callback was not answered, in words. */
export function failureText(failure: string): Words {
  const own = Object.values(postFailures).find(({ en }) => en === failure);
  if (own !== undefined) return own;
  if (/timeout/i.test(failure) && connectionFailures[failure] === undefined) return timedOut;
  const known = connectionFailures[failure];
  if (known === undefined) return { en: failure, zh: failure };
  return { en: `${known.en} (${failure})`, zh: `${known.zh}（${failure}）` };
}
