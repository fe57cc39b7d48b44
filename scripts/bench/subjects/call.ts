import { createCipheriv, randomBytes, randomInt } from 'node:crypto';
import createOpenapiFetch from 'openapi-fetch';
import { createMypay } from '../../../generated/mypay/client.ts';
import { stageCredentials } from '../../../generated/mypay/examples.ts';
import { checked } from '../harness/checked.ts';
import { measure, type Way, way } from '../harness/measure.ts';
import type { SubjectRow } from '../harness/row.ts';
import { newNumber, plainText } from '../inputs.ts';

const { storeUid, key } = stageCredentials;
const server = 'https://pay.usecase.cc';

/** A call: what is asked, by which command, and the answer that the vendor gives. */
interface Call<Payload> {
  readonly payload: Payload;
  readonly command: string;
  readonly answer: string;
}

type Mypay = ReturnType<typeof createMypay>;
type Order = Parameters<Mypay['createOrder']>[0];
type Query = Parameters<Mypay['queryOrder']>[0];

const hex = (): string => randomBytes(16).toString('hex');

function order(): Call<Order> {
  const [cost, amount, number] = [randomInt(10, 500), randomInt(1, 5), String(randomInt(10_000, 99_999))];
  const payload = {
    ...{ user_id: `user${randomInt(10_000)}`, cost: cost * amount, currency: 'TWD', order_id: newNumber() },
    ...{ ip: `203.0.113.${randomInt(256)}`, pfn: 'CSTORECODE', limit_pay_days: 3, echo_0: plainText(20) },
    items: [{ id: String(randomInt(1000)), name: plainText(30), cost, amount, total: cost * amount }],
  };
  const url = `${server}/payment/${number}.html`;
  const answer = JSON.stringify({ code: '200', msg: '資料正確', url, uid: number, key: hex() });
  return { payload: JSON.parse(JSON.stringify(payload)) as Order, command: 'api/orders', answer };
}

function query(): Call<Query> {
  const payload = { uid: String(randomInt(10_000, 99_999)), key: hex() };
  const answer = {
    ...{ ...payload, prc: '250', order_id: newNumber(), user_id: 'userid', cost: 10, currency: 'TWD' },
    ...{ actual_cost: 10, actual_currency: 'TWD', love_cost: 0, retmsg: '付款完成', pfn: 'CREDITCARD' },
    ...{ finishtime: '20260227165436', nois: '', payment_name: '', result_content: {}, expired_date: '' },
  };
  return { payload, command: 'api/queryorder', answer: JSON.stringify(answer) };
}

/** What the fake fetch answers next. */
let next = '';
const fakeFetch = async (): Promise<Response> =>
  new Response(next, { headers: { 'content-type': 'application/json' } });

const mypay = createMypay({ ...stageCredentials, environment: 'stage', fetch: fakeFetch });
const openapi = createOpenapiFetch<Record<string, never>>({ baseUrl: server, fetch: fakeFetch });

function encrypted(value: unknown): string {
  const iv = randomBytes(16);
  const cipher = createCipheriv('aes-256-cbc', key, iv);
  return Buffer.concat([iv, cipher.update(JSON.stringify(value), 'utf8'), cipher.final()]).toString('base64');
}

function formOf({ payload, command }: Call<object>): string {
  const service = { service_name: 'api', cmd: command };
  const fields = {
    store_uid: storeUid,
    service: encrypted(service),
    encry_data: encrypted({ store_uid: storeUid, ...payload }),
  };
  return new URLSearchParams(fields).toString();
}

const headers = { 'content-type': 'application/x-www-form-urlencoded', 'user-agent': 'Mozilla/5.0' };

/** As a shop would write it, with a deadline and without following redirects. */
async function byHand(call: Call<object>): Promise<unknown> {
  const send = fakeFetch as typeof fetch;
  const response = await send(`${server}/api/init`, {
    ...{ method: 'POST', headers, body: formOf(call), redirect: 'manual' },
    signal: AbortSignal.timeout(30_000),
  });
  if (!response.ok) throw new Error(String(response.status));
  return accepted(await response.json());
}

async function withOpenapiFetch(call: Call<object>): Promise<unknown> {
  const post = openapi.POST as (path: string, init: object) => Promise<{ readonly data?: unknown; error?: unknown }>;
  const { data, error } = await post('/api/init', {
    ...{ body: call, bodySerializer: formOf, headers, redirect: 'manual', signal: AbortSignal.timeout(30_000) },
  });
  if (error !== undefined) throw new Error(String(error));
  return accepted(data);
}

function accepted(answer: unknown): unknown {
  const { code = '200' } = answer as { readonly code?: string };
  if (code !== '200') throw new Error(code);
  return answer;
}

const self = <Value>(value: Value): Value => value;

function waysWith<Payload extends object>(ours: (payload: Payload) => Promise<unknown>): Way<Call<Payload>>[] {
  const sending = (send: (call: Call<Payload>) => Promise<unknown>) => ({
    prepare: self<Call<Payload>>,
    run: (call: Call<Payload>): Promise<unknown> => {
      next = call.answer;
      return send(call);
    },
  });
  return [
    way(
      'ours',
      'the method',
      sending(({ payload }) => ours(payload)),
    ),
    way('floor', 'openapi-fetch with the same crypto by hand', sending(withOpenapiFetch)),
    way('beside', 'fetch and crypto by hand', sending(byHand)),
  ];
}

/** A whole call of MyPay: validated, sealed, "sent", its answer read and judged. */
export async function rows(): Promise<SubjectRow[]> {
  return [
    await row('call-order', order, waysWith<Order>(mypay.createOrder)),
    await row('call-query', query, waysWith<Query>(mypay.queryOrder)),
  ];
}

async function row<Payload>(
  work: string,
  call: () => Call<Payload>,
  ways: readonly Way<Call<Payload>>[],
): Promise<SubjectRow> {
  const isRight = ({ answer }: Call<Payload>, result: unknown): boolean => {
    const { uid, key: secret } = JSON.parse(answer) as Readonly<Record<string, unknown>>;
    const got = result as Readonly<Record<string, unknown>>;
    return got['uid'] === uid && got['key'] === secret;
  };
  const { right, mistaken } = await checked(call, ways, isRight);
  const measured = await measure(call, right, { pool: 512 });
  return { work, unit: 'microseconds', aims: [{ beside: 'floor', times: 1 / 1.2 }], ...measured, mistaken };
}
