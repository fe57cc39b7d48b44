import { guide } from '../../generated/guide.ts';
import type { FieldExplained } from '../explain/explanation.ts';
import { clientOptions, connectionOf } from './client.ts';
import { type Options, readCommandLine } from './command-line.ts';
import { documentNamed, type KnownDocument } from './documents.ts';
import { printResult, writeOut } from './ending.ts';
import { exits } from './exits.ts';
import { documentsText } from './list-help.ts';
import { fieldsIn, readReceived } from './received.ts';
import { print } from './stderr.ts';
import { UsageError } from './usage.ts';

const command = 'jinliu explain';

const options: Options = {
  ...clientOptions,
  steps: { meaning: 'show the calculation: it holds the values of the fields, so keep it to yourself' },
  json: { meaning: 'print exactly one JSON object' },
  help: { meaning: 'print this help' },
};

/** `jinliu explain <document> [file]`: 0 nothing is wrong, or a message was told; 1 something does not fit. */
export async function explain(args: readonly string[]): Promise<number> {
  const line = readCommandLine(args, { command, options });
  const [name, path = '-'] = line.positionals;
  if (line.has('help')) return print(helpText(name));
  const known = documentNamed(name, command);
  const { body } = await readReceived(path, command);
  const json = line.has('json');
  const meaning = known.explain?.(body.trim());
  if (meaning !== undefined) {
    if (json) await printResult({ outcome: 'value' }, meaning, { json, secrets: [] });
    else await writeOut(`${meaning.code}: ${meaning.en}\n`, 'value');
    return exits.value;
  }
  const { options: client } = await connectionOf(known, line, { usual: 'stage' });
  const found = await explained(known, fieldsIn(body), client.credentials);
  if (found.length === 0)
    throw new UsageError(
      `there is nothing to explain: no checksum and no ciphertext of ${known.document.name}${known.explain === undefined ? '' : ', and no message that its documents list'}`,
      command,
    );
  const fits = found.every(({ explanation }) => explanation.fits);
  const secrets = Object.values(client.credentials);
  const outcome = fits ? 'value' : 'refused';
  if (json)
    await printResult(
      { outcome },
      found.map((each) => facts(each, line.has('steps'))),
      { json, secrets },
    );
  else await writeOut(found.map((each) => asText(each, line.has('steps'))).join('\n'), outcome);
  return fits ? exits.value : exits.refused;
}

async function explained(
  { document, operations, callbacks = {} }: KnownDocument,
  fields: Readonly<Record<string, unknown>>,
  credentials: Readonly<Record<string, string>>,
): Promise<readonly FieldExplained[]> {
  const explainers = await Promise.all((guide[document.name]?.explainers ?? []).map((load) => load()));
  return explainers.flatMap((explainFields) => explainFields({ operations, callbacks })(fields, credentials));
}

function facts({ field, explanation }: FieldExplained, withSteps: boolean): object {
  const { steps, ...rest } = explanation;
  return { field, ...rest, ...(withSteps ? { steps } : {}) };
}

function asText({ field, explanation }: FieldExplained, withSteps: boolean): string {
  const { sentence, evidence, tried, steps } = explanation;
  return [
    `${field}: ${sentence}`,
    ...evidence.map((each) => `  ${each}`),
    ...(tried.length === 0 ? [] : [`  tried: ${tried.join(', ')}`]),
    ...(withSteps ? steps.map((step) => `  ${step.name}: ${step.text}`) : []),
    '',
  ].join('\n');
}

function helpText(name: string | undefined): string {
  return documentsText({
    about:
      'Says why the checksum or the ciphertext of a message does not fit: a request of yours that was refused, or a callback that does not verify. The file holds the form or the JSON; of a vendor that sends words and no codes, its message.',
    usage: `${command} ${name ?? '<document>'} [file]`,
    options,
    notes: ['exit codes: 0 it fits, 1 it does not, 2 the command line is wrong'],
  });
}
