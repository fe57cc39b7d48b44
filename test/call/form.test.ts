import { expect, test } from 'vitest';
import { createEcpayCashier, isPayloadError } from '../../generated/ecpay-cashier/client.ts';
import { sign } from '../../src/envelopes/check-mac-value/sign.ts';
import { stageCredentials } from '../../src/sandbox/index.ts';
import { deepFreeze } from './loopback.ts';

const order = {
  MerchantTradeNo: 'A1',
  TotalAmount: 100,
  TradeDesc: 'test',
  ItemName: 'tea',
  ReturnURL: 'https://shop.example/paid',
};
const options = { ...stageCredentials.ecpayCashier, environment: 'stage' } as const;

test('a form is built at once, signed, with constants, credentials and the moment in Taipei filled in', () => {
  const cashier = createEcpayCashier({ ...options, now: () => Date.UTC(2025, 11, 31, 16, 0, 0) });
  const form = cashier.createCvsOrder(deepFreeze({ ...order }));
  expect(form.action).toBe('https://payment-stage.ecpay.com.tw/Cashier/AioCheckOut/V5');
  expect(form.method).toBe('POST');
  expect(Object.getPrototypeOf(form.fields)).toBe(Object.prototype);
  expect(form.fields).toSatisfy(Object.isFrozen);
  const { CheckMacValue, ...fields } = form.fields;
  expect(fields).toEqual({
    ...order,
    TotalAmount: '100',
    MerchantID: '3002607',
    MerchantTradeDate: '2026/01/01 00:00:00',
    PaymentType: 'aio',
    EncryptType: '1',
    ChoosePayment: 'CVS',
  });
  expect(CheckMacValue).toBe(sign(fields, stageCredentials.ecpayCashier, 'sha256'));
});

test('a given trade date stands', () => {
  const form = createEcpayCashier(options).createCvsOrder({ ...order, MerchantTradeDate: '2026/01/02 03:04:05' });
  expect(form.fields['MerchantTradeDate']).toBe('2026/01/02 03:04:05');
});

test('the page escapes every value and carries the nonce', () => {
  const hostile = `"> onload='x' < script>alert('x')&amp;`;
  const form = createEcpayCashier(options).createCvsOrder({ ...order, ItemName: hostile, CustomField1: 'a"b' });
  const html = form.toHtml({ nonce: 'abc"123', title: '<付款>' });
  expect(html).not.toContain("onload='x'");
  expect(html).toContain('value="&quot;&gt; onload=&#39;x&#39; &lt; script&gt;alert(&#39;x&#39;)&amp;amp;"');
  expect(html).toContain('<script nonce="abc&quot;123">');
  expect(html).toContain('<title>&lt;付款&gt;</title>');
  expect(html.match(/<input /g)).toHaveLength(Object.keys(form.fields).length);
  expect(form.toHtml()).toContain('<script>document');
});

test('line breaks are signed as browsers send them', () => {
  const form = createEcpayCashier(options).createCvsOrder({ ...order, Remark: 'one\ntwo\r\nthree\rfour' });
  expect(form.fields['Remark']).toBe('one\r\ntwo\r\nthree\r\nfour');
  expect(form.toHtml()).toContain('one&#13;&#10;two');
});

test.each([
  { TotalAmount: 10.5 },
  { TotalAmount: '100' },
  { MerchantTradeNo: 'has-dash' },
  { ChoosePayment: 'Credit' },
  { StoreExpireDate: 43201 },
  { StoreExpireDate: 0 },
  { ItemName: 'x'.repeat(401) },
  { Language: 'FRA' },
  { Remark: '\ud800' },
])('a wrong order is refused at once: %j', (wrong) => {
  expect(() => createEcpayCashier(options).createCvsOrder({ ...order, ...wrong } as typeof order)).toThrowError(
    expect.toSatisfy(isPayloadError),
  );
});
