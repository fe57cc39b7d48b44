import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createEcpayCashier } from '../../generated/ecpay-cashier/client.ts';
import { sign } from '../../src/envelopes/check-mac-value/sign.ts';
import { ecpayAes } from '../../src/envelopes/ecpay-aes.ts';
import { mypayAes } from '../../src/envelopes/mypay-aes.ts';
import { createSandbox, type Listener, listen, type Sandbox, stageCredentials } from '../../src/sandbox/index.ts';
import { formatTime } from '../../src/time/format.ts';
import { caseOf, fieldsOf } from './cases.ts';
import { sandboxes } from './tested.ts';

/** The moment at which the signed inputs of cases.json were made. */
const now = 1_795_642_895_000;
const { ecpayCashier, ecpayEinvoice, ecpayLogistics, mypay } = stageCredentials;
type Fields = Readonly<Record<string, string>>;
interface Said {
  readonly status: number;
  readonly text: string;
}

let sandbox: Sandbox;
let listener: Listener;
/** Callbacks as they came, and the status that they are answered with. */
const callbacks: Request[] = [];
let acknowledged = 200;
const tested = new Set<string>();

beforeAll(async () => {
  sandbox = createSandbox({
    now: () => now,
    fetch: (request) => {
      callbacks.push(request.clone());
      return Promise.resolve(new Response('1|OK', { status: acknowledged }));
    },
  });
  listener = await listen(sandbox);
});
afterAll(async () => {
  await listener.close();
  sandbox.close();
  expect([...tested].sort()).toEqual([...sandboxes].sort());
});

/** The case, which counts as tested. */
function given(id: string): string {
  tested.add(id);
  return caseOf(id).id;
}

async function post(path: string, body: string | URLSearchParams | FormData, type?: string): Promise<Said> {
  const headers = type === undefined ? {} : { 'content-type': type };
  const response = await fetch(`${listener.url}${path}`, { method: 'POST', body, headers });
  return { status: response.status, text: await response.text() };
}

const signed = (fields: Fields): URLSearchParams =>
  new URLSearchParams({ ...fields, CheckMacValue: sign(fields, ecpayCashier, 'sha256') });
const order = (fields: Fields): URLSearchParams =>
  signed({
    MerchantID: ecpayCashier.merchantId,
    MerchantTradeDate: String(formatTime('yyyy/MM/dd HH:mm:ss', now)),
    PaymentType: 'aio',
    TotalAmount: '100',
    TradeDesc: 'test',
    ItemName: 'tea',
    ReturnURL: 'http://shop.test/paid',
    ChoosePayment: 'CVS',
    EncryptType: '1',
    ...fields,
  });
const requested = (MerchantTradeNo: string): URLSearchParams =>
  signed({ MerchantID: ecpayCashier.merchantId, MerchantTradeNo, TimeStamp: String(now / 1000) });
const query = '/Cashier/QueryTradeInfo/V5';
const checkout = '/Cashier/AioCheckOut/V5';

function multipart(fields: URLSearchParams): FormData {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  return data;
}

const recorded = {
  MerchantID: ecpayCashier.merchantId,
  TradeNo: '',
  TradeAmt: '0',
  PaymentDate: '',
  PaymentType: '',
  HandlingCharge: '0',
  PaymentTypeChargeFee: '0',
  TradeDate: '',
  ItemName: '',
};

