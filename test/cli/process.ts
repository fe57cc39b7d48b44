import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plainJavaScript } from '../support/plain-javascript.ts';

/** A process of the command line. */
export interface Running {
  readonly child: ChildProcess;
  out(): string;
  err(): string;
  /** Resolves with the match once it has written these words to standard error. */
  said(pattern: RegExp): Promise<RegExpExecArray>;
  url(): Promise<string>;
  /** Exit code or signal. */
  readonly ended: Promise<number | string | null>;
}

/** What a process is given beside its arguments. */
export interface Surroundings {
  /** Its standard input. */
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** A process that has ended. */
export interface Ended {
  readonly code: number | string | null;
  readonly out: string;
  readonly err: string;
}

export interface Program {
  readonly folder: string;
  /** The file that Node.js runs. */
  readonly script: string;
  start(...args: string[]): Running;
  /** Starts it and waits for its end. */
  run(args: readonly string[], surroundings?: Surroundings): Promise<Ended>;
  /** Ends what still runs, and removes its files. */
  clear(): Promise<void>;
}

export async function program(): Promise<Program> {
  const folder = await mkdtemp(join(tmpdir(), 'jinliu-cli-'));
  const script = await plainJavaScript(join(import.meta.dirname, '../../src/cli/jinliu.ts'), folder);
  const children: ChildProcess[] = [];
  const started = (args: readonly string[], { input, env = {} }: Surroundings): Running => {
    const stdin = input === undefined ? 'ignore' : 'pipe';
    // Nothing of who runs the tests: the names of its variables are those of merchants.
    const surroundings = { PATH: process.env['PATH'], HOME: folder, ...env };
    const child = spawn(process.execPath, [script, ...args], {
      cwd: folder,
      stdio: [stdin, 'pipe', 'pipe'],
      env: surroundings,
    });
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
    children.push(child);
    return watched(child);
  };
  return {
    folder,
    script,
    start: (...args) => started(args, {}),
    async run(args, surroundings = {}) {
      const running = started(args, surroundings);
      return { code: await running.ended, out: running.out(), err: running.err() };
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
  const said = (pattern: RegExp): Promise<RegExpExecArray> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const found = pattern.exec(err);
        if (found === null) return;
        waiting.delete(look);
        resolve(found);
      };
      waiting.add(look);
      look();
      void ended.then(() => reject(new Error(`it ended without saying ${pattern}: ${err}`)));
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
