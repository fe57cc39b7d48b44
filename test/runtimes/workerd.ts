import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { build } from 'esbuild';

/** What Cloudflare calls a Worker's compatibility: a day, and what is asked for beyond it. */
export interface Compatibility {
  readonly date: string;
  readonly flags: readonly string[];
}

export interface Worker {
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * A Worker in Cloudflare's own runtime, bundled as its tools do it.
 *
 * @throws Error with what the runtime says when it does not start
 */
export async function startWorker(
  workerd: string,
  program: { readonly folder: string; readonly source: string },
  { date, flags }: Compatibility,
): Promise<Worker> {
  const { folder, source } = program;
  const outfile = join(folder, 'worker.js');
  const stdin = { contents: source, resolveDir: folder };
  await build({ stdin, bundle: true, format: 'esm', platform: 'node', conditions: ['workerd'], outfile });
  const port = await freePort();
  const config = join(folder, `worker-${date}-${flags.length}.capnp`);
  await writeFile(config, configOf(port, { date, flags }));
  const child = spawn(workerd, ['serve', config], { cwd: folder });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  const url = `http://127.0.0.1:${port}/`;
  try {
    await answering(child, port);
  } catch (error) {
    throw new Error(said.join(''), { cause: error });
  }
  return {
    url,
    stop: async () => {
      if (child.exitCode !== null) return;
      child.kill();
      await once(child, 'exit');
    },
  };
}

function configOf(port: number, { date, flags }: Compatibility): string {
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = .worker),
    (name = "internet", network = (allow = ["public", "private"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
);
const worker :Workerd.Worker = (
  modules = [(name = "worker.js", esModule = embed "worker.js")],
  compatibilityDate = "${date}",
  compatibilityFlags = [${flags.map((flag) => `"${flag}"`).join(', ')}],
);
`;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** @throws Error when it ends before it listens */
async function answering(child: ChildProcess, port: number): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`workerd ended with ${child.exitCode}`);
    const reached = await fetch(`http://127.0.0.1:${port}/`).then(
      () => true,
      () => false,
    );
    if (reached) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
