import type { Envelope } from '../../src/envelopes/envelope.ts';
import type { CallbackTable } from '../../src/message/callback.ts';
import type { Layout } from '../../src/message/layout.ts';
import type { Document, OperationTable } from '../../src/message/operation.ts';
import type { Schemas } from '../../src/message/schema.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { everyApi } from '../../src/sandbox/model/apis.ts';
import type { Example, Refusals } from '../../src/sandbox/model/example.ts';

/** All that is generated of one document. */
export interface Generated {
  readonly document: Document;
  readonly operations: OperationTable;
  readonly callbacks: CallbackTable;
  /** What a merchant gives. */
  readonly requests: Schemas;
  readonly answers: Schemas;
  /** What a vendor sends by itself. */
  readonly notifications: Schemas;
  readonly examples: Readonly<Record<string, readonly Example[]>>;
  readonly refusals: Refusals;
  readonly operationRefusals: Readonly<Record<string, Refusals>>;
  readonly stageCredentials: Readonly<Record<string, string>>;
  readonly rules: Readonly<Record<string, Rule>>;
}

export async function generated(name: string): Promise<Generated> {
  const load = async (file: string): Promise<Record<string, unknown>> => import(`../../generated/${name}/${file}.ts`);
  const [table, schemas, examples] = await Promise.all(['operations', 'schemas', 'examples'].map(load));
  const { rules } = everyApi.find(({ document }) => document.name === name) ?? { rules: {} };
  return {
    ...schemas,
    rules,
    callbacks: {},
    ...table,
    notifications: schemas?.['callbacks'] ?? {},
    ...examples,
  } as unknown as Generated;
}

export function envelopeNamed(name: string): Envelope {
  const found = everyApi.flatMap((api) => api.envelopes).find((envelope) => envelope.name === name);
  if (found === undefined) throw new Error(`no envelope ${name}`);
  return found;
}

/** Names of the places that are filled when the merchant gives nothing, as paths without list numbers. */
export function filledPlaces(layout: Layout, at = ''): string[] {
  return layout.flatMap(([name, slot]) => {
    if (slot.is === 'payload') return slot.fields === undefined ? [] : filledPlaces(slot.fields, '');
    if (slot.is === 'object') return filledPlaces(slot.fields, at);
    if (slot.is === 'clock' || slot.is === 'new-id' || (slot.is === 'given' && slot.otherwise !== undefined))
      return [`${at}/${name}`];
    return slot.is === 'given' && slot.fields !== undefined ? filledPlaces(slot.fields, `${at}/${name}`) : [];
  });
}
