import { isJinliuError } from '../errors/any-error.ts';
import { maskSecrets } from '../errors/mask.ts';
import type { Problem } from '../errors/problem.ts';
import type { Ending } from './exits.ts';
import { failed, printError } from './stderr.ts';
import { CommandError, UsageError } from './usage.ts';

/** Errors that say what is wrong with what was typed. */
const ofUsage: readonly string[] = ['options-invalid', 'payload-invalid', 'delivery-wrong'];

/** What an error means; `undefined` for a mistake in this program. */
export function endingOf(error: unknown): Ending | undefined {
  if (error instanceof CommandError) return error.ending;
  if (!isJinliuError(error)) return undefined;
  return ofUsage.includes(error.code) ? 'usage' : error.outcome;
}

/** The result of a command: one object on standard output, or the value alone. */
export interface Result {
  readonly outcome: Ending;
  readonly [detail: string]: unknown;
}

/**
 * Writes to standard output. Whoever reads it may have gone, `jinliu call ... | head`: the outcome is told all the same.
 */
export async function writeOut(text: string, outcome: string): Promise<void> {
  const error = await new Promise<Error | null | undefined>((resolve) => process.stdout.write(text, resolve));
  if (error !== undefined && error !== null)
    printError(`jinliu: standard output was closed before all was written; the outcome: ${outcome}`);
}

/** @param secrets keys that must not be seen, however they came into the text */
export async function printResult(
  result: Result,
  value: unknown,
  { json, secrets }: { readonly json: boolean; readonly secrets: readonly string[] },
): Promise<void> {
  const shown = json ? { ...result, ...(value === undefined ? {} : { value }) } : value;
  if (shown !== undefined)
    await writeOut(`${maskSecrets(JSON.stringify(shown, undefined, json ? undefined : 2), secrets)}\n`, result.outcome);
}

/** An error in words: what is wrong with a payload a line each, by the names that were typed. */
export function explainError(error: unknown): void {
  if (isJinliuError(error) && error.code === 'payload-invalid') {
    printError(`jinliu: ${error.api}.${error.operation}: nothing was sent:`);
    for (const problem of error.problems) printError(`  ${named(problem)}`);
    return;
  }
  if (!(error instanceof UsageError)) {
    failed(error);
    return;
  }
  const { message, command } = error;
  printError(`jinliu: ${message}${message.endsWith('?') ? ' See' : '; see'} "${command} --help"`);
}

/** An error as it stands in a result. */
export function errorFacts(error: unknown): unknown {
  if (isJinliuError(error)) return error.toJSON();
  return error instanceof Error ? { name: error.name, message: error.message } : { message: String(error) };
}

function named({ pointer, message }: Problem): string {
  if (pointer === '') return message;
  const path = pointer
    .slice(1)
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  return `--${path.join('.')} ${message}`;
}
