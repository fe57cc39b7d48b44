import { beforeEach, expect, test } from 'vitest';
import { type CcatCvs, type CcatCvsEvent, createCcatCvs } from '../../../generated/ccat-cvs/client.ts';
import { checkCharacters } from '../../../src/barcode/check-characters.ts';
import { createSandbox, type Sandbox, stageCredentials } from '../../../src/sandbox/index.ts';
import { dailyFile } from '../../../src/sandbox/vendors/ccat/daily-file.ts';

const start = Date.parse('2026-01-01T09:00:00+08:00');

let events: CcatCvsEvent[];
let sandbox: Sandbox;
let cat: CcatCvs;

beforeEach(() => {
  events = [];
  sandbox = createSandbox({
    now: () => start,
    callbackUrl: 'https://shop.example/cat',
    fetch: (request) =>
      cat.callbacks.handle(request, {
        paymentNotification: (event) => {
          events.push(event);
        },
      }),
  });
  cat = createCcatCvs({
    ...stageCredentials.ccatCvs,
    baseUrl: 'http://sandbox.invalid',
    fetch: (url, init) => sandbox(new Request(url, init)),
    now: () => sandbox.clock.now(),
  });
});

const slip = {
  cust_order_number: 'P1',
  order_amount: 1250,
  expire_date: '2026-01-31T00:00:00+08:00',
  payer_mobile: '0927119471',
  payer_email: 'have@niceday.co',
} as const;
const span = { process_code_update_time_begin: '2026-01-01T00:00:00+08:00' };

/** What the query says of one slip, with the moment of its last change. */
async function shown(number = 'P1'): Promise<object | undefined> {
  const { order = [] } = await cat.queryOrders(span);
  return order.find((each) => each.cust_order_number === number);
}

async function transition(name: string): Promise<void> {
  expect(sandbox.transition('P1', name)).toEqual({ applied: true });
  await sandbox.settled();
}

test.each(['registerOrder', 'registerOrderByForm'] as const)(
  '%s: codes in the shapes of the samples',
  async (operation) => {
    const { order } = await cat[operation](slip);
    expect(order).toMatchObject({
      cust_order_number: 'P1',
      order_amount: 1250,
      expire_date: '2026-01-31T00:00:00+08:00',
      bill_amount: 1250,
      cs_fee: 0,
      ibon_shopid: 'CCAT',
      post_barcode1: '',
    });
    const { st_barcode1 = '', st_barcode2 = '', st_barcode3 = '', virtual_account, ibon_code } = order;
    expect(st_barcode1).toBe('150131619');
    expect(virtual_account).toMatch(/^98226\d{9}$/);
    expect(st_barcode2).toBe(`${virtual_account}00`);
    expect(st_barcode3).toMatch(/^1501[0-9AB][0-9XY]000001250$/);
    expect(st_barcode3.slice(4, 6)).toBe(checkCharacters(st_barcode1, st_barcode2, st_barcode3));
    expect(ibon_code).toMatch(/^\d{12}$/);
  },
);