describe('ECPay cashier', () => {
  test.each(['G30', 'G54'])('%s: an unknown number is echoed with the asker’s, in the recorded fields', async (id) => {
    const MerchantTradeNo = given(id) === 'G30' ? (fieldsOf('G30')['MerchantTradeNo'] ?? '') : 'nulltrade';
    const { CheckMacValue, ...answer } = Object.fromEntries(
      new URLSearchParams((await post(query, requested(MerchantTradeNo))).text),
    );
    expect(answer).toEqual({ ...recorded, MerchantTradeNo, TradeStatus: '10200047' });
    expect(CheckMacValue).toBe(sign(answer, ecpayCashier, 'sha256'));
  });

  test('G54, of an empty number, which is 10200052 with the same fields', async () => {
    const { CheckMacValue: _, ...answer } = Object.fromEntries(
      new URLSearchParams((await post(query, requested(''))).text),
    );
    expect(answer).toEqual({ ...recorded, MerchantTradeNo: '', TradeStatus: '10200052' });
  });

  test('G32: multipart/form-data is answered as the same fields url-encoded', async () => {
    given('G32');
    await post(checkout, order({ MerchantTradeNo: 'G32' }));
    const one = await post(query, multipart(requested('G32')));
    expect(one).toEqual(await post(query, requested('G32')));
    expect(one.text).toContain('TradeStatus=0');
  });

  test('G51: the page of a used number names 10300028', async () => {
    given('G51');
    expect((await post(checkout, order({ MerchantTradeNo: 'G51' }))).text).toContain('LLL');
    expect((await post(checkout, order({ MerchantTradeNo: 'G51' }))).text).toContain('10300028');
  });

  test('G52: ChoosePayment ALL is taken as a code', async () => {
    given('G52');
    expect((await post(checkout, order({ MerchantTradeNo: 'G52', ...fieldsOf('G52') }))).text).toContain('LLL');
    expect(sandbox.order('G52')?.fields).toMatchObject({ PaymentType: 'CVS_CVS' });
  });

  test('C72: a clock that is 10 minutes off is told apart from an unpaid order', async () => {
    given('C72');
    const slow = createEcpayCashier({ ...ecpayCashier, baseUrl: listener.url, now: () => now - 600_000, retries: 0 });
    await expect(slow.queryTradeInfo({ MerchantTradeNo: 'G32' })).rejects.toMatchObject({
      code: 'api-refused',
      apiCode: '10200073',
    });
  });

  test('G22, G19: callbacks are forms, and 308 is no acknowledgement whatever the text says', async () => {
    given('G22');
    given('G19');
    await post(checkout, order({ MerchantTradeNo: 'G19' }));
    acknowledged = 308;
    callbacks.length = 0;
    sandbox.transition('G19', 'pay');
    await sandbox.settled();
    const [first] = callbacks;
    expect(first?.method).toBe('POST');
    expect(first?.headers.get('content-type')).toContain('application/x-www-form-urlencoded');
    expect(Object.fromEntries(new URLSearchParams(await first?.text()))).toMatchObject({
      MerchantTradeNo: 'G19',
      RtnCode: '1',
    });
    await sandbox.clock.advance('2d');
    acknowledged = 200;
    expect(callbacks).toHaveLength(5);
  });
});

describe('ECPay logistics', () => {
  let logistics: Listener;
  beforeAll(async () => {
    logistics = await listen(createSandbox({ now: () => now, fetch: () => Promise.resolve(new Response('1|OK')) }));
  });
  afterAll(() => logistics.close());

  function resigned({ CheckMacValue: _, ...fields }: Fields): Fields {
    return { ...fields, CheckMacValue: sign(fields, ecpayLogistics, 'md5') };
  }

  async function send(path: string, fields: Fields): Promise<Said> {
    const response = await fetch(`${logistics.url}${path}`, { method: 'POST', body: new URLSearchParams(fields) });
    return { status: response.status, text: await response.text() };
  }

  test('G34: an unknown number is 500 with the recorded words', async () => {
    given('G34');
    expect(await send('/Helper/QueryLogisticsTradeInfo/V5', fieldsOf('G34'))).toEqual({
      status: 500,
      text: '0|找不到訂單',
    });
  });

  test('G39, G37: a collecting order is taken, and /V2 answers like /V5', async () => {
    given('G39');
    given('G37');
    const taken = await send('/Express/Create', fieldsOf('G39'));
    expect(taken.text).toMatch(/^1\|MerchantID=2000132&MerchantTradeNo=HX4&RtnCode=300&/);
    const number = new URLSearchParams(taken.text).get('AllPayLogisticsID') ?? '';
    const question = resigned({ ...fieldsOf('G37'), AllPayLogisticsID: number });
    const answer = await send('/Helper/QueryLogisticsTradeInfo/V2', question);
    expect(answer).toEqual(await send('/Helper/QueryLogisticsTradeInfo/V5', question));
    expect(answer).toMatchObject({ status: 200, text: expect.stringContaining('MerchantTradeNo=HX4') as string });
    expect((await send('/Helper/QueryLogisticsTradeInfo/V2', fieldsOf('G37'))).text).not.toContain('sandbox:');
  });

  test('G50: LogisticsType Home is taken', async () => {
    given('G50');
    const home = resigned({ ...fieldsOf('G39'), ...fieldsOf('G50'), MerchantTradeNo: 'G50' });
    expect((await send('/Express/Create', home)).text).toMatch(/^1\|/);
  });
});

