import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { createCcatCvs } from '../../../generated/ccat-cvs/client.ts';
import { createEcpayLogistics } from '../../../generated/ecpay-logistics/client.ts';
import type { HttpError } from '../../../src/errors/http-error.ts';
import {
  createSandbox,
  everyApi,
  type Sandbox,
  type SandboxApi,
  stageCredentials,
} from '../../../src/sandbox/index.ts';
import { guard } from '../../../src/sandbox/lifecycle/guard.ts';
import { rejection } from '../../call/loopback.ts';
import { textOf, visitor } from '../../support/pages-visit.ts';
import { parcel as homeParcel } from '../../support/parcel.ts';
import { openShop } from '../../support/shop.ts';

const broken = (): never => {
  throw new Error('no\n number');
};

/** All documents, one of them with other code. */
function apisWith(name: string, changes: (api: SandboxApi) => Partial<SandboxApi>): readonly SandboxApi[] {
  return everyApi.map((api) => (api.document.name === name ? { ...api, ...changes(api) } : api));
}

const withField = (name: string, field: string): readonly SandboxApi[] =>
  apisWith(name, ({ computed }) => ({ computed: { ...computed, [field]: broken } }));

const parcel = { ...homeParcel, MerchantTradeNo: 'H1', GoodsName: '測試商品' } as const;

async function createParcel(sandbox: Sandbox): Promise<HttpError> {
  const logistics = createEcpayLogistics({
    ...stageCredentials.ecpayLogistics,
    baseUrl: 'http://sandbox.invalid',
    fetch: (url, init) => sandbox(new Request(url, init)),
    retries: 0,
  });
  return (await rejection(logistics.createHomeDelivery(parcel))) as HttpError;
}

/** Where a step is written, found in the YAML itself. */
async function placeOf(document: string, ...keys: readonly string[]): Promise<string> {
  const lines = (await readFile(`specs/sandbox/${document}.yaml`, 'utf8')).split('\n');
  let at = -1;
  for (const key of keys) at = lines.findIndex((line, index) => index > at && line.trimStart().startsWith(`${key}:`));
  return `specs/sandbox/${document}.yaml:${at + 1}`;
}

const requestLog = async (sandbox: Sandbox): Promise<string> =>
  textOf((await visitor(sandbox).read('/_sandbox/console/requests?lang=en')).html);

test('a computed field that throws is HTTP 500 with its operation, step and field, and stands in the request log', async () => {
  const sandbox = createSandbox({ apis: withField('ecpay-logistics', 'parcel-number') });
  const error = await createParcel(sandbox);
  const place = await placeOf('ecpay-logistics', 'operations', 'createHomeDelivery');
  const failure = `creation of parcel (${place}): computed field "parcel-number" for AllPayLogisticsID threw Error: no number`;
  expect(error).toMatchObject({
    code: 'http-refused',
    status: 500,
    raw: `sandbox: createHomeDelivery failed in ${failure}\n`,
  });
  expect(await requestLog(sandbox)).toContain(`sandbox failure ${failure}`);
  expect(sandbox.orders()).toEqual([]);
});

test('so is a computed field that is not there', async () => {
  const apis = apisWith('ecpay-logistics', ({ computed: { 'parcel-number': _, ...computed } }) => ({ computed }));
  const error = await createParcel(createSandbox({ apis }));
  expect(error.raw).toContain(
    '): there is no computed field "parcel-number" for AllPayLogisticsID; add it in src/sandbox/vendors',
  );
});

test.each([
  ['throws', { 'slip-amount-over-fee': guard([], broken) }, 'guard "slip-amount-over-fee" threw Error: no number'],
  ['is not there', {}, 'there is no guard "slip-amount-over-fee"; add it in src/sandbox/vendors'],
])('so is a guard that %s', async (_, guards, sentence) => {
  const now = (): number => Date.parse('2026-01-01T09:00:00+08:00');
  const sandbox = createSandbox({ apis: apisWith('ccat-cvs', () => ({ guards })), now });
  const cat = createCcatCvs({
    ...stageCredentials.ccatCvs,
    baseUrl: 'http://sandbox.invalid',
    fetch: (url, init) => sandbox(new Request(url, init)),
    now,
  });
  const slip = {
    cust_order_number: 'P1',
    order_amount: 1250,
    expire_date: '2026-01-31T00:00:00+08:00',
    payer_mobile: '0927119471',
  };
  const error = (await rejection(cat.registerOrder({ ...slip, payer_email: 'have@niceday.co' }))) as HttpError;
  expect(error).toMatchObject({
    status: 500,
    raw: expect.stringContaining(
      `sandbox: registerOrder failed in creation of slip (${await placeOf('ccat-cvs', 'operations', 'registerOrder')}): ${sentence}`,
    ),
  });
  expect(await requestLog(sandbox)).toContain(sentence);
});

test('a transition that fails leaves the order as it was, whoever makes it', async () => {
  const { sandbox, order } = openShop({ apis: withField('ecpay-cashier', 'cashier-pay-from') });
  await order('A1');
  const place = await placeOf('ecpay-cashier', 'order', 'transitions', 'pay');
  const failure = `transition "pay" of order (${place}): computed field "cashier-pay-from" for PayFrom threw Error: no number`;
  expect(() => sandbox.transition('A1', 'pay')).toThrow(failure);
  const { send } = visitor(sandbox);
  expect(await send('/_sandbox/console/orders/e1/pay')).toMatchObject({
    status: 500,
    html: `sandbox: failed in ${failure}\n`,
  });
  const control = new Request('http://sandbox.invalid/_sandbox/orders/A1/transitions/pay', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
  });
  const refused = await sandbox(control);
  expect([refused.status, await refused.json()]).toEqual([500, { error: `failed in ${failure}` }]);
  expect(sandbox.order('A1')).toMatchObject({ state: 'issued' });
});
