import { readdir, realpath, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { readState, stateFailure, stateText } from './read-state.ts';
import { proveWritable, writerOf, writeSafely } from './write-safely.ts';
import { Writer } from './writer.ts';

/** A sandbox's memory in a file. */
export interface State {
  /** What the file held when it was opened; nothing where there was none. */
  readonly snapshot: unknown;
  /**
   * Writes a snapshot soon: one at a time, and of several that come meanwhile the last alone.
   *
   * @param snapshot any JSON, or what makes it when its turn comes
   */
  save(snapshot: object | (() => object)): void;
  /**
   * Resolves when everything saved so far is on the disk.
   *
   * @throws SandboxError `state-failed` where the last write failed
   */
  written(): Promise<void>;
  /** Writes what waits, and takes nothing more. Throws as `written` does. */
  close(): Promise<void>;
}

export interface StateOptions {
  /** Told when a write has failed, once until one succeeds again; the next `save` tries again. */
  readonly failed?: (error: Error) => void;
}

/**
 * Opens a state file, which a kill at any moment leaves whole.
 *
 * @throws SandboxError `state-failed`: it cannot be read, is none, is of another version, or its folder cannot be
 * written
 */
export async function openState(given: string, { failed }: StateOptions = {}): Promise<State> {
  const path = await realpath(given).catch(() => given);
  const snapshot = await readState(path);
  await proveWritable(path).catch((error: unknown) => {
    throw stateFailure('cannot be written', path, error);
  });
  await sweep(path);
  let failing = false;
  const writer = new Writer(async (next) => {
    try {
      await writeSafely(path, stateText(next));
      failing = false;
    } catch (error) {
      const failure = stateFailure('cannot be written', path, error);
      if (!failing) failed?.(failure);
      failing = true;
      throw failure;
    }
  });
  let closed = false;
  return {
    snapshot,
    save(next) {
      if (!closed) writer.put(next);
    },
    written: () => writer.written(),
    close() {
      closed = true;
      return writer.written();
    },
  };
}

/** Takes away what processes left beside it that were killed; what a living one has there is its own. */
async function sweep(path: string): Promise<void> {
  const name = basename(path);
  for (const each of await readdir(dirname(path))) {
    const pid = each.startsWith(name) ? writerOf(each.slice(name.length)) : undefined;
    if (pid !== undefined && !isAlive(pid)) await rm(join(dirname(path), each), { force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
