import type { Spec } from '../spec/spec.ts';
import { FieldTables } from './fields.ts';
import { ruleWords } from './rules.ts';
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

export async function documentParts(spec: Spec): Promise<DocumentParts> {
  const { operations, callbacks } = spec;
  const entry = entryOf(spec.name);
  const names = new Set(spec.endpoints.flatMap((endpoint) => endpoint.rules.map(({ value }) => value)));
  const rules = new Map<string, string>();
  for (const name of names) rules.set(name, await ruleWords(name));
  const samples = new Map<string, string>();
  const called = operations.find((operation) => operation.delivery === undefined);
  if (called !== undefined) samples.set('client', clientSample(spec, entry, called));
  for (const operation of operations) samples.set(operation.id, operationSample(spec, entry, operation));
  for (const callback of callbacks) samples.set(callback.id, callbackSample(spec, entry, callback));
  return { spec, tables: new FieldTables(), wire: new Wire(spec), entry, rules, samples };
}
