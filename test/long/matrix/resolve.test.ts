import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isJinliuError, isUnresolved } from '../../../src/errors/index.ts';
import { createSandbox, type Listener, listen, type Sandbox } from '../../../src/sandbox/index.ts';
import { rejection } from '../../call/loopback.ts';
import { type Ready, writes } from '../../call/resolve/writes.ts';
import { workIn } from './calls.ts';
import { type Fault, faults } from './faults.ts';
import { openLine, written } from './line.ts';

/** Whatever happened to a write, what `resolve` says of it is what the sandbox knows. */
const sandbox: Sandbox = createSandbox();
let calm: Listener;
beforeAll(async () => {
  calm = await listen(sandbox, { graceMs: 0 });
});
afterAll(() => calm.close());

/** The fault happens to the write alone; what comes after it is answered. */
async function problemsOf(id: string, ready: Ready, fault: Fault): Promise<string[]> {
  const line = await openLine(async (socket, received, count) => {
    const real = (): ReturnType<typeof workIn> => workIn(sandbox, received);
    if (count === 1) await fault.serve?.(socket, real, received);
    else socket.write(written(await real()));
  });
  try {
    const tried = { baseUrl: line.url, retries: 0, ...(fault.hangs ? { timeout: 400 } : {}) };
    const write = await ready.prepare({ sandbox, calm: { baseUrl: calm.url }, tried });
    const error = await rejection(write.make());
    const before = write.done().length;
    if (!isJinliuError(error)) return [`${id}: untyped, ${String(error)}`];
    if (error.outcome !== 'unknown') return before === 0 ? [] : [`${id}: ${error.outcome}, and was done`];
    if (!isUnresolved(error)) return [`${id}: has no resolve`];
    const found = await error.resolve({ settle: 0, pause: 5 });
    const known = write.done();
    if (known.length > 1) return [`${id}: was done ${known.length} times`];
    if (found.state !== (known.length === 1 ? 'happened' : 'did-not-happen'))
      return [`${id}: ${JSON.stringify(found)}, and the sandbox has ${known.length}`];
    if (found.state === 'happened') expect(found.value).toMatchObject(write.value);
    return [];
  } finally {
    await line.close();
  }
}

/** A browser's call has no error to ask. */
const queried = Object.entries(writes).filter(([, { operation }]) => operation.delivery !== 'browser-form');
const isDoubt = ({ rows, seen, signal }: Fault): boolean =>
  seen === undefined && signal === undefined && !rows.includes('success') && !rows.includes('status-with-success');

describe.each(Object.entries(faults).filter(([, fault]) => isDoubt(fault)))('%s', (_name, fault) => {
  test('resolve agrees with the sandbox', async () => {
    const befallen = queried.filter(([, { operation }]) => fault.fits?.(operation) ?? true);
    const problems: string[] = [];
    for (const [id, ready] of befallen) problems.push(...(await problemsOf(id, ready, fault)));
    expect(problems).toEqual([]);
  });
});
