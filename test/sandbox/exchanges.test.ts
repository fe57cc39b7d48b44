import { expect, test } from 'vitest';
import { createCcatCvs } from '../../generated/ccat-cvs/client.ts';
import { createEcpayCashier } from '../../generated/ecpay-cashier/client.ts';
import { createEcpayEinvoice } from '../../generated/ecpay-einvoice/client.ts';
import { createEcpayLogistics } from '../../generated/ecpay-logistics/client.ts';
import { createMypay, isApiError } from '../../generated/mypay/client.ts';
import type { Operation } from '../../src/message/operation.ts';
import { createSandbox, everyApi, stageCredentials } from '../../src/sandbox/index.ts';
import { deepFreeze } from '../call/loopback.ts';

/** Before every date of the documents' examples and near enough to them for the rules about dates. */
const nowFor = (request: Readonly<Record<string, unknown>>): number => {
  const date = /^(\d{4})-?(\d{2})-?(\d{2})/.exec(String(request['expire_date'] ?? request['stop_time'] ?? request['regular_first_charge_date'] ?? ''));
  return date === null ? Date.now() : Date.parse(`${date[1]}-${date[2]}-${date[3]}T00:00:00+08:00`) - 24 * 60 * 60 * 1000;
};

type Clients = { readonly [document: string]: (options: { readonly baseUrl: string; readonly fetch: never; readonly now: () => number }) => object };
const clients: Clients = {
  'ecpay-cashier': (options) => createEcpayCashier({ ...stageCredentials.ecpayCashier, ...options }),
  'ecpay-einvoice': (options) => createEcpayEinvoice({ ...stageCredentials.ecpayEinvoice, ...options }),
  'ecpay-logistics': (options) => createEcpayLogistics({ ...stageCredentials.ecpayLogistics, ...options }),
  'ccat-cvs': (options) => createCcatCvs({ ...stageCredentials.ccatCvs, ...options }),
  mypay: (options) => createMypay({ ...stageCredentials.mypay, ...options }),
};

const all = everyApi.flatMap((api) =>
  Object.values(api.operations).flatMap((operation) =>
    (api.exchanges[operation.id] ?? []).map((exchange) => ({ api, operation, exchange, title: `${operation.id} ${exchange.name}` })),
  ),
);

/** Does the document say that this example is refused? Of what begins a life only the life can say. */
function isRefusal({ success }: Operation, answer: unknown, begins: boolean): boolean | undefined {
  if (begins || success === undefined) return undefined;
  const code = (answer as Readonly<Record<string, unknown>> | undefined)?.[success.code];
  return success.values === undefined ? code === undefined : !success.values.some((value) => String(value) === String(code));
}

test.each(all)('$title: what the example asks is answered as the document has it, and nothing of it is changed', async ({ api, operation, exchange }) => {
  const now = (): number => nowFor(exchange.request);
  const sandbox = createSandbox({ now });
  const fetch = ((url: string, init: RequestInit) => sandbox(new Request(url, init))) as never;
  const client = clients[api.document.name]?.({ baseUrl: 'http://sandbox.invalid', fetch, now }) as Record<string, (payload: unknown) => unknown>;
  const frozen = deepFreeze(structuredClone(exchange.request));
  let result: unknown;
  try {
    result = await client[operation.id]?.(frozen);
  } catch (error) {
    // An example of a refusal comes back as one.
    if (!isApiError(error)) throw error;
    result = error;
  }
  expect(result).toBeDefined();
  const doing = api.doings[operation.id];
  const refusal = isRefusal(operation, exchange.answer, doing !== undefined && 'begins' in doing);
  if (refusal !== undefined) expect(isApiError(result)).toBe(refusal);
  expect(frozen).toEqual(exchange.request);
});

test('every operation has an example', () => {
  for (const api of everyApi) for (const id of Object.keys(api.operations)) expect(api.exchanges[id]?.length, id).toBeGreaterThan(0);
});
