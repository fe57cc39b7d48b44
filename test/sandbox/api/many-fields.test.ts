import { expect, test } from 'vitest';
import { createSandbox, everyApi } from '../../../src/sandbox/index.ts';

const mebibyte = 1024 * 1024;
const form = Array.from({ length: 220_000 }, (_, index) => `${index.toString(36)}=`)
  .join('&')
  .slice(0, mebibyte);
const xml = `<request>${'<a/>'.repeat(mebibyte / 4 - 10)}</request>`;
const addresses = everyApi.flatMap((api) =>
  [...new Set(Object.values(api.operations).map(({ method, path }) => `${method} ${path}`))].flatMap((address) =>
    address.startsWith('POST ') ? [[api.document.name, address.slice('POST '.length)] as const] : [],
  ),
);

test.each(addresses)('%s %s: 1 MiB of fields or elements is refused, not read field by field', async (_name, path) => {
  const sandbox = createSandbox();
  for (const [type, body] of [
    ['application/x-www-form-urlencoded', form],
    ['text/xml', xml],
  ] as const) {
    const response = await sandbox(
      new Request(`http://localhost${path}`, { method: 'POST', body, headers: { 'content-type': type } }),
    );
    const answer = await response.text();
    expect(answer).not.toContain('RtnCode=1&');
    // The vendor's short refusal: none of the fields is repeated in it. Their cost is measured by the benchmark.
    expect(answer.length).toBeLessThan(400);
    expect(sandbox.orders()).toEqual([]);
  }
  sandbox.close();
});
