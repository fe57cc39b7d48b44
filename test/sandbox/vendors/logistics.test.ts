import { beforeEach, describe, expect, test } from 'vitest';
import {
  createEcpayLogistics,
  type EcpayLogistics,
  type EcpayLogisticsEvent,
} from '../../../generated/ecpay-logistics/client.ts';
import { createSandbox, type Sandbox, stageCredentials } from '../../../src/sandbox/index.ts';
import { parcel as homeParcel } from '../../support/parcel.ts';

const start = Date.parse('2026-01-01T09:08:07+08:00');

let events: EcpayLogisticsEvent[];
let tries: number[];
let acknowledges: boolean;
let sandbox: Sandbox;
let logistics: EcpayLogistics;

beforeEach(() => {
  events = [];
  tries = [];
  acknowledges = true;
  sandbox = createSandbox({
    now: () => start,
    fetch: (request) => {
      tries.push(sandbox.clock.now());
      if (!acknowledges) return Promise.resolve(new Response('', { status: 500 }));
      return logistics.callbacks.handle(request, {
        logisticsStatus: (event) => {
          events.push(event);
        },
      });
    },
  });
  logistics = createEcpayLogistics({
    ...stageCredentials.ecpayLogistics,
    baseUrl: 'http://sandbox.invalid',
    fetch: (url, init) => sandbox(new Request(url, init)),
    now: () => sandbox.clock.now(),
  });
});

const parcel = { ...homeParcel, MerchantTradeNo: 'H1', GoodsName: '測試商品' } as const;
const byPost = { ...parcel, LogisticsSubType: 'POST', GoodsWeight: 1.234 } as const;

const status = async (): Promise<unknown> =>
  (await logistics.queryLogisticsTradeInfo({ MerchantTradeNo: 'H1' })).LogisticsStatus;

/** What must be true of every step of every parcel: told at once, with its words, and the query says the same. */
async function walk(steps: readonly (readonly [move: string, code: number, words: string])[]): Promise<void> {
  for (const [move, code, words] of steps) {
    await sandbox.clock.advance('1h');
    const before = events.length;
    expect(sandbox.transition('H1', move), move).toEqual({ applied: true });
    await sandbox.settled();
    expect(events).toHaveLength(before + 1);
    expect(events.at(-1)?.payload).toMatchObject({
      MerchantTradeNo: 'H1',
      RtnCode: code,
      RtnMsg: words,
      LogisticsType: 'HOME',
    });
    expect(events.at(-1)?.time?.date.getTime()).toBe(sandbox.clock.now());
    expect(await status()).toBe(code);
  }
}

test('an order is answered and shown: the black cat', async () => {
  const order = await logistics.createHomeDelivery({ ...parcel, ReceiverEmail: 'may@example.com' });
  expect(order).toEqual({
    ResCode: '1',
    MerchantID: '2000132',
    MerchantTradeNo: 'H1',
    RtnCode: 300,
    RtnMsg: '訂單處理中(綠界已收到訂單資料)',
    AllPayLogisticsID: expect.stringMatching(/^\d+$/) as string,
    LogisticsType: 'HOME',
    LogisticsSubType: 'TCAT',
    GoodsAmount: 1000,
    UpdateStatusDate: '2026/01/01 09:08:07',
    ReceiverName: '王小美',
    ReceiverPhone: '',
    ReceiverCellPhone: '0933222111',
    ReceiverEmail: 'may@example.com',
    ReceiverAddress: parcel.ReceiverAddress,
    CVSPaymentNo: '',
    CVSValidationNo: '',
    BookingNote: '',
  });
  const { AllPayLogisticsID } = order;
  const shown = await logistics.queryLogisticsTradeInfo({ AllPayLogisticsID });
  expect(shown).toMatchObject({
    MerchantTradeNo: 'H1',
    AllPayLogisticsID,
    LogisticsType: 'HOME_TCAT',
    LogisticsStatus: 300,
    GoodsAmount: 1000,
    GoodsName: '測試商品',
    GoodsWeight: null,
    HandlingCharge: 0,
    BookingNote: '',
    TradeDate: '2026/01/01 09:08:07',
    SenderName: '陳大明',
    SenderPhone: '',
    SenderCellPhone: '0911222333',
  });
  expect(await logistics.queryLogisticsTradeInfo({ AllPayLogisticsID, MerchantTradeNo: 'H1' })).toEqual(shown);
});

