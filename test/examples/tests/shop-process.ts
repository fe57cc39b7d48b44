import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Shop } from './conversation.ts';

export interface Program {
  readonly command: string;
  readonly args: readonly string[];
  readonly folder: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** A program, and what it has printed. */
interface Running {
  readonly child: ChildProcess;
  printed(): string;
}

function start({ command, args, folder, environment = {} }: Program): Running {
  const child = spawn(command, args, { cwd: folder, env: { ...process.env, ...environment } });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
  return { child, printed: () => printed };
}

/** Runs a program to its end. */
export async function run(program: Program): Promise<void> {
  const { child, printed } = start(program);
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(printed());
}

export interface ShopProcess extends Shop {
  printed(): string;
  close(): Promise<void>;
}

/** Starts a recipe as a process of its own. It prints where it listens, and what it ships. */
export async function startShop(program: Program): Promise<ShopProcess> {
  const { child, printed } = start(program);
  let failure: unknown;
  child.on('error', (error) => {
    failure = error;
  });
  let origin: string | undefined;
  while (origin === undefined) {
    if (failure !== undefined) throw failure;
    if (child.exitCode !== null) throw new Error(printed());
    await new Promise((resolve) => setTimeout(resolve, 20));
    origin = originIn(printed());
  }
  return {
    origin,
    printed,
    shippedFor: (orderNo) =>
      [...printed().matchAll(/\bship (\S+) (\d+)/g)].flatMap(([, number, amount]) =>
        number === orderNo ? [Number(amount)] : [],
      ),
    async close() {
      if (child.exitCode === null && child.kill()) await once(child, 'exit');
    },
  };
}

/** Where it listens: an address, or workerd's `"port":8080`. */
function originIn(printed: string): string | undefined {
  const port = /(?:http:\/\/[\w.]+:|"port":)([1-9]\d*)/.exec(printed)?.[1];
  return port === undefined ? undefined : `http://127.0.0.1:${port}`;
}
