import { readFile } from 'node:fs/promises';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { isObject, type Json, pointerParts } from '../json.ts';
import type { SpecProblem } from '../problem.ts';
import type { Source } from '../source.ts';
import { isData } from './places.ts';

/** Extension values are judged by this schema; a key that starts with `x-` and is not in it is a slip. */
const vocabularyFile = new URL('../../../specs/vocabulary.schema.json', import.meta.url);

export type Vocabulary = ReadonlyMap<string, ValidateFunction>;

export async function readVocabulary(): Promise<Vocabulary> {
  const schema = JSON.parse(await readFile(vocabularyFile, 'utf8')) as { properties: Record<string, object>; $defs: object };
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false, verbose: true });
  return new Map(Object.entries(schema.properties).map(([name, own]) => [name, ajv.compile({ ...own, $defs: schema.$defs })]));
}

export function vocabularyProblems(source: Source, vocabulary: Vocabulary): SpecProblem[] {
  const problems: SpecProblem[] = [];
  const visit = (value: Json, path: readonly string[]): void => {
    if (!isObject(value) && !Array.isArray(value)) return;
    for (const [key, held] of Object.entries(value)) {
      const at = [...path, key];
      if (isExtension(key, path)) problems.push(...judged(source, at, key, held, vocabulary));
      if (!isData(key) || isFieldName(path)) visit(held, at);
    }
  };
  visit(source.value, []);
  return problems;
}

function isExtension(key: string, path: readonly string[]): boolean {
  return key.startsWith('x-') && !isFieldName(path);
}

/** Under `properties` stand the vendor's names and no keywords. */
function isFieldName(path: readonly string[]): boolean {
  return path.at(-1) === 'properties' && path.at(-2) !== 'properties';
}

function judged(source: Source, at: readonly string[], key: string, held: Json, vocabulary: Vocabulary): SpecProblem[] {
  const judge = vocabulary.get(key);
  if (judge === undefined) return [source.problem(at, `"${key}" is not in our vocabulary; mend the spelling or see specs/README.md`)];
  if (judge(held)) return [];
  const errors = judge.errors ?? [];
  const choices = errors.filter(isChoice);
  const telling = errors.filter((error) => {
    if (choices.includes(error)) return true;
    if (choices.some((choice) => error.schemaPath.startsWith(`${choice.schemaPath}/`))) return false;
    // "Must match exactly one schema" says less than what each of them found.
    return error.keyword !== 'if' && (error.keyword !== 'oneOf' || errors.length === 1);
  });
  return telling.map((error) => {
    const extra: unknown = error.params['additionalProperty'];
    return source.problem([...at, ...pointerParts(error.instancePath), ...(typeof extra === 'string' ? [extra] : [])], sentence(key, error));
  });
}

/** `oneOf` of branches that say only which key has to be there. */
function isChoice({ keyword, schema }: ErrorObject): boolean {
  return keyword === 'oneOf' && Array.isArray(schema) && schema.every((branch: Json) => isObject(branch) && Object.keys(branch).join() === 'required');
}

function sentence(extension: string, error: ErrorObject): string {
  const allowed = error.keyword === 'enum' ? ` (${(error.params['allowedValues'] as unknown[]).join(', ')})` : '';
  const named = error.keyword === 'additionalProperties' ? ` ("${error.params['additionalProperty']}")` : '';
  const only = error.keyword === 'const' ? ` (${String(error.params['allowedValue'])})` : '';
  const meant = error.keyword === 'pattern' && error.parentSchema?.['description'] !== undefined ? ` (${String(error.parentSchema['description'])})` : '';
  const inside = error.instancePath === '' ? '' : ` at ${error.instancePath.slice(1)}`;
  const said = isChoice(error)
    ? `must have exactly one of ${(error.schema as { required: string[] }[]).map((branch) => branch.required.join()).join(', ')}`
    : error.message;
  return `"${extension}"${inside} ${said ?? 'is wrong'}${allowed}${only}${named}${meant}; see specs/README.md`;
}
