import { expect, test } from 'vitest';
import { createCcatCvs } from '../../generated/ccat-cvs/client.ts';
import { createEcpayCashier } from '../../generated/ecpay-cashier/client.ts';
import { createEcpayLogistics } from '../../generated/ecpay-logistics/client.ts';
import { createMypay, isPayloadError } from '../../generated/mypay/client.ts';
import { stageCredentials } from '../../src/sandbox/index.ts';
import { parcel as homeParcel } from '../support/parcel.ts';
import { deepFreeze, loopback, rejection } from './loopback.ts';

const cashier = createEcpayCashier({
  ...stageCredentials.ecpayCashier,
  environment: 'stage',
  now: () => Date.UTC(2026, 0, 1),
});
const order = {
  MerchantTradeNo: 'A1',
  TotalAmount: 100,
  TradeDesc: 'test',
  ItemName: 'tea',
  ReturnURL: 'https://shop.example/paid',
};

/** `/pointer message` of all that is wrong with an order. */
function problems(more: object): string[] {
  try {
    cashier.createCvsOrder({ ...order, ...more });
    return [];
  } catch (error) {
    if (!isPayloadError(error)) throw error;
    return error.problems.map(({ pointer, message }) => `${pointer} ${message}`);
  }
}

const delivery = {
  ...homeParcel,
  MerchantTradeNo: 'D1',
  GoodsAmount: 100,
} as const;

const bought = {
  user_id: 'u',
  order_id: '1',
  ip: '127.0.0.1',
  cost: 10,
  items: [{ id: '1', name: '茶', cost: 10, amount: 1, total: 10 }],
};

/** What of a payload is wrong, or nothing where it was sent. */
async function problemsOf(call: (baseUrl: string) => Promise<unknown>): Promise<string[]> {
  const server = await loopback((_, response) => response.end('?'));
  const error = await rejection(call(server.url));
  await server.close();
  if (!isPayloadError(error)) return [];
  return error.problems.map(({ pointer, message }) => `${pointer} ${message}`);
}

const deliver = (more: object) => (baseUrl: string) =>
  createEcpayLogistics({ ...stageCredentials.ecpayLogistics, baseUrl }).createHomeDelivery({ ...delivery, ...more });
const buy = (more: object) => (baseUrl: string) =>
  createMypay({ ...stageCredentials.mypay, baseUrl }).createOrder({ ...bought, ...more } as never);

test("what the vendor's samples hold beside the order is taken where it is right, and changes nothing", () => {
  const pasted = { MerchantID: '3002607', PaymentType: 'aio', ChoosePayment: 'CVS', EncryptType: 1, PlatformID: '' };
  const given = deepFreeze({ ...order, ...pasted });
  expect(cashier.createCvsOrder(given).fields).toEqual(cashier.createCvsOrder(order).fields);
  expect(problems({ EncryptType: '1' })).toEqual([]);
});

test('where it is not, the message names the field and says that the client fills it in', () => {
  expect(
    problems({
      PaymentType: 'AIO',
      ChoosePayment: 'Credit',
      EncryptType: 0,
      MerchantID: '2000132',
      PlatformID: '1',
      CheckMacValue: 'ABC',
    }),
  ).toEqual([
    '/CheckMacValue is made by the client for what it sends; leave it out',
    '/ChoosePayment can only be CVS, which the client fills in; leave it out',
    '/EncryptType can only be 1, which the client fills in; leave it out',
    "/MerchantID is filled in from the client's option merchantId, which differs; leave it out",
    '/PaymentType can only be aio, which the client fills in; leave it out',
    "/PlatformID is filled in from the client's option platformId, which differs; leave it out",
  ]);
});

test('inside of an encrypted payload as well', async () => {
  const { storeUid } = stageCredentials.mypay;
  expect(await problemsOf(buy({ store_uid: storeUid }))).toEqual([]);
  expect(await problemsOf(buy({ store_uid: '1' }))).toEqual([
    "/store_uid is filled in from the client's option storeUid, which differs; leave it out",
  ]);
});

