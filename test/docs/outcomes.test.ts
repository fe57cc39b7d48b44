import { describe, expect, test } from 'vitest';
import { createEcpayCashier } from '../../generated/ecpay-cashier/client.ts';
import { createEcpayLogistics } from '../../generated/ecpay-logistics/client.ts';
import { createMypay, isJinliuError, type Mypay } from '../../generated/mypay/client.ts';
import { outcomes } from '../../scripts/docs/outcomes.ts';
import { createSandbox, stageCredentials } from '../../src/sandbox/index.ts';
import { parcel } from '../call/resolve/writes.ts';

type Fetch = (url: string, init: RequestInit) => Promise<Response>;
/** How a write ends: nothing for a value. */
type Ending = () => Promise<unknown>;

const refund = { uid: '1', key: 'k', cost: 1 };
const baseUrl = 'http://sandbox.invalid';

const mypay = (fetch: Fetch): Mypay => createMypay({ ...stageCredentials.mypay, baseUrl, fetch, tryTimeout: 20 });
const refunding =
  (fetch: Fetch): Ending =>
  () =>
    mypay(fetch).refundOrder(refund);
const answered = (body: string | Uint8Array<ArrayBuffer> | null, status = 200): Ending =>
  refunding(async () => new Response(body, { status }));
const failing = (code: string): Ending =>
  refunding(async () => {
    throw new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) });
  });
const refused = { code: 'B500', msg: '執行失敗', uid: '1', key: 'k', row_data: null };
const done = { ...refused, code: 'B200', msg: '執行成功' };

/** A delivery that the sandbox takes, and what becomes of its answer. */
const delivering =
  (changed: (answer: string) => string): Ending =>
  () => {
    const sandbox = createSandbox();
    const fetch: Fetch = async (url, init) =>
      new Response(changed(await (await sandbox(new Request(url, init))).text()));
    return createEcpayLogistics({ ...stageCredentials.ecpayLogistics, baseUrl, fetch }).createHomeDelivery(parcel);
  };

/** Of each row every case that its words name. */
const endings: Readonly<Record<string, Readonly<Record<string, Ending>>>> = {
  payload: { 'a wrong amount': () => mypay(async () => new Response()).refundOrder({ ...refund, cost: 0 }) },
  delivery: {
    'a browser has to send it': async () => {
      const { fetch } = createEcpayCashier({ ...stageCredentials.ecpayCashier, baseUrl });
      const { error } = await fetch.POST('/Cashier/AioCheckOut/V5' as '/Cashier/QueryTradeInfo/V5', {
        body: { MerchantTradeNo: 'A1' },
      });
      throw error;
    },
  },
  'aborted-before': {
    'a signal': () => mypay(async () => new Response()).refundOrder(refund, { signal: AbortSignal.abort() }),
  },
  'no-connection': Object.fromEntries(
    ['ECONNREFUSED', 'ENOTFOUND', 'EHOSTUNREACH', 'CERT_HAS_EXPIRED'].map((code) => [code, failing(code)]),
  ),
  deadline: { 'no answer': refunding(() => new Promise(() => {})) },
  'aborted-during': {
    'a signal': () => {
      const controller = new AbortController();
      return mypay(() => {
        controller.abort();
        return new Promise(() => {});
      }).refundOrder(refund, { signal: controller.signal });
    },
  },
  cut: Object.fromEntries(
    ['ECONNRESET', 'UND_ERR_SOCKET', 'HPE_INVALID_CONSTANT'].map((code) => [code, failing(code)]),
  ),
  'status-redirect': Object.fromEntries([301, 302, 303, 307, 308].map((status) => [status, answered(null, status)])),
  'rate-limited': {
    403: () =>
      createEcpayLogistics({
        ...stageCredentials.ecpayLogistics,
        baseUrl,
        fetch: async () => new Response('<html>', { status: 403 }),
      }).createHomeDelivery(parcel),
  },
  'status-refused': Object.fromEntries(
    [400, 401, 402, 403, 404, 405, 410, 413, 422, 451].map((status) => [status, answered('<html>', status)]),
  ),
  'status-open': Object.fromEntries([408, 409, 425, 429, 499].map((status) => [status, answered('<html>', status)])),
  'status-failed': Object.fromEntries(
    [500, 501, 502, 503, 504, 520].map((status) => [status, answered('<html>', status)]),
  ),
  'status-with-refusal': Object.fromEntries(
    [400, 429, 500].map((status) => [status, answered(JSON.stringify(refused), status)]),
  ),
  'status-with-success': Object.fromEntries(
    [429, 500].map((status) => [status, answered(JSON.stringify(done), status)]),
  ),
  success: { B200: answered(JSON.stringify(done)), '1|': delivering((text) => text) },
  refusal: { B500: answered(JSON.stringify(refused)) },
  unreadable: {
    empty: answered(''),
    cut: answered(JSON.stringify(done).slice(0, 20)),
    'another kind': answered('<html>'),
    'not UTF-8': answered(new Uint8Array([0x7b, 0xff, 0xfe])),
    'too long': () =>
      createMypay({
        ...stageCredentials.mypay,
        baseUrl,
        maxAnswerBytes: 10,
        fetch: async () => new Response(JSON.stringify(done)),
      }).refundOrder(refund),
  },
  signature: {
    missing: delivering((text) => text.replace(/&CheckMacValue=.*/, '')),
    wrong: delivering((text) => text.replace(/RtnCode=300/, 'RtnCode=301')),
  },
  schema: { 'no code': answered('{"uid":"1"}'), 'another type': answered(JSON.stringify({ ...done, row_data: 5 })) },
  'unknown-code': { 'a damaged one': answered(JSON.stringify({ ...done, code: 'B2OO' })) },
  'damaged-refusal': { '1| to 0|': delivering((text) => text.replace(/^1/, '0')) },
};

const rows = outcomes.flatMap((group) => group.rows);

test('every row has its cases, and each case its row', () => {
  expect(Object.keys(endings).sort()).toEqual(rows.map(({ id }) => id).sort());
  for (const { id } of rows) expect(Object.keys(endings[id] ?? {}).length, id).toBeGreaterThan(0);
});

describe.each(rows)('$id', ({ id, outcome, code }) => {
  test.each(Object.entries(endings[id] ?? {}))('%s', async (_name, ending) => {
    const error = await ending().then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    if (outcome === 'value') expect(error).toBeUndefined();
    else if (!isJinliuError(error)) throw error ?? new Error('there was no error');
    else expect({ outcome: error.outcome, code: error.code }).toEqual({ outcome, code });
  });
});
