import { appendFileSync, closeSync, ftruncateSync, openSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { SandboxError } from '../../model/sandbox-error.ts';
import type { Change } from './changes.ts';

/** The journals beside a state file, by generation, the oldest first. */
export async function journalsOf(path: string): Promise<readonly number[]> {
  const name = basename(path);
  const beside = await readdir(dirname(path)).catch(() => []);
  const generations = beside.flatMap((each) =>
    each.startsWith(name) ? (/^\.(\d{1,15})\.journal$/.exec(each.slice(name.length))?.[1] ?? []) : [],
  );
  return generations.map(Number).sort((a, b) => a - b);
}

/**
 * What a journal holds. A last line that was cut off is left out: its process was killed before it could tell anybody.
 *
 * @throws SandboxError `state-failed` where another line is not JSON
 */
export async function readJournal(path: string, generation: number): Promise<readonly Change[]> {
  const file = fileOf(path, generation);
  const lines = (await readFile(file, 'utf8')).split('\n');
  // Behind the last line break stands nothing, or what was cut off.
  return lines.slice(0, -1).map((line, index) => {
    try {
      return JSON.parse(line) as Change;
    } catch {
      const what = `${file} is damaged in line ${index + 1}; delete it to go on without what it holds`;
      throw new SandboxError('state-failed', what);
    }
  });
}

/**
 * What has changed since the snapshot was taken, a line each. What is appended is with the operating system when
 * `append` returns, so that a kill cannot undo it. Each snapshot begins a new generation: a new file, so that the old
 * ones are good until the snapshot is on the disk.
 */
export class Journal {
  readonly #path: string;
  #generation: number;
  #file: number | undefined;
  #bytes = 0;
  /** Files that the next snapshot makes needless. */
  #old: number[];

  constructor(path: string, earlier: readonly number[], generation: number) {
    this.#path = path;
    this.#old = [...earlier];
    this.#generation = generation;
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** Leaves the file as it was where it cannot be written. */
  append(change: object): void {
    const line = `${JSON.stringify(change)}\n`;
    // Only its owner reads it: it holds personal data.
    this.#file ??= openSync(fileOf(this.#path, this.#generation), 'a', 0o600);
    try {
      appendFileSync(this.#file, line);
    } catch (error) {
      ftruncateSync(this.#file, this.#bytes);
      throw error;
    }
    this.#bytes += Buffer.byteLength(line);
  }

  /** Begins a new generation, which the snapshot that is being taken has to name. */
  next(): number {
    if (this.#file !== undefined) {
      closeSync(this.#file);
      this.#old.push(this.#generation);
    }
    this.#file = undefined;
    this.#bytes = 0;
    this.#generation += 1;
    return this.#generation;
  }

  /** A snapshot of this generation is on the disk: what came before it is in it. */
  async drop(generation: number): Promise<void> {
    const needless = this.#old.filter((each) => each < generation);
    this.#old = this.#old.filter((each) => each >= generation);
    for (const each of needless) await rm(fileOf(this.#path, each), { force: true });
  }

  close(): void {
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = undefined;
  }
}

function fileOf(path: string, generation: number): string {
  return join(dirname(path), `${basename(path)}.${generation}.journal`);
}
