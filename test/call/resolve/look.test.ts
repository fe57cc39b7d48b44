import { expect, test } from 'vitest';
import { operations as cat } from '../../../generated/ccat-cvs/operations.ts';
import { operations as cashier } from '../../../generated/ecpay-cashier/operations.ts';
import { operations as logistics } from '../../../generated/ecpay-logistics/operations.ts';
import { operations as mypay } from '../../../generated/mypay/operations.ts';
import { lookInto } from '../../../src/call/resolve/look.ts';
import type { ResolveShape } from '../../../src/message/resolve.ts';

/** 10:00:00 in Taipei. */
const at = Date.parse('2026-03-10T10:00:00+08:00');

function look(shape: ResolveShape, payload: Readonly<Record<string, unknown>>, answer: unknown): unknown {
  const found = lookInto(shape, { payload, at }, answer);
  return found.says === 'unclear' ? found.reason : found.says;
}

const refund = (finishtime: string, more: object = {}): object => ({
  uid: '1',
  prc: '230',
  cost: 100,
  finishtime,
  ...more,
});
const refunds = (...refund_order: object[]): object => ({ pfn: 'CREDITCARD', prc: '250', refund_order });

test.each<[string, object | null, unknown]>([
  ['none', refunds(), 'nothing'],
  ['one of another amount', refunds(refund('20260310100001', { cost: 50 })), 'nothing'],
  ['one', refunds(refund('20260310100001')), 'happened'],
  ['one by a clock that is a little slow', refunds(refund('20260310095957')), 'happened'],
  ['one as long after as the vendor may work', refunds(refund('20260310100100')), 'happened'],
  ['an earlier one alike, and none since', refunds(refund('20260309100001')), 'nothing'],
  ['an earlier one alike, and one since', refunds(refund('20260309100001'), refund('20260310100001')), 'happened'],
  [
    'two alike',
    refunds(refund('20260310100001'), refund('20260310100002')),
    'found 2 that match, and nothing tells them apart',
  ],
  [
    'one by a clock that may be wrong',
    refunds(refund('20260310095900')),
    expect.stringContaining("is this machine's clock right?"),
  ],
  ['one of the next day', refunds(refund('20260311000000')), expect.stringContaining('may be another')],
  ['one without a time', refunds(refund('')), expect.stringContaining('does not say when it was created')],
  ['one that failed', refunds(refund('20260310100001', { prc: '300' })), 'its prc is 300'],
  ['no list', { pfn: 'CREDITCARD', prc: '250' }, 'the answer has no refund_order'],
  [
    'a means with a queue',
    { pfn: 'CSTORECODE', prc: '250', refund_order: [] },
    expect.stringMatching(/^its pfn is CSTORECODE: refunds of this means .* refundCompleted/),
  ],
  ['no means', { prc: '250', refund_order: [] }, expect.stringMatching(/^its pfn is missing: /)],
  ['nothing at all', null, expect.stringMatching(/^its pfn is missing: /)],
])('a refund of 100: %s', (_name, answer, expected) => {
  expect(look(mypay.refundOrder.resolve, { uid: '1', key: 'k', cost: 100 }, answer)).toEqual(expected);
});

test.each<[string, string]>([
  ['245', 'nothing'],
  ['284', 'nothing'],
  ['247', 'happened'],
  ['250', 'happened'],
  ['600', 'happened'],
  ['300', 'nothing'],
  ['290', 'its prc is 290'],
  ['A0001', 'its prc is A0001'],
])('a capture: %s', (prc, expected) => {
  expect(look(mypay.captureAuthorization.resolve, { uid: '1', key: 'k' }, { prc })).toBe(expected);
});

test.each<[string, string]>([
  ['245', 'nothing'],
  ['250', 'nothing'],
  ['300', 'happened'],
  ['220', 'happened'],
  ['A0001', 'its prc is A0001'],
])('a cancelled authorisation: %s', (prc, expected) => {
  expect(look(mypay.cancelAuthorization.resolve, { uid: '1', key: 'k' }, { prc })).toBe(expected);
});

test.each<[unknown, string]>([
  [0, 'nothing'],
  [3, 'nothing'],
  [2, 'happened'],
  ['2', 'happened'],
  [1, 'its state is 1'],
  [null, 'its state is null'],
  [undefined, 'its state is missing'],
])('an invoice: %s', (state, expected) => {
  expect(look(mypay.issueInvoice.resolve, { uid: '1', key: 'k' }, { prc: '250', state })).toBe(expected);
});

const slip = (more: object = {}): object => ({
  cust_order_number: 'A1',
  order_amount: 100,
  process_code: '1',
  create_time: '2026-03-10T10:00:01+08:00',
  ...more,
});
test.each<[string, object, unknown]>([
  ['no list, for there is none', { status: 'OK' }, 'nothing'],
  ['another one', { order: [slip({ cust_order_number: 'A2' })] }, 'nothing'],
  ['this one', { order: [slip({ cust_order_number: 'A2' }), slip()] }, 'happened'],
  ['this one, twice', { order: [slip(), slip({ process_code: '3' })] }, 'happened'],
  ['this one, of the old form without a time of day', { order: [slip({ create_time: '2026-03-10' })] }, 'happened'],
  ['this one without a time', { order: [slip({ create_time: undefined })] }, 'happened'],
  [
    'the number was used a week before',
    { order: [slip({ create_time: '2026-03-03 10:00:00' })] },
    expect.stringContaining('was the number used twice?'),
  ],
])('a slip: %s', (_name, answer, expected) => {
  expect(look(cat.registerOrder.resolve, { cust_order_number: 'A1' }, answer)).toEqual(expected);
});

const trade = (more: object = {}): object => ({
  MerchantTradeNo: 'A1',
  TradeAmt: 100,
  TradeStatus: '0',
  TradeDate: '2026/03/10 10:00:02',
  ...more,
});
test.each<[string, object, unknown]>([
  ['unpaid', trade(), 'happened'],
  ['paid', trade({ TradeStatus: '1' }), 'happened'],
  ['none', trade({ TradeStatus: '10200047', TradeAmt: 0, TradeDate: '' }), 'nothing'],
  ['not established, or failed', trade({ TradeStatus: '10200095' }), 'its TradeStatus is 10200095'],
  ['of another amount', trade({ TradeAmt: 200 }), 'found one with this number, but its TradeAmt differs'],
  [
    'of another year',
    trade({ TradeDate: '2025/03/10 10:00:02' }),
    expect.stringContaining('was the number used twice?'),
  ],
])("a cashier's order: %s", (_name, answer, expected) => {
  expect(look(cashier.createCvsOrder.resolve, { MerchantTradeNo: 'A1', TotalAmount: 100 }, answer)).toEqual(expected);
});

test('a parcel whose answer lacks the amount is not taken for the one that was sent', () => {
  const answer = { MerchantTradeNo: 'A1', LogisticsStatus: 300, TradeDate: '2026/03/10 10:00:02' };
  const sent = { MerchantTradeNo: 'A1', GoodsAmount: 350 };
  expect(look(logistics.createHomeDelivery.resolve, sent, { ...answer, GoodsAmount: 350 })).toBe('happened');
  expect(look(logistics.createHomeDelivery.resolve, sent, answer)).toBe(
    'found one with this number, but its GoodsAmount differs',
  );
});
