import { coerce } from '../../src/message/coerce.ts';
import { problemsOf } from '../../src/message/problems.ts';
import type { Schema } from '../../src/message/schema.ts';
import type { Example } from '../../src/sandbox/model/example.ts';
import { type Json, type Path, pointerParts } from '../spec/json.ts';
import type { Written } from '../spec/node.ts';
import type { SpecEndpoint } from '../spec/operation/endpoint.ts';
import type { SpecProblem } from '../spec/problem.ts';
import type { Spec } from '../spec/spec.ts';
import { brokenRules } from './example-rules.ts';
import type { Judges } from './judges.ts';
import { twinProblems } from './twins.ts';

/** Examples that are missing, that schemas or rules refuse, or that the sandbox would never answer with. */
export function exampleProblems(spec: Spec, { conventions, schemas }: Judges): SpecProblem[] {
  const { requests, answers, callbacks } = schemas;
  return [
    ...spec.endpoints.flatMap((endpoint) => [...missingExample(spec, endpoint)]),
    ...twinProblems(spec),
    ...spec.operations.flatMap((operation) =>
      operation.examples.flatMap((example) => [
        ...requestProblems(spec, example, requests[operation.id]),
        ...answerProblems(spec, example, answers[operation.id]),
        ...brokenRules(spec, { example, operation, rules: conventions.rules }),
      ]),
    ),
    ...spec.callbacks.flatMap((callback) =>
      callback.examples.flatMap((example) => [
        ...receivedProblems(spec, sideOf(example, 'request'), callbacks[callback.id]),
      ]),
    ),
  ];
}

/** One side of an example, and what to call it. */
interface Side {
  readonly at: Path;
  readonly value: unknown;
  readonly name: string;
}

function sideOf({ at, value }: Written<Example>, side: 'request' | 'answer'): Side {
  return { at: [...at, side], value: value[side], name: `the ${side} of the example "${value.name}"` };
}

function* missingExample(spec: Spec, { id, at, examples }: SpecEndpoint): Generator<SpecProblem> {
  if (examples.length > 0) return;
  const fix = 'give it one under x-examples, which the sandbox answers with and the docs print';
  yield spec.problem(at, `"${id}" has no example; ${fix}`);
}

function requestProblems(spec: Spec, example: Written<Example>, schema: Schema = true): SpecProblem[] {
  return schemaProblems(spec, sideOf(example, 'request'), { schema, value: example.value.request });
}

function answerProblems(spec: Spec, example: Written<Example>, schema?: Schema): SpecProblem[] {
  if (example.value.answer !== undefined) return receivedProblems(spec, sideOf(example, 'answer'), schema);
  const message = `the example "${example.value.name}" has no answer; say what the vendor answers`;
  return [spec.problem(example.at, message)];
}

/** What a vendor sends is read on the way in, text as numbers; an example gives what comes of that. */
function receivedProblems(spec: Spec, side: Side, schema: Schema = true): SpecProblem[] {
  const read = coerce(schema, side.value);
  const problems = schemaProblems(spec, side, { schema, value: read });
  if (problems.length > 0) return problems;
  return [...differences(side.value as Json, read as Json)].map(({ path, value }) => {
    const pointer = path.map((part) => `/${part}`).join('');
    return spec.problem(
      [...side.at, ...path],
      `${side.name}: ${pointer} is read as ${JSON.stringify(value)}; write it so`,
    );
  });
}

interface Judged {
  readonly schema: Schema;
  readonly value: unknown;
}

function schemaProblems(spec: Spec, { at, name }: Side, { schema, value }: Judged): SpecProblem[] {
  return problemsOf(schema, value).map(({ pointer, message }) => {
    const said = pointer === '' ? message : `${pointer} ${message}`;
    return spec.problem([...at, ...pointerParts(pointer)], `${name}: ${said}; mend the example or the schema`);
  });
}

/** Values that became others, each with where it stands. */
function* differences(given: Json, read: Json, path: Path = []): Generator<{ path: Path; value: Json }> {
  if (typeof given !== 'object' || given === null || typeof read !== 'object' || read === null) {
    if (given !== read) yield { path, value: read };
    return;
  }
  for (const [key, held] of Object.entries(read)) {
    yield* differences((given as Record<string, Json>)[key] ?? null, held, [...path, key]);
  }
}
