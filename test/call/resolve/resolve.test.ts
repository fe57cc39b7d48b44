import { inspect } from 'node:util';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createEcpayEinvoice } from '../../../generated/ecpay-einvoice/client.ts';
import { createEcpayLogistics } from '../../../generated/ecpay-logistics/client.ts';
import { createMypay, isUnresolved, type Mypay, type Unresolved } from '../../../generated/mypay/client.ts';
import { createSandbox, type Sandbox, stageCredentials } from '../../../src/sandbox/index.ts';
import { everyApi } from '../../../src/sandbox/model/apis.ts';
import { rejection } from '../loopback.ts';
import { parcel } from './writes.ts';

const start = Date.parse('2026-03-10T10:00:00+08:00');
const items = [{ id: '1', name: '甲', cost: 100, amount: 1, total: 100 }];

beforeEach(() => {
  vi.useFakeTimers({ now: start, toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

interface Shop {
  readonly sandbox: Sandbox;
  readonly mypay: Mypay;
  /** When each question was asked: seconds after the start. */
  readonly questions: number[];
  /** An order of 100, paid. */
  paid(pfn?: 'CREDITCARD' | 'CSTORECODE'): Promise<{ uid: string; key: string }>;
}

function openShop(now: () => number = Date.now): Shop {
  const sandbox = createSandbox({ now: Date.now });
  const questions: number[] = [];
  const mypay = createMypay({
    ...stageCredentials.mypay,
    baseUrl: 'http://sandbox.invalid',
    now,
    async fetch(url, init) {
      const answer = await sandbox(new Request(url, init));
      if (answer.headers.get('x-sandbox-operation') === 'queryOrder') questions.push((Date.now() - start) / 1000);
      return answer;
    },
  });
  return {
    sandbox,
    mypay,
    questions,
    async paid(pfn = 'CREDITCARD') {
      const { uid, key } = await mypay.createOrder({
        user_id: 'phper',
        cost: 100,
        order_id: 'A1',
        ip: '127.0.0.1',
        items,
        pfn,
      });
      for (const transition of pfn === 'CREDITCARD' ? ['pay-by-card'] : ['take-ibon-code', 'pay'])
        sandbox.transition(uid, transition);
      return { uid, key };
    },
  };
}

async function unresolved(call: Promise<unknown>): Promise<Unresolved> {
  const error = await rejection(call);
  if (!isUnresolved(error)) throw error;
  return error;
}

test('what is not there is looked for at once, and twice more when the vendor must be done with it', async () => {
  const { sandbox, mypay, questions, paid } = openShop();
  const known = await paid();
  sandbox.faults.next('refundOrder', '500');
  const error = await unresolved(mypay.refundOrder({ ...known, cost: 40 }));
  const resolution = error.resolve();
  await vi.advanceTimersByTimeAsync(59_000);
  expect(questions).toEqual([0]);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(questions).toEqual([0, 60, 65]);
  expect(await resolution).toEqual({ state: 'did-not-happen' });
});

test('after a restart the time is counted from when it was sent', async () => {
  const { mypay, questions, paid } = openShop();
  const known = await paid();
  const resolution = mypay.resolve('refundOrder', { ...known, cost: 40 }, { since: new Date(start - 3_600_000) });
  await vi.advanceTimersByTimeAsync(6_000);
  expect(questions).toEqual([0, 5]);
  expect(await resolution).toEqual({ state: 'did-not-happen' });
});

test('a clock that stands still does not keep it waiting', async () => {
  const { mypay, questions, paid } = openShop(() => start);
  const known = await paid();
  const resolution = mypay.resolve('refundOrder', { ...known, cost: 40 }, { since: start });
  await vi.advanceTimersByTimeAsync(66_000);
  expect(questions).toEqual([0, 60, 65]);
  expect(await resolution).toEqual({ state: 'did-not-happen' });
});

test('what comes between the two last looks happened', async () => {
  const { sandbox, mypay, paid } = openShop();
  const known = await paid();
  sandbox.faults.next('refundOrder', '500');
  const error = await unresolved(mypay.refundOrder({ ...known, cost: 40 }));
  const resolution = error.resolve();
  await vi.advanceTimersByTimeAsync(62_000);
  await mypay.refundOrder({ ...known, cost: 40 });
  await vi.advanceTimersByTimeAsync(5_000);
  expect(await resolution).toMatchObject({ state: 'happened', value: { cost: 40, prc: '230' } });
});

test('two refunds of one amount cannot be told apart; a day between them tells', async () => {
  const { sandbox, mypay, paid } = openShop();
  const known = await paid();
  const refund = { ...known, cost: 10 };
  const first = await mypay.refundOrder(refund);
  await vi.advanceTimersByTimeAsync(1_000);
  sandbox.faults.next('refundOrder', 'lost-answer');
  const soon = await unresolved(mypay.refundOrder(refund));
  expect(await soon.resolve()).toEqual({
    state: 'still-unknown',
    reason: 'mypay.queryOrder: found 2 that match, and nothing tells them apart',
  });

  await vi.advanceTimersByTimeAsync(86_400_000);
  sandbox.faults.next('refundOrder', 'lost-answer');
  const later = await unresolved(mypay.refundOrder(refund));
  const resolution = await later.resolve();
  if (resolution.state !== 'happened') throw new Error(JSON.stringify(resolution));
  expect(resolution.value).toMatchObject({ cost: 10, finishtime: '20260311100001' });
  expect((resolution.value as { uid: string }).uid).not.toBe(first.row_data?.refund_uid);

  sandbox.faults.next('refundOrder', '500');
  await vi.advanceTimersByTimeAsync(86_400_000);
  const never = await unresolved(mypay.refundOrder(refund));
  const looking = never.resolve();
  await vi.advanceTimersByTimeAsync(66_000);
  expect(await looking).toEqual({ state: 'did-not-happen' });
});

test('a refund that may wait in the queue of the night stays unknown', async () => {
  const { sandbox, mypay, paid } = openShop();
  const known = await paid('CSTORECODE');
  sandbox.faults.next('refundOrder', '500');
  const error = await unresolved(mypay.refundOrder({ ...known, cost: 40 }));
  expect(await error.resolve()).toMatchObject({
    state: 'still-unknown',
    reason: expect.stringContaining('wait for the callback refundCompleted'),
  });
});

test("the caller's signal ends the waiting, and a signal that is aborted asks nothing", async () => {
  const { sandbox, mypay, questions, paid } = openShop();
  const known = await paid();
  sandbox.faults.next('refundOrder', '500');
  const error = await unresolved(mypay.refundOrder({ ...known, cost: 40 }));
  const controller = new AbortController();
  const resolution = error.resolve({ signal: controller.signal });
  await vi.advanceTimersByTimeAsync(1_000);
  controller.abort();
  expect(await resolution).toMatchObject({ state: 'still-unknown', reason: 'aborted by the caller' });
  expect(questions).toEqual([0]);
  expect(await error.resolve({ signal: controller.signal })).toMatchObject({
    state: 'still-unknown',
    reason: 'aborted by the caller',
  });
  expect(questions).toEqual([0]);
  // It may be asked again.
  const again = error.resolve();
  await vi.advanceTimersByTimeAsync(66_000);
  expect(await again).toEqual({ state: 'did-not-happen' });
});

test('a signal that comes while a question is on its way ends that', async () => {
  const { sandbox, mypay, paid } = openShop();
  const known = await paid();
  sandbox.faults.next('refundOrder', '500');
  const error = await unresolved(mypay.refundOrder({ ...known, cost: 40 }));
  sandbox.faults.next('queryOrder', 'hang');
  const controller = new AbortController();
  const resolution = error.resolve({ signal: controller.signal });
  await vi.advanceTimersByTimeAsync(1_000);
  controller.abort();
  expect(await resolution).toMatchObject({ state: 'still-unknown', cause: { code: 'deadline-passed' } });
});

test('an order that the API does not know leaves it unknown', async () => {
  const { mypay } = openShop();
  const resolution = await mypay.resolve('refundOrder', { uid: '1', key: '0'.repeat(32), cost: 1 }, { since: 0 });
  expect(resolution).toMatchObject({ state: 'still-unknown', cause: { code: 'api-refused', operation: 'queryOrder' } });
});

test('the client numbers a delivery, and the error carries the number', async () => {
  const sandbox = createSandbox({ now: Date.now });
  const logistics = createEcpayLogistics({
    ...stageCredentials.ecpayLogistics,
    baseUrl: 'http://sandbox.invalid',
    fetch: (url, init) => sandbox(new Request(url, init)),
  });
  sandbox.faults.next('createHomeDelivery', 'lost-answer');
  const error = await unresolved(logistics.createHomeDelivery(parcel));
  const { MerchantTradeNo } = error.reference as { MerchantTradeNo: string };
  expect(MerchantTradeNo).toMatch(/^[0-9A-Z]{20}$/);
  expect(sandbox.order(MerchantTradeNo)?.fields['MerchantTradeNo']).toBe(MerchantTradeNo);
  expect(await error.resolve()).toMatchObject({ state: 'happened', value: { MerchantTradeNo } });
  // What the log of a process that died has is enough.
  const kept = JSON.parse(JSON.stringify(error)) as { reference: { MerchantTradeNo: string; GoodsAmount: number } };
  expect(await logistics.resolve('createHomeDelivery', kept.reference, { since: start })).toMatchObject({
    state: 'happened',
  });
});

test('no key stands in what an error shows', async () => {
  const { sandbox, mypay, paid } = openShop();
  const known = await paid();
  sandbox.faults.next('refundOrder', 'lost-answer');
  const error = await unresolved(mypay.refundOrder({ ...known, cost: 40 }));
  expect(error.reference).toEqual({ uid: known.uid, cost: 40 });
  for (const shown of [inspect(error, { depth: 10, showHidden: true }), JSON.stringify(error), error.message])
    expect(shown).not.toContain(known.key);
});

test('where nothing can be asked the error has no resolve, and says what to do instead', async () => {
  const { sandbox, mypay } = openShop();
  sandbox.faults.next('createOrder', 'lost-answer');
  const error = await rejection(
    mypay.createOrder({ user_id: 'phper', cost: 100, order_id: 'A1', ip: '127.0.0.1', items }),
  );
  expect(isUnresolved(error)).toBe(false);
  expect(error).toMatchObject({
    outcome: 'unknown',
    message: expect.stringContaining('a callback with its order_id brings both'),
  });
  for (const name of ['resolve', 'reference']) expect(name in (error as object)).toBe(false);
});

test('an error that is no doubt has none either, nor a read', async () => {
  const { sandbox, mypay, paid } = openShop();
  const known = await paid();
  const refused = await rejection(mypay.refundOrder({ ...known, cost: 1000 }));
  expect(refused).toMatchObject({ outcome: 'refused' });
  sandbox.faults.always('queryOrder', 'garbage');
  const read = await rejection(mypay.queryOrder(known));
  expect(read).toMatchObject({ outcome: 'unknown' });
  for (const error of [refused, read]) expect('resolve' in (error as object)).toBe(false);
});

test('what is asked wrongly is told', async () => {
  const { mypay } = openShop();
  const known = { uid: '1', key: 'k', cost: 1 };
  const refundWithout = { uid: '1', cost: 1 } as typeof known;
  expect(await rejection(mypay.resolve('refundOrder', refundWithout, { since: start }))).toMatchObject({
    code: 'payload-invalid',
    problems: [{ pointer: '/key' }],
  });
  expect(await rejection(mypay.resolve('createOrder' as 'refundOrder', known, { since: start }))).toMatchObject({
    code: 'options-invalid',
  });
  expect(await rejection(mypay.resolve('refundOrder', known, { since: new Date('soon') }))).toMatchObject({
    option: 'since',
  });
  expect(await rejection(mypay.resolve('refundOrder', known, { since: start, settle: -1 }))).toMatchObject({
    option: 'settle',
  });
  expect(await rejection(mypay.resolve('refundOrder', known, { since: start, pause: 2 ** 31 }))).toMatchObject({
    option: 'pause',
  });
});

test('a client without anything to find out has no resolve', () => {
  expect('resolve' in createEcpayEinvoice({ ...stageCredentials.ecpayEinvoice, environment: 'stage' })).toBe(false);
});

test('every write says how to find out, or what to do instead', () => {
  for (const { operations } of everyApi)
    for (const { id, effect, resolve, advice } of Object.values(operations))
      expect([id, resolve !== undefined || advice !== undefined]).toEqual([id, effect === 'write']);
});

test('a merchant whose keys are asked for asks with them', async () => {
  const { sandbox, paid } = openShop();
  const known = await paid();
  const mypay = createMypay({
    credentials: async () => stageCredentials.mypay,
    baseUrl: 'http://sandbox.invalid',
    fetch: (url, init) => sandbox(new Request(url, init)),
  }).for(stageCredentials.mypay.storeUid);
  sandbox.faults.next('refundOrder', 'lost-answer');
  const error = await unresolved(mypay.refundOrder({ ...known, cost: 40 }));
  const found = { state: 'happened', value: { cost: 40 } };
  expect(await error.resolve()).toMatchObject(found);
  expect(await mypay.resolve('refundOrder', { ...known, cost: 40 }, { since: start })).toMatchObject(found);
});
