import { expect, test } from 'vitest';
import { explainCatMessage } from '../../../generated/ccat-cvs/client.ts';
import { createSandbox, listen, stageCredentials } from '../../../src/sandbox/index.ts';
import { formatTime } from '../../../src/time/format.ts';
import { day } from '../../../src/time/units.ts';

type Fields = Readonly<Record<string, string>>;

const { custId, custPassword } = stageCredentials.ccatCvs;
const printing = { custId: 'CV0100000009', custPassword: 'printing-contract', printedSlips: true };
const expires = (days: number): string => String(formatTime('yyyy-MM-ddTHH:mm:ss+08:00', Date.now() + days * day));
const slip = {
  cust_order_number: 'M1',
  order_amount: '1250',
  expire_date: expires(20),
  payer_name: '',
  payer_postcode: '',
  payer_address: '',
  payer_mobile: '0927119471',
  payer_email: 'have@niceday.co',
};
const { cust_order_number: _, ...numberless } = slip;

/** A request as XML, whole. */
function xml(cmd: string, body: string, login: Fields = { cust_id: custId, cust_password: custPassword }): string {
  return `<request><header><cmd>${cmd}</cmd>${elements(login)}</header>${body}</request>`;
}

function elements(fields: Fields): string {
  return Object.entries(fields)
    .map(([name, value]) => `<${name}>${value}</${name}>`)
    .join('');
}

const registered = (fields: Fields, login?: Fields): string =>
  xml('cvs_order_regiater', `<order>${elements(fields)}</order>`, login);
const requested = xml(
  'cvs_order_query',
  '<query><process_code_update_time_begin>yesterday</process_code_update_time_begin></query>',
);
const own = (fields: Fields): string => registered({ ...slip, ...fields });
const login = (fields: Fields): string => registered(slip, { cust_id: custId, cust_password: custPassword, ...fields });

/** Every message of CVS API 規格文件 5.0, section 3.3.3 in the order in which it stands there, and what brings it about. */
const every: readonly (readonly [code: string, request: string, chosen?: string])[] = [
  ['element-missing', registered(numberless)],
  ['element-empty', own({ payer_mobile: '' })],
  ['element-not-a-date', requested],
  ['order-number-missing', own({ cust_order_number: '' })],
  ['order-number-duplicate', own({ cust_order_number: 'M0' })],
  ['amount-not-a-number', own({ order_amount: 'much' })],
  ['amount-too-small', own({ order_amount: '0' })],
  ['amount-too-large', own({ order_amount: '20001' })],
  ['amount-below-fee', own({ order_amount: '25' })],
  ['expire-date-unreadable', own({ expire_date: 'soon' })],
  ['expire-date-out-of-range', own({ expire_date: expires(100) })],
  ['printed-slip-field-missing', registered(slip, { cust_id: printing.custId, cust_password: printing.custPassword })],
  ['merchant-data-wrong', own({}), 'merchant-data-wrong'],
  ['login-failed-wrong-password', login({ cust_password: 'wrong' })],
  ['login-failed-unknown-user', login({ cust_id: 'CV9' })],
  ['login-failed-user-disabled', own({}), 'user-disabled'],
  ['login-failed-not-authorized', own({}), 'user-not-authorized'],
  ['merchant-number-wrong', own({}), 'merchant-number-wrong'],
  ['order-not-created', own({}), 'order-not-created'],
];

test('each of the 19 documented messages can be brought about, and nothing is registered then', async () => {
  expect(every).toHaveLength(19);
  const sandbox = createSandbox({ merchants: { 'ccat-cvs': [printing] } });
  const listener = await listen(sandbox);
  const post = async (body: string): Promise<string> => {
    const headers = { 'content-type': 'text/xml' };
    const response = await fetch(`${listener.url}/cvs/ap_interface.php`, { method: 'POST', body, headers });
    return response.text();
  };
  expect(await post(own({ cust_order_number: 'M0' }))).toContain('<status>OK</status>');
  const said: unknown[] = [];
  for (const [code, request, chosen] of every) {
    if (chosen !== undefined) {
      const body = JSON.stringify({ of: 'registerOrder', kind: 'declined', as: chosen });
      const headers = { 'content-type': 'application/json' };
      const set = await fetch(`${listener.url}/_sandbox/faults`, { method: 'POST', body, headers });
      expect(set.status, await set.text()).toBe(201);
    }
    const answer = await post(request);
    const message = /<msg>(.*)<\/msg>/.exec(answer)?.[1] ?? answer;
    said.push([code, explainCatMessage(message)?.code]);
  }
  expect(said).toEqual(every.map(([code]) => [code, code]));
  expect(sandbox.orders()).toHaveLength(1);
  await listener.close();
  sandbox.close();
});

test('a declined call names the merchant who called', async () => {
  const sandbox = createSandbox({ merchants: { 'ccat-cvs': [printing] } });
  sandbox.faults.next('registerOrder', 'declined', { as: 'merchant-number-wrong' });
  const body = registered(
    { ...slip, payer_name: '王', payer_postcode: '100', payer_address: '台北市中正區' },
    { cust_id: printing.custId, cust_password: printing.custPassword },
  );
  const headers = { 'content-type': 'text/xml' };
  const request = new Request('http://sandbox.invalid/cvs/ap_interface.php', { method: 'POST', body, headers });
  expect(await (await sandbox(request)).text()).toContain('<msg>契客代號[CV0100000009]不正確。</msg>');
});
