import { isObject, type Json, type JsonObject } from '../json.ts';
import { propertyNames, propertySchema } from '../layout.ts';
import { operationsIn } from '../operations.ts';
import { payloadSchema } from '../payload.ts';
import type { SpecProblem } from '../problem.ts';
import { resolve, type Source } from '../source.ts';
import { specOperations } from '../table.ts';

/** An event whose parts would never be found: every name in `x-event` and `x-confirm` has to be a property of what it speaks of. */
export function callbackProblems(source: Source): SpecProblem[] {
  if (!operationsIn(source).some(([path]) => path[0] === 'webhooks')) return [];
  const operations = specOperations(source);
  return operations
    .filter((each) => each.section === 'webhooks')
    .flatMap(({ at, spec, request }) => {
      const payload = payloadSchema(source, request.schema);
      const event = spec['x-event'];
      if (!isObject(event)) return [source.problem(at, 'this callback has no x-event; say which properties make its event')];
      const problems = [...unknownParts(source, [...at, 'x-event'], event, payload)];
      if (spec['x-proof'] === 'key' && event['key'] === undefined)
        problems.push(source.problem([...at, 'x-event'], 'x-proof is key, and x-event names no key'));
      const confirm = spec['x-confirm'];
      return isObject(confirm) ? [...problems, ...confirmProblems(source, [...at, 'x-confirm'], confirm, payload)] : problems;
    });
}

function* confirmProblems(source: Source, at: readonly string[], confirm: JsonObject, payload: JsonObject): Generator<SpecProblem> {
  const asked = specOperations(source).find((each) => each.section === 'paths' && each.id === confirm['operation']);
  if (asked === undefined) {
    yield source.problem([...at, 'operation'], `"${String(confirm['operation'])}" is no operation of this document`);
    return;
  }
  if (asked.spec['x-effect'] !== 'read') yield source.problem([...at, 'operation'], `"${asked.id}" writes; only what reads can confirm`);
  const question = propertyNames(source, payloadSchema(source, asked.request.schema));
  const known = propertyNames(source, payload);
  for (const [name, from] of Object.entries(isObject(confirm['with']) ? confirm['with'] : {})) {
    if (!question.has(name)) yield source.problem([...at, 'with', name], `"${name}" is no property of ${asked.id}; name one of ${[...question].join(', ')}`);
    const origin = String(isObject(from) ? from['time'] : from);
    if (!known.has(origin)) yield source.problem([...at, 'with', name], `"${origin}" is no property of the callback`);
  }
  const event = confirm['event'];
  if (!isObject(event)) return;
  const answer = payloadSchema(source, asked.answer.schema);
  const list = event['list'];
  const item = typeof list === 'string' ? resolve(source, propertySchema(source, answer, list)['items']) : answer;
  yield* unknownParts(source, [...at, 'event'], event, item);
}

function* unknownParts(source: Source, at: readonly string[], event: JsonObject, payload: Json): Generator<SpecProblem> {
  const names = propertyNames(source, payload);
  for (const [part, name] of Object.entries(event)) {
    if (part === 'otherwise' || part === 'list' || typeof name !== 'string' || names.has(name)) continue;
    yield source.problem([...at, part], `"${name}" is no property there; name one of ${[...names].join(', ')}`);
  }
}
