import { createInterface } from 'node:readline/promises';
import type { CommandLine, Option } from './command-line.ts';
import { CommandError, UsageError } from './usage.ts';

export const yesOption: { readonly yes: Option } = { yes: { meaning: 'do not ask before a write in production' } };

/**
 * Asks before something that may move money.
 *
 * @param what `This is mypay refundOrder in production`
 * @throws UsageError where the answer is no, or nobody can be asked
 */
export async function confirm(what: string, line: CommandLine): Promise<void> {
  if (line.has('yes')) return;
  if (!process.stdin.isTTY || !process.stderr.isTTY)
    throw new UsageError(`${what}; nothing was sent. Give --yes where nobody can be asked`, line.command);
  const prompt = createInterface({ input: process.stdin, output: process.stderr });
  const abort = new AbortController();
  let isInterrupted = false;
  prompt.once('SIGINT', () => {
    isInterrupted = true;
    abort.abort();
  });
  prompt.once('close', () => abort.abort());
  const answer = await prompt.question(`${what}. Type yes to go on: `, { signal: abort.signal }).catch(() => '');
  prompt.removeAllListeners('close');
  prompt.close();
  if (isInterrupted) throw new CommandError('interrupted; nothing was sent', 'interrupted');
  if (!/^y(?:es)?$/i.test(answer.trim())) throw new UsageError('nothing was sent', line.command);
}