test('an optional text that is empty is left out, a required one refused', async () => {
  const form = cashier.createCvsOrder({
    ...order,
    StoreID: '',
    Remark: '',
    Language: '' as 'ENG',
    ClientBackURL: '',
    ChooseSubPayment: '' as 'CVS',
  });
  expect(form.fields).toEqual(cashier.createCvsOrder(order).fields);
  expect(problems({ ItemName: '', ReturnURL: '' }).map((each) => each.split(' ')[0])).toEqual([
    '/ItemName',
    '/ReturnURL',
  ]);
  expect(await problemsOf(deliver({ MerchantTradeNo: '', ReceiverEmail: '', Temperature: '', Distance: '' }))).toEqual(
    [],
  );
  expect(await problemsOf(deliver({ ReceiverCellPhone: '' }))).toEqual([
    '/ReceiverPhone is required, or ReceiverCellPhone',
  ]);
  expect(await problemsOf(buy({ items: [{ ...bought.items[0], id: '', name: '', image_url: '' }] }))).toEqual([
    '/items/0/id must not be empty',
    '/items/0/name must not be empty',
  ]);
});

test('what is needed under a condition is needed where it is empty, too', async () => {
  const wallet = {
    enable_ewallet: 1,
    user_name: '',
    user_real_name: '王',
    user_cellphone_code: '886',
    user_cellphone: '0900000000',
    user_email: 'a@b.tw',
  };
  expect(await problemsOf(buy(wallet))).toEqual(['/user_name is required']);
  const shipping = { shipment_type: 2, name: '王', ship_address: '台北', tel: '02', zip_code: '' };
  expect(await problemsOf(buy({ pfn: 'AFP', shipping_info: shipping }))).toEqual([
    '/shipping_info/zip_code is required',
  ]);
});

test('a blank text is none', async () => {
  expect(problems({ TradeDesc: '  ', ItemName: '\u3000' }).map((each) => each.split(' ')[0])).toEqual([
    '/TradeDesc',
    '/ItemName',
  ]);
  expect((await problemsOf(deliver({ SenderAddress: ' '.repeat(10) })))[0]).toContain('/SenderAddress ');
});

test.each([
  ['tea\u0000\u0007', 'U+0000'],
  ['tea\u000b', 'U+000B'],
  ['tea\u007f', 'U+007F'],
  ['tea\u0085', 'U+0085'],
  ['tea\uffff', 'U+FFFF'],
])('a character that would not arrive as it is: %j', (ItemName, name) => {
  expect(problems({ ItemName })).toEqual([
    `/ItemName contains the control character ${name}, which would not arrive as it is`,
  ]);
});

test('its field is named, however deep, and line breaks and tabs are none of these', async () => {
  const slip = {
    cust_order_number: '1',
    order_amount: 50,
    expire_date: '2026-02-01T00:00:00+08:00',
    payer_mobile: '0912345678',
    payer_email: 'a@b.tw',
  };
  const cat = (more: object) => (baseUrl: string) =>
    createCcatCvs({ ...stageCredentials.ccatCvs, baseUrl, now: () => Date.UTC(2026, 0, 1) }).registerOrder({
      ...slip,
      ...more,
    });
  expect(await problemsOf(cat({ payer_name: '陳\u0000' }))).toEqual([
    '/payer_name contains the control character U+0000, which would not arrive as it is',
  ]);
  expect((await problemsOf(buy({ items: [{ ...bought.items[0], name: '茶\ud800' }] })))[0]).toBe(
    '/items/0/name contains a lone surrogate, which cannot be encoded',
  );
  expect(problems({ Remark: 'one\ttwo\nthree' })).toEqual([]);
});

test('an integer beyond 2^53 is refused before it is signed', async () => {
  expect(problems({ TotalAmount: 1e21 })).toEqual(['/TotalAmount must be at most 9007199254740991']);
  expect(problems({ TotalAmount: 2 ** 53 })).toEqual(['/TotalAmount must be at most 9007199254740991']);
  expect((await problemsOf(buy({ discount: -(2 ** 53) })))[0]).toBe('/discount must be at least -9007199254740991');
});