test('1, 2, 3, paid 4, at night 6: each shown by the query, and told of from 3 on', async () => {
  const { order } = await cat.registerOrder(slip);
  const shownFirst = await shown();
  expect(shownFirst).toMatchObject({
    ...order,
    process_code: '1',
    create_time: '2026-01-01T09:00:00+08:00',
    pay_date: '',
    grant_amount: null,
    grant_date: '',
  });
  expect(sandbox.transition('P1', 'pay')).toMatchObject({ applied: false, refusal: 'state' });
  await sandbox.clock.advance('1m');
  expect(await shown()).toMatchObject({ process_code: '2', process_code_update_time: '2026-01-01T09:01:00+08:00' });
  expect(events).toEqual([]);
  await sandbox.clock.advance('1m');
  expect(await shown()).toMatchObject({
    process_code: '3',
    process_code_update_time: '2026-01-01T09:02:00+08:00',
    pay_date: '',
  });
  await sandbox.clock.advance('1h');
  await transition('pay');
  expect(await shown()).toMatchObject({
    process_code: '4',
    pay_date: '2026-01-01T10:02:00+08:00',
    grant_amount: null,
    grant_date: '',
  });
  await sandbox.clock.advance('14h');
  expect(await shown()).toMatchObject({
    process_code: '6',
    process_code_update_time: '2026-01-02T00:00:00+08:00',
    grant_amount: 1250,
    grant_date: '2026-01-04',
  });
  expect(events.map(({ payload: { status }, unconfirmed: { outcome } }) => [status, outcome])).toEqual([
    ['A', 'pending'],
    ['B', 'paid'],
    ['E', 'settled'],
  ]);
  const { st_barcode1, st_barcode2, st_barcode3, virtual_account, ibon_shopid, ibon_code } = order;
  expect(events[1]?.payload).toMatchObject({
    api_id: 'CV0100000001',
    order_no: 'P1',
    amount: 1250,
    expire_time: '2026-01-31T00:00:00+08:00',
    payment_code: 2,
    payment_detail: { st_barcode1, st_barcode2, st_barcode3, bank_id: '822', virtual_account, ibon_shopid, ibon_code },
    memo: {},
    create_time: '2026-01-01T09:00:00+08:00',
    modify_time: '2026-01-01T10:02:00+08:00',
  });
  expect(events[1]?.payload.trans_id).toMatch(/^[0-9a-f]{32}$/);
  expect(new Set(events.map(({ payload }) => payload.trans_id)).size).toBe(1);
});

test('a notification proves nothing, and the query confirms it', async () => {
  await cat.registerOrder(slip);
  await sandbox.clock.advance('2m');
  await transition('pay');
  const [, paid] = events;
  expect(paid?.proof).toBe('unproven');
  if (paid?.proof !== 'unproven') throw new TypeError('a notification of Cat is never proven');
  expect(await paid.confirm()).toMatchObject({
    provenBy: 'query',
    outcome: 'paid',
    amount: 1250,
    time: { text: '2026-01-01T09:02:00+08:00' },
    payload: { cust_order_number: 'P1', process_code: '4' },
  });
});

test('a wrong amount is paid', async () => {
  await cat.registerOrder(slip);
  await sandbox.clock.advance('2m');
  await transition('pay-wrong-amount');
  expect(events.at(-1)).toMatchObject({ unconfirmed: { outcome: 'paid', amount: 1249 } });
  expect(await shown()).toMatchObject({ process_code: '4', order_amount: 1249, bill_amount: 1249 });
});

test('cancelled is 9 and C, and stays so', async () => {
  await cat.registerOrder(slip);
  await transition('cancel');
  expect(await shown()).toMatchObject({ process_code: '9' });
  expect(events.map(({ payload }) => payload.status)).toEqual(['C']);
  await sandbox.clock.advance('60d');
  expect(await shown()).toMatchObject({ process_code: '9' });
});

test('expires by itself at its deadline: 10 and D', async () => {
  await cat.registerOrder(slip);
  await sandbox.clock.advance('29d');
  expect(await shown()).toMatchObject({ process_code: '3' });
  await sandbox.clock.advance('1d');
  expect(await shown()).toMatchObject({ process_code: '10', process_code_update_time: '2026-01-31T00:00:00+08:00' });
  expect(events.map(({ payload }) => payload.status)).toEqual(['A', 'D']);
});

test('the query finds by the moment of the last change, bounds included, its end may be missing', async () => {
  for (const cust_order_number of ['Q1', 'Q2', 'Q3']) {
    await cat.registerOrder({ ...slip, cust_order_number });
    await sandbox.clock.advance('10m');
  }
  const found = async (begin: string, end?: string): Promise<string[]> => {
    const day = (time: string): string => `2026-01-01T${time}+08:00`;
    const { order = [] } = await cat.queryOrders({
      process_code_update_time_begin: day(begin),
      ...(end === undefined ? {} : { process_code_update_time_end: day(end) }),
    });
    return order.map((each) => each.cust_order_number);
  };
  expect(await found('00:00:00')).toEqual(['Q1', 'Q2', 'Q3']);
  expect(await found('09:12:00')).toEqual(['Q2', 'Q3']);
  expect(await found('09:12:01')).toEqual(['Q3']);
  expect(await found('09:02:00', '09:12:00')).toEqual(['Q1', 'Q2']);
  expect(await found('09:12:00', '09:12:00')).toEqual(['Q2']);
  expect(await found('09:03:00', '09:11:59')).toEqual([]);
});

