import type { Conventions } from '../generate/conventions.ts';
import { report, type SpecProblem } from '../spec/problem.ts';
import type { Spec } from '../spec/spec.ts';
import { wordlessEnvelopes } from './envelopes.ts';
import { FieldTables } from './fields.ts';
import { callbackSample, clientSample, type Entry, entryOf, operationSample } from './samples.ts';
import { Wire } from './wire.ts';

/** What the pages of one document are made of. */
export interface DocumentParts {
  readonly spec: Spec;
  readonly tables: FieldTables;
  readonly wire: Wire;
  readonly entry: Entry;
  /** Words of the named rules. */
  readonly rules: ReadonlyMap<string, string>;
  /** Code samples by operationId, and `client` for how a client is made. */
  readonly samples: ReadonlyMap<string, string>;
}

/** @throws SpecProblems where the document names an envelope or a rule that the docs have nothing to say about */
export function documentParts(spec: Spec, conventions: Conventions): DocumentParts {
  report([...wordlessEnvelopes(spec), ...unwrittenRules(spec, conventions)]);
  const { operations, callbacks } = spec;
  const entry = entryOf(spec.name);
  const rules = new Map([...conventions.rules].map(([name, { description }]) => [name, description]));
  const samples = new Map<string, string>();
  const called = operations.find((operation) => operation.delivery === undefined);
  if (called !== undefined) samples.set('client', clientSample(spec, entry, called));
  for (const operation of operations) samples.set(operation.id, operationSample(spec, entry, operation));
  for (const callback of callbacks) samples.set(callback.id, callbackSample(spec, entry, callback));
  const wire = new Wire(spec, [...conventions.envelopes.values()]);
  return { spec, tables: new FieldTables(), wire, entry, rules, samples };
}

function unwrittenRules(spec: Spec, { rules }: Conventions): SpecProblem[] {
  const named = spec.endpoints.flatMap((endpoint) => endpoint.rules);
  return named
    .filter(({ value }) => !rules.has(value))
    .map(({ at, value }) =>
      spec.problem(at, `there is no rule "${value}"; write src/rules/${value}.ts, or mend the name`),
    );
}
