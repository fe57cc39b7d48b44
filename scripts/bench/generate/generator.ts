import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import type { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';

/** `npm run generate` on a copy of the documents, without npm. What it prints and what it takes are read line by line. */
export class Generator {
  readonly #program: ChildProcess;
  readonly #printed: Interface;
  readonly #spent: Interface;

  constructor(folder: string, ...flags: readonly string[]) {
    const spent = pathToFileURL(join(process.cwd(), 'test/.bench/programs/spent.js')).href;
    const command = ['--import', spent, '--import', 'tsx', 'scripts/generate.ts'];
    this.#program = spawn(process.execPath, [...command, '--specs', join(folder, 'specs'), '--out', folder, ...flags], {
      stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
    });
    this.#printed = createInterface({ input: this.#program.stdout as Readable });
    this.#spent = createInterface({ input: this.#program.stdio[3] as Readable });
  }

  /** Waits for a line that holds this text. */
  async says(text: string): Promise<void> {
    for (;;) {
      const [line] = (await once(this.#printed, 'line')) as [string];
      if (line.includes(text)) return;
    }
  }

  /** Microseconds of CPU time so far. */
  async spentSoFar(): Promise<number> {
    this.#program.kill('SIGUSR2');
    return this.#nextSpent();
  }

  /** Microseconds of CPU time in all. */
  async spentInAll(): Promise<number> {
    return this.#nextSpent();
  }

  async close(): Promise<void> {
    this.#program.kill();
    if (this.#program.exitCode === null && this.#program.signalCode === null) await once(this.#program, 'exit');
  }

  async #nextSpent(): Promise<number> {
    const [line] = (await once(this.#spent, 'line')) as [string];
    return Number(line);
  }
}
