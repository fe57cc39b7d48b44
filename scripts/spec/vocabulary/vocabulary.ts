import { readFile } from 'node:fs/promises';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { forOneRun } from '../ajv.ts';
import type { Part } from './branches.ts';

const folder = new URL('../../../specs/', import.meta.url);

/** What may stand in a document and in the file beside it. */
export interface Vocabulary {
  /** By keyword. A key of a document that begins like one of ours and is not among them is a slip. */
  readonly keywords: ReadonlyMap<string, ValidateFunction>;
  /** A whole file under `specs/sandbox`. */
  readonly grammar: ValidateFunction;
  /** A definition, by the reference that one of the two makes to it. */
  readonly part: Part;
}

/** A JSON Schema with definitions. */
export interface Definitions {
  readonly properties: Readonly<Record<string, object>>;
  readonly $defs: Readonly<Record<string, object>>;
}

/** The JSON Schema of the files under `specs/sandbox`. */
export const grammarFile = 'lifecycle.schema.json';

let vocabulary: Promise<Vocabulary> | undefined;

export function readVocabulary(): Promise<Vocabulary> {
  vocabulary ??= compiled();
  return vocabulary;
}

/** A JSON Schema of `specs/`, by the name of its file. */
export async function readDefinitions(name: string): Promise<Definitions> {
  return JSON.parse(await readFile(new URL(name, folder), 'utf8')) as Definitions;
}

async function compiled(): Promise<Vocabulary> {
  const name = 'vocabulary.schema.json';
  const ours = await readDefinitions(name);
  const ajv = new Ajv2020({ ...forOneRun, validateSchema: false, verbose: true });
  ajv.addSchema(ours, name);
  ajv.addSchema(await readDefinitions(grammarFile), grammarFile);
  const grammar = ajv.getSchema(grammarFile);
  if (grammar === undefined) throw new TypeError(`${grammarFile} is not a schema`);
  const keywords = Object.entries(ours.properties);
  return {
    keywords: new Map(keywords.map(([key, own]) => [key, ajv.compile({ ...own, $defs: ours.$defs })])),
    grammar,
    part: (ref) => ajv.getSchema(ref) ?? ajv.getSchema(`${grammarFile}${ref}`) ?? ajv.getSchema(`${name}${ref}`),
  };
}
