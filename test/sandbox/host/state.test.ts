import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readState } from '../../../src/sandbox/host/state/read-state.ts';
import { openState } from '../../../src/sandbox/host/state/state.ts';
import { isSandboxError } from '../../../src/sandbox/model/sandbox-error.ts';
import { rejection } from '../../call/loopback.ts';
import { plainJavaScript } from '../../support/plain-javascript.ts';

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jinliu-state-'));
  path = join(folder, 'state.json');
});
const children: ChildProcess[] = [];
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** What is on the disk, also while somebody has it open. */
const saved = async (): Promise<unknown> => (await readState(path)).snapshot;

describe('a state', () => {
  test('comes back as it was saved', async () => {
    const snapshot = { orders: [{ key: '訂單', amount: 100, nothing: null }], ['__proto__']: 1, text: '\u2028"\\' };
    const state = await openState(path);
    expect(state.snapshot).toBeUndefined();
    state.save(snapshot);
    await state.close();
    expect(await saved()).toEqual(snapshot);
    expect(await readdir(folder)).toEqual(['state.json']);
  });

  test('of which nothing was saved leaves no file', async () => {
    await (await openState(path)).close();
    expect(await readdir(folder)).toEqual([]);
  });

  test('is its owner’s alone, also where the file was open to others', async () => {
    await writeFile(path, await textOf({ a: 1 }), { mode: 0o644 });
    const state = await openState(path);
    state.save({ a: 2 });
    await state.written();
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  test('is made when the change that asks for it is over', async () => {
    const state = await openState(path);
    const order = { state: 'issued', callbacks: 0 };
    order.state = 'paid';
    state.save(() => ({ ...order }));
    order.callbacks = 1;
    const first = new Promise<void>((resolve) => queueMicrotask(resolve)).then(() => (order.callbacks = 2));
    await state.written();
    await first;
    expect(await saved()).toEqual({ state: 'paid', callbacks: 1 });
  });

  test('is written once for many that come together, the last of them', async () => {
    const state = await openState(path);
    let made = 0;
    const counted = (count: number) => (): object => {
      made += 1;
      return { count };
    };
    for (let count = 1; count <= 1000; count += 1) state.save(counted(count));
    await state.written();
    expect(await saved()).toEqual({ count: 1000 });
    // All came before the first was made.
    expect(made).toBe(1);
  });

  test('made when its turn comes is what it is then', async () => {
    const live = { count: 0 };
    const state = await openState(path);
    state.save({ count: -1 });
    state.save(() => live);
    live.count = 5;
    await state.written();
    expect(await saved()).toEqual({ count: 5 });
  });

  test('saved while others are written is on the disk when written() says so', async () => {
    const state = await openState(path);
    for (let count = 1; count <= 30; count += 1) {
      state.save({ count });
      const written = state.written();
      state.save({ count: count + 0.5 });
      await written;
      expect(((await saved()) as { count: number }).count).toBeGreaterThanOrEqual(count);
    }
    await state.close();
    expect(await saved()).toEqual({ count: 30.5 });
  });

  test('takes nothing more after close', async () => {
    const state = await openState(path);
    state.save({ count: 1 });
    const closed = state.close();
    state.save({ count: 2 });
    await closed;
    await state.close();
    expect(await saved()).toEqual({ count: 1 });
  });

  test('behind a symbolic link is written where it points', async () => {
    const link = join(folder, 'link.json');
    await writeFile(path, await textOf({ a: 1 }));
    await symlink(path, link);
    const state = await openState(link);
    expect(state.snapshot).toEqual({ a: 1 });
    state.save({ a: 2 });
    await state.close();
    expect(await saved()).toEqual({ a: 2 });
    expect((await readdir(folder)).sort()).toEqual(['link.json', 'state.json']);
  });
});

/** The text of a state file. */
async function textOf(snapshot: object): Promise<string> {
  const other = join(folder, 'other.json');
  const state = await openState(other);
  state.save(snapshot);
  await state.close();
  const text = await readFile(other, 'utf8');
  await rm(other);
  return text;
}

describe('what cannot be said in one clear line', () => {
  const failure = async (given: string): Promise<string> => {
    const error = await rejection(openState(given));
    if (!isSandboxError(error) || error.code !== 'state-failed') throw error;
    expect(error.message).not.toContain('\n');
    return error.message;
  };

  test.each<[string, string]>([
    ['is not valid JSON', '{"kind":"secret'],
    ['is not valid JSON', ''],
    ['is not a jinliu state file', '{"secret":1}'],
    ['is not a jinliu state file', '[]'],
    [
      'another version of the sandbox (format 2, not 1)',
      '{"kind":"jinliu sandbox state","format":2,"snapshot":{"secret":1}}',
    ],
  ])('%s: %s', async (sentence, text) => {
    await writeFile(path, text);
    const said = await failure(path);
    expect(said).toContain(sentence);
    expect(said).not.toContain('secret');
    // It may be somebody's other file.
    expect(await readFile(path, 'utf8')).toBe(text);
  });

  test('a folder in its place, no folder around it, a file as its folder', async () => {
    expect(await failure(folder)).toBe(`${folder} cannot be read: it is a folder`);
    expect(await failure(join(folder, 'no', 'state.json'))).toContain('cannot be written: no such folder');
    await writeFile(path, '{}');
    expect(await failure(join(path, 'state.json'))).toContain('part of its path is not a folder');
  });

  test.skipIf(process.getuid?.() === 0)(
    'a folder that this user may not write (not asked of root, who may)',
    async () => {
      await chmod(folder, 0o500);
      expect(await failure(path)).toContain('cannot be written: permission denied');
      await chmod(folder, 0o700);
    },
  );

  test('a folder that goes away later: told, and the next save tries again', async () => {
    const inner = join(folder, 'inner');
    await mkdir(inner);
    const reported: Error[] = [];
    const state = await openState(join(inner, 'state.json'), { failed: (error) => reported.push(error) });
    await rm(inner, { recursive: true });
    state.save({ count: 1 });
    expect(await rejection(state.written())).toBe(reported[0]);
    expect(reported[0]?.message).toContain('cannot be written: no such folder');
    await mkdir(inner);
    state.save({ count: 2 });
    await state.close();
    expect((await readState(join(inner, 'state.json'))).snapshot).toEqual({ count: 2 });
  });
});

describe('killed at any moment', () => {
  let scripts: string;
  let script: string;
  beforeAll(async () => {
    scripts = await mkdtemp(join(tmpdir(), 'jinliu-writer-'));
    script = await plainJavaScript(join(import.meta.dirname, 'state-writer.ts'), scripts);
  });
  afterAll(() => rm(scripts, { recursive: true, force: true }));

  /**
   * Starts a process that saves on and on; resolves with what it found at the beginning, and with the way to kill it.
   */
  function writer(): Promise<{ found: unknown; pid: number; kill: () => Promise<void> }> {
    const child = spawn(process.execPath, [script, path], { stdio: ['ignore', 'pipe', 'inherit'] });
    children.push(child);
    const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    const kill = async (): Promise<void> => {
      child.kill('SIGKILL');
      await gone;
    };
    return new Promise((resolve, reject) => {
      let text = '';
      child.stdout.on('data', (chunk: Buffer) => {
        text += chunk.toString('utf8');
        if (text.endsWith('\n')) resolve({ found: JSON.parse(text), pid: child.pid ?? 0, kill });
      });
      child.once('exit', () => reject(new Error('the writer ended by itself')));
    });
  }

  const countOf = (snapshot: unknown): number => (snapshot as { count: number } | undefined)?.count ?? 0;

  const isWhole = (snapshot: unknown): boolean => {
    const { count, filler, digest } = snapshot as { count: number; filler: string; digest: string };
    return createHash('sha256').update(`${count}${filler}`).digest('hex') === digest;
  };

  test('the file is a good one, and never older than the one before', async () => {
    let last = 0;
    for (let round = 0; round < 15; round += 1) {
      const { found, kill } = await writer();
      if (last > 0) expect(found).toMatchObject({ count: last });
      // However slow the machine is, each round writes once, and is then killed at another moment of its writing.
      await expect.poll(async () => countOf(await saved())).toBeGreaterThan(last);
      await new Promise((resolve) => setTimeout(resolve, 3 + ((round * 37) % 41)));
      await kill();
      const snapshot = await saved();
      expect(isWhole(snapshot)).toBe(true);
      expect(countOf(snapshot)).toBeGreaterThan(last);
      last = countOf(snapshot);
    }
    // What the killed ones left half written is swept up when the file is opened again.
    await (await openState(path)).close();
    expect(await readdir(folder)).toEqual(['state.json']);
  });

  test('what a living process has beside the file is left to it', async () => {
    const beside = [`state.json.${process.ppid}.7.tmp`, 'state.json.backup', 'state.json.1x.7.tmp'];
    const dead = await writer();
    await dead.kill();
    await Promise.all([...beside, `state.json.${dead.pid}.7.tmp`].map((name) => writeFile(join(folder, name), '')));
    await (await openState(path)).close();
    expect((await readdir(folder)).filter((name) => name !== 'state.json').sort()).toEqual(beside.sort());
  });
});
