import { variableOf } from '../call/env.ts';
import type { Options } from './command-line.ts';
import { everyDocument, helpOf, type KnownDocument } from './documents.ts';
import { optionRows, withTerm } from './field-help.ts';
import { paragraph, row } from './layout.ts';

/** What a command says before a document is named. */
export function documentsText({
  about,
  usage,
  options,
  documents = everyDocument,
  notes = [],
}: {
  about: string;
  usage: string;
  options: Options;
  documents?: readonly KnownDocument[];
  notes?: readonly string[];
}): string {
  return [
    paragraph(about),
    '',
    `  ${usage}`,
    '',
    'Documents:',
    ...documents.flatMap(({ document }) => row(document.name, document.title)),
    '',
    'Options:',
    ...optionRows(options),
    '',
    ...notes,
    ...(notes.length > 0 ? [''] : []),
  ].join('\n');
}

/** What a command says about a document: its operations or its callbacks that the command takes. */
export async function endpointsText(
  known: KnownDocument,
  {
    kind,
    usage,
    takes = () => true,
    options,
  }: { kind: 'operations' | 'callbacks'; usage: string; options: Options; takes?: (id: string) => boolean },
): Promise<string> {
  const help = await helpOf(known);
  const endpoints = Object.entries(help[kind]).filter(([id]) => takes(id));
  const { document } = known;
  return [
    paragraph(`${document.title}: ${help.description}`),
    '',
    `  ${usage}`,
    '',
    kind === 'operations' ? 'Operations:' : 'Callbacks:',
    ...endpoints.flatMap(([id, endpoint]) => row(id, withTerm(endpoint.summary, endpoint))),
    '',
    'Options:',
    ...optionRows(options),
    '',
    'Credentials, by their variables in the environment:',
    ...help.credentials.flatMap((credential) => {
      const { option, required, meaning } = credential;
      const text = `${required ? '' : 'optional; '}${withTerm(meaning.replace(/\.$/, ''), credential)}`;
      return row(variableOf(known.document, option), text, { column: 36 });
    }),
    ...row(variableOf(known.document, 'environment'), 'stage, production or sandbox', { column: 36 }),
    '',
  ].join('\n');
}
