import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { createEcpayCashier } from '../../../generated/ecpay-cashier/client.ts';
import { createSandbox, everyApi, type SandboxApi, stageCredentials } from '../../../src/sandbox/index.ts';
import { deadline } from '../../../src/sandbox/lifecycle/deadline.ts';
import type { Context } from '../../../src/sandbox/model/context.ts';
import type { Action, Deadline } from '../../../src/sandbox/model/lifecycle.ts';
import { lineOf } from '../../generate/command.ts';

/** Two hours after midnight in Taipei: in UTC it is the day before. */
const at = (
  day: string,
  fields: Context['fields'] = {},
  parent: Context['fields'] = {},
): Pick<Context, 'now' | 'fields' | 'parent'> => ({
  now: Date.parse(`${day}T02:00:00+08:00`),
  fields,
  parent: {
    id: 'e1',
    api: 'a',
    lifecycle: 'order',
    merchant: '1',
    key: 'A1',
    created: 0,
    changed: 0,
    state: 'paid',
    entered: 0,
    made: {},
    fields: parent,
    notes: {},
    history: [],
  },
});

describe('days are added by the calendar of Taipei', () => {
  test.each([
    ['2024-02-28', 1, '2024/02/29 02:00:00'],
    ['2024-02-28', 2, '2024/03/01 02:00:00'],
    ['2023-02-28', 1, '2023/03/01 02:00:00'],
    ['2024-02-29', 365, '2025/02/28 02:00:00'],
    ['2026-01-31', 1, '2026/02/01 02:00:00'],
    ['2026-04-30', 3, '2026/05/03 02:00:00'],
    ['2026-12-31', 7, '2027/01/07 02:00:00'],
    ['2026-03-01', 0, '2026/03/01 02:00:00'],
  ])('%s and %i days', (day, plus, time) => {
    expect(deadline({ now: 'yyyy/MM/dd HH:mm:ss', plus, unit: 'days' }, at(day))).toBe(time);
    expect(deadline({ now: 'yyyy/MM/dd', plus, unit: 'days' }, at(day))).toBe(time.slice(0, 10));
  });
});

test.each([
  ['hours', 'yyyy-MM-dd', '2026-03-01'],
  ['minutes', 'yyyyMMddHHmm', '202602280222'],
  ['hours', 'unix-seconds', Date.parse('2026-03-01T00:00:00+08:00') / 1000],
] as const)('22 %s as %s', (unit, now, time) => {
  expect(deadline({ now, plus: 22, unit }, at('2026-02-28'))).toBe(time);
});

describe('how many is what a field holds', () => {
  const days: Deadline = { now: 'yyyy/MM/dd', plus: 'ExpireDate', unit: 'days', otherwise: 3, most: 60 };
  test.each([
    ['a number', { ExpireDate: 5 }, {}, '2026/02/05'],
    ['text', { ExpireDate: '5' }, {}, '2026/02/05'],
    ['the parent’s', {}, { ExpireDate: 6 }, '2026/02/06'],
    ['its own before the parent’s', { ExpireDate: 5 }, { ExpireDate: 6 }, '2026/02/05'],
    ['nothing', {}, {}, '2026/02/03'],
    ['null', { ExpireDate: null }, {}, '2026/02/03'],
    ['empty', { ExpireDate: '' }, {}, '2026/02/03'],
    ['none', { ExpireDate: 0 }, {}, '2026/01/31'],
    ['too much', { ExpireDate: 90 }, {}, '2026/04/01'],
  ])('%s', (_, fields, parent, day) => {
    expect(deadline(days, at('2026-01-31', fields, parent))).toBe(day);
  });

  test.each([[{}], [{ ExpireDate: 'soon' }]])('%j is not a number', (fields) => {
    expect(() => deadline({ now: 'yyyy/MM/dd', plus: 'ExpireDate', unit: 'days' }, at('2026-01-31', fields))).toThrow(
      '"ExpireDate" holds no number of days',
    );
  });
});

/** The cashier, with a deadline of another kind. */
function apisWith(ExpireDate: Deadline): readonly SandboxApi[] {
  return everyApi.map((api) => {
    const create = api.actions['createCvsOrder'];
    if (create === undefined || !('create' in create)) return api;
    const action: Action = { ...create, set: { ...create.set, ExpireDate } };
    return { ...api, actions: { ...api.actions, createCvsOrder: action } };
  });
}

test('an order that may be paid for some days runs out by itself', async () => {
  const now = (): number => Date.parse('2024-02-27T09:08:07+08:00');
  const days: Deadline = { now: 'yyyy/MM/dd HH:mm:ss', plus: 'StoreExpireDate', unit: 'days', otherwise: 7, most: 30 };
  const sandbox = createSandbox({ apis: apisWith(days), now });
  const cashier = createEcpayCashier({ ...stageCredentials.ecpayCashier, baseUrl: 'http://sandbox.invalid', now });
  const order = { TotalAmount: 120, TradeDesc: 'tea', ItemName: 'tea', ReturnURL: 'http://shop.test/' };
  for (const more of [{ MerchantTradeNo: 'A1', StoreExpireDate: 3 }, { MerchantTradeNo: 'A2' }]) {
    const { action, fields } = cashier.createCvsOrder({ ...order, ...more });
    await sandbox(new Request(action, { method: 'POST', body: new URLSearchParams(fields) }));
  }
  expect(sandbox.order('A1')?.fields['ExpireDate']).toBe('2024/03/01 09:08:07');
  expect(sandbox.order('A2')?.fields['ExpireDate']).toBe('2024/03/05 09:08:07');
  await sandbox.clock.advance('3d');
  expect(['A1', 'A2'].map((number) => sandbox.order(number)?.state)).toEqual(['expired', 'issued']);
});

test('a deadline of no number is HTTP 500 that names the field', async () => {
  const sandbox = createSandbox({ apis: apisWith({ now: 'yyyy/MM/dd', plus: 'NoSuchField', unit: 'days' }) });
  const cashier = createEcpayCashier({ ...stageCredentials.ecpayCashier, baseUrl: 'http://sandbox.invalid' });
  const tea = {
    MerchantTradeNo: 'A1',
    TotalAmount: 120,
    TradeDesc: 'tea',
    ItemName: 'tea',
    ReturnURL: 'http://shop.test/',
  };
  const { action, fields } = cashier.createCvsOrder(tea);
  const response = await sandbox(new Request(action, { method: 'POST', body: new URLSearchParams(fields) }));
  const line = lineOf(await readFile('specs/sandbox/ecpay-cashier.yaml', 'utf8'), '  createCvsOrder:');
  expect([response.status, await response.text()]).toEqual([
    500,
    `sandbox: createCvsOrder failed in creation of order (specs/sandbox/ecpay-cashier.yaml:${line}): the deadline ExpireDate threw RangeError: "NoSuchField" holds no number of days\n`,
  ]);
});
