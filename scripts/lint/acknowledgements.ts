import type { Layout } from '../../src/message/layout.ts';
import type { Conventions } from '../generate/conventions.ts';
import { shapeOf } from '../spec/message/shape.ts';
import type { SpecCallback } from '../spec/operation/callback.ts';
import type { SpecProblem } from '../spec/problem.ts';
import type { Schema } from '../spec/schema/schema.ts';
import type { Spec } from '../spec/spec.ts';

/** Acknowledgements that no vendor would take: it would repeat its callback for ever. */
export function acknowledgementProblems(spec: Spec, conventions: Conventions): SpecProblem[] {
  return spec.callbacks.flatMap((callback) => [...checks[callback.acknowledgement.by](spec, callback, conventions)]);
}

type Check = (spec: Spec, callback: SpecCallback, conventions: Conventions) => Iterable<SpecProblem>;

const checks: { readonly [By in SpecCallback['acknowledgement']['by']]: Check } = {
  constant: constantProblems,
  sealed: sealedProblems,
  page: pageProblems,
};

function* constantProblems(spec: Spec, { id, answer }: SpecCallback): Generator<SpecProblem> {
  const { const: text } = answer.wire.keywords;
  if ((typeof text === 'string' && text !== '') || typeof text === 'number') return;
  const fix = 'write the exact text for which the vendor waits as the const of its schema';
  yield spec.problem(answer.wire.at, `x-acknowledge of "${id}" is constant, and its answer has no const; ${fix}`);
}

function* sealedProblems(
  spec: Spec,
  { id, answer, acknowledgement }: SpecCallback,
  { envelopes }: Conventions,
): Generator<SpecProblem> {
  if (acknowledgement.by !== 'sealed') return;
  const { message } = acknowledgement;
  const { layout } = shapeOf(message, envelopes.get(message.envelope.name)?.needs);
  if (layout.length === 0) {
    const fix = 'describe its fields, or say constant and give it a const';
    yield spec.problem(answer.wire.at, `x-acknowledge of "${id}" is sealed, and its answer has no fields; ${fix}`);
  }
  for (const { name, schema } of unfilled(layout, message.wire.decoded)) {
    const fix = 'give it a const, an x-filled-by, or drop it';
    yield spec.problem(schema.at, `nobody fills in "${name}" of the acknowledgement of "${id}"; ${fix}`);
  }
}

/** Fields of a sealed acknowledgement that the client would leave out: it has no payload of its own. */
function* unfilled(layout: Layout, schema: Schema): Generator<{ name: string; schema: Schema }> {
  for (const [name, slot] of layout) {
    const field = schema.field(name);
    if (field === undefined) continue;
    const inner = slot.is === 'object' || slot.is === 'payload' ? slot.fields : undefined;
    if (inner !== undefined) yield* unfilled(inner, field.decoded);
    else if (slot.is === 'payload' || (slot.is === 'given' && slot.otherwise === undefined))
      yield { name, schema: field };
  }
}

function* pageProblems(spec: Spec, { id, at, answer, request, retries }: SpecCallback): Generator<SpecProblem> {
  if (request.mediaType !== 'application/x-www-form-urlencoded') {
    const fix = 'describe a form, or say constant or sealed';
    yield spec.problem([...at, 'requestBody'], `a browser brings "${id}" and can only post a form; ${fix}`);
  }
  if (retries !== undefined) {
    const message = `a browser brings "${id}" and does not bring it again; drop its x-retries`;
    yield spec.problem(retries.at, message);
  }
  const { mediaType = 'text/html', wire } = answer;
  if (mediaType !== 'text/html') {
    const fix = 'a page is text/html; mend it, or say constant or sealed';
    yield spec.problem(wire.at, `x-acknowledge of "${id}" is page, and its answer is ${mediaType}; ${fix}`);
  }
  if (wire.keywords.const === undefined) return;
  const fix = 'drop the const, or say constant';
  yield spec.problem(wire.at, `x-acknowledge of "${id}" is page, and its answer has a const; ${fix}`);
}
