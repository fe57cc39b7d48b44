import { isObject, type Json, type JsonObject } from '../generate/json.ts';
import { schemaPlaces } from '../generate/lint/places.ts';
import { operationsIn } from '../generate/operations.ts';
import type { SpecProblem } from '../generate/problem.ts';
import { resolve, type Source } from '../generate/source.ts';

/** Everything of a document that a reader meets and that says nothing about itself. */
export function* undescribed(source: Source): Generator<SpecProblem> {
  const wanting = (path: readonly string[], what: string): SpecProblem => source.problem(path, `${what} has no description; say in one line what it is`);
  for (const key of ['summary', 'description']) {
    const { info } = source.value;
    if (isObject(info) && !says(info, key)) yield source.problem(['info'], `the document has no ${key}; say what the API is for`);
  }
  for (const key of ['servers', 'tags']) {
    for (const [index, each] of list(source.value[key]).entries())
      if (!says(each, 'description')) yield wanting([key, String(index)], `"${String(each['name'] ?? each['url'])}"`);
  }
  for (const [path, operation] of operationsIn(source)) {
    const id = String(operation['operationId']);
    for (const key of ['summary', 'description'])
      if (!says(operation, key)) yield source.problem(path, `"${id}" has no ${key}; say what it does${key === 'summary' ? ' in a few words' : ''}`);
    for (const [index, each] of list(operation['parameters']).entries()) {
      const parameter = resolve(source, each);
      if (!says(parameter, 'description')) yield wanting([...path, 'parameters', String(index)], `the parameter "${String(parameter['name'])}"`);
    }
    for (const [status, each] of entries(operation['responses'])) {
      const response = resolve(source, each);
      if (!says(response, 'description')) yield wanting([...path, 'responses', status], `the answer ${status} of "${id}"`);
      for (const [name, header] of entries(response['headers']))
        if (!says(resolve(source, header), 'description')) yield wanting([...path, 'responses', status, 'headers', name], `the header "${name}"`);
    }
  }
  for (const { path, schema, as } of schemaPlaces(source)) {
    // `{}` is anything on purpose, what only judges describes nothing, and a reference is described where it leads.
    if (as === 'rule' || Object.keys(schema).length === 0 || schema['$ref'] !== undefined) continue;
    if (!says(schema, 'description') && !isWholeBody(path)) yield wanting(path, `"${path.filter((part) => !/^\d+$/.test(part)).at(-1) ?? ''}"`);
  }
}

/** The body of a message as a whole is described by its operation and its response, the credentials by README.md. */
function isWholeBody(path: readonly string[]): boolean {
  return path[0] === 'x-credentials' ? path.length === 1 : path.at(-1) === 'schema' && path.at(-3) === 'content';
}

function says(value: JsonObject, key: string): boolean {
  const text = value[key];
  return typeof text === 'string' && text.trim() !== '';
}

function list(value: Json | undefined): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function entries(value: Json | undefined): [string, Json][] {
  return isObject(value) ? Object.entries(value) : [];
}
