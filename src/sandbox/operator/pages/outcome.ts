import type { Outcome } from '../../../message/callback.ts';
import type { SandboxApi } from '../../model/api.ts';
import type { Lifecycle, Transition, Values } from '../../model/lifecycle.ts';
import type { StoredRecord } from '../../model/record.ts';

/**
 * The outcome that a record's state stands for, as its callbacks name it; `undefined` where none of them has it. The
 * code is in the record's fields, or, where callbacks carry a code of their own (ECPay's `RtnCode`), in what the last
 * transition notified.
 */
export function outcomeOf(api: SandboxApi, record: StoredRecord): Outcome | undefined {
  const lifecycle = api.lifecycles[record.lifecycle];
  if (lifecycle === undefined) return undefined;
  for (const { event } of Object.values(api.callbacks ?? {})) {
    const code = codeIn(event.code, record, lifecycle);
    const outcome = code === undefined ? undefined : event.outcomes[code];
    if (outcome !== undefined) return outcome;
  }
  return undefined;
}

/** The value that a callback's field for the code has in the record's state. */
function codeIn(field: string, record: StoredRecord, lifecycle: Lifecycle): string | undefined {
  const notified = lastTransition(record, lifecycle)?.notify?.map(({ set }) => literal(set, field));
  const code = notified?.find((each) => each !== undefined) ?? literal(lifecycle.states[record.state]?.set, field);
  if (code !== undefined) return code;
  const isInCallbacksOnly = Object.values(lifecycle.transitions).some(({ notify = [] }) =>
    notify.some(({ set }) => literal(set, field) !== undefined),
  );
  const value = record.fields[field];
  return isInCallbacksOnly || value === undefined || value === null ? undefined : String(value);
}

/** The transition that led into the present state. */
function lastTransition({ made, state }: StoredRecord, { transitions }: Lifecycle): Transition | undefined {
  const into = Object.entries(transitions).filter(([name, { to }]) => to === state && made[name] !== undefined);
  return into.sort(([a], [b]) => (made[b] ?? 0) - (made[a] ?? 0))[0]?.[1];
}

function literal(values: Values | undefined, name: string): string | undefined {
  const value = values?.[name];
  return value === undefined || value === null || typeof value === 'object' ? undefined : String(value);
}

const bad: readonly Outcome[] = ['failed', 'refused', 'expired', 'cancelled', 'mismatch'];

export function isBad(outcome: Outcome | undefined): boolean {
  return outcome !== undefined && bad.includes(outcome);
}
