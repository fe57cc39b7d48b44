import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plainJavaScript } from '../support/plain-javascript.ts';

/** The program as JavaScript in a folder of its own. */
export interface Program {
  readonly folder: string;
  start(...args: string[]): Running;
  /** Ends what runs still, and takes the folder away. */
  clear(): Promise<void>;
}

export interface Running {
  readonly child: ChildProcess;
  out(): string;
  err(): string;
  /** Resolves with what standard error matched. */
  said(words: RegExp): Promise<RegExpExecArray>;
  /** Resolves with where it listens. */
  url(): Promise<string>;
  /** Resolves when it has ended, with its exit code or the signal that ended it. */
  readonly ended: Promise<number | string | null>;
}

export async function program(): Promise<Program> {
  const folder = await mkdtemp(join(tmpdir(), 'jinliu-cli-'));
  const script = await plainJavaScript(join(import.meta.dirname, '../../src/cli/jinliu.ts'), folder);
  const children: ChildProcess[] = [];
  return {
    folder,
    start(...args) {
      const running = watched(
        spawn(process.execPath, [script, ...args], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] }),
      );
      children.push(running.child);
      return running;
    },
    async clear() {
      for (const child of children) child.kill('SIGKILL');
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Starts it from its source, for who needs one process alone. */
export function fromSource(...args: string[]): Running {
  const script = join(import.meta.dirname, '../../src/cli/jinliu.ts');
  return watched(spawn(process.execPath, ['--import', 'tsx', script, ...args], { stdio: ['ignore', 'pipe', 'pipe'] }));
}

function watched(child: ChildProcess): Running {
  let [out, err] = ['', ''];
  const waiting = new Set<() => void>();
  child.stdout?.on('data', (chunk: Buffer) => {
    out += chunk.toString('utf8');
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    err += chunk.toString('utf8');
    for (const look of waiting) look();
  });
  const ended = new Promise<number | string | null>((resolve) =>
    child.once('close', (code, signal) => resolve(code ?? signal)),
  );
  const said = (words: RegExp): Promise<RegExpExecArray> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const found = words.exec(err);
        if (found === null) return;
        waiting.delete(look);
        resolve(found);
      };
      waiting.add(look);
      look();
      void ended.then(() => reject(new Error(`it ended without saying ${words}: ${err}`)));
    });
  return {
    child,
    out: () => out,
    err: () => err,
    said,
    url: async () => (await said(/is listening on (\S+)/))[1] ?? '',
    ended,
  };
}
