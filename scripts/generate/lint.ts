import { readFile } from 'node:fs/promises';
import SwaggerParser from '@apidevtools/swagger-parser';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { type SpecProblem, SpecProblems } from './problem.ts';
import { isObject, type Json, type JsonObject, lookup, pointerParts, type Source } from './source.ts';

/** Extension values are judged by this schema; a key that starts with `x-` and is not in it is a slip. */
const vocabularyFile = new URL('../../specs/vocabulary.schema.json', import.meta.url);

/** Throws every problem of a document: our vocabulary, local references, named values, then OpenAPI itself. */
export async function lint(source: Source): Promise<void> {
  const problems = [...(await vocabularyProblems(source)), ...referenceProblems(source), ...meaningProblems(source), ...operationProblems(source)];
  if (problems.length > 0) throw new SpecProblems(problems);
  try {
    // The parser resolves in place, so it gets a copy of its own.
    await SwaggerParser.validate(structuredClone(source.value) as never);
  } catch (error) {
    throw new SpecProblems(openapiProblems(source, error));
  }
}

async function vocabularyProblems(source: Source): Promise<SpecProblem[]> {
  const schema = JSON.parse(await readFile(vocabularyFile, 'utf8')) as { properties: Record<string, object>; $defs: object };
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  const judges = new Map<string, ValidateFunction>();
  for (const [name, own] of Object.entries(schema.properties)) judges.set(name, ajv.compile({ ...own, $defs: schema.$defs }));
  const problems: SpecProblem[] = [];
  walk(source.value, [], (path, value) => {
    for (const [key, held] of Object.entries(value)) {
      if (!key.startsWith('x-')) continue;
      const at = [...path, key];
      const judge = judges.get(key);
      if (judge === undefined) {
        problems.push(source.problem(at, `"${key}" is not in our vocabulary; mend the spelling or see specs/README.md`));
      } else if (!judge(held)) {
        for (const error of judge.errors ?? []) problems.push(source.problem([...at, ...pointerParts(error.instancePath)], sentence(key, error)));
      }
    }
  });
  return problems;
}

function sentence(extension: string, error: ErrorObject): string {
  const allowed = error.keyword === 'enum' ? ` (${(error.params['allowedValues'] as unknown[]).join(', ')})` : '';
  const extra = error.keyword === 'additionalProperties' ? ` ("${error.params['additionalProperty']}")` : '';
  return `"${extension}" ${error.message ?? 'is wrong'}${allowed}${extra}; see specs/README.md`;
}

function referenceProblems(source: Source): SpecProblem[] {
  const problems: SpecProblem[] = [];
  walk(source.value, [], (path, value) => {
    const ref = value['$ref'];
    if (typeof ref !== 'string') return;
    if (!ref.startsWith('#/')) problems.push(source.problem([...path, '$ref'], `"${ref}" leaves the document; copy what it points at into components`));
    else if (lookup(source.value, pointerParts(ref)) === undefined)
      problems.push(source.problem([...path, '$ref'], `"${ref}" points at nothing; mend the name or add the component`));
  });
  return problems;
}

/** Meanings and the enum beside them must name the same values, or one of the two has been forgotten. */
function meaningProblems(source: Source): SpecProblem[] {
  const problems: SpecProblem[] = [];
  walk(source.value, [], (path, value) => {
    const meanings = value['x-meanings'];
    const listed = value['enum'];
    if (!isObject(meanings) || !Array.isArray(listed)) return;
    const known = new Set(listed.map(String));
    for (const name of Object.keys(meanings)) {
      if (!known.has(name)) problems.push(source.problem([...path, 'x-meanings', name], `"${name}" has a meaning but is not in the enum beside it`));
    }
    for (const name of known) {
      if (!Object.hasOwn(meanings, name)) problems.push(source.problem([...path, 'enum'], `the value "${name}" has no meaning in x-meanings beside it`));
    }
  });
  return problems;
}

function operationProblems(source: Source): SpecProblem[] {
  const problems: SpecProblem[] = [];
  const seen = new Set<string>();
  for (const [path, operation] of operations(source)) {
    const id = operation['operationId'];
    if (typeof id !== 'string') problems.push(source.problem(path, 'this operation has no operationId; give it a camelCase name'));
    else if (seen.has(id)) problems.push(source.problem([...path, 'operationId'], `"${id}" is the operationId of two operations; rename one`));
    else seen.add(id);
    if (operation['x-envelope'] === undefined) problems.push(source.problem(path, 'this operation has no x-envelope; say which envelope carries it'));
    if (path[0] === 'paths' && operation['x-effect'] === undefined) problems.push(source.problem(path, 'this operation has no x-effect; say read or write'));
  }
  return problems;
}

/** Every operation under `paths` and `webhooks`, with the path that leads to it. */
export function operations(source: Source): [path: string[], operation: JsonObject][] {
  const found: [string[], JsonObject][] = [];
  for (const section of ['paths', 'webhooks']) {
    const items = source.value[section];
    if (!isObject(items)) continue;
    for (const [key, item] of Object.entries(items)) {
      if (!isObject(item)) continue;
      for (const method of ['get', 'put', 'post', 'delete', 'patch']) {
        const operation = item[method];
        if (isObject(operation)) found.push([[section, key, method], operation]);
      }
    }
  }
  return found;
}

function walk(value: Json, path: readonly string[], visit: (path: readonly string[], value: JsonObject) => void): void {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) walk(item, [...path, String(index)], visit);
  } else if (isObject(value)) {
    visit(path, value);
    for (const [key, item] of Object.entries(value)) {
      // Examples are data: a vendor's field may be called anything there.
      if (key === 'x-examples' || key === 'examples' || key === 'example' || key === 'x-faults') continue;
      walk(item, [...path, key], visit);
    }
  }
}

/** swagger-parser reports a tree of schema errors; the deepest ones name the place that a person has to mend. */
function openapiProblems(source: Source, error: unknown): SpecProblem[] {
  const details = (error as { details?: { instancePath?: string; message?: string; params?: Record<string, unknown> }[] }).details;
  if (!Array.isArray(details) || details.length === 0)
    return [source.problem([], `not OpenAPI 3.1: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`)];
  const depth = Math.max(...details.map((detail) => pointerParts(detail.instancePath ?? '').length));
  const deepest = details.filter((detail) => pointerParts(detail.instancePath ?? '').length === depth);
  const problems = new Map<string, SpecProblem>();
  for (const detail of deepest) {
    const at = pointerParts(detail.instancePath ?? '');
    const extra = detail.params?.['unevaluatedProperty'] ?? detail.params?.['additionalProperty'];
    const named = typeof extra === 'string' ? ` ("${extra}")` : '';
    const problem = source.problem(typeof extra === 'string' ? [...at, extra] : at, `not OpenAPI 3.1: /${at.join('/')} ${detail.message ?? ''}${named}`);
    problems.set(problem.message, problem);
  }
  return [...problems.values()];
}
