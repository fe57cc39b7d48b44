import { type ChildProcess, execFileSync, type SpawnOptions, spawn } from 'node:child_process';
import { chownSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Command {
  readonly file: string;
  readonly args: readonly string[];
  /** Who runs it, where that is not the one who runs the test. */
  readonly user?: { readonly uid: number; readonly gid: number };
}

/** A real server of a test's own: its data in a temporary folder, its port a free one. */
export class Server {
  readonly port: number;
  readonly #folder: string;
  readonly #command: Command;
  #child: ChildProcess | undefined;
  #guard: ChildProcess | undefined;

  constructor(port: number, folder: string, command: Command) {
    this.port = port;
    this.#folder = folder;
    this.#command = command;
    this.start();
  }

  start(): void {
    const { file, args, user } = this.#command;
    const options: SpawnOptions = { ...user, cwd: this.#folder, stdio: ['ignore', 'ignore', 'inherit'] };
    this.#child = spawn(file, args, options);
    // Waits for the end of this process, however it ends, and leaves nothing behind.
    const script = 'cat; kill -9 "$0"; rm -rf "$1"';
    const guarded = [String(this.#child.pid), this.#folder];
    this.#guard = spawn('sh', ['-c', script, ...guarded], { stdio: ['pipe', 'ignore', 'ignore'], detached: true });
  }

  /** Ends it; its data stay. */
  async stop(signal: NodeJS.Signals): Promise<void> {
    const child = this.#child;
    if (child === undefined) return;
    this.#child = undefined;
    this.#guard?.kill('SIGKILL');
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    await ended;
  }

  /** Ends it for good. */
  async close(): Promise<void> {
    await this.stop('SIGKILL');
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}

/**
 * Debian's redis-server. It writes each command to its file before it answers, so that nothing answered is lost when it
 * is killed.
 */
export async function redisServer(): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'jinliu-redis-'));
  const port = await freePort();
  const settings = { port, dir: folder, bind: '127.0.0.1', appendonly: 'yes', save: '', loglevel: 'warning' };
  const args = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]);
  return new Server(port, folder, { file: 'redis-server', args });
}

/** Debian's PostgreSQL. It refuses to run as root; then the user postgres runs it. */
export async function postgresServer(): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'jinliu-postgres-'));
  const port = await freePort();
  const user = process.getuid?.() === 0 ? idsOf('postgres') : undefined;
  if (user !== undefined) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const initdb = ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale', 'C', '--no-sync'];
  execFileSync(postgresProgram('initdb'), initdb, { ...user, cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  const settings = [
    'listen_addresses=127.0.0.1',
    `unix_socket_directories=${folder}`,
    'fsync=off',
    'log_min_messages=panic',
  ];
  const args = ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])];
  return new Server(port, folder, { file: postgresProgram('postgres'), args, ...(user === undefined ? {} : { user }) });
}

function idsOf(name: string): { readonly uid: number; readonly gid: number } {
  const id = (flag: string): number => Number(execFileSync('id', [flag, name], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

/** Debian keeps them out of the way, by version. */
function postgresProgram(name: string): string {
  const installed = '/usr/lib/postgresql';
  const [newest] = readdirSync(installed).sort((a, b) => Number(b) - Number(a));
  return join(installed, newest ?? '', 'bin', name);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
