import { expect, test } from 'vitest';
import { reported, type Slip } from './slip.ts';

/** Webhooks that the shopper's browser brings, and that are answered with a page. */

const event = 'x-acknowledge: page\n      x-event:\n        { code';
const page = 'schema: { type: string, description: Page for the shopper., x-term: 顯示給消費者的頁面 }';
const form = `application/x-www-form-urlencoded:
            schema: { $ref: "#/components/schemas/PaymentResult" }
          multipart/form-data:
            schema: { $ref: "#/components/schemas/PaymentResult" }
      responses:
        "200":
          description: A page`;
const text = form.replace('application/x-www-form-urlencoded', 'text/plain').replace(/ {10}multipart.*\n.*\n/, '');
const expire = 'to: expired, until: ExpireDate }';

// biome-ignore format: a table
const slips: readonly Slip[] = [
  ['a page that is brought again', event, event.replace('x-event', 'x-retries: [1m]\n      x-event'), 'x-retries: [1m]', 'a browser brings "paymentInfoPage" and does not bring it again; drop its x-retries'],
  ['a page with a constant', page, page.replace('type: string', 'type: string, const: OK'), 'const: OK', 'x-acknowledge of "paymentResultPage" is page, and its answer has a const; drop the const, or say constant'],
  ['a page that is none', `text/html:\n              ${page}`, `application/json:\n              ${page}`, page, 'x-acknowledge of "paymentResultPage" is page, and its answer is application/json; a page is text/html; mend it, or say constant or sealed'],
  ['a message that no browser can post', form, text, 'requestBody:\n        required: true\n        content:\n          text/plain', 'a browser brings "paymentResultPage" and can only post a form; describe a form, or say constant or sealed'],
  ['a transition that no shopper makes', expire, expire.replace(' }', ', notify: [paymentInfoPage] }'), 'notify: [paymentInfoPage]', 'the shopper\'s browser brings "paymentInfoPage", and the transition "expire" is not made on the shopper\'s page; give that one "by: shopper", or notifications of its own'],
  ['a usual notification of transitions that no shopper makes', 'code: { field: TradeStatus', 'notify: [{ callback: paymentInfoPage }]\n    code: { field: TradeStatus', 'notify: [{ callback: paymentInfoPage }]', 'the shopper\'s browser brings "paymentInfoPage", and the transition "expire" is not made on the shopper\'s page;'],
];

test.each(slips)('%s', async (...slip) => {
  const [said, expected] = await reported('ecpay-cashier', slip);
  expect(said).toEqual([expect.stringContaining(expected)]);
});

test('an operation that a server calls', async () => {
  const create = '  createHomeDelivery:\n    lifecycle: parcel';
  const [said, expected] = await reported('ecpay-logistics', [
    '',
    create,
    `${create}\n    notify: [homeDeliveryPage]`,
    '    notify: [homeDeliveryPage]',
    'the shopper\'s browser brings "homeDeliveryPage", and the operation is called by a server; notify by it in an operation of x-delivery browser-form',
  ]);
  expect(said).toEqual([expected]);
});

test.each([
  [
    'a shopper who is sent on when something is done on the page',
    expire,
    expire.replace(' }', ', by: shopper, notify: [paymentInfoPage] }'),
  ],
  [
    'a page without a body',
    `"200":\n          description: A page of the shop's own.\n          content:\n            text/html:\n              ${page}`,
    '"302": { description: On to the shop. }',
  ],
])('%s is none of these', async (name, place, by) => {
  const [said] = await reported('ecpay-cashier', [name, place, by, '', '']);
  expect(said).toEqual([]);
});
