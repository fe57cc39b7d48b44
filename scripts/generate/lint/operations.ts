import { readdir, readFile } from 'node:fs/promises';
import { isObject, type Json, type JsonObject } from '../json.ts';
import { propertyNames } from '../layout.ts';
import { operationsIn } from '../operations.ts';
import { payloadSchema } from '../payload.ts';
import type { SpecProblem } from '../problem.ts';
import type { Source } from '../source.ts';
import { type SpecOperation, specOperations } from '../table.ts';

const rulesFolder = new URL('../../../src/rules/', import.meta.url);

/** The rules that are written: each file of src/rules that exports one, by the file's name. */
export async function readRuleNames(): Promise<ReadonlySet<string>> {
  const files = (await readdir(rulesFolder)).filter((file) => file.endsWith('.ts'));
  const texts = await Promise.all(files.map((file) => readFile(new URL(file, rulesFolder), 'utf8')));
  return new Set(files.filter((_, index) => /export const \w+: Rule\b/.test(texts[index] ?? '')).map((file) => file.slice(0, -'.ts'.length)));
}

export function operationProblems(source: Source, rules: ReadonlySet<string>): SpecProblem[] {
  const seen = new Set<string>();
  return operationsIn(source).flatMap(([path, spec]) => [...headProblems(source, path, spec, seen), ...ruleProblems(source, path, spec, rules)]);
}

function* headProblems(source: Source, path: readonly string[], spec: JsonObject, seen: Set<string>): Generator<SpecProblem> {
  const id = spec['operationId'];
  if (typeof id !== 'string' || !/^[a-z][A-Za-z0-9]*$/.test(id))
    yield source.problem(idPath(path, id), 'an operation needs an operationId in camelCase; it becomes the method');
  else if (seen.has(id)) yield source.problem([...path, 'operationId'], `"${id}" is the operationId of two operations; rename one`);
  else seen.add(id);
  if (spec['x-envelope'] === undefined) yield source.problem(path, 'this operation has no x-envelope; say which envelope carries it');
  if (path[0] === 'webhooks') {
    if (spec['x-proof'] === undefined) yield source.problem(path, 'this callback has no x-proof; say signature, key or none');
  } else if (spec['x-effect'] === undefined) yield source.problem(path, 'this operation has no x-effect; say read or write');
  const responses = spec['responses'];
  if (!isObject(responses) || !Object.keys(responses).some((status) => /^[23]/.test(status)))
    yield source.problem(path, 'this operation has no answer; describe the 2XX or 3XX one under "responses"');
}

function* ruleProblems(source: Source, path: readonly string[], spec: JsonObject, known: ReadonlySet<string>): Generator<SpecProblem> {
  const named: Json[] = Array.isArray(spec['x-rules']) ? spec['x-rules'] : [];
  for (const [index, name] of named.entries()) {
    if (!known.has(String(name)))
      yield source.problem(
        [...path, 'x-rules', String(index)],
        `the rule "${String(name)}" is not written; use one of ${[...known].join(', ')}, or add src/rules/${String(name)}.ts`,
      );
  }
}

function idPath(path: readonly string[], id: Json | undefined): readonly string[] {
  return id === undefined ? path : [...path, 'operationId'];
}

/** The answer's own code would never be found under a misspelt name. An answer that could not be resolved is a problem by itself. */
export function successProblems(source: Source): SpecProblem[] {
  return specOperations(source).flatMap((operation) => [...unknownNames(source, operation)]);
}

function* unknownNames(source: Source, { at, spec, answer }: SpecOperation): Generator<SpecProblem> {
  const success = spec['x-success'];
  if (!isObject(success)) return;
  const names = propertyNames(source, payloadSchema(source, answer.schema));
  for (const key of ['code', 'message']) {
    const name = success[key];
    if (typeof name === 'string' && names.size > 0 && !names.has(name))
      yield source.problem(
        [...at, 'x-success', key],
        `x-success.${key} is "${name}", which is no property of the answer; name one of ${[...names].join(', ')}`,
      );
  }
}
