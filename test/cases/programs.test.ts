import { expect, test } from 'vitest';
import { sign } from '../../src/envelopes/check-mac-value/sign.ts';
import { mypayAes } from '../../src/envelopes/mypay-aes.ts';
import { createSandbox, type Sandbox, stageCredentials } from '../../src/sandbox/index.ts';
import { parcel } from '../support/parcel.ts';
import { caseOf, fieldsOf } from './cases.ts';
import { programs } from './tested.ts';

/** What programs send to the sandbox in their own ways, without the programs; test/long/vendors runs some of them. */
const { ecpayCashier, ecpayLogistics, mypay } = stageCredentials;
type Fields = Readonly<Record<string, string>>;

/** The time that the recorded requests were signed at. */
const now = 1_795_642_895_000;

async function post(sandbox: Sandbox, path: string, body: FormData | URLSearchParams | string): Promise<string> {
  const headers = typeof body === 'string' ? { headers: { 'content-type': 'application/json' } } : {};
  const response = await sandbox(new Request(`http://sandbox.invalid${path}`, { method: 'POST', body, ...headers }));
  expect(response.status).not.toBe(404);
  return response.text();
}

/** As curl in PHP sends an array. */
function formData(fields: Fields): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

const sandboxAt = (): Sandbox => createSandbox({ now: () => now });

/** An order of a case as MyPay's form has it. */
function sealed(order: unknown): Fields {
  const service = { service_name: 'api', cmd: 'api/orders' };
  const content = {
    store_uid: mypay.storeUid,
    service,
    encry_data: { ...(order as object), store_uid: mypay.storeUid },
  };
  return Object.fromEntries(new URLSearchParams(mypayAes.seal(content, { credentials: mypay, layout: [] })));
}

const taken = { code: '200', uid: expect.anything(), key: expect.anything() };
const answered = async (body: FormData | URLSearchParams | string): Promise<unknown> =>
  JSON.parse(await post(sandboxAt(), '/api/init', body));

/** By case. */
const trials: Readonly<Record<string, () => Promise<void>>> = {
  async G32() {
    const fields = { MerchantID: '3002607', MerchantTradeNo: 'NOSUCH1', TimeStamp: String(now / 1000) };
    const signed = { ...fields, CheckMacValue: sign(fields, ecpayCashier, 'sha256') };
    const asked = await post(sandboxAt(), '/Cashier/QueryTradeInfo/V5', formData(signed));
    expect(asked).toBe(await post(sandboxAt(), '/Cashier/QueryTradeInfo/V5', new URLSearchParams(signed)));
    expect(asked).toContain('TradeStatus=10200047');
  },

  async G37() {
    const fields = new URLSearchParams(fieldsOf('G37'));
    const old = await post(sandboxAt(), '/Helper/QueryLogisticsTradeInfo/V2', fields);
    expect(old).toBe(await post(sandboxAt(), '/Helper/QueryLogisticsTradeInfo/V5', fields));
    expect(old).not.toContain('CheckMacValue Error');
  },

  async G50() {
    const { merchantId } = ecpayLogistics;
    const date = { MerchantID: merchantId, MerchantTradeNo: 'Home1', MerchantTradeDate: '2026/11/25 12:00:00' };
    const given = Object.entries({ ...parcel, ...date, ...fieldsOf('G50') });
    const fields = Object.fromEntries(given.map(([name, value]) => [name, String(value)]));
    const signed = { ...fields, CheckMacValue: sign(fields, ecpayLogistics, 'md5') };
    expect(await post(sandboxAt(), '/Express/Create', new URLSearchParams(signed))).toMatch(/^1\|/);
  },

  async H02() {
    expect(await answered(new URLSearchParams(sealed(caseOf('H02').input)))).toMatchObject(taken);
  },
  async H03() {
    expect(await answered(new URLSearchParams(sealed(caseOf('H03').input)))).toMatchObject(taken);
  },
  async H05() {
    expect(await answered(JSON.stringify(sealed(caseOf('H05').input)))).toMatchObject(taken);
  },

  async H06() {
    let fields = sealed(caseOf('H02').input);
    while (!fields['encry_data']?.includes('+')) fields = sealed(caseOf('H02').input);
    // What a server reads where base64 was not escaped in the form.
    const broken = new URLSearchParams({ ...fields, encry_data: fields['encry_data'].replaceAll('+', ' ') });
    const answer = await answered(broken);
    expect(answer).toMatchObject({ code: expect.stringMatching(/^(?!200$).+/), msg: expect.stringMatching(/./) });
  },

  async H07() {
    expect(await answered(formData(sealed(caseOf('H02').input)))).toMatchObject(taken);
  },
};

test('each case of this file is listed as tested', () => {
  expect(Object.keys(trials)).toEqual(programs);
});

test.each(programs)('%s', async (id) => {
  await trials[id]?.();
});