test('a wrong tool of payment is what is told, and nothing that would follow from it', async () => {
  expect(await problemsOf(buy({ pfn: 27 }))).toEqual(['/pfn must be text; yours is a number']);
  expect(
    (await problemsOf(buy({ invoice_input_type: 1, invoice_cloud_type: '2', invoice_mobile_code: '/ABC1234' })))[0],
  ).toContain('/invoice_cloud_type ');
  expect(await problemsOf(buy({ pfn: '1,27' }))).toEqual([]);
  expect((await problemsOf(buy({ pfn: '1,99' })))[0]).toContain('/pfn ');
});

test('three for a hundred are an item like any other: its total is what the shop says', async () => {
  expect(
    await problemsOf(buy({ cost: 100, items: [{ id: '1', name: '茶', cost: 33, amount: 3, total: 100 }] })),
  ).toEqual([]);
});

test.each([
  '王𠮷',
  '𠮷野家',
  '王\uf9f7人',
  '〇〇',
  '瓦歷斯·諾',
  '瓦歷斯‧諾',
  '瓦歷斯．諾',
  'Jane',
  '王Ann',
  '歐陽明日香',
])('%s is a name', async (ReceiverName) => {
  expect(await problemsOf(deliver({ ReceiverName }))).toEqual([]);
});

test.each(['王', 'Ann', '王 小明', '王小明2', '·王小明', '王小明·', '王··明', '王小明王小明', 'さくら', '王小明!'])(
  '%s is none',
  async (ReceiverName) => {
    expect((await problemsOf(deliver({ ReceiverName }))).map((each) => each.split(' ')[0])).toContain('/ReceiverName');
  },
);

test('goods are named in 50 columns, of which a Chinese character takes two', async () => {
  expect(await problemsOf(deliver({ GoodsName: '茶'.repeat(25) }))).toEqual([]);
  expect(await problemsOf(deliver({ GoodsName: '茶'.repeat(26) }))).toEqual([
    '/GoodsName must be at most 50 wide, a Chinese character counting two; yours is 52',
  ]);
  expect((await problemsOf(deliver({ GoodsName: 'tea\t茶' })))[0]).toContain('/GoodsName ');
});

test('a host is written in Punycode, a path as it is', async () => {
  expect((await problemsOf(deliver({ ServerReplyURL: 'https://中文.tw/reply' })))[0]).toContain('/ServerReplyURL ');
  expect(problems({ ReturnURL: 'https://中文.tw/paid' })[0]).toContain('/ReturnURL ');
  expect(
    problems({ ReturnURL: 'https://xn--fiq228c.tw/付款?a=1&b=2', ClientBackURL: 'http://shop.example:8080' }),
  ).toEqual([]);
});

test('OrderResultURL and IgnorePayment can be sent; OrderResultURL is not ReturnURL', () => {
  const more = { OrderResultURL: 'https://shop.example/result', IgnorePayment: 'ATM#CVS' };
  expect(cashier.createCvsOrder({ ...order, ...more }).fields).toMatchObject(more);
  expect(problems({ OrderResultURL: order.ReturnURL })[0]).toContain(
    '/OrderResultURL must not be the address of ReturnURL',
  );
});

test('what comes back is asked for by its media type, as the documents have it', async () => {
  const server = await loopback((_, response) => response.end('0|?'));
  const baseUrl = server.url;
  const slip = { process_code_update_time_begin: '2026-01-01T00:00:00+08:00' };
  await rejection(createEcpayLogistics({ ...stageCredentials.ecpayLogistics, baseUrl }).createHomeDelivery(delivery));
  await rejection(createMypay({ ...stageCredentials.mypay, baseUrl }).queryOrder({ uid: '1', key: 'k' }));
  await rejection(createCcatCvs({ ...stageCredentials.ccatCvs, baseUrl }).queryOrders(slip));
  await server.close();
  expect(server.seen.map(({ headers }) => headers.accept)).toEqual(['text/html', 'application/json', 'text/xml']);
});
