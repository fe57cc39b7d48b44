import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';

/** A line that runs in a shell. */
export interface Shell {
  readonly ended: Promise<{ readonly code: number | null; readonly out: string; readonly err: string }>;
  /** Waits for words on either of its outputs. */
  said(text: RegExp): Promise<RegExpExecArray>;
  type(text: string): void;
  signal(signal: 'SIGINT'): void;
}

/** Shells in a folder of their own, where the commands of the packed tarball are known by their names. */
export class Shells {
  readonly folder: string;
  readonly #bin: string;
  readonly #children: ChildProcess[] = [];

  constructor(folder: string, project: string) {
    this.folder = folder;
    this.#bin = join(project, 'node_modules/.bin');
  }

  /** @param project where the tarball is installed */
  static async open(project: string): Promise<Shells> {
    return new Shells(await mkdtemp(join(tmpdir(), 'jinliu-shell-')), project);
  }

  run(line: string, env: Readonly<Record<string, string>> = {}): Shell {
    const child = spawn('bash', ['-o', 'pipefail', '-c', line], {
      cwd: this.folder,
      detached: true,
      env: { PATH: `${this.#bin}:${process.env['PATH']}`, HOME: this.folder, ...env },
    });
    this.#children.push(child);
    let [out, err] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString('utf8');
    });
    child.stderr.on('data', (chunk: Buffer) => {
      err += chunk.toString('utf8');
    });
    const ended = new Promise<{ code: number | null; out: string; err: string }>((resolve) =>
      child.once('close', (code) => resolve({ code, out, err })),
    );
    return {
      ended,
      async said(text) {
        await expect.poll(() => out + err).toMatch(text);
        return text.exec(out + err) ?? ([''] as unknown as RegExpExecArray);
      },
      type: (text) => child.stdin.write(text),
      signal: (signal) => void (child.pid !== undefined && process.kill(-child.pid, signal)),
    };
  }

  /** Ends all that still runs, and removes the folder. */
  async close(): Promise<void> {
    // A shell's children are of its group.
    for (const { pid } of this.#children.splice(0)) if (pid !== undefined) end(pid);
    await rm(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function end(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
