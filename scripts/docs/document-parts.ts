import type { Source } from '../generate/source.ts';
import { type SpecOperation, specOperations } from '../generate/table.ts';
import { FieldTables } from './fields.ts';
import { ruleWords } from './rules.ts';
import { callbackSample, clientSample, type Entry, entryOf, operationSample } from './samples.ts';
import { items, text } from './spec.ts';
import { Wire } from './wire.ts';

/** What the pages of one document are made of. */
export interface DocumentParts {
  readonly source: Source;
  readonly operations: readonly SpecOperation[];
  readonly callbacks: readonly SpecOperation[];
  readonly tables: FieldTables;
  readonly wire: Wire;
  readonly entry: Entry;
  /** Words of the named rules. */
  readonly rules: ReadonlyMap<string, string>;
  /** Code samples by operationId, and `client` for how a client is made. */
  readonly samples: ReadonlyMap<string, string>;
}

export async function documentParts(source: Source): Promise<DocumentParts> {
  const all = specOperations(source);
  const operations = all.filter((operation) => operation.section === 'paths');
  const callbacks = all.filter((operation) => operation.section === 'webhooks');
  const entry = await entryOf(source.name);
  const names = new Set(all.flatMap((operation) => items(operation.spec['x-rules']).map(text)));
  const rules = new Map<string, string>();
  for (const name of names) rules.set(name, await ruleWords(name));
  const samples = new Map<string, string>();
  const called = operations.find((operation) => operation.spec['x-delivery'] === undefined);
  if (called !== undefined) samples.set('client', clientSample(source, entry, called));
  for (const operation of operations) samples.set(operation.id, operationSample(source, entry, operation));
  for (const callback of callbacks) samples.set(callback.id, callbackSample(source, entry, callback));
  return { source, operations, callbacks, tables: new FieldTables(source), wire: new Wire(source), entry, rules, samples };
}
