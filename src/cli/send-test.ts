import { networkFailure } from '../call/network.ts';
import { isAcknowledged } from '../sandbox/webhooks/acknowledged.ts';
import { secretsOf } from './call.ts';
import { type Connection, clientOf, clientOptions, connectionOf } from './client.ts';
import { type CommandLine, type Options, readCommandLine } from './command-line.ts';
import { confirm, yesOption } from './confirm.ts';
import { callbackNamed, documentNamed, endpointHelp, everyDocument, type KnownDocument } from './documents.ts';
import { printResult } from './ending.ts';
import { type Ending, exits } from './exits.ts';
import { endpointText } from './field-help.ts';
import { interruptible } from './interrupt.ts';
import { documentsText, endpointsText } from './list-help.ts';
import { payloadOf } from './payload.ts';
import { print, printError } from './stderr.ts';
import { CommandError, UsageError } from './usage.ts';

const command = 'jinliu send-test';

const options: Options = {
  url: { value: '<url>', meaning: 'address of your own server that receives the callback' },
  ...clientOptions,
  input: { value: '<file>', meaning: 'JSON file with fields, - for standard input' },
  ...yesOption,
  json: { meaning: 'print exactly one JSON object' },
  help: { meaning: 'print this help' },
};

/** `jinliu send-test <document> <callback> --url <url>`: 0 it was acknowledged, 1 it was not. */
export async function sendTest(args: readonly string[]): Promise<number> {
  const line = readCommandLine(args, { command, options, takesFields: true });
  const [name, id] = line.positionals;
  if (line.has('help')) return print(await helpText(name, id));
  const known = documentNamed(name, command);
  const callback = callbackNamed(known, id, command);
  const url = line.text('url');
  if (url === undefined) throw new UsageError('--url is missing: the address of your own server', command);
  if (!(URL.canParse(url) && /^https?:/i.test(url)))
    throw new UsageError('--url must be an http or https address', command);
  const overrides = await payloadOf({ line, endpoint: callback, help: await endpointHelp(known, callback) });
  const connection = await connectionOf(known, line, { usual: 'stage' });
  if (connection.isReal)
    await confirm(`A shop would take this ${callback} for the vendor's, signed with your production keys`, line);
  const request = testOf(known, connection, { callback, overrides, url });
  const body = await request.clone().text();
  const answer = await interruptible((signal) => posted(request, body, signal));
  return printAnswer({ known, connection, callback, line }, answer);
}

type MakeTest = (overrides: unknown, options: { readonly url: string }) => Request;

function testOf(
  known: KnownDocument,
  connection: Connection,
  { callback, overrides, url }: { callback: string; overrides: unknown; url: string },
): Request {
  const { callbacks } = clientOf(known, connection);
  const { test } = callbacks as { readonly test: Readonly<Record<string, MakeTest>> };
  const make = test[callback];
  if (make === undefined) throw new TypeError(`${known.document.name} has no test callback ${callback}`);
  return make(overrides, { url });
}

/** What the merchant's server answered. */
interface Answer {
  readonly status: number;
  readonly body: string;
}

async function posted(request: Request, body: string, signal: AbortSignal): Promise<Answer> {
  const timeout = AbortSignal.any([signal, AbortSignal.timeout(10_000)]);
  try {
    const { headers, method, url } = request;
    const response = await fetch(url, { method, headers, body, redirect: 'manual', signal: timeout });
    return { status: response.status, body: await response.text() };
  } catch (error) {
    const { networkCode, wasRefused } = networkFailure(error);
    const why = networkCode ?? (wasRefused ? 'no such port' : 'no answer within 10 s');
    throw new CommandError(`${new URL(request.url).host} did not answer (${why})`, wasRefused ? 'not-sent' : 'unknown');
  }
}

const longest = 200;

async function printAnswer(
  {
    known,
    connection,
    callback,
    line,
  }: { known: KnownDocument; connection: Connection; callback: string; line: CommandLine },
  { status, body }: Answer,
): Promise<number> {
  const acknowledgement = known.callbacks?.[callback]?.acknowledgement;
  const { credentials } = connection.options;
  const isTaken =
    acknowledgement !== undefined && isAcknowledged(acknowledgement, body, { envelopes: known.envelopes, credentials });
  const acknowledged = status === 200 && isTaken;
  const outcome: Ending = acknowledged ? 'value' : 'refused';
  const shown = { json: line.has('json'), secrets: secretsOf(known, connection) };
  await printResult({ outcome }, { status, acknowledged, body: body.slice(0, longest).toWellFormed() }, shown);
  const expected = acknowledgement?.by === 'constant' ? ` with ${JSON.stringify(acknowledgement.text)}` : '';
  printError(
    acknowledged ? 'acknowledged' : `not acknowledged: the vendor wants HTTP 200${expected}, and would send it again`,
  );
  return exits[outcome];
}

async function helpText(name: string | undefined, id: string | undefined): Promise<string> {
  const usage = `${command} ${name ?? '<document>'} ${id ?? '<callback>'} --url http://127.0.0.1:3000/ [--field value ...]`;
  if (name === undefined)
    return documentsText({
      about:
        "Posts a signed test callback to your own server, made of the document's example and the fields that you give, and says whether its answer acknowledges it.",
      usage,
      options,
      documents: everyDocument.filter(({ callbacks = {} }) => Object.keys(callbacks).length > 0),
      notes: [
        'Without credentials it is signed with the published stage keys.',
        'exit codes: 0 acknowledged, 1 not acknowledged, 2 the command line is wrong, 3 no answer, 4 nothing was sent',
      ],
    });
  const known = documentNamed(name, command);
  if (id === undefined) return endpointsText(known, { kind: 'callbacks', usage, options });
  const callback = callbackNamed(known, id, command);
  const { fields, ...help } = await endpointHelp(known, callback);
  // None has to be given: the example has them all.
  const optional = fields.map(({ required: _, ...field }) => field);
  return endpointText({ usage, options, examples: [], help: { ...help, fields: optional } });
}