test('the amount of an ibon code is changed: answered, shown, told; the check characters stay those of the old amount', async () => {
  const { order } = await cat.registerOrder(slip);
  await sandbox.clock.advance('2m');
  const change = {
    cust_order_number: 'P1',
    order_amount: 20_000,
    ibon_shopid: 'CCAT',
    ibon_code: order.ibon_code ?? '',
  } as const;
  const { order: changed } = await cat.changeIbonAmount(change);
  const st_barcode3 = `${order.st_barcode3?.slice(0, 6)}000020000`;
  expect(changed).toEqual([{ ...order, order_amount: 20_000, bill_amount: 20_000, st_barcode3 }]);
  expect(await shown()).toMatchObject({ order_amount: 20_000, bill_amount: 20_000, st_barcode3, process_code: '3' });
  await transition('pay');
  expect(events.at(-1)).toMatchObject({ unconfirmed: { outcome: 'paid', amount: 20_000 } });
  await expect(cat.changeIbonAmount(change)).rejects.toMatchObject({ apiMessage: '繳款單狀態已無法變更金額' });
});

test('what the change of an amount is refused for', async () => {
  const { order } = await cat.registerOrder(slip);
  const change = {
    cust_order_number: 'P1',
    order_amount: 80,
    ibon_shopid: 'CCAT',
    ibon_code: order.ibon_code ?? '',
  } as const;
  const refused = async (given: object): Promise<unknown> =>
    cat.changeIbonAmount({ ...change, ...given }).catch((error: { apiMessage?: string }) => error.apiMessage);
  expect(await refused({ cust_order_number: 'P9' })).toBe('繳款單資料不存在');
  expect(await refused({ ibon_code: '999900000000' })).toBe('繳款單資料不存在');
  expect(await refused({ ibon_shopid: 'BCAT' })).toBe('參數 ibon_shopid 不正確');
  expect(await refused({ order_amount: 25 })).toBe('變更繳款單「代繳金額」必須大於契客手續費25');
  // What our client does not let pass, by hand.
  const raw = async (given: Record<string, string>): Promise<string | null> => {
    const { custId, custPassword } = stageCredentials.ccatCvs;
    const known = {
      cmd: 'cvs_order_register',
      cust_id: custId,
      cust_password: custPassword,
      ...change,
      order_amount: '80',
    };
    const response = await sandbox(
      new Request(
        `http://sandbox.invalid/cvs/ap_ibon_update.php?${new URLSearchParams({ ...known, ...given }).toString()}`,
      ),
    );
    return new URL(response.headers.get('location') ?? '').searchParams.get('msg');
  };
  expect(await raw({ order_amount: '20001' })).toBe('變更後帳單金額超過單筆 20000 元繳款上限');
  expect(await raw({ order_amount: '-1' })).toBe('變更繳款單「代繳金額」不能小於 0 元');
  expect(await raw({ order_amount: 'much' })).toBe('資料錯誤，「代繳金額」必須為數值.');
  expect(await raw({ ibon_shopid: 'DOG' })).toBe('參數 ibon_shopid 不正確');
  expect(await shown()).toMatchObject({ order_amount: 1250 });
});

