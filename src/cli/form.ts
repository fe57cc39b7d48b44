import { writeFile } from 'node:fs/promises';
import type { BrowserForm } from '../call/browser-form.ts';
import { clientOf, clientOptions, connectionOf } from './client.ts';
import { type Options, readCommandLine } from './command-line.ts';
import { documentNamed, endpointHelp, operationNamed } from './documents.ts';
import { writeOut } from './ending.ts';
import { endpointText, exampleLine } from './field-help.ts';
import { reasonOf } from './input.ts';
import { documentsText, endpointsText } from './list-help.ts';
import { payloadOf } from './payload.ts';
import { print, printError } from './stderr.ts';
import { UsageError } from './usage.ts';

const command = 'jinliu form';

const options: Options = {
  ...clientOptions,
  input: {
    value: '<file>',
    meaning: 'JSON file with the payload, - for standard input; fields that are given as options go over it',
  },
  out: { value: '<file>', meaning: 'file to write the page to [standard output]' },
  json: { meaning: 'print the address and the fields as one JSON object in place of the page' },
  help: { meaning: 'print this help' },
};

/** `jinliu form <document> <operation>`: the page that posts itself. Nothing is sent. */
export async function form(args: readonly string[]): Promise<number> {
  const line = readCommandLine(args, { command, options, takesFields: true });
  const [name, id] = line.positionals;
  if (line.has('help')) return print(await helpText(name, id));
  const known = documentNamed(name, command);
  const operation = operationNamed(known, id, command);
  if (operation.delivery !== 'browser-form')
    throw new UsageError(
      `${operation.id} is sent by a server and not by a browser: jinliu call ${known.document.name} ${operation.id}`,
      command,
    );
  const payload = await payloadOf({ line, endpoint: operation.id, help: await endpointHelp(known, operation.id) });
  const client = clientOf(known, await connectionOf(known, line));
  const made = (client[operation.id] as (payload: unknown) => BrowserForm)(payload);
  const { action, method, fields } = made;
  const text = line.has('json')
    ? `${JSON.stringify({ outcome: 'value', value: { action, method, fields } })}\n`
    : made.toHtml();
  const path = line.text('out');
  if (path === undefined) await writeOut(text, 'value');
  else await writePage(path, text);
  printError(`${path === undefined ? 'the page' : path} posts to ${action} when a browser opens it`);
  return 0;
}

/** Only its owner reads it: an order holds personal data. */
async function writePage(path: string, text: string): Promise<void> {
  await writeFile(path, text, { mode: 0o600 }).catch((error: unknown) => {
    throw new UsageError(`${path} cannot be written: ${reasonOf(error)}`, command);
  });
}

async function helpText(name: string | undefined, id: string | undefined): Promise<string> {
  const usage = `${command} ${name ?? '<document>'} ${id ?? '<operation>'} --environment sandbox --out page.html [--field value ...]`;
  const about =
    "Writes the page that sends the shopper's browser to the vendor. Nothing is sent until a browser opens it.";
  if (name === undefined) return documentsText({ about, usage, options });
  const known = documentNamed(name, command);
  const takes = (each: string): boolean => known.operations[each]?.delivery === 'browser-form';
  if (id === undefined) return endpointsText(known, { kind: 'operations', usage, options, takes });
  operationNamed(known, id, command);
  const examples = exampleLine(known, id, { before: `${command} ${name} ${id} --environment sandbox --out page.html` });
  return endpointText({ usage, options, examples, help: await endpointHelp(known, id) });
}