describe('the black cat', () => {
  const out = [
    ['upload', 310, '訂單上傳物流中'],
    ['pass-on', 311, '訂單傳送物流成功'],
    ['collect', 3001, '轉運中(即集貨)'],
    ['send-out', 3006, '配送中'],
  ] as const;

  test('300, 310, 311, 3001, 3006, 3003', async () => {
    await logistics.createHomeDelivery(parcel);
    await walk([...out, ['deliver', 3003, '配完']]);
    expect(events.map(({ outcome }) => outcome)).toEqual(['pending', 'accepted', 'shipped', 'shipped', 'delivered']);
    const { BookingNote } = events.at(-1)?.payload ?? {};
    expect(BookingNote).toMatch(/^9\d{11}$/);
    expect(await logistics.queryLogisticsTradeInfo({ MerchantTradeNo: 'H1' })).toMatchObject({
      HandlingCharge: 160,
      ShipChargeDate: '2026/01/01',
      BookingNote,
    });
  });

  test('nobody at home, and again; held; delivered, taken back and delivered after all', async () => {
    await logistics.createHomeDelivery(parcel);
    await walk([
      ...out,
      ['miss', 3002, '不在家'],
      ['send-out', 3006, '配送中'],
      ['miss', 3002, '不在家'],
      ['hold', 3118, '暫置營業所'],
      ['deliver', 3003, '配完'],
      ['take-delivery-back', 3016, '配完狀態刪除'],
      ['deliver-after-all', 3003, '配完'],
    ]);
  });

  test.each([
    ['refuse', 3117, '拒收(調查處理中)'],
    ['damage', 5001, '損壞，站所將協助退貨'],
  ] as const)('%s: back to the sender', async (transition, code, text) => {
    await logistics.createHomeDelivery(parcel);
    await walk([...out, [transition, code, text], ['send-back', 5004, '一般單退回'], ['bring-back', 5008, '退貨配完']]);
    expect(events.slice(-3).map(({ outcome }) => outcome)).toEqual(['failed', 'failed', 'failed']);
  });

  test('lost: nothing more happens', async () => {
    await logistics.createHomeDelivery(parcel);
    await walk([...out, ['lose', 5002, '遺失']]);
    expect(sandbox.transition('H1', 'deliver')).toMatchObject({ applied: false, refusal: 'state' });
    expect(await status()).toBe(5002);
  });
});

describe('Chunghwa Post', () => {
  const out = [
    ['post-confirm', 320, '郵局已確認資料，可列印'],
    ['post-take', 3301, '交寄郵件'],
    ['post-transport', 3313, '郵局貨件運轉中'],
    ['post-send-out', 3312, '貨件投遞中'],
  ] as const;

  test('300, 320, 3301, 3313, 3312, 3308', async () => {
    expect(await logistics.createHomeDelivery(byPost)).toMatchObject({
      RtnCode: 300,
      LogisticsSubType: 'POST',
      BookingNote: '',
    });
    expect(await logistics.queryLogisticsTradeInfo({ MerchantTradeNo: 'H1' })).toMatchObject({
      LogisticsType: 'HOME_POST',
      GoodsWeight: 1.234,
      ActualWeight: null,
    });
    await walk([...out, ['post-deliver', 3308, '投遞成功']]);
    expect(events.map(({ outcome }) => outcome)).toEqual(['accepted', 'shipped', 'shipped', 'shipped', 'delivered']);
    expect(events.at(-1)?.payload).toMatchObject({
      LogisticsSubType: 'POST',
      BookingNote: expect.stringMatching(/^\d{20}$/) as string,
    });
    expect(await logistics.queryLogisticsTradeInfo({ MerchantTradeNo: 'H1' })).toMatchObject({
      ActualWeight: 1.234,
      HandlingCharge: 80,
    });
  });

  test.each([
    [
      'an i-box',
      [
        ['post-box', 3314, '到達i郵箱'],
        ['post-box-fetch', 3307, 'i郵箱取件成功'],
      ],
    ],
    [
      'an i-box too long',
      [
        ['post-box', 3314, '到達i郵箱'],
        ['post-box-expire', 3315, 'i郵箱逾期退招領'],
        ['post-keep', 3302, '各區郵局招領中'],
        ['post-hand-over', 3309, '投遞成功(收受人領取)'],
      ],
    ],
    [
      'another try',
      [
        ['post-miss', 3303, '投遞不成功'],
        ['post-send-out', 3312, '貨件投遞中'],
      ],
    ],
    [
      'a refusal',
      [
        ['post-refuse', 3305, '拒收'],
        ['post-send-back', 3311, '退回郵件投遞中'],
        ['post-bring-back', 3310, '已退回寄件人'],
      ],
    ],
    [
      'nobody there either',
      [
        ['post-refuse', 3305, '拒收'],
        ['post-send-back', 3311, '退回郵件投遞中'],
        ['post-miss-sender', 3306, '退回投遞不成功'],
        ['post-destroy', 3304, '依寄件人指示銷毀'],
      ],
    ],
    [
      'damage',
      [
        ['post-damage', 7301, '郵件破損-無法投遞'],
        ['post-send-back', 3311, '退回郵件投遞中'],
      ],
    ],
    ['loss', [['post-lose', 7302, '郵件遺失']]],
  ] as const)('%s', async (_title, steps) => {
    await logistics.createHomeDelivery(byPost);
    await walk([...out, ...steps]);
  });
});

