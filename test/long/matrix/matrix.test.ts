import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { type OutcomeRow, outcomes } from '../../../scripts/docs/outcomes.ts';
import { isJinliuError, isUnresolved } from '../../../src/errors/index.ts';
import { type Call, calls, make, work } from './calls.ts';
import { type Fault, faults } from './faults.ts';
import { type Line, openLine, written } from './line.ts';

const rows = new Map<string, OutcomeRow>(outcomes.flatMap((group) => group.rows.map((row) => [row.id, row])));

/** Where only a deadline ends a call, and where none may. */
const short = { timeout: 1000, tryTimeout: 400 };
const long = { timeout: 20_000, tryTimeout: 20_000 };
/** By then every call has ended, or never will. */
const patience = 25_000;

/** How a call ended. */
interface Ended {
  readonly error?: unknown;
  readonly seen: number;
}

async function ending(call: Call, line: Line, fault: Pick<Fault, 'hangs' | 'signal'>): Promise<Ended> {
  const signal = fault.signal?.();
  const made = make(call, line.url, {
    ...(fault.hangs ? short : long),
    ...(signal === undefined ? {} : { signal }),
  }).then(
    () => ({}),
    (error: unknown) => ({ error }),
  );
  const guard = new AbortController();
  const hung = sleep(patience, undefined, { signal: guard.signal }).then(() => {
    throw new Error(`${call.operation.id} hangs`);
  });
  hung.catch(() => {});
  try {
    return { ...(await Promise.race([made, hung])), seen: line.seen() };
  } finally {
    guard.abort();
  }
}

/** What is wrong with how it ended, by the table of outcomes. */
function wrong({ operation }: Call, fault: Fault, { error, seen }: Ended): string[] {
  const { id, effect, resolve } = operation;
  const names = effect === 'read' ? (fault.rowsOfReads ?? fault.rows) : fault.rows;
  const documented = names.map((name) => rows.get(name));
  const outcome = error === undefined ? 'value' : isJinliuError(error) ? error.outcome : `untyped: ${String(error)}`;
  const code = isJinliuError(error) ? error.code : undefined;
  const found: string[] = [];
  const check = (holds: boolean, what: string): void => {
    if (!holds) found.push(`${id}: ${what}`);
  };
  check(
    documented.some((row) => row?.outcome === outcome && row.code === code),
    `${outcome}, ${code} (${String(error)}) and not as ${names.join(', ')}`,
  );
  check(effect === 'read' ? seen <= 3 : seen <= 1, `seen ${seen} times`);
  if (fault.seen !== 'perhaps' && !(fault.hangs && fault.seen === undefined))
    check(fault.seen === 'never' ? seen === 0 : seen >= 1, `seen ${seen} times`);
  if (!isJinliuError(error)) return found;
  const isDoubt = outcome === 'unknown';
  if (isDoubt)
    check(error.retryable === (effect === 'read' && fault.signal === undefined), `retryable is ${error.retryable}`);
  check(
    isUnresolved(error) === (isDoubt && resolve !== undefined),
    'resolve is there where it should not be, or is not where it should',
  );
  return found;
}

const sent = calls.filter(({ operation }) => operation.delivery !== 'browser-form');

test('there are operations, all with an answer that is a success', () => {
  expect(sent.length).toBeGreaterThan(20);
  expect(sent.filter(({ operation }) => operation.effect === 'write').length).toBeGreaterThan(10);
});

describe.each(Object.entries(faults))('%s', (_name, fault) => {
  test('ends as documented, a write seen at most once, for every operation', async () => {
    const befallen = sent.filter(({ operation }) => fault.fits?.(operation) ?? true);
    const problems = await Promise.all(
      befallen.map(async (call) => {
        const line = await openLine(
          (socket, received) => fault.serve?.(socket, () => work(call, received), received),
          fault.onConnection,
        );
        try {
          return wrong(call, fault, await ending(call, line, fault));
        } finally {
          await line.close();
        }
      }),
    );
    expect(befallen.length).toBeGreaterThan(0);
    expect(problems.flat()).toEqual([]);
  });
});

test('a connection that is refused: nothing was sent, for every operation', async () => {
  const line = await openLine(() => {});
  await line.close();
  const fault: Fault = { rows: ['no-connection'], seen: 'never' };
  const problems = await Promise.all(sent.map(async (call) => wrong(call, fault, await ending(call, line, fault))));
  expect(problems.flat()).toEqual([]);
});

test('a connection that was kept and is cut under the second call: seen once', async () => {
  const problems = await Promise.all(
    sent.map(async (call) => {
      const line = await openLine(async (socket, received, count) => {
        if (count === 1) socket.write(written(await work(call, received)));
        else socket.destroy();
      });
      try {
        const first = await ending(call, line, {});
        const second = await ending(call, line, {});
        return [
          ...wrong(call, { rows: ['success'] }, first),
          ...wrong(call, { rows: ['cut'] }, { ...second, seen: second.seen - 1 }),
        ];
      } finally {
        await line.close();
      }
    }),
  );
  expect(problems.flat()).toEqual([]);
});

test("what a shopper's browser sends is sent by nobody else", async () => {
  const line = await openLine(() => {});
  const forms = calls.filter(({ operation }) => operation.delivery === 'browser-form');
  expect(forms.length).toBeGreaterThan(0);
  for (const call of forms) expect(await make(call, line.url, long)).toMatchObject({ method: 'POST' });
  expect(line.seen()).toBe(0);
  await line.close();
});
