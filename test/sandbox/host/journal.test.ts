import { spawn } from 'node:child_process';
import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Change, createSandbox, openState, type Sandbox, type State } from '../../../src/sandbox/index.ts';
import { isSandboxError } from '../../../src/sandbox/model/sandbox-error.ts';
import { rejection } from '../../call/loopback.ts';
import { orderOf } from '../../support/cashier-order.ts';

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jinliu-journal-'));
  path = join(folder, 'state.json');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const open = async (): Promise<{ state: State; sandbox: Sandbox; record: () => void }> => {
  const state = await openState(path);
  const sandbox = createSandbox(
    state.snapshot === undefined ? {} : { snapshot: state.snapshot as ReturnType<Sandbox['snapshot']> },
  );
  sandbox.changes();
  const record = (): void => {
    const change = sandbox.changes();
    if (change !== undefined) state.append(change);
  };
  return { state, sandbox, record };
};

/** Leaves it as a kill does: nothing is written, and its lock is given back since this process lives on. */
async function killed(state: State): Promise<void> {
  await state.close();
}

const keysOf = (sandbox: Sandbox): string[] => sandbox.orders().map(({ key, state }) => `${key} ${state}`);

describe('a journal', () => {
  test('brings back what was appended, without a snapshot and after one', async () => {
    const first = await open();
    await orderOf(first.sandbox, 'A1');
    first.record();
    await killed(first.state);
    expect((await readdir(folder)).sort()).toEqual(['state.json.1.journal']);
    expect((await stat(join(folder, 'state.json.1.journal'))).mode & 0o777).toBe(0o600);

    const second = await open();
    expect(keysOf(second.sandbox)).toEqual(['A1 issued']);
    second.state.save(() => second.sandbox.snapshot());
    await second.state.written();
    expect((await readdir(folder)).sort()).toEqual(['state.json', 'state.json.lock']);
    await orderOf(second.sandbox, 'A2');
    second.record();
    second.sandbox.transition('A1', 'pay');
    second.record();
    await killed(second.state);

    const third = await open();
    expect(keysOf(third.sandbox)).toEqual(['A2 issued', 'A1 paid']);
    // A serial number is not given out twice.
    await orderOf(third.sandbox, 'A3');
    expect(new Set(third.sandbox.orders().map(({ id }) => id)).size).toBe(3);
    await third.state.close();
  });

  test('says what a snapshot says', async () => {
    const one = await open();
    for (const key of ['A1', 'A2', 'A3']) await orderOf(one.sandbox, key);
    one.record();
    one.sandbox.transition('A2', 'pay');
    one.record();
    // At once, before the callback is delivered.
    const { now: _, ...expected } = one.sandbox.snapshot();
    await killed(one.state);
    const state = await openState(path);
    expect(state.snapshot).toMatchObject(JSON.parse(JSON.stringify(expected)));
    expect((state.snapshot as { pending: unknown[] }).pending.length).toBeGreaterThan(0);
    await state.close();
  });

  test('forgets what was dropped', async () => {
    const state = await openState(path);
    const sandbox = createSandbox({ maxOrders: 2 });
    sandbox.changes();
    for (const key of ['A1', 'A2', 'A3']) {
      await orderOf(sandbox, key);
      state.append(sandbox.changes() as Change);
    }
    await state.close();
    const again = await open();
    expect(keysOf(again.sandbox)).toEqual(['A3 issued', 'A2 issued']);
    await again.state.close();
  });

  test('keeps its files until a snapshot that holds them is on the disk', async () => {
    const { state, sandbox, record } = await open();
    await orderOf(sandbox, 'A1');
    record();
    // A folder in the place of the file: it cannot be written.
    await mkdir(path);
    state.save(() => sandbox.snapshot());
    await rejection(state.written());
    expect(state.needsSnapshot).toBe(true);
    await orderOf(sandbox, 'A2');
    record();
    await rm(path, { recursive: true });
    await rejection(killed(state));
    const again = await open();
    expect(keysOf(again.sandbox)).toEqual(['A2 issued', 'A1 issued']);
    await again.state.close();
  });

  test('asks for a snapshot when it has grown long, and begins anew with it', async () => {
    const { state, sandbox } = await open();
    await orderOf(sandbox, 'A1');
    const change = sandbox.changes() as Change;
    for (let count = 0; !state.needsSnapshot; count += 1) {
      state.append(change);
      expect(count).toBeLessThan(10_000);
    }
    expect((await stat(join(folder, 'state.json.1.journal'))).size).toBeGreaterThan(4 * 1024 * 1024);
    state.save(() => sandbox.snapshot());
    await state.written();
    expect(state.needsSnapshot).toBe(false);
    await killed(state);
    expect(await readdir(folder)).toEqual(['state.json']);
    const again = await open();
    expect(keysOf(again.sandbox)).toEqual(['A1 issued']);
    await again.state.close();
  });

  test('is not read again where a snapshot holds it, though it is still there', async () => {
    const { state, sandbox, record } = await open();
    await orderOf(sandbox, 'A1');
    record();
    const journal = join(folder, 'state.json.1.journal');
    const text = await readFile(journal, 'utf8');
    sandbox.transition('A1', 'pay');
    state.save(() => sandbox.snapshot());
    await state.close();
    // As if it had been killed between the snapshot and the removal.
    await writeFile(journal, text);
    const again = await open();
    expect(keysOf(again.sandbox)).toEqual(['A1 paid']);
    again.state.save(() => again.sandbox.snapshot());
    await again.state.close();
    expect(await readdir(folder)).toEqual(['state.json']);
  });

  test('with a last line that was cut off is read up to there; one that is damaged before is reported', async () => {
    const { state, sandbox, record } = await open();
    await orderOf(sandbox, 'A1');
    record();
    await killed(state);
    const journal = join(folder, 'state.json.1.journal');
    const whole = await readFile(journal, 'utf8');
    for (const length of [1, 20, whole.length - 1]) {
      await writeFile(journal, whole + whole.slice(0, length));
      const again = await open();
      expect(keysOf(again.sandbox)).toEqual(['A1 issued']);
      await killed(again.state);
    }
    await writeFile(journal, `{"secret":\n${whole}`);
    const error = await rejection(openState(path));
    if (!isSandboxError(error)) throw error;
    expect(error.message).toMatch(/state\.json\.1\.journal is damaged in line 1; delete it to go on without/);
    expect(error.message).not.toContain('secret');
    await appendFile(journal, '');
  });
});