test('a carrier makes no step of the other', async () => {
  await logistics.createHomeDelivery(parcel);
  for (const step of ['post-confirm', 'deliver'])
    expect(sandbox.transition('H1', step)).toMatchObject({ applied: false, refusal: 'state' });
  await logistics.createHomeDelivery({ ...byPost, MerchantTradeNo: 'H2' });
  expect(sandbox.transition('H2', 'upload')).toMatchObject({ applied: false, refusal: 'state' });
  expect(events).toEqual([]);
});

test('without a number of its own an order gets one, each another', async () => {
  const { MerchantTradeNo, ...nameless } = parcel;
  expect(MerchantTradeNo).toBe('H1');
  const first = await logistics.createHomeDelivery(nameless);
  const second = await logistics.createHomeDelivery(nameless);
  for (const order of [first, second]) {
    expect(order.MerchantTradeNo).toMatch(/^[A-Za-z0-9]{1,20}$/);
    expect(await logistics.queryLogisticsTradeInfo({ MerchantTradeNo: order.MerchantTradeNo ?? '' })).toMatchObject({
      AllPayLogisticsID: order.AllPayLogisticsID,
    });
  }
  expect(first.MerchantTradeNo).not.toBe(second.MerchantTradeNo);
  expect(first.AllPayLogisticsID).not.toBe(second.AllPayLogisticsID);
});

test('a used number, no such delivery, an old TimeStamp', async () => {
  const { AllPayLogisticsID } = await logistics.createHomeDelivery(parcel);
  await expect(logistics.createHomeDelivery({ ...parcel, GoodsAmount: 5 })).rejects.toMatchObject({
    apiMessage: expect.stringContaining('不可重複使用') as string,
  });
  expect(await logistics.queryLogisticsTradeInfo({ AllPayLogisticsID })).toMatchObject({ GoodsAmount: 1000 });
  await expect(logistics.queryLogisticsTradeInfo({ AllPayLogisticsID: '1' })).rejects.toMatchObject({
    apiMessage: '找不到訂單',
  });
  await expect(logistics.queryLogisticsTradeInfo({ AllPayLogisticsID, MerchantTradeNo: 'H2' })).rejects.toMatchObject({
    apiMessage: '找不到訂單',
  });
  await expect(
    logistics.queryLogisticsTradeInfo({ AllPayLogisticsID, TimeStamp: start / 1000 - 181 }),
  ).rejects.toMatchObject({
    apiMessage: 'TimeStamp Is Expired',
  });
});

test('not acknowledged: three more tries a day for three days', async () => {
  await logistics.createHomeDelivery(parcel);
  acknowledges = false;
  sandbox.transition('H1', 'upload');
  await sandbox.settled();
  await sandbox.clock.advance('10d');
  const days = tries.slice(1).map((at) => Math.ceil((at - start) / (24 * 60 * 60 * 1000)));
  expect(days).toEqual([1, 1, 1, 2, 2, 2, 3, 3, 3]);
});

test('a late try tells the state of then, after the newer one', async () => {
  await logistics.createHomeDelivery(parcel);
  acknowledges = false;
  sandbox.transition('H1', 'upload');
  await sandbox.settled();
  acknowledges = true;
  await sandbox.clock.advance('1h');
  sandbox.transition('H1', 'pass-on');
  await sandbox.clock.advance('1d');
  expect(events.map(({ payload }) => [payload.RtnCode, payload.UpdateStatusDate])).toEqual([
    [311, '2026/01/01 10:08:07'],
    [310, '2026/01/01 09:08:07'],
  ]);
});
