import { expect, test } from 'vitest';
import { wholeBody } from '../../../scripts/docs/playground/browser/request-body.ts';
import { readBytes } from '../../../src/http/read-bytes.ts';

/** What stands for the body of a request in Firefox, which has none. */

test('is read once it is asked for, and whole', async () => {
  const request = new Request('http://shop.test/', { method: 'POST', body: '茶=1' });
  const body = wholeBody(request);
  await Promise.resolve();
  expect([request.bodyUsed, body.locked]).toEqual([false, false]);
  expect(Buffer.from((await readBytes({ body }, 100)) ?? []).toString()).toBe('茶=1');
  expect(request.bodyUsed).toBe(true);
});

test('is empty where there is none, and refused where it is too long', async () => {
  expect(await readBytes({ body: wholeBody(new Request('http://shop.test/')) }, 100)).toHaveLength(0);
  const long = new Request('http://shop.test/', { method: 'POST', body: 'x'.repeat(101) });
  expect(await readBytes({ body: wholeBody(long) }, 100)).toBeUndefined();
});
