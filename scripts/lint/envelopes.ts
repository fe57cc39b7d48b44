import type { Envelope } from '../../src/envelopes/envelope.ts';
import type { Conventions } from '../generate/conventions.ts';
import type { SpecMessage } from '../spec/message/message.ts';
import { meant } from '../spec/nearest.ts';
import type { SpecProblem } from '../spec/problem.ts';
import type { Spec } from '../spec/spec.ts';

type Needs = NonNullable<Envelope['needs']>;

/** A message that is sealed and opened, and what to call it. */
interface Enveloped {
  readonly message: SpecMessage;
  readonly name: string;
}

/** Envelopes that are not written, and messages that lack what theirs needs: nobody could seal or open them. */
export function envelopeProblems(spec: Spec, { envelopes }: Conventions): SpecProblem[] {
  const unmet = envelopedIn(spec).flatMap((enveloped) => {
    const { name } = enveloped.message.envelope;
    const envelope = envelopes.get(name);
    if (envelope !== undefined) return [...unmetNeeds(spec, enveloped, envelope)];
    const fix = meant(
      name,
      envelopes.keys(),
      `use one of ${[...envelopes.keys()].join(', ')}, or add src/envelopes/${name}.ts`,
    );
    return [spec.problem(enveloped.message.envelopeAt, `the envelope "${name}" is not written; ${fix}`)];
  });
  return [...unmet, ...unpostable(spec, envelopes)];
}

/** A browser posts fields. */
function* unpostable(spec: Spec, envelopes: Conventions['envelopes']): Generator<SpecProblem> {
  const forms = [...envelopes.values()].filter(({ fields }) => fields !== undefined).map(({ name }) => name);
  for (const { delivery, request } of spec.operations) {
    const { envelope, envelopeAt } = request;
    if (delivery === undefined || !envelopes.has(envelope.name) || forms.includes(envelope.name)) continue;
    const fix = `name one of ${forms.join(', ')}`;
    yield spec.problem(envelopeAt, `the envelope "${envelope.name}" makes no form for a browser to post; ${fix}`);
  }
}

function envelopedIn({ operations, callbacks }: Spec): Enveloped[] {
  return [
    ...operations.flatMap(({ id, request, answer }) => [
      { message: request, name: `the request of "${id}"` },
      { message: answer, name: `the answer of "${id}"` },
    ]),
    ...callbacks.flatMap(({ id, request, acknowledgement }) => [
      { message: request, name: `the callback "${id}"` },
      ...(acknowledgement.by === 'sealed'
        ? [{ message: acknowledgement.message, name: `the acknowledgement of "${id}"` }]
        : []),
    ]),
  ];
}

function* unmetNeeds(spec: Spec, enveloped: Enveloped, { needs = {} }: Envelope): Generator<SpecProblem> {
  const { envelope, envelopeAt: at } = enveloped.message;
  if (needs.digest === true && envelope.digest === undefined) {
    const fix = `write { name: ${envelope.name}, digest: sha256 }, or md5`;
    yield spec.problem(at, `the envelope "${envelope.name}" needs a digest; ${fix}`);
  }
  if (needs.digest === undefined && envelope.digest !== undefined)
    yield spec.problem(at, `the envelope "${envelope.name}" has no digest; write its name alone`);
  yield* missingCredentials(spec, enveloped, needs);
  yield* missingFields(spec, enveloped, needs);
}

/** Told once of a document, whatever the envelope carries there. */
function* missingCredentials(spec: Spec, { message }: Enveloped, needs: Needs): Generator<SpecProblem> {
  const { envelope, envelopeAt } = message;
  const required = (spec.credentials?.options ?? []).filter(({ isRequired }) => isRequired).map(({ name }) => name);
  for (const option of (needs.credentials ?? []).filter((each) => !required.includes(each))) {
    const at = spec.credentials?.schema.at ?? envelopeAt;
    const lack = `needs the credential "${option}", which x-credentials does not require`;
    yield spec.problem(at, `the envelope "${envelope.name}" ${lack}; list it there and require it`);
  }
}

function* missingFields(spec: Spec, { message, name }: Enveloped, needs: Needs): Generator<SpecProblem> {
  const { envelope, envelopeAt: at, wire } = message;
  const described = wire.decoded.fieldNames;
  for (const field of (needs.fields ?? []).filter((each) => !described.has(each))) {
    const lack = `carries the field "${field}", which ${name} does not describe`;
    yield spec.problem(at, `the envelope "${envelope.name}" ${lack}; add it, or name another envelope`);
  }
  const count = needs.fieldCount ?? 0;
  if (described.size >= count) return;
  const lack = `carries ${count} fields, and ${name} has ${described.size}`;
  yield spec.problem(at, `the envelope "${envelope.name}" ${lack}; describe each of them, or name another envelope`);
}
