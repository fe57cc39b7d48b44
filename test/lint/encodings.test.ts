import { describe, expect, test } from 'vitest';
import { reported, type Slip } from './slip.ts';

const answer = '{ schema: { $ref: "#/components/schemas/Answer" } }';
const order = '{ schema: { $ref: "#/components/schemas/Order" } }';
const form = 'application/x-www-form-urlencoded';
const callback = `requestBody: { required: true, content: { application/json: ${answer} } }`;
const operation = `requestBody: { required: true, content: { application/json: ${order} } }`;
const envelope = 'operationId: told\n      x-envelope: json';

/** The callback as a form, which further media types stand behind. */
const whole = `${envelope}
      x-proof: none
      x-acknowledge: constant
      x-retries: [30s, 10m, 2h]
      x-event: { code: code, otherwise: unknown }
      x-examples:
        paid: { summary: The order is paid., request: { code: 1 } }
      ${callback}`;
const asForm = (...others: readonly string[]): string =>
  whole
    .replace('x-envelope: json', 'x-envelope: form')
    .replace(`application/json: ${answer}`, [`${form}: ${answer}`, ...others].join(', '));

// biome-ignore format: a table
const slips: readonly Slip[] = [
  ['a callback that is no form', callback, callback.replace(`${answer} }`, `${answer}, multipart/form-data: ${answer} }`), 'multipart/form-data', '"told" comes as application/json; only application/x-www-form-urlencoded can come in further media types'],
  ['a media type of which no form is read', whole, asForm(`text/xml: ${answer}`), 'text/xml', 'a form cannot be read of text/xml; name multipart/form-data or application/json'],
  ['other fields', whole, asForm(`multipart/form-data: ${order}`), 'multipart/form-data', '"told" has the same fields whichever way it comes; refer to the schema of the first'],
];

describe('a further media type', () => {
  test.each(slips)('%s', async (...slip) => {
    const [said, expected] = await reported('ccat-shop', slip);
    expect(said).toEqual([expect.stringContaining(expected)]);
  });

  test('of an operation', async () => {
    const twice = `requestBody: { required: true, content: { application/json: ${order}, multipart/form-data: ${order} } }`;
    const [said] = await reported('ccat-shop', ['twice', operation, twice, '', '']);
    expect(said).toEqual([
      expect.stringContaining(
        'the message is always application/json, the first that stands here; keep one media type',
      ),
    ]);
  });

  test('in which a form can come', async () => {
    const by = asForm(`multipart/form-data: ${answer}`, `application/json: ${answer}`);
    const [said] = await reported('ccat-shop', ['right', whole, by, '', '']);
    expect(said).toEqual([]);
  });
});
