import { guide } from '../../generated/guide.ts';
import { isCallbackError } from '../errors/callback-error.ts';
import { isContent } from '../message/layout.ts';
import { secretsOf } from './call.ts';
import { clientOf, clientOptions, connectionOf } from './client.ts';
import { type Options, readCommandLine } from './command-line.ts';
import { callbackNamed, documentNamed } from './documents.ts';
import { errorFacts, explainError, printResult } from './ending.ts';
import { exits } from './exits.ts';
import { withoutSensitive } from './hidden.ts';
import { documentsText, endpointsText } from './list-help.ts';
import { type Checking, receiveAt } from './receive-at.ts';
import { readReceived } from './received.ts';
import { print, printError } from './stderr.ts';
import { UsageError } from './usage.ts';

const command = 'jinliu verify';

const options: Options = {
  listen: {
    value: '<port>',
    meaning: 'receive callbacks at this port of this machine, acknowledge each, until Ctrl-C',
  },
  callback: { value: '<name>', meaning: 'which callback it has to be, where the document has several of one shape' },
  confirm: { meaning: 'ask the API about what nothing proves' },
  ...clientOptions,
  reveal: { meaning: 'show secrets and personal data, which are hidden otherwise' },
  json: { meaning: 'print exactly one JSON object for each callback, on one line' },
  help: { meaning: 'print this help' },
};

/** `jinliu verify <document> [file]`: 0 it is the vendor's, or nothing contradicts it; 1 it is refused. */
export async function verify(args: readonly string[]): Promise<number> {
  const line = readCommandLine(args, { command, options });
  const [name, path = '-'] = line.positionals;
  if (line.has('help')) return print(await helpText(name));
  const known = documentNamed(name, command);
  if (known.callbacks === undefined) throw new UsageError(`${known.document.name} has no callbacks`, command);
  const named = line.text('callback');
  const callback = named === undefined ? undefined : callbackNamed(known, named, command);
  const connection = await connectionOf(known, line, { usual: 'stage' });
  const checking: Checking = { known, connection, line, ...(callback === undefined ? {} : { callback }) };
  const port = line.text('listen');
  if (port !== undefined) return receiveAt({ ...checking, port, print: (input) => printEvent(checking, input) });
  const { body, mediaType } = await readReceived(path, command);
  const headers: Record<string, string> = mediaType === undefined ? {} : { 'content-type': mediaType };
  return printEvent(
    checking,
    mediaType === undefined ? body : new Request('http://shop.invalid/', { method: 'POST', body, headers }),
  );
}

interface Callbacks {
  verify(input: Request | string, options: object): Promise<object>;
}

async function printEvent(checking: Checking, input: Request | string): Promise<number> {
  const { known, connection, line } = checking;
  const shown = { json: line.has('json'), secrets: secretsOf(known, connection) };
  try {
    const event = await eventOf(checking, input);
    const row = 'callback' in event ? known.callbacks?.[String(event.callback)] : undefined;
    const { value, names } = line.has('reveal')
      ? { value: event, names: [] }
      : withoutSensitive(event, row?.sensitive ?? []);
    await printResult({ outcome: 'value' }, value, shown);
    if ('unconfirmed' in event)
      printError(`nothing proves that it is the vendor's${'confirm' in event ? '; --confirm asks the API' : ''}`);
    if (names.length > 0) printError(`hidden: ${names.join(', ')}; --reveal shows them`);
    return exits.value;
  } catch (error) {
    if (!isCallbackError(error)) throw error;
    explainError(error);
    const explainCallback = await guide[known.document.name]?.explainCallback?.();
    const explanation = explainCallback?.(error);
    if (explanation !== undefined) printError(explanation);
    if (shown.json) await printResult({ outcome: 'refused', error: errorFacts(error) }, undefined, shown);
    return exits.refused;
  }
}

async function eventOf({ known, connection, line, callback }: Checking, input: Request | string): Promise<object> {
  const { callbacks } = clientOf(known, connection) as { readonly callbacks?: unknown };
  const event = await (callbacks as Callbacks).verify(input, callback === undefined ? {} : { callback });
  if (!line.has('confirm') || !isContent(event) || typeof event['confirm'] !== 'function') return event;
  return (event['confirm'] as () => Promise<object>)();
}

async function helpText(name: string | undefined): Promise<string> {
  const usage = `${command} ${name ?? '<document>'} [file] [--listen 3000]`;
  if (name !== undefined) return endpointsText(documentNamed(name, command), { kind: 'callbacks', usage, options });
  return documentsText({
    about:
      'Checks a callback and prints its event. The file holds the body as it came, or the whole request; without a file it is read from standard input.',
    usage,
    options,
    notes: [
      'Without credentials it is checked with the published stage keys, which the sandbox signs with.',
      'exit codes: 0 verified, 1 refused, 2 the command line is wrong',
    ],
  });
}
