import type { Operation } from '../message/operation.ts';
import { postAsBrowser } from './browser-post.ts';
import { type Connection, clientOf, clientOptions, connectionOf } from './client.ts';
import { type CommandLine, type Options, readCommandLine } from './command-line.ts';
import { confirm, yesOption } from './confirm.ts';
import { documentNamed, endpointHelp, type KnownDocument, operationNamed } from './documents.ts';
import { endingOf, errorFacts, explainError, printResult } from './ending.ts';
import { exitHelp, exits } from './exits.ts';
import { endpointText, exampleLine, shellWord } from './field-help.ts';
import { withoutSensitive } from './hidden.ts';
import { interruptible } from './interrupt.ts';
import { documentsText, endpointsText } from './list-help.ts';
import { payloadOf } from './payload.ts';
import { print, printError } from './stderr.ts';
import { UsageError } from './usage.ts';

const command = 'jinliu call';

const options: Options = {
  ...clientOptions,
  input: {
    value: '<file>',
    meaning: 'JSON file with the payload, - for standard input; fields that are given as options go over it',
  },
  timeout: { value: '<ms>', meaning: 'milliseconds until the call is given up [30000]' },
  ...yesOption,
  reveal: { meaning: 'show secrets and personal data of the answer, which are hidden otherwise' },
  json: { meaning: 'print exactly one JSON object: the outcome, with the value or the error' },
  help: { meaning: 'print this help' },
};

/** `jinliu call <document> <operation> --field value ...` */
export async function call(args: readonly string[]): Promise<number> {
  const line = readCommandLine(args, { command, options, takesFields: true });
  const [name, id, ...more] = line.positionals;
  if (line.has('help')) return print(await helpText(name, id));
  const known = documentNamed(name, command);
  const operation = operationNamed(known, id, command);
  if (more.length > 0)
    throw new UsageError(`"${more[0]?.slice(0, 40)}" is too much; a field is given as --name value`, command);
  const help = await endpointHelp(known, operation.id);
  const payload = await payloadOf({ line, endpoint: operation.id, help });
  const connection = await connectionOf(known, line);
  const method = methodOf({ known, operation, connection, line });
  if (connection.isReal && operation.effect === 'write')
    await confirm(`${known.document.name} ${operation.id} is a write in production`, line);
  return interruptible((signal) =>
    made({ known, operation, connection, line }, () => method(payload, { signal }), signal),
  );
}

async function helpText(name: string | undefined, id: string | undefined): Promise<string> {
  const usage = `${command} ${name ?? '<document>'} ${id ?? '<operation>'} --environment sandbox [--field value ...]`;
  if (name === undefined)
    return documentsText({
      about: 'Calls an operation of an API and prints its answer.',
      usage,
      options,
      notes: [
        exitHelp,
        '',
        `operations of a document: ${command} <document> --help`,
        `fields of an operation: ${command} <document> <operation> --help`,
      ],
    });
  const known = documentNamed(name, command);
  if (id === undefined) return endpointsText(known, { kind: 'operations', usage, options });
  const operation = operationNamed(known, id, command);
  const help = await endpointHelp(known, operation.id);
  const examples = exampleLine(known, id, { before: `${command} ${name} ${id} --environment sandbox` });
  return endpointText({ usage, help, options, examples });
}

type Method = (payload: unknown, control: { readonly signal: AbortSignal }) => Promise<unknown>;

/** The operation as a function; a form of the shopper's browser is posted as the browser does, where that is safe. */
function methodOf({ known, operation, connection, line }: Made): Method {
  const client = clientOf(known, connection, timeoutOf(line));
  const method = client[operation.id] as Method;
  if (operation.delivery !== 'browser-form') return method;
  if (connection.environment !== 'sandbox' || connection.isReal)
    throw new UsageError(
      `the shopper's browser has to send ${operation.id}: write its page with jinliu form. In the sandbox it is posted as a browser does`,
      command,
    );
  return postAsBrowser(client[operation.id] as Parameters<typeof postAsBrowser>[0]);
}

function timeoutOf(line: CommandLine): object {
  const text = line.text('timeout');
  if (text === undefined) return {};
  if (!/^\d{1,9}$/.test(text)) throw new UsageError('--timeout must be a whole number of milliseconds', command);
  const timeout = Number(text);
  return { timeout, tryTimeout: Math.min(timeout, 10_000) };
}

/** A call on its way. */
interface Made {
  readonly known: KnownDocument;
  readonly operation: Operation;
  readonly connection: Connection;
  readonly line: CommandLine;
}

async function made(call: Made, run: () => Promise<unknown>, signal: AbortSignal): Promise<number> {
  const { known, operation, connection, line } = call;
  const about = { api: known.document.name, operation: operation.id };
  const shown = { json: line.has('json'), secrets: secretsOf(known, connection) };
  const since = new Date();
  try {
    const answer = await run();
    const { value, names } = line.has('reveal')
      ? { value: answer, names: [] }
      : withoutSensitive(answer, operation.sensitive);
    await printResult({ outcome: 'value', ...about }, value, shown);
    if (names.length > 0) printError(`hidden: ${names.join(', ')}; --reveal shows them`);
    return exits.value;
  } catch (error) {
    const ending = endingOf(error);
    if (ending === undefined) throw error;
    const mayBeDone = ending === 'unknown' && operation.effect === 'write';
    const outcome = signal.aborted && !mayBeDone ? 'interrupted' : ending;
    const followUp = mayBeDone ? followUpOf(call, since, error) : undefined;
    explainError(error);
    if (followUp !== undefined) printError(`ask what became of it: ${followUp}`);
    if (shown.json)
      await printResult(
        { outcome, ...about, error: errorFacts(error), ...(followUp === undefined ? {} : { followUp }) },
        undefined,
        shown,
      );
    return exits[outcome];
  }
}

/** The command that asks what became of a write, as far as it may be printed. */
function followUpOf({ known, operation, line }: Made, since: Date, error: unknown): string | undefined {
  if (operation.resolve === undefined || typeof error !== 'object' || error === null) return undefined;
  const reference = 'reference' in error ? (error.reference as Readonly<Record<string, unknown>>) : {};
  const fields = operation.resolve.needs.map(
    (name) => `--${name} ${reference[name] === undefined ? '...' : shellWord(reference[name])}`,
  );
  const where = ['environment', 'base-url', 'profile'].flatMap((name) => {
    const text = line.text(name);
    return text === undefined ? [] : [`--${name} ${shellWord(text)}`];
  });
  const parts = [
    'jinliu resolve',
    known.document.name,
    operation.id,
    `--since ${since.toISOString()}`,
    ...where,
    ...fields,
  ];
  return parts.join(' ');
}

export function secretsOf({ document }: KnownDocument, { options: { credentials } }: Connection): readonly string[] {
  const open = document.credentials.filter(({ secret }) => !secret).map(({ option }) => credentials[option]);
  return document.credentials
    .filter(({ secret }) => secret)
    .flatMap(({ option }) => credentials[option] ?? [])
    .filter((secret) => !open.includes(secret));
}
