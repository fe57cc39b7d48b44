import { describe, expect, test } from 'vitest';
import { addressOf, servedAt } from '../../../scripts/docs/playground/browser/address.ts';
import { nextNumber } from '../../../scripts/docs/playground/browser/payload.ts';
import { servedPage, servedResponse } from '../../../scripts/docs/playground/browser/served.ts';

const base = 'https://docs.example/jinliu/playground/sandbox/p1';
const at = 'http://sandbox.invalid/_sandbox/console/requests?page=2';

describe('addresses', () => {
  test.each([
    ['http://sandbox.invalid/pay/300001?locale=en#top', `${base}/pay/300001?locale=en#top`],
    ['https://shop.example/back?a=1&b=2', `${base}/_elsewhere?to=https%3A%2F%2Fshop.example%2Fback%3Fa%3D1%26b%3D2`],
    ['javascript:alert(1)', 'javascript:alert(1)'],
    ['mailto:a@b.example', 'mailto:a@b.example'],
    ['not an address', 'not an address'],
  ])('%s is served at %s', (address, served) => {
    expect(servedAt(address, base)).toBe(served);
  });

  test.each([
    'http://sandbox.invalid/pay/300001?locale=en',
    'https://shop.example/back?a=1&b=2',
    'http://sandbox.invalid/',
  ])('%s comes back from where it is served', (address) => {
    expect(addressOf(servedAt(address, base).slice(base.length))).toBe(address);
  });
});

describe('pages', () => {
  test.each([
    [
      '<a href="/_sandbox/console/orders/e1?lang=en&amp;x=1">',
      `<a href="${base}/_sandbox/console/orders/e1?lang=en&amp;x=1">`,
    ],
    ['<a href="?page=3">', `<a href="${base}/_sandbox/console/requests?page=3">`],
    ['<a class="skip" href="#main">', '<a class="skip" href="#main">'],
    [
      '<form method="post" action="https://shop.example/a?b=&quot;1&quot;">',
      `<form method="post" action="${base}/_elsewhere?to=https%3A%2F%2Fshop.example%2Fa%3Fb%3D%25221%2522">`,
    ],
    ['<script src="/_sandbox/assets/1/console.js" defer>', `<script src="${base}/_sandbox/assets/1/console.js" defer>`],
    ['<p>a text with href=&quot;/x&quot; in it</p>', '<p>a text with href=&quot;/x&quot; in it</p>'],
    ['<input type="hidden" name="action" value="/x">', '<input type="hidden" name="action" value="/x">'],
  ])('%s', (written, served) => {
    expect(servedPage(written, at, base)).toBe(served);
  });

  test('may be framed by this site, and their forms go nowhere else', async () => {
    const headers = {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'; form-action http: https:; frame-ancestors 'none'",
      'x-frame-options': 'DENY',
    };
    const { status, headers: served } = await servedResponse(new Response('<p>', { headers, status: 404 }), at, base);
    expect(status).toBe(404);
    expect(Object.fromEntries(served)).toEqual({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'; form-action 'self'; frame-ancestors 'self'",
    });
  });

  test('a redirect leads below the base', async () => {
    const response = new Response(null, { status: 303, headers: { location: '/_sandbox/shopper/e1' } });
    const { headers } = await servedResponse(response, at, base);
    expect(headers).toContainEqual(['location', `${base}/_sandbox/shopper/e1`]);
  });

  test('the console’s script asks for its events below the base, and all else is left as it is', async () => {
    const script = "new EventSource('/_sandbox/events'); location.href";
    expect(await textOf(script, 'text/javascript; charset=utf-8')).toBe(
      `new EventSource('${base}/_sandbox/events'); location.href`,
    );
    expect(await textOf('{"href":"/x"} href="/x"', 'application/json')).toBe('{"href":"/x"} href="/x"');
  });
});

test.each([
  ['CVS009', 'CVS010'],
  ['CVS999', 'CV1000'],
  ['1234567890', '1234567891'],
  ['ORDER-A', 'ORDER-1'],
  ['99', '100'],
])('%s is followed by %s', (number, next) => {
  expect(nextNumber(number)).toBe(next);
});

async function textOf(text: string, type: string): Promise<string> {
  const { body } = await servedResponse(new Response(text, { headers: { 'content-type': type } }), at, base);
  return new Response(body).text();
}
