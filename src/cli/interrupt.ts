import { exits } from './exits.ts';
import { printError } from './stderr.ts';

/**
 * Lets Ctrl-C end a call, and not the process: what became of the call is told before it ends. A second one ends the
 * process there and then.
 */
export async function interruptible<Value>(work: (signal: AbortSignal) => Promise<Value>): Promise<Value> {
  const abort = new AbortController();
  const stop = (): void => {
    if (abort.signal.aborted) {
      printError('jinliu: ended at once; what became of it is not known');
      process.exit(exits.unknown);
    }
    printError('interrupted');
    abort.abort();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
  try {
    return await work(abort.signal);
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, stop);
  }
}
