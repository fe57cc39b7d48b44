import { expect, test } from 'vitest';
import { createCcatCvs } from '../../../generated/ccat-cvs/client.ts';
import { createSandbox, stageCredentials } from '../../../src/sandbox/index.ts';
import type { StoredRecord } from '../../../src/sandbox/model/record.ts';
import { dailyFile } from '../../../src/sandbox/vendors/ccat/daily-file.ts';

/** Field by field what the description of the file names (多元支付平台 應用程式介面規格 2016). */
const columns =
  'ApiId TransactionId OrderNo Amount ExpireTime Status Barcode1 Barcode2 Barcode3 BarcodeNote BankId VirtualAccount AtmNote IbonShopId IbonCode IbonNote CreateTime ModifyTime'.split(
    ' ',
  );

function slip(key: string, state: string, code: string, changed: string): StoredRecord {
  return {
    id: `e${key}`,
    api: 'ccat-cvs',
    lifecycle: 'slip',
    merchant: 'CV0000000000',
    key,
    created: 0,
    changed: 0,
    entered: 0,
    made: {},
    state,
    history: [],
    notes: {},
    fields: {
      process_code: code,
      process_code_update_time: changed,
      modify_time: changed,
      create_time: '2013-09-01T08:00:00+08:00',
      api_id: 'CV0000000000',
      trans_id: '550e8400e29b41d4a716446655440005',
      order_no: key,
      amount: 1250,
      expire_time: '2013-09-28T08:15:00+08:00',
      st_barcode1: '020928619',
      st_barcode2: '9821300000123400',
      st_barcode3: '020948000001250',
      bank_id: '822',
      virtual_account: '98213000001234',
      ibon_shopid: 'CCAT',
      ibon_code: '326000001235',
    },
  };
}

test('a line for each slip that changed on the day, with the 18 columns', () => {
  const records = [
    slip('PO1', 'paid', '4', '2013-09-02T00:00:00+08:00'),
    slip('PO2', 'paid', '4', '2013-09-01T23:59:59+08:00'),
    slip('PO3', 'confirmed', '2', '2013-09-02T10:00:00+08:00'),
    slip('PO4', 'expired', '10', '2013-09-02T23:59:59+08:00'),
    { ...slip('PO5', 'paid', '4', '2013-09-02T12:00:00+08:00'), lifecycle: 'order' },
  ];
  const file = dailyFile.text(records.filter(dailyFile.covers), '2013-09-02');
  expect(file.endsWith('\n')).toBe(true);
  const lines = file.trimEnd().split('\n');
  const rows = lines.map((line) => Object.fromEntries(line.split(',').map((value, at) => [columns[at], value])));
  expect(lines.map((line) => line.split(',').length)).toEqual([columns.length, columns.length]);
  expect(rows.map(({ OrderNo, Status }) => [OrderNo, Status])).toEqual([
    ['PO1', 'B'],
    ['PO4', 'D'],
  ]);
  expect(rows[0]).toEqual({
    ApiId: 'CV0000000000',
    TransactionId: '550e8400e29b41d4a716446655440005',
    OrderNo: 'PO1',
    Amount: '1250',
    ExpireTime: '2013-09-28T08:15:00+08:00',
    Status: 'B',
    Barcode1: '020928619',
    Barcode2: '9821300000123400',
    Barcode3: '020948000001250',
    BarcodeNote: '',
    BankId: '822',
    VirtualAccount: '98213000001234',
    AtmNote: '',
    IbonShopId: 'CCAT',
    IbonCode: '326000001235',
    IbonNote: '',
    CreateTime: '2013-09-01T08:00:00+08:00',
    ModifyTime: '2013-09-02T00:00:00+08:00',
  });
});

test.each([
  ['3', 'A'],
  ['4', 'B'],
  ['9', 'C'],
  ['10', 'D'],
  ['6', 'E'],
])('process code %s is %s', (code, status) => {
  expect(dailyFile.text([slip('PO1', 'any', code, '2013-09-02T10:00:00+08:00')], '2013-09-02').split(',')[5]).toBe(
    status,
  );
});

test('a day without changes is an empty file', () => {
  expect(dailyFile.text([slip('PO1', 'paid', '4', '2013-09-02T10:00:00+08:00')], '2013-09-03')).toBe('');
});

test('a file appears at midnight for a day on which something changed, and stays as it was', async () => {
  const real = Date.parse('2026-03-02T10:00:00+08:00');
  const sandbox = createSandbox({ now: () => real });
  const cat = createCcatCvs({
    ...stageCredentials.ccatCvs,
    baseUrl: 'http://sandbox.invalid',
    fetch: (url, init) => sandbox(new Request(url, init)),
    now: () => real,
  });
  const slip = {
    order_amount: 100,
    expire_date: '2026-03-09T00:00:00+08:00',
    payer_mobile: '0912345678',
    payer_email: 'a@example.com',
  };
  await cat.registerOrder({ ...slip, cust_order_number: 'C1' });
  await cat.registerOrder({ ...slip, cust_order_number: 'C2' });
  await sandbox.clock.advance('1h');
  sandbox.transition('C1', 'pay');
  expect(sandbox.files.days('ccat-cvs')).toEqual([]);
  await sandbox.clock.advance('14h');
  expect(sandbox.files.days('ccat-cvs')).toEqual(['2026-03-02']);
  const file = sandbox.files.text('ccat-cvs', '2026-03-02') ?? '';
  const reported = file
    .trimEnd()
    .split('\n')
    .map((line) => [line.split(',')[2], line.split(',')[5]]);
  expect(reported.sort()).toEqual([
    ['C1', 'B'],
    ['C2', 'A'],
  ]);
  // The payout of the same night is a change of the next day.
  await sandbox.clock.advance('1d');
  expect(sandbox.files.days('ccat-cvs')).toEqual(['2026-03-03', '2026-03-02']);
  expect(sandbox.files.text('ccat-cvs', '2026-03-03')).toMatch(/C1,100,.*,E,/);
  expect(sandbox.files.text('ccat-cvs', '2026-03-02')).toBe(file);
});
