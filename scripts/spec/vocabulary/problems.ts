import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';
import { isObject, type Json, type Path, pointerParts } from '../json.ts';
import type { SpecProblem } from '../problem.ts';
import type { Source } from '../source/source.ts';
import { closestErrors } from './branches.ts';
import { isData } from './data.ts';
import { isExtension } from './extensions.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Keywords of ours that are misspelt, or hold what they may not hold. */
export function vocabularyProblems(source: Source, vocabulary: Vocabulary): SpecProblem[] {
  const problems: SpecProblem[] = [];
  const visit = (value: Json, path: Path): void => {
    if (!isObject(value) && !Array.isArray(value)) return;
    for (const [key, held] of Object.entries(value)) {
      const at = [...path, key];
      const isName = isFieldName(path);
      if (isExtension(key) && !isName) problems.push(...keywordProblems(source, vocabulary, { at, held }));
      if (!isData(key) || isName) visit(held, at);
    }
  };
  visit(source.value, []);
  return problems;
}

/** Under `properties` stand the vendor's names and no keywords. */
function isFieldName(path: Path): boolean {
  return path.at(-1) === 'properties' && path.at(-2) !== 'properties';
}

/** A keyword of ours where it stands, with what it holds. */
interface Keyword {
  readonly at: Path;
  readonly held: Json;
}

function keywordProblems(source: Source, vocabulary: Vocabulary, { at, held }: Keyword): SpecProblem[] {
  const key = at.at(-1) ?? '';
  const validate = vocabulary.keywords.get(key);
  if (validate === undefined) {
    return [source.problem(at, `"${key}" is not in our vocabulary; mend the spelling or see specs/README.md`)];
  }
  return errorsOf(validate, held, vocabulary).map((error) =>
    source.problem([...at, ...placeOf(error)], sentence(`"${key}"${insideOf(error)}`, error)),
  );
}

/** What the grammar of life cycles has against a whole file. */
export function grammarProblems(source: Source, vocabulary: Vocabulary): SpecProblem[] {
  return errorsOf(vocabulary.grammar, source.value, vocabulary).map((error) =>
    source.problem(placeOf(error), sentence(error.instancePath.slice(1) || 'the file', error)),
  );
}

function errorsOf(validate: ValidateFunction, value: Json, { part }: Vocabulary): ErrorObject[] {
  return validate(value) ? [] : telling(closestErrors(validate.errors ?? [], part));
}

function placeOf({ instancePath, params }: ErrorObject): Path {
  const extra: unknown = params['additionalProperty'];
  return [...pointerParts(instancePath), ...(typeof extra === 'string' ? [extra] : [])];
}

/** "Must match exactly one schema" says less than what each of them found. */
function telling(errors: readonly ErrorObject[]): ErrorObject[] {
  const choices = errors.filter(isChoice);
  return errors.filter((error) => {
    if (choices.includes(error)) return true;
    if (choices.some((choice) => error.schemaPath.startsWith(`${choice.schemaPath}/`))) return false;
    return error.keyword !== 'if' && (error.keyword !== 'oneOf' || errors.length === 1);
  });
}

/** `oneOf` of branches that say only which key has to be there. */
function isChoice({ keyword, schema }: ErrorObject): boolean {
  const asksForOne = (branch: Json): boolean => isObject(branch) && Object.keys(branch).join() === 'required';
  return keyword === 'oneOf' && Array.isArray(schema) && schema.every(asksForOne);
}

function insideOf({ instancePath }: ErrorObject): string {
  return instancePath === '' ? '' : ` at ${instancePath.slice(1)}`;
}

function sentence(what: string, error: ErrorObject): string {
  return `${what} ${messageOf(error)}${detail(error)}; see specs/README.md`;
}

function messageOf(error: ErrorObject): string {
  if (!isChoice(error)) return error.message ?? 'is wrong';
  const branches = error.schema as { required: string[] }[];
  return `must have exactly one of ${branches.map((branch) => branch.required.join()).join(', ')}`;
}

function detail({ keyword, params, parentSchema }: ErrorObject): string {
  switch (keyword) {
    case 'enum':
      return ` (${(params['allowedValues'] as unknown[]).join(', ')})`;
    case 'const':
      return ` (${String(params['allowedValue'])})`;
    case 'additionalProperties':
      return ` ("${params['additionalProperty']}")`;
    case 'pattern':
      return parentSchema?.['description'] === undefined ? '' : ` (${String(parentSchema['description'])})`;
    default:
      return '';
  }
}