/** Registers what our client does not let pass, by hand. */
async function raw(given: Record<string, string>): Promise<string | undefined> {
  const { custId, custPassword } = stageCredentials.ccatCvs;
  const fields = { ...slip, order_amount: '1250', cust_order_number: 'P2', ...given };
  const order = Object.entries(fields).map(([name, value]) => `<${name}>${value}</${name}>`);
  const header = `<header><cmd>cvs_order_regiater</cmd><cust_id>${custId}</cust_id><cust_password>${custPassword}</cust_password></header>`;
  const body = `<request>${header}<order>${order.join('')}</order></request>`;
  const response = await sandbox(
    new Request('http://sandbox.invalid/cvs/ap_interface.php', {
      method: 'POST',
      body,
      headers: { 'content-type': 'text/xml' },
    }),
  );
  return /<msg>(.*)<\/msg>/.exec(await response.text())?.[1];
}

test('what a registration is refused for', async () => {
  await cat.registerOrder(slip);
  const refused = async (given: object): Promise<unknown> =>
    cat
      .registerOrder({ ...slip, cust_order_number: 'P2', ...given })
      .catch((error: { apiMessage?: string }) => error.apiMessage);
  expect(await refused({ cust_order_number: 'P1' })).toBe('資料錯誤，您已經上傳過此一「契客訂單號碼」，不可再次上傳。');
  expect(await refused({ order_amount: 25 })).toBe('資料錯誤，「代繳金額」必須大於契客手續費 25');
  expect(await refused({ order_amount: 20_000 })).toBe('資料錯誤，「代繳金額」必須小於 20000');
  expect(await raw({ order_amount: '20001' })).toBe('資料錯誤，「代繳金額」必須小於 20000');
  expect(await raw({ order_amount: '0' })).toBe('資料錯誤，「代繳金額」必須大於 0');
  for (const order_amount of ['much', '50.5'])
    expect(await raw({ order_amount })).toBe('資料錯誤，「代繳金額」必須為數值。');
  // A client whose contract allows more asks the sandbox, whose contract does not.
  const lax = createCcatCvs({
    ...stageCredentials.ccatCvs,
    baseUrl: 'http://sandbox.invalid',
    fetch: (url, init) => sandbox(new Request(url, init)),
    now: () => sandbox.clock.now(),
    limits: { expireDaysMin: 0, expireDaysMax: 365 },
  });
  for (const date of ['2026-01-01', '2026-04-02'])
    await expect(
      lax.registerOrder({ ...slip, cust_order_number: 'P2', expire_date: `${date}T00:00:00+08:00` }),
    ).rejects.toMatchObject({
      apiMessage: expect.stringMatching(new RegExp(`1 日至 90 日之間。.*${date}`)) as string,
    });
  expect(sandbox.orders()).toHaveLength(1);
});

test('a deadline that cannot be read', async () => {
  expect(await raw({ expire_date: 'soon' })).toBe(
    '資料錯誤，「繳費到期日」日期格式無法識別。系統解析您輸入的繳費到期日為: soon',
  );
});

test('the daily file holds what the notifications of the day said last', async () => {
  await cat.registerOrder(slip);
  await cat.registerOrder({ ...slip, cust_order_number: 'P2' });
  await sandbox.clock.advance('2m');
  await transition('pay');
  const rows = dailyFile
    .text(sandbox.orders(), '2026-01-01')
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','));
  const wanted = ['P1', 'P2'].map((number) => events.findLast(({ payload }) => payload.order_no === number)?.payload);
  expect(rows.toSorted((a, b) => String(a[2]).localeCompare(String(b[2])))).toEqual(
    wanted.map((payload) => {
      const { st_barcode1, st_barcode2, st_barcode3, bank_id, virtual_account, ibon_shopid, ibon_code } =
        payload?.payment_detail ?? {};
      const { api_id, trans_id, order_no, amount, expire_time, status, create_time, modify_time } = payload ?? {};
      const codes = [
        st_barcode1,
        st_barcode2,
        st_barcode3,
        '',
        bank_id,
        virtual_account,
        '',
        ibon_shopid,
        ibon_code,
        '',
      ];
      return [api_id, trans_id, order_no, amount, expire_time, status, ...codes, create_time, modify_time].map(String);
    }),
  );
  expect(rows.map((row) => row[5]).toSorted()).toEqual(['A', 'B']);
  expect(dailyFile.text(sandbox.orders(), '2026-01-02')).toBe('');
});