describe('ECPay e-invoice', () => {
  const terms = { credentials: ecpayEinvoice, layout: [] };
  const { merchantId: MerchantID } = ecpayEinvoice;

  async function check(path: string, question: object, header: object = {}): Promise<Record<string, unknown>> {
    const content = { MerchantID, RqHeader: { Timestamp: now / 1000, ...header }, Data: { MerchantID, ...question } };
    const { text } = await post(`/B2CInvoice/${path}`, ecpayAes.seal(content, terms), 'application/json');
    const answer = JSON.parse(text) as Record<string, unknown>;
    return answer['Data'] === '' ? answer : (ecpayAes.open(text, terms) as Record<string, unknown>);
  }

  test('G40: a malformed mobile barcode is 9000112', async () => {
    given('G40');
    for (const BarCode of [caseOf('G40').input, '/ABC+123X', '/abc+123'])
      expect(await check('CheckBarcode', { BarCode })).toMatchObject({ Data: { RtnCode: 9_000_112 } });
    expect(await check('CheckBarcode', { BarCode: '/ABC+123' })).toMatchObject({ Data: { RtnCode: 1 } });
  });

  test('G41: a Timestamp in milliseconds is refused', async () => {
    given('G41');
    const { TransCode } = await check('CheckLoveCode', { LoveCode: '168001' }, { Timestamp: now });
    expect(TransCode).toBe(0);
  });

  test('G43: a Revision is taken', async () => {
    given('G43');
    expect(await check('CheckLoveCode', { LoveCode: '168001' }, { Revision: '3.0.0' })).toMatchObject({
      TransCode: 1,
      Data: { RtnCode: 1, IsExist: 'Y' },
    });
  });
});

describe('MyPay', () => {
  const sealed = (payload: unknown): URLSearchParams =>
    new URLSearchParams(
      mypayAes.seal(
        { store_uid: mypay.storeUid, service: { service_name: 'api', cmd: 'api/orders' }, encry_data: payload },
        { credentials: mypay, layout: [] },
      ),
    );
  const code = async (body: string | URLSearchParams | FormData, type?: string): Promise<unknown> =>
    (JSON.parse((await post('/api/init', body, type)).text) as { code: unknown }).code;

  test.each(['H02', 'H03'])('%s is taken, numbers as text', async (id) => {
    expect(await code(sealed(caseOf(given(id)).input))).toBe('200');
  });

  test('H05: JSON, as the vendor’s sample for Node.js posts', async () => {
    const fields = Object.fromEntries(sealed(caseOf(given('H05')).input));
    expect(await code(JSON.stringify(fields), 'application/json')).toBe('200');
  });

  test('H06: base64 whose + was lost in the form is refused with a code', async () => {
    given('H06');
    const fields = Object.fromEntries(sealed(caseOf('H02').input));
    const lost = Object.entries(fields).map(([name, value]) => `${name}=${value}+`);
    expect(await code(lost.join('&'), 'application/x-www-form-urlencoded')).toBe('100');
  });

  test('H07: multipart/form-data is read like any form', async () => {
    given('H07');
    expect(await code(multipart(sealed(caseOf('H02').input)))).toBe('200');
  });
});
