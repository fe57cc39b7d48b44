import { expect, test } from 'vitest';
import { listen } from '../../../src/sandbox/host/server/listen.ts';
import { openShop } from '../../support/shop.ts';

const events = 'http://sandbox.invalid/_sandbox/events';

/** Reads on until an event of this name has come; gives what came. */
async function heard(reader: ReadableStreamDefaultReader<Uint8Array>, name: string): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  while (!text.includes(`event: ${name}\n`)) {
    const { done, value } = await reader.read();
    if (done) throw new Error(`the stream ended after ${text}`);
    text += decoder.decode(value, { stream: true });
  }
  return text;
}

test('a page hears of each change, and of the time', async () => {
  const { sandbox, order } = openShop({ now: () => Date.parse('2026-03-10T10:00:00+08:00') });
  const response = await sandbox(new Request(events));
  expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
  const reader = response.body?.getReader() as ReadableStreamDefaultReader<Uint8Array>;
  expect(await heard(reader, 'tick')).toContain('data: {"now":"2026/03/10 10:00:00","next":null}');
  for (const change of [
    () => order('A1'),
    () => sandbox.faults.always('*', '500'),
    () => sandbox.transition('A1', 'expire'),
    () => order('A1'),
  ]) {
    const hearing = heard(reader, 'change');
    await change();
    await hearing;
  }
  await sandbox.clock.advance('1h');
  expect(await heard(reader, 'tick')).toContain('11:00:00');
  await reader.cancel();
});

test('a thousand changes are few events', async () => {
  const { sandbox, order } = openShop();
  const reader = (await sandbox(new Request(events))).body?.getReader() as ReadableStreamDefaultReader<Uint8Array>;
  for (let count = 0; count < 200; count += 1) await order(`N${count}`);
  await sandbox.settled();
  let text = await heard(reader, 'change');
  text += await heard(reader, 'tick');
  expect(text.match(/event: change/g)?.length).toBeLessThan(20);
  await reader.cancel();
});

test('so many pages listen and no more, and who leaves makes room', async () => {
  const { sandbox } = openShop();
  const open = async (signal?: AbortSignal): Promise<Response> =>
    sandbox(new Request(events, signal === undefined ? {} : { signal }));
  const all = await Promise.all(Array.from({ length: 32 }, () => open()));
  expect(all.map(({ status }) => status)).toEqual(Array(32).fill(200));
  const refused = await open();
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '10']);
  await all[0]?.body?.cancel();
  const leaving = new AbortController();
  expect((await open(leaving.signal)).status).toBe(200);
  expect((await open()).status).toBe(503);
  leaving.abort();
  expect((await open()).status).toBe(200);
  for (const { body } of all.slice(1)) await body?.cancel();
});

test('over HTTP: it comes as it happens, and a client that is gone leaves its place', async () => {
  const { sandbox, order } = openShop();
  const server = await listen(sandbox);
  for (let round = 0; round < 40; round += 1) {
    const leaving = new AbortController();
    const response = await fetch(`${server.url}/_sandbox/events`, { signal: leaving.signal });
    expect(response.status, `round ${round}`).toBe(200);
    const reader = response.body?.getReader() as ReadableStreamDefaultReader<Uint8Array>;
    await heard(reader, 'tick');
    if (round === 0) {
      const hearing = heard(reader, 'change');
      await order('A1');
      await hearing;
    }
    leaving.abort();
    await reader.read().catch(() => undefined);
  }
  await expect.poll(async () => (await sandbox(new Request(events))).status).toBe(200);
  await server.close();
});

test('the stream does not keep a server from stopping', async () => {
  const { sandbox } = openShop();
  const server = await listen(sandbox);
  const response = await fetch(`${server.url}/_sandbox/events`);
  expect(response.status).toBe(200);
  await server.close();
  await response.body?.cancel().catch(() => undefined);
});
