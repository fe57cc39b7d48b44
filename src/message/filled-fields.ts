import type { Problem } from '../errors/problem.ts';
import { credentialOf, holdsPayload, isContent, type Known, type Layout, type Slot } from './layout.ts';

/** A payload without what the client fills in. */
export interface Unfilled {
  readonly payload: unknown;
  readonly problems: readonly Problem[];
}

/**
 * Vendors' samples hold fields that the client fills in: constants, the merchant's number, the checksum. One that holds
 * what would be filled in is taken; one that holds anything else is a problem, since it would be overwritten.
 */
export function withoutFilledFields(
  layout: Layout,
  payload: unknown,
  credentials: Readonly<Record<string, string>>,
): Unfilled {
  if (!isContent(payload)) return { payload, problems: [] };
  const filled = (layoutOfPayload(layout) ?? []).filter(
    ([name, { is }]) => isFilled(is) && payload[name] !== undefined,
  );
  if (filled.length === 0) return { payload, problems: [] };
  const names = new Set(filled.map(([name]) => name));
  const problems = filled.flatMap(([name, slot]) => problemWith(name, slot, { value: payload[name], credentials }));
  return { payload: Object.fromEntries(Object.entries(payload).filter(([name]) => !names.has(name))), problems };
}

function isFilled(kind: Slot['is']): boolean {
  return kind === 'constant' || kind === 'credential' || kind === 'envelope';
}

/** The places of the payload, wherever in the message it stands; of a message that is all payload its own. */
function layoutOfPayload(layout: Layout): Layout | undefined {
  if (!holdsPayload(layout)) return layout;
  for (const [, slot] of layout) {
    if (slot.is === 'payload') return slot.fields;
    if (slot.is === 'object' && holdsPayload(slot.fields)) return layoutOfPayload(slot.fields);
  }
  return undefined;
}

interface Given {
  readonly value: unknown;
  readonly credentials: Known['credentials'];
}

function problemWith(name: string, slot: Slot, { value, credentials }: Given): Problem[] {
  const problem = (message: string): Problem[] => [{ pointer: `/${name}`, rule: 'const', message }];
  switch (slot.is) {
    case 'constant':
      if (String(value) === String(slot.value)) return [];
      return problem(`can only be ${slot.value}, which the client fills in; leave it out`);
    case 'credential':
      if (String(value) === (credentialOf(slot, credentials) ?? '')) return [];
      return problem(`is filled in from the client's option ${slot.option}, which differs; leave it out`);
    default:
      return problem('is made by the client for what it sends; leave it out');
  }
}
