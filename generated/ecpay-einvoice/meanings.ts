// Generated from specs/ecpay-einvoice.yaml by `npm run generate`. Do not edit: change the document and generate again.
/** Result of the question; 1 is answered, anything else failed. 回應代碼 */
export const rtnCode = {
  '1': { en: 'answered', zh: 'API 執行成功', outcome: 'accepted' },
  '9000001': { en: 'the Ministry of Finance could not be reached; ask later', zh: '呼叫財政部API失敗', outcome: 'unknown' },
} as const;

/** Whether it exists; present only when RtnCode is 1. 是否存在 */
export const isExist = { Y: { en: 'exists', zh: '存在' }, N: { en: 'does not exist', zh: '不存在' } } as const;
