import { readFile } from 'node:fs/promises';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { forOneRun } from '../ajv.ts';

const file = new URL('../../../specs/vocabulary.schema.json', import.meta.url);

/** What may stand under each keyword. A key that begins like one of ours and is not among them is a slip. */
export type Vocabulary = ReadonlyMap<string, ValidateFunction>;

let vocabulary: Promise<Vocabulary> | undefined;

export function readVocabulary(): Promise<Vocabulary> {
  vocabulary ??= compiled();
  return vocabulary;
}

async function compiled(): Promise<Vocabulary> {
  const schema = JSON.parse(await readFile(file, 'utf8')) as { properties: Record<string, object>; $defs: object };
  const ajv = new Ajv2020({ ...forOneRun, validateSchema: false, verbose: true });
  const keywords = Object.entries(schema.properties);
  return new Map(keywords.map(([name, own]) => [name, ajv.compile({ ...own, $defs: schema.$defs })]));
}
