import { expect, test } from 'vitest';
import { LogEntry } from '../../../src/sandbox/api/log-entry.ts';
import { BrokenConnection } from '../../../src/sandbox/faults/index.ts';
import { type HttpAnswer, plain } from '../../../src/sandbox/http/answer.ts';
import { RequestLog, resultOf } from '../../../src/sandbox/model/request-log.ts';

const received = {
  ...{ at: 0, api: 'mypay', method: 'POST', path: '/api/init', merchant: '1' },
  wire: { text: 'a=b', plain: undefined },
} as const;
const { signal } = new AbortController();

test('what fails in the sandbox itself is logged with its reason, and thrown on', async () => {
  const log = new RequestLog();
  const failing = new LogEntry(log, received).during({ signal }, () => Promise.reject(new TypeError('no such thing')));
  await expect(failing).rejects.toThrow('no such thing');
  const [logged] = log.latest();
  expect(logged).toMatchObject({ id: 'r1', failure: 'no such thing', duration: expect.any(Number) });
  expect(logged === undefined ? '' : resultOf(logged)).toBe('failed');
});

test('a connection that was broken on purpose is no failure', async () => {
  const log = new RequestLog();
  const entry = new LogEntry(log, { ...received, fault: 'refused' });
  await expect(entry.during({ signal }, () => Promise.reject(new BrokenConnection('ECONNREFUSED')))).rejects.toThrow();
  expect(log.latest().map((logged) => [resultOf(logged), logged.failure])).toEqual([['not-carried-out', undefined]]);
});

test('one that had to give way while it waited does not come back as the latest', async () => {
  const log = new RequestLog();
  let answer: (given: HttpAnswer) => void = () => undefined;
  const slow = new LogEntry(log, { ...received, fault: 'late' });
  const waiting = slow.during({ signal }, () => new Promise((resolve) => (answer = resolve)));
  expect(log.latest().map(({ id }) => id)).toEqual(['r1']);
  for (let count = 0; count < 200; count += 1)
    await new LogEntry(log, received).during({ signal }, async () => plain(200, 'ok'));
  answer(plain(200, 'late'));
  expect((await waiting).status).toBe(200);
  expect(log.find('r1')).toBeUndefined();
  expect(log.latest().map(({ id }) => id)).toHaveLength(200);
});