describe('a lock', () => {
  const message = async (): Promise<string> => {
    const error = await rejection(openState(path));
    if (!isSandboxError(error)) throw error;
    return error.message;
  };

  test('keeps a second one out, by the number of the first, until it is closed', async () => {
    const state = await openState(path);
    expect(await message()).toBe(`${path} is in use by this process already: stop it, or pass another path`);
    await state.close();
    await (await openState(path)).close();
    expect(await readdir(folder)).toEqual([]);
  });

  test('of another process that lives is respected', async () => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    try {
      await writeFile(`${path}.lock`, JSON.stringify({ pid: child.pid }));
      expect(await message()).toBe(`${path} is in use by process ${child.pid}: stop it, or pass another path`);
      // Its number was given out anew since.
      await writeFile(`${path}.lock`, JSON.stringify({ pid: child.pid, started: '1' }));
      await (await openState(path)).close();
    } finally {
      child.kill('SIGKILL');
    }
  });

  test.each([
    ['of a process that is gone', '{"pid":99999999}'],
    ['of a predecessor with the number of this one, as in a container', `{"pid":${process.pid},"started":"1"}`],
    ['that was not written', ''],
    ['that holds something else', '{"pid":"secret"'],
  ])('%s is taken over', async (_, text) => {
    await writeFile(`${path}.lock`, text);
    const state = await openState(path);
    expect(JSON.parse(await readFile(`${path}.lock`, 'utf8'))).toMatchObject({ pid: process.pid });
    await state.close();
    expect(await readdir(folder)).toEqual([]);
  });

  test('of a process that is gone is taken over by one alone', async () => {
    await writeFile(`${path}.lock`, '{"pid":99999999}');
    const all = await Promise.allSettled(Array.from({ length: 5 }, () => openState(path)));
    const open = all.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
    expect(open.length).toBe(1);
    await open[0]?.close();
  });
});
