import { readdir, realpath, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isAlive } from './alive.ts';
import type { Change } from './changes.ts';
import { Journal } from './journal.ts';
import { lock } from './lock.ts';
import { readState, type SavedState, stateFailure, stateText } from './read-state.ts';
import { writerOf, writeSafely } from './write-safely.ts';
import { type Pending, Writer } from './writer.ts';

/** A sandbox's memory in a file, which is this process' alone until it is closed. */
export interface State {
  /** What the file held when it was opened, with what was appended since; nothing where there was none. */
  readonly snapshot: unknown;
  /**
   * Writes a snapshot soon: one at a time, and of several that come meanwhile the last alone.
   *
   * @param snapshot any JSON, or what makes it when its turn comes; where changes are appended, what makes it
   */
  save(snapshot: object | (() => object)): void;
  /**
   * Writes down a change that came after the snapshot. It survives a kill of this process from the moment that this
   * returns.
   */
  append(change: Change): void;
  /** So much was appended that a new snapshot would be shorter, or something could not be. */
  readonly needsSnapshot: boolean;
  /**
   * Resolves when everything saved so far is on the disk.
   *
   * @throws SandboxError `state-failed` where the last write failed
   */
  written(): Promise<void>;
  /** Writes what waits, takes nothing more, and leaves the file to others. Throws as `written` does. */
  close(): Promise<void>;
}

export interface StateOptions {
  /** Called when a write has failed, once until one succeeds again; the next `save` tries again. */
  readonly failed?: (error: Error) => void;
}

/**
 * Opens a state file, which a kill at any moment leaves whole.
 *
 * @throws SandboxError `state-failed`: it cannot be read, is none, is of another version, is another process', or its
 * folder cannot be written
 */
export async function openState(given: string, options: StateOptions = {}): Promise<State> {
  const path = await realpath(given).catch(() => given);
  // Its file beside also proves that the folder can be written: a state that can never be saved is to be reported at
  // the start, not when it is lost.
  const unlock = await lock(path);
  try {
    const saved = await readState(path);
    await sweep(path);
    return new OpenState({ path, saved, unlock }, options);
  } catch (error) {
    await unlock();
    throw error;
  }
}

/** A journal is folded into a snapshot when it is longer than this, and longer than twice the snapshot. */
const leastFolded = 4 * 1024 * 1024;

class OpenState implements State {
  readonly snapshot: unknown;
  readonly #path: string;
  readonly #failed: (error: Error) => void;
  readonly #journal: Journal;
  readonly #writer: Writer;
  readonly #unlock: () => Promise<void>;
  #snapshotLength = 0;
  /** A change could not be appended, so that only a snapshot has it. */
  #hasGap = false;
  #isFailing = false;
  #isClosed = false;

  constructor(
    { path, saved, unlock }: { path: string; saved: SavedState; unlock: () => Promise<void> },
    { failed = () => undefined }: StateOptions,
  ) {
    this.snapshot = saved.snapshot;
    this.#path = path;
    this.#failed = failed;
    this.#unlock = unlock;
    this.#journal = new Journal(path, saved.journals, saved.generation);
    this.#writer = new Writer((snapshot) => this.#write(snapshot));
  }

  get needsSnapshot(): boolean {
    return this.#hasGap || this.#journal.bytes > Math.max(leastFolded, 2 * this.#snapshotLength);
  }

  save(snapshot: Pending): void {
    if (!this.#isClosed) this.#writer.put(snapshot);
  }

  append(change: Change): void {
    if (this.#isClosed) return;
    try {
      this.#journal.append(change);
    } catch (error) {
      this.#hasGap = true;
      this.#report(error);
    }
  }

  written(): Promise<void> {
    return this.#writer.written();
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    try {
      await this.#writer.written();
    } finally {
      this.#journal.close();
      await this.#unlock();
    }
  }

  /** Runs on without a pause up to the new generation, so that each change is in the snapshot or in a later journal. */
  async #write(snapshot: object): Promise<void> {
    const generation = this.#journal.next();
    this.#hasGap = false;
    try {
      const text = stateText(snapshot, generation);
      await writeSafely(this.#path, text);
      await this.#journal.drop(generation);
      this.#snapshotLength = text.length;
      this.#isFailing = false;
    } catch (error) {
      this.#hasGap = true;
      throw this.#report(error);
    }
  }

  #report(error: unknown): Error {
    const failure = stateFailure('cannot be written', this.#path, error);
    if (!this.#isFailing) this.#failed(failure);
    this.#isFailing = true;
    return failure;
  }
}

/** Takes away what processes left beside it that were killed; what a living one has there is its own. */
async function sweep(path: string): Promise<void> {
  const name = basename(path);
  for (const each of await readdir(dirname(path))) {
    const pid = each.startsWith(name) ? writerOf(each.slice(name.length)) : undefined;
    if (pid !== undefined && !isAlive(pid)) await rm(join(dirname(path), each), { force: true });
  }
}
