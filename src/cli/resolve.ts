import type { Resolution } from '../errors/resolution.ts';
import { parseTime } from '../time/parse.ts';
import { secretsOf } from './call.ts';
import { clientOf, clientOptions, connectionOf } from './client.ts';
import { type CommandLine, type Options, readCommandLine } from './command-line.ts';
import { documentNamed, endpointHelp, type KnownDocument, operationNamed } from './documents.ts';
import { printResult } from './ending.ts';
import { exitHelp, exits } from './exits.ts';
import { endpointText } from './field-help.ts';
import { withoutSensitive } from './hidden.ts';
import { interruptible } from './interrupt.ts';
import { documentsText, endpointsText } from './list-help.ts';
import { payloadOf } from './payload.ts';
import { print, printError } from './stderr.ts';
import { UsageError } from './usage.ts';

const command = 'jinliu resolve';

const options: Options = {
  since: { value: '<time>', meaning: 'when it was sent: 2026-01-31T09:08:07Z, or 2026/01/31 17:08:07 in Taipei' },
  ...clientOptions,
  input: { value: '<file>', meaning: 'JSON file with what was sent, - for standard input' },
  settle: { value: '<ms>', meaning: 'how long after it was sent the vendor may still be working on it [60000]' },
  reveal: { meaning: 'show secrets and personal data of the answer, which are hidden otherwise' },
  json: { meaning: 'print exactly one JSON object' },
  help: { meaning: 'print this help' },
};

type Resolve = (
  operation: string,
  payload: unknown,
  options: { readonly since: Date; readonly signal: AbortSignal; readonly settle?: number },
) => Promise<Resolution>;

/** `jinliu resolve <document> <operation> --since <time>`: 0 happened, 1 did not happen, 3 still unknown. */
export async function resolve(args: readonly string[]): Promise<number> {
  const line = readCommandLine(args, { command, options, takesFields: true });
  const [name, id] = line.positionals;
  if (line.has('help')) return print(await helpText(name, id));
  const known = documentNamed(name, command);
  const operation = operationNamed(known, id, command);
  if (operation.resolve === undefined) {
    const advice = operation.effect === 'read' ? 'it only reads, so call it again' : operation.advice;
    throw new UsageError(`${operation.id} cannot be resolved${advice === undefined ? '' : `: ${advice}`}`, command);
  }
  const since = sinceOf(line);
  const settle = settleOf(line);
  const payload = await payloadOf({ line, endpoint: operation.id, help: await endpointHelp(known, operation.id) });
  const connection = await connectionOf(known, line);
  const client = clientOf(known, connection);
  const found = await interruptible((signal) =>
    (client['resolve'] as Resolve)(operation.id, payload, { since, signal, ...settle }),
  );
  return printResolution(found, {
    known,
    line,
    query: operation.resolve.operation,
    secrets: secretsOf(known, connection),
  });
}

interface Printing {
  readonly known: KnownDocument;
  readonly line: CommandLine;
  /** The operation that was asked. */
  readonly query: string;
  readonly secrets: readonly string[];
}

async function printResolution(found: Resolution, { known, line, query, secrets }: Printing): Promise<number> {
  const json = line.has('json');
  const { state } = found;
  const sensitive = line.has('reveal') ? [] : (known.operations[query]?.sensitive ?? []);
  const value = found.state === 'happened' ? withoutSensitive(found.value, sensitive).value : undefined;
  const reason = found.state === 'still-unknown' ? { reason: found.reason } : {};
  const outcome = ({ happened: 'value', 'did-not-happen': 'refused', 'still-unknown': 'unknown' } as const)[state];
  printError(
    state === 'still-unknown'
      ? `still unknown: ${found.reason}`
      : state === 'happened'
        ? 'it happened'
        : 'it did not happen: it may be sent again',
  );
  await printResult({ outcome, state, ...reason }, value, { json, secrets });
  return exits[outcome];
}

function sinceOf(line: CommandLine): Date {
  const text = line.text('since');
  if (text === undefined) throw new UsageError('--since is missing: the time at which it was sent', command);
  const since =
    parseTime(text)?.date ?? new Date(/^\d{4}-\d{2}-\d{2}T.*(?:Z|[+-]\d{2}:?\d{2})$/i.test(text) ? text : Number.NaN);
  if (Number.isNaN(since.getTime()))
    throw new UsageError(
      '--since has to be a time like 2026-01-31T09:08:07Z, or 2026/01/31 17:08:07 in Taipei',
      command,
    );
  return since;
}

function settleOf(line: CommandLine): { readonly settle?: number } {
  const text = line.text('settle');
  if (text === undefined) return {};
  if (!/^\d{1,9}$/.test(text)) throw new UsageError('--settle must be a whole number of milliseconds', command);
  return { settle: Number(text) };
}

async function helpText(name: string | undefined, id: string | undefined): Promise<string> {
  const usage = `${command} ${name ?? '<document>'} ${id ?? '<operation>'} --since <time> --environment sandbox [--field value ...]`;
  const about =
    'Finds out what became of a write whose answer was lost, by asking the API. Exit codes: 0 it happened, 1 it did not, 3 still unknown.';
  if (name === undefined) return documentsText({ about, usage, options, notes: [exitHelp] });
  const known = documentNamed(name, command);
  const takes = (each: string): boolean => known.operations[each]?.resolve !== undefined;
  if (id === undefined) return endpointsText(known, { kind: 'operations', usage, options, takes });
  const { resolve: shape } = operationNamed(known, id, command);
  const help = await endpointHelp(known, id);
  const needed = help.fields.filter((field) => shape?.needs.includes(field.name) === true);
  return endpointText({
    usage,
    options,
    examples: [],
    help: { ...help, description: about, fields: needed.map((field) => ({ ...field, required: true })) },
  });
}
