import { type AccessLine, type Listener, listen } from '../sandbox/host/server/listen.ts';
import { isSandboxError } from '../sandbox/model/sandbox-error.ts';
import { version } from '../sandbox/version.ts';
import { type Assembled, assemble, stageNumbers } from './assemble.ts';
import type { SandboxSettings } from './options.ts';
import { failed, printError } from './stderr.ts';

/** Runs the sandbox until somebody stops it; gives the exit code. */
export async function runSandbox(settings: SandboxSettings): Promise<number> {
  let assembled: Assembled | undefined;
  let listener: Listener | undefined;
  try {
    assembled = await assemble(settings, (error) => failed(error));
    const log = settings.quiet ? {} : { log: printLine };
    listener = await listen(assembled.answer, { port: settings.port, host: settings.host, onError: failed, ...log });
  } catch (error) {
    await assembled?.close().catch(() => undefined);
    if (!isSandboxError(error)) throw error;
    failed(error);
    return 1;
  }
  greet(listener.url, settings, assembled.sandbox.faults.seed);
  await stopSignal();
  printError('stopping; press Ctrl-C again to force');
  await listener.close();
  try {
    await assembled.close();
  } catch (error) {
    failed(error);
    return 1;
  }
  return 0;
}

function greet(url: string, settings: SandboxSettings, seed: number): void {
  printError(`jinliu sandbox ${version()} is listening on ${url}`);
  printError(`console: ${url}/`);
  printError('NOT FOR PRODUCTION: it moves no money, has no password, and shows its data to anyone who can reach it');
  if (!isLoopback(settings.host))
    printError(
      `WARNING: ${settings.host} can be reached from other machines; omit --host to listen on this machine only`,
    );
  printError(`published stage merchants: ${stageNumbers().join(', ')}`);
  if (settings.merchants !== undefined) printError(`your own merchants: ${settings.merchants}`);
  if (settings.state !== undefined) printError(`state: ${settings.state}`);
  printError(`random faults: --seed ${seed} repeats them`);
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host);
}

function printLine(line: AccessLine): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

/** Resolves at the first SIGINT or SIGTERM; the second ends the process there and then. */
function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    let isStopping = false;
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.on(signal, () => {
        if (isStopping) process.exit(1);
        isStopping = true;
        resolve();
      });
    }
  });
}
