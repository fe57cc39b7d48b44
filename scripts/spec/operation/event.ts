import type { Outcome } from '../../../src/message/callback.ts';
import type { Schema } from '../schema/schema.ts';
import type { EventMapping } from '../vocabulary/extensions.ts';

/** What an event is read from: the payload, or where that holds a list the items of the list. */
export function eventSubject({ list }: EventMapping, payload: Schema): Schema | undefined {
  return list === undefined ? payload : payload.field(list)?.items;
}

/** The outcomes of the codes that are in the table of the event's code. */
export function eventOutcomes(mapping: EventMapping, payload: Schema): Record<string, Outcome> {
  const meanings = eventSubject(mapping, payload)?.field(mapping.code)?.meanings ?? {};
  const known = Object.entries(meanings).flatMap(([code, { outcome }]): [string, Outcome][] =>
    outcome === undefined ? [] : [[code, outcome]],
  );
  return Object.fromEntries(known);
}
