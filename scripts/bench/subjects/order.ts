import { randomInt } from 'node:crypto';
import { createEcpayCashier } from '../../../generated/ecpay-cashier/client.ts';
import { checked } from '../harness/checked.ts';
import { measure, type Way, way } from '../harness/measure.ts';
import type { SubjectRow } from '../harness/row.ts';
import { merchantId, newNumber, newTime, plainText } from '../inputs.ts';
import { type Fields, finishedText, hashed, keys } from '../mac.ts';
import { aio, aioMerchant, kiosk, official, rytass } from '../peers.ts';

/** An order as a shop has it. Values that are awkward are left to signing: some peers refuse them here. */
interface Order {
  readonly base: Fields;
  readonly amount: number;
  readonly cvs: Fields;
  readonly expires: number;
}

function order(): Order {
  const text = {
    TradeDesc: plainText(60),
    ItemName: `${plainText(40)}#${plainText(40)}`,
    ReturnURL: `https://shop.example.com/ecpay/return?a=${randomInt(1000)}`,
    CustomField1: plainText(25),
  };
  const base = { MerchantTradeNo: newNumber(), MerchantTradeDate: newTime(), ...text, NeedExtraPaidInfo: 'Y' };
  const lines = { Desc_1: plainText(10), Desc_2: plainText(10), Desc_3: '', Desc_4: '' };
  const made: Order = {
    ...{ base, amount: randomInt(33, 6000), expires: randomInt(1, 43200) },
    cvs: { ...lines, PaymentInfoURL: 'https://shop.example.com/ecpay/info' },
  };
  return JSON.parse(JSON.stringify(made)) as Order;
}

const cashier = createEcpayCashier({ merchantId, ...keys, environment: 'stage' });
const payload = ({ base, amount, cvs, expires }: Order): Parameters<typeof cashier.createCvsOrder>[0] =>
  ({ ...base, TotalAmount: amount, ...cvs, StoreExpireDate: expires }) as Parameters<typeof cashier.createCvsOrder>[0];

/** To the official package every value is a text. It changes what it is given. */
const officialHtml: Way<Order> = way('peer', 'ecpay_aio_nodejs (official), aio_check_out_cvs: HTML', {
  prepare: ({ base, amount, cvs, expires }: Order) => ({
    base: { ...base, TotalAmount: String(amount) },
    cvs: { ...cvs, StoreExpireDate: String(expires) },
  }),
  run: (given) => official.aio_check_out_cvs(given.cvs, given.base),
  isDestructive: true,
});

const aioOrder = ({ base, amount, cvs, expires }: Order): { readonly base: object; readonly cvs: object } => ({
  base: { ...base, TotalAmount: amount },
  cvs: { ...cvs, StoreExpireDate: expires },
});
const aioFields = way('peer', 'node-ecpay-aio, _prepareOrder: fields', {
  prepare: aioOrder,
  run: (given) => aioMerchant.createPayment(aio.CVSPayment, given.base, given.cvs)._prepareOrder(),
});
const aioHtml = way('peer', 'node-ecpay-aio, checkout: HTML', {
  prepare: aioOrder,
  run: (given) => aioMerchant.createPayment(aio.CVSPayment, given.base, given.cvs).checkout(),
});

/** It makes the texts of the order itself. */
const rytassOrder = ({ base, amount }: Order): object => ({
  ...{ id: base['MerchantTradeNo'], description: base['TradeDesc'], channel: kiosk },
  items: [{ name: base['ItemName'], unitPrice: amount, quantity: 1 }],
});
const rytassFields = way('beside', '@rytass/payments-adapter-ecpay, prepare: fields, hardly validated', {
  prepare: rytassOrder,
  run: async (given) => (await rytass.prepare(given)).form,
});
const rytassHtml = way('beside', '@rytass/payments-adapter-ecpay, prepare: HTML, hardly validated', {
  prepare: rytassOrder,
  run: async (given) => (await rytass.prepare(given)).formHTML,
});

const floor = way('floor', 'crypto.hash of the finished text alone', {
  prepare: (given: Order) => finishedText(cashier.createCvsOrder(payload(given)).fields),
  run: hashed,
});

/** A CVS order with 14 values of its own, validated and signed. */
export async function rows(): Promise<SubjectRow[]> {
  const fields = way('ours', 'createCvsOrder: fields', {
    prepare: payload,
    run: (given) => cashier.createCvsOrder(given).fields,
  });
  const html = way('ours', 'createCvsOrder: HTML', {
    prepare: payload,
    run: (given) => cashier.createCvsOrder(given).toHtml(),
  });
  return [
    await row('order-fields', 5, [fields, officialHtml, aioFields, rytassFields, floor]),
    await row('order-html', 3, [html, officialHtml, aioHtml, rytassHtml, floor]),
  ];
}

async function row(work: string, times: number, ways: readonly Way<Order>[]): Promise<SubjectRow> {
  const { right, mistaken } = await checked(
    order,
    ways.filter(({ role }) => role !== 'floor'),
    (_, result) => isSigned(fieldsOf(result)),
  );
  const measured = await measure(order, [...right, floor]);
  return { work, unit: 'microseconds', aims: [{ beside: 'peer', times }], ...measured, mistaken };
}

function isSigned({ CheckMacValue: checksum, ...fields }: Fields): boolean {
  return checksum === hashed(finishedText(fields));
}

/** Of the form that a page holds; without escapes, since the values are plain. */
function fieldsOf(result: unknown): Fields {
  if (typeof result !== 'string') return texts(result as object);
  const inputs = [...result.matchAll(/<input\b[^>]*>/gi)].map(([tag]) => tag);
  const attribute = (tag: string, name: string): string =>
    (new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '').replaceAll('&amp;', '&');
  return Object.fromEntries(
    inputs.filter((tag) => tag.includes(' name=')).map((tag) => [attribute(tag, 'name'), attribute(tag, 'value')]),
  );
}

function texts(fields: object): Fields {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries.map(([name, value]) => [name, String(value)]));
}
