import type { Callback, Outcome } from '../../../message/callback.ts';
import type { SandboxApi } from '../../model/api.ts';
import type { Lifecycle, Transition, Values } from '../../model/lifecycle.ts';
import type { StoredRecord } from '../../model/record.ts';

/**
 * What an record's state comes to, in the one word that its callbacks have for it; `undefined` where none of them speaks of it. The code stands
 * in the record's fields, or, where callbacks carry a code of their own (ECPay's `RtnCode`), in what the last step told.
 */
export function outcomeOf(api: SandboxApi, record: StoredRecord): Outcome | undefined {
  const lifecycle = api.lifecycles[record.lifecycle];
  if (lifecycle === undefined) return undefined;
  const transitions = Object.entries(lifecycle.transitions);
  const led = transitions.filter(
    ([name, transition]) => transition.to === record.state && record.made[name] !== undefined,
  );
  const [, last] = led.sort(([a], [b]) => (record.made[b] ?? 0) - (record.made[a] ?? 0))[0] ?? [];
  for (const row of Object.values(api.callbacks ?? {})) {
    const code = codeIn(row, lifecycle, record, last);
    const found = code === undefined ? undefined : row.event.outcomes[code];
    if (found !== undefined) return found;
  }
  return undefined;
}

function codeIn(
  row: Callback,
  lifecycle: Lifecycle,
  record: StoredRecord,
  last: Transition | undefined,
): string | undefined {
  const { code } = row.event;
  const told = last?.notify?.map((notification) => literal(notification.set, code)).find((each) => each !== undefined);
  const own = told ?? literal(lifecycle.states[record.state]?.set, code);
  if (own !== undefined) return own;
  const elsewhere = Object.values(lifecycle.transitions).some((transition) =>
    transition.notify?.some((notification) => literal(notification.set, code) !== undefined),
  );
  const held = record.fields[code];
  return elsewhere || held === undefined || held === null ? undefined : String(held);
}

function literal(values: Values | undefined, name: string): string | undefined {
  const value = values?.[name];
  return value === undefined || value === null || typeof value === 'object' ? undefined : String(value);
}

const bad: readonly Outcome[] = ['failed', 'refused', 'expired', 'cancelled', 'mismatch'];

export function isBad(outcome: Outcome | undefined): boolean {
  return outcome !== undefined && bad.includes(outcome);
}
