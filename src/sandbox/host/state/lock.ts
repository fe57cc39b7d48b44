import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { isContent } from '../../../message/layout.ts';
import { SandboxError } from '../../model/sandbox-error.ts';
import { isAlive, startOf } from './alive.ts';
import { stateFailure } from './read-state.ts';

/** Who holds a state file. */
interface Holder {
  readonly pid: number;
  readonly started?: string | undefined;
}

/** Held by this process, which may have the same number as one that is gone. */
const held = new Set<string>();

/**
 * Takes a state file for this process alone, by a file beside it. Two sandboxes on one file would each write over what
 * the other one has. What a process left that is gone is taken over.
 *
 * @returns what gives it back
 * @throws SandboxError `state-failed` naming the process that holds it
 */
export async function lock(path: string): Promise<() => Promise<void>> {
  const file = `${path}.lock`;
  if (held.has(file)) throw inUse(path, process.pid);
  held.add(file);
  try {
    const own = JSON.stringify({ pid: process.pid, started: await startOf(process.pid) });
    while (!(await isCreated(file, own, path))) {
      const found = await readHolder(file);
      const holder = holderIn(found);
      if (holder !== undefined && (await isHolding(holder))) throw inUse(path, holder.pid);
      await removeStale(file, found);
    }
  } catch (error) {
    held.delete(file);
    throw error;
  }
  return async () => {
    await rm(file, { force: true });
    held.delete(file);
  };
}

async function isCreated(file: string, text: string, path: string): Promise<boolean> {
  try {
    await writeFile(file, text, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw stateFailure('cannot be written', path, error);
  }
}

/** Whoever takes it writes its number a moment after the file is there. */
async function readHolder(file: string): Promise<string> {
  for (let tries = 0; ; tries += 1) {
    const text = await readFile(file, 'utf8').catch(() => '');
    if (text !== '' || tries === 20) return text;
    await pause(10);
  }
}

function holderIn(text: string): Holder | undefined {
  try {
    const holder: unknown = JSON.parse(text);
    if (!isContent(holder) || typeof holder['pid'] !== 'number') return undefined;
    return { pid: holder['pid'], started: holder['started'] === undefined ? undefined : String(holder['started']) };
  } catch {
    // Its process was killed before it had written a word.
    return undefined;
  }
}

async function isHolding({ pid, started }: Holder): Promise<boolean> {
  // What this process holds is known without the file: this is its predecessor of the same number.
  if (pid === process.pid || !isAlive(pid)) return false;
  const since = await startOf(pid);
  return since === undefined || started === undefined || since === started;
}

/** Two that take over at one time must not take away each other's: what was moved by mistake goes back. */
async function removeStale(file: string, stale: string): Promise<void> {
  const moved = `${file}.${process.pid}`;
  try {
    await rename(file, moved);
  } catch {
    // Another one was faster.
    return;
  }
  if ((await readFile(moved, 'utf8')) === stale) await rm(moved);
  else await rename(moved, file);
}

function inUse(path: string, pid: number): SandboxError {
  const who = pid === process.pid ? 'this process already' : `process ${pid}`;
  return new SandboxError('state-failed', `${path} is in use by ${who}: stop it, or pass another path`);
}
