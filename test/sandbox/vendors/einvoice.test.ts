import { expect, test } from 'vitest';
import { createEcpayEinvoice } from '../../../generated/ecpay-einvoice/client.ts';
import { createSandbox, stageCredentials } from '../../../src/sandbox/index.ts';

const start = Date.parse('2026-01-01T09:08:07+08:00');
const sandbox = createSandbox({ now: () => start });
const clientAt = (now: number): ReturnType<typeof createEcpayEinvoice> =>
  createEcpayEinvoice({
    ...stageCredentials.ecpayEinvoice,
    baseUrl: 'http://sandbox.invalid',
    fetch: (url, init) => sandbox(new Request(url, init)),
    now: () => now,
  });
const einvoice = clientAt(start);

test.each([
  ['168001', 'Y'],
  ['000', 'N'],
  ['0168001', 'N'],
  ['7654321', 'N'],
])('donation code %s: %s', async (LoveCode, IsExist) => {
  expect(await einvoice.checkLoveCode({ LoveCode })).toMatchObject({ RtnCode: 1, IsExist });
});

test.each([
  ['/A+B-C.1', 'Y'],
  ['/0000000', 'N'],
  ['/ABCDEFG', 'N'],
])('mobile barcode %s: %s', async (BarCode, IsExist) => {
  expect(await einvoice.checkBarcode({ BarCode })).toMatchObject({ RtnCode: 1, IsExist });
});

test('the Ministry is down for the codes of that example alone', async () => {
  await expect(einvoice.checkLoveCode({ LoveCode: '9999999' })).rejects.toMatchObject({
    apiCode: '9000001',
    retryable: true,
  });
  await expect(einvoice.checkBarcode({ BarCode: '/9999999' })).rejects.toMatchObject({
    apiCode: '9000001',
    retryable: true,
  });
});

test.each([-600, 0, 600])('a Timestamp %s seconds off is taken', async (seconds) => {
  expect(await clientAt(start + seconds * 1000).checkLoveCode({ LoveCode: '168001' })).toMatchObject({ IsExist: 'Y' });
});

test.each([-601, 601])('a Timestamp %s seconds off is refused in the envelope', async (seconds) => {
  await expect(clientAt(start + seconds * 1000).checkLoveCode({ LoveCode: '168001' })).rejects.toMatchObject({
    apiCode: '0',
    apiMessage: expect.stringContaining('10 分鐘') as string,
  });
});

test('nothing of it is kept', () => {
  expect(sandbox.orders()).toEqual([]);
});
