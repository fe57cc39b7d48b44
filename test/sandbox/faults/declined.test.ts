import { expect, test } from 'vitest';
import { createEcpayEinvoice } from '../../../generated/ecpay-einvoice/client.ts';
import { createEcpayLogistics } from '../../../generated/ecpay-logistics/client.ts';
import { createSandbox, type Sandbox, stageCredentials } from '../../../src/sandbox/index.ts';
import { parcel } from '../../support/parcel.ts';

const through = (
  sandbox: Sandbox,
): { baseUrl: string; fetch: (url: string, init: RequestInit) => Promise<Response> } => ({
  baseUrl: 'http://sandbox.invalid',
  fetch: (url, init) => sandbox(new Request(url, init)),
});

test('a call is refused in the words of its document, and does nothing', async () => {
  const sandbox = createSandbox();
  const logistics = createEcpayLogistics({ ...stageCredentials.ecpayLogistics, ...through(sandbox) });
  sandbox.faults.next('createHomeDelivery', 'declined', { as: 'credentials' });
  await expect(logistics.createHomeDelivery(parcel)).rejects.toMatchObject({
    code: 'api-refused',
    apiMessage: '找不到加密金鑰，請確認是否有申請開通此物流方式!',
  });
  expect(sandbox.orders()).toEqual([]);
  expect(await logistics.createHomeDelivery(parcel)).toMatchObject({ ResCode: '1' });
});

test('a refusal outside of the payload too, as often as it is set', async () => {
  const sandbox = createSandbox();
  const einvoice = createEcpayEinvoice({ ...stageCredentials.ecpayEinvoice, ...through(sandbox), retries: 0 });
  sandbox.faults.always('checkLoveCode', 'declined', { as: 'cipher' });
  for (const LoveCode of ['168001', '000'])
    await expect(einvoice.checkLoveCode({ LoveCode })).rejects.toMatchObject({ apiCode: '4000002' });
  sandbox.faults.clear();
  expect(await einvoice.checkLoveCode({ LoveCode: '168001' })).toMatchObject({ IsExist: 'Y' });
});

test('what is wrong with the request goes before it', async () => {
  const sandbox = createSandbox();
  sandbox.faults.next('createHomeDelivery', 'declined', { as: 'used' });
  const body = new URLSearchParams({ MerchantID: '2000132', CheckMacValue: '0' });
  const response = await sandbox(new Request('http://sandbox.invalid/Express/Create', { method: 'POST', body }));
  expect(await response.text()).toBe('0|CheckMacValue驗證錯誤');
});
