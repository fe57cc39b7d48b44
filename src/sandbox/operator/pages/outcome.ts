import type { Callback, Outcome } from '../../../message/callback.ts';
import type { SandboxApi } from '../../model/api.ts';
import type { Life, Move, Values } from '../../model/lifecycle.ts';
import type { StoredRecord } from '../../model/record.ts';

/**
 * What an record's state comes to, in the one word that its callbacks have for it; `undefined` where none of them speaks of it. The code stands
 * in the record's fields, or, where callbacks carry a code of their own (ECPay's `RtnCode`), in what the last step told.
 */
export function outcomeOf(api: SandboxApi, record: StoredRecord): Outcome | undefined {
  const life = api.lives[record.life];
  if (life === undefined) return undefined;
  const moves = Object.entries(life.moves);
  const led = moves.filter(([name, move]) => move.to === record.state && record.made[name] !== undefined);
  const [, last] = led.sort(([a], [b]) => (record.made[b] ?? 0) - (record.made[a] ?? 0))[0] ?? [];
  for (const row of Object.values(api.callbacks ?? {})) {
    const code = codeIn(row, life, record, last);
    const found = code === undefined ? undefined : row.event.outcomes[code];
    if (found !== undefined) return found;
  }
  return undefined;
}

function codeIn(row: Callback, life: Life, record: StoredRecord, last: Move | undefined): string | undefined {
  const { code } = row.event;
  const told = last?.tells?.map((telling) => literal(telling.set, code)).find((each) => each !== undefined);
  const own = told ?? literal(life.states[record.state]?.set, code);
  if (own !== undefined) return own;
  const elsewhere = Object.values(life.moves).some((move) =>
    move.tells?.some((telling) => literal(telling.set, code) !== undefined),
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
