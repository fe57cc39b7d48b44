import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { stageCredentials } from '../../../src/sandbox/index.ts';

const run = promisify(execFile);

/** The cases of test/cases that php.test.ts asks of the shop. */
export const phpCases: readonly string[] = ['S02', 'S04', 'S05'];

/** The shop of test/foreign/php in PHP's own server. */
export interface PhpShop {
  readonly url: string;
  close(): Promise<void>;
}

/** @throws Error where PHP or one of its extensions is missing: these tests are not left out in silence */
async function needPhp(): Promise<void> {
  const missing = 'foreach (["curl", "openssl"] as $name) if (!extension_loaded($name)) echo "$name ";';
  const { stdout } = await run('php', ['-r', missing]).catch((cause: unknown) => {
    throw new Error('there is no php here; .ci/foreign installs it (Debian: php-cli, php-curl)', { cause });
  });
  if (stdout !== '') throw new Error(`PHP lacks ${stdout.trim()}; .ci/foreign installs it (Debian: php-cli, php-curl)`);
}

/** How PHP posts a form: by curl with an array, as the vendor's SDK does, or as the documents say. */
export type Forms = 'multipart/form-data' | 'application/x-www-form-urlencoded';

export async function openPhpShop(sandbox: string, forms: Forms): Promise<PhpShop> {
  await needPhp();
  const folder = await mkdtemp(join(tmpdir(), 'jinliu-php-'));
  const server = spawn('php', ['-S', '127.0.0.1:0', join(import.meta.dirname, '../../foreign/php/shop.php')], {
    env: {
      ...process.env,
      SANDBOX: sandbox,
      FORMS: forms,
      TOLD: join(folder, 'told'),
      CREDENTIALS: JSON.stringify(stageCredentials),
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = once(server, 'exit');
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    server.stderr.on('data', (part: Buffer) => {
      said += part.toString();
      const [, address] = /Development Server \((http:[^)]+)\) started/.exec(said) ?? [];
      if (address !== undefined) resolve(address);
    });
    server.on('exit', () => reject(new Error(`php -S ended:\n${said}`)));
  });
  return {
    url,
    async close() {
      server.kill();
      await ended;
      await rm(folder, { recursive: true });
    },
  };
}
