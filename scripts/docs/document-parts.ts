import type { Conventions } from '../generate/conventions.ts';
import { report, type SpecProblem } from '../spec/problem.ts';
import type { Spec } from '../spec/spec.ts';
import { wordlessEnvelopes } from './envelopes.ts';
import type { Paint } from './highlight.ts';
import type { Language } from './language.ts';
import { LifecycleText } from './parts/lifecycle.ts';
import type { Telling } from './parts/values.ts';
import { callbackSample, clientSample, type Entry, entryOf, operationSample } from './samples/typescript.ts';
import { ruleText } from './texts/rule-texts.ts';
import { textsOf } from './texts/texts.ts';
import { Wire } from './wire.ts';

/** What the pages of one document are made of. */
export interface DocumentParts extends Telling {
  readonly spec: Spec;
  readonly lifecycle: LifecycleText;
  readonly wire: Wire;
  readonly entry: Entry;
  readonly paint: Paint;
  /** Words of the named rules. */
  readonly rules: ReadonlyMap<string, string>;
  /** Samples for our client by operationId, and `client` for how a client is made. */
  readonly samples: ReadonlyMap<string, string>;
}

/** How the pages of a document are written. */
export interface Writing {
  readonly language: Language;
  readonly conventions: Conventions;
  readonly paint: Paint;
}

/** @throws SpecProblems where the document names an envelope or a rule that the docs have nothing to say about */
export function documentParts(spec: Spec, { language, conventions, paint }: Writing): DocumentParts {
  report([...wordlessEnvelopes(spec), ...unwrittenRules(spec, conventions)]);
  const { operations, callbacks } = spec;
  const entry = entryOf(spec.name);
  const texts = textsOf[language];
  const rules = [...conventions.rules].map(([name, rule]) => [name, ruleText(name, rule, language)] as const);
  const samples = new Map<string, string>();
  const called = operations.find((operation) => operation.delivery === undefined);
  const sampling = { spec, entry, texts: texts.samples };
  if (called !== undefined) samples.set('client', clientSample(sampling, called));
  for (const operation of operations) samples.set(operation.id, operationSample(sampling, operation));
  for (const callback of callbacks) samples.set(callback.id, callbackSample(sampling, callback));
  return {
    spec,
    language,
    texts,
    lifecycle: new LifecycleText(spec, language, texts),
    wire: new Wire(spec, [...conventions.envelopes.values()]),
    entry,
    paint,
    rules: new Map(rules),
    samples,
  };
}

function unwrittenRules(spec: Spec, { rules }: Conventions): SpecProblem[] {
  const named = spec.endpoints.flatMap((endpoint) => endpoint.rules);
  return named
    .filter(({ value }) => !rules.has(value))
    .map(({ at, value }) =>
      spec.problem(at, `there is no rule "${value}"; write src/rules/${value}.ts, or mend the name`),
    );
}
