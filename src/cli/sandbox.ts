import { type AccessLine, type Listener, listen } from '../sandbox/host/server/listen.ts';
import { everyApi } from '../sandbox/model/apis.ts';
import { isSandboxError } from '../sandbox/model/sandbox-error.ts';
import { version } from '../sandbox/version.ts';
import { type Assembled, assemble, stageNumbers } from './assemble.ts';
import { isLoopback } from './loopback.ts';
import { sandboxHelp } from './sandbox-help.ts';
import { type SandboxSettings, sandboxSettings } from './sandbox-options.ts';
import { failed, print, printError } from './stderr.ts';

/** `jinliu sandbox`: runs it until somebody stops it. */
export async function sandbox(args: readonly string[]): Promise<number> {
  const settings = sandboxSettings(args);
  return settings.help ? print(sandboxHelp(everyApi)) : run(settings);
}

async function run(settings: SandboxSettings): Promise<number> {
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
  // Whoever reads its first line may stop it at once.
  const stopped = stopSignal();
  greet(listener.url, settings, assembled.sandbox.faults.seed);
  await stopped;
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
  const name = settings.name === undefined ? '' : ` "${settings.name}"`;
  printError(`jinliu sandbox${name} is listening on ${url} (process ${process.pid}, version ${version()})`);
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
