import { isObject, type Path } from '../json.ts';
import { answerPayload, answerWire } from '../message/message.ts';
import { payloadField } from '../message/payload.ts';
import type { SpecNode } from '../node.ts';
import type { SpecProblem } from '../problem.ts';
import type { Source } from '../source/source.ts';
import { endpointNodes } from './endpoint.ts';

/** What an operation or a callback has to say of itself, and does not. */
export function operationProblems(source: Source): SpecProblem[] {
  const operations = endpointNodes(source, 'paths').map(({ node }) => node);
  const callbacks = endpointNodes(source, 'webhooks').map(({ node }) => node);
  const seen = new Set<string>();
  return [
    ...[...operations, ...callbacks].flatMap((node) => [...nameProblems(node, seen), ...messageProblems(node)]),
    ...operations.flatMap((node) => [
      ...clientProblems(node),
      ...effectProblems(node),
      ...successProblems(node),
      ...streamProblems(node),
      ...retryProblems(node),
    ]),
    ...callbacks.flatMap((node) => [...proofProblems(node), ...acknowledgementProblems(node)]),
  ];
}

function* nameProblems({ source, at, written }: SpecNode, seen: Set<string>): Generator<SpecProblem> {
  const id = written['operationId'];
  const path: Path = id === undefined ? at : [...at, 'operationId'];
  if (typeof id !== 'string' || !/^[a-z][A-Za-z0-9]*$/.test(id)) {
    yield source.problem(path, 'an operation needs an operationId in camelCase; it becomes the method');
  } else if (seen.has(id)) yield source.problem(path, `"${id}" is the operationId of two operations; rename one`);
  else seen.add(id);
}

/** What a client has beside a method per operation. */
const ofClients = ['fetch', 'callbacks', 'resolve'];

function* clientProblems({ source, at, written }: SpecNode): Generator<SpecProblem> {
  const id = String(written['operationId']);
  if (!ofClients.includes(id)) return;
  const message = `"${id}" is what every client has beside its operations; choose another operationId`;
  yield source.problem([...at, 'operationId'], message);
}

function* messageProblems({ source, at, written }: SpecNode): Generator<SpecProblem> {
  const { responses, 'x-envelope': envelope } = written;
  if (envelope === undefined)
    yield source.problem(at, 'this operation has no x-envelope; say which envelope carries it');
  if (!isObject(responses) || !Object.keys(responses).some((status) => /^[23]/.test(status))) {
    yield source.problem(at, 'this operation has no answer; describe the 2XX or 3XX one under "responses"');
  }
}

function* effectProblems({ source, at, written }: SpecNode): Generator<SpecProblem> {
  if (written['x-effect'] === undefined) yield source.problem(at, 'this operation has no x-effect; say read or write');
}

/**
 * The answer's own code would never be found under a misspelt name. An answer that could not be resolved is a problem
 * by itself.
 */
function* successProblems(node: SpecNode): Generator<SpecProblem> {
  const success = node.extensionAt('x-success');
  if (success === undefined || !isObject(node.value('x-success'))) return;
  const { code, message, refusal } = success.value;
  const named = { code, message, 'refusal.code': refusal?.code, 'refusal.message': refusal?.message };
  const names = answerPayload(node).fieldNames;
  for (const [part, name] of Object.entries(named)) {
    if (typeof name !== 'string' || names.size === 0 || names.has(name)) continue;
    const fix = `name one of ${[...names].join(', ')}`;
    const problem = `x-success.${part} is "${name}", which is not a property of the answer; ${fix}`;
    yield node.source.problem([...success.at, ...part.split('.')], problem);
  }
}

/** Items that are given one by one cannot be taken back, so that asking again has to be safe. */
function* streamProblems(node: SpecNode): Generator<SpecProblem> {
  const stream = node.extensionAt('x-stream');
  if (stream === undefined) return;
  const { at, value: name } = stream;
  if (node.value('x-effect') !== 'read')
    yield node.source.problem(at, 'only what reads can be streamed; drop x-stream');
  const wire = answerWire(node);
  if (payloadField(wire) !== undefined)
    yield node.source.problem(
      at,
      'the answer stands inside of a field, so that it does not arrive in pieces; drop x-stream',
    );
  const lists = wire.decoded.objects.flatMap(({ fields }) =>
    fields.filter(({ schema }) => schema.isList && schema.items !== undefined),
  );
  if (lists.some((field) => field.name === name)) return;
  const names = lists.map((field) => field.name);
  const fix = names.length === 0 ? 'it has none; drop x-stream' : `name one of ${names.join(', ')}`;
  yield node.source.problem(at, `"${name}" is not a list of the answer; ${fix}`);
}

function* proofProblems({ source, at, written }: SpecNode): Generator<SpecProblem> {
  if (written['x-proof'] === undefined)
    yield source.problem(at, 'this callback has no x-proof; say signature, key or none');
  if (!isObject(written['x-event'])) {
    yield source.problem(at, 'this callback has no x-event; say which properties make its event');
  }
}

function* acknowledgementProblems({ source, at, written }: SpecNode): Generator<SpecProblem> {
  if (written['x-acknowledge'] === undefined)
    yield source.problem(at, 'this callback has no x-acknowledge; say constant, sealed or page');
}

function* retryProblems({ source, at, written }: SpecNode): Generator<SpecProblem> {
  if (written['x-retries'] === undefined) return;
  const id = String(written['operationId']);
  const message = `"${id}" is not a callback, and only callbacks are tried again; drop its x-retries`;
  yield source.problem([...at, 'x-retries'], message);
}
