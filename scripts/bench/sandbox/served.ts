import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** A server in a process of its own, whose CPU time is not the client's. */
export interface Served {
  readonly url: string;
  /** Microseconds of CPU time that the process has taken so far. */
  spent(): Promise<number>;
  close(): void;
}

/** In the server's process: says where it listens, and what it has taken whenever that is asked. */
export function serve(url: string): void {
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    process.send?.(user + system);
  });
  process.send?.(url);
}

/** In the client's: starts a program of scripts/bench/programs. */
export async function served(program: string, ...given: readonly string[]): Promise<Served> {
  const path = join(process.cwd(), 'test/.bench/programs', `${program}.js`);
  const child: ChildProcess = fork(path, given, { execArgv: ['--expose-gc'] });
  const [url] = (await once(child, 'message')) as [string];
  return {
    url,
    spent: async () => {
      child.send('spent?');
      const [spent] = (await once(child, 'message')) as [number];
      return spent;
    },
    close: () => void child.kill(),
  };
}
