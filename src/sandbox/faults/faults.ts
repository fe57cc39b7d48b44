import { type Shaker, shaker } from './chance.ts';
import { type CallbackKind, callbackFault, type HttpKind, httpFault, isCallbackKind, isHttpKind, type Measure } from './kinds.ts';
import type { CallbackName, OperationName } from './names.ts';
import { checkChances, checkName, checkSingle, namesOf, sameSide } from './order.ts';
import type { Plan, Single } from './plan.ts';
import type { Faults, FaultTables } from './types.ts';

export interface FaultsOptions {
  /** The documents, for the names of their operations and callbacks. */
  readonly apis: readonly FaultTables[];
  /** @default one at random; it can be read off `seed` and given again */
  readonly seed?: number;
}

interface Held {
  plan: Plan;
  readonly shake?: Shaker;
}

/** Makes an empty list of faults. */
export function createFaults<Operation extends string = OperationName, Callback extends string = CallbackName>(
  options: FaultsOptions,
): Faults<Operation, Callback> {
  const names = namesOf(options.apis);
  const seed = options.seed ?? Math.floor(Math.random() * 2 ** 31);
  const listeners = new Set<() => void>();
  let held: readonly Held[] = [];
  let count = 0;
  /** Chances are numbered apart, so that what else was ordered does not change what their dice show. */
  let chances = 0;

  function hold(all: readonly Held[]): void {
    held = all;
    for (const listener of listeners) listener();
  }

  function newId(): string {
    count += 1;
    return `f${count}`;
  }

  function single(when: Single['when'], of: string, kind: HttpKind | CallbackKind, measure: Measure = {}): string {
    checkSingle(names, when, of, kind, measure);
    const id = newId();
    const replaced = ({ plan }: Held): boolean => when === 'always' && plan.when === 'always' && plan.of === of && sameSide(plan.kind, kind);
    hold([...held.filter((each) => !replaced(each)), { plan: { id, when, of, kind, ...only(measure), fired: 0 } }]);
    return id;
  }

  function fire<Kind extends HttpKind | CallbackKind>(
    name: string,
    fits: (kind: string) => kind is Kind,
  ): { readonly kind: Kind; readonly measure: Measure } | undefined {
    if (held.length === 0) return undefined;
    const chosen = firstOf(held, name, fits);
    // Every dice is thrown at every call, whatever fires in the end: what is ordered by name does not change what chance brings later.
    const thrown = held.map((by) => ({ by, kind: by.shake?.(name, fits) })).find(({ kind }) => kind !== undefined);
    const by = chosen?.by ?? thrown?.by;
    const kind = chosen?.kind ?? thrown?.kind;
    if (by === undefined || kind === undefined) return undefined;
    const measure = by.plan;
    by.plan = { ...by.plan, fired: by.plan.fired + 1 };
    hold(by.plan.when === 'next' ? held.filter((each) => each !== by) : held);
    return { kind, measure };
  }

  return {
    seed,
    next: (of: string, kind: HttpKind | CallbackKind, measure?: Measure) => single('next', of, kind, measure),
    always: (of: string, kind: HttpKind | CallbackKind, measure?: Measure) => single('always', of, kind, measure),
    random({ rate, kinds, of, ...measure }) {
      checkChances(names, { rate, kinds, of, ...measure });
      const id = newId();
      chances += 1;
      const plan = { id, when: 'random', rate, kinds: [...kinds], ...(of === undefined ? {} : { of: [...of] }), ...only(measure), fired: 0 } as const;
      hold([...held, { plan, shake: shaker(plan, seed, String(chances)) }]);
      return id;
    },
    list: () => held.map(({ plan }) => plan),
    clear(what) {
      if (what === undefined) chances = 0;
      else if (what !== '*' && !/^f\d+$/.test(what)) checkName(names, what);
      hold(what === undefined ? [] : held.filter(({ plan }) => plan.id !== what && (plan.when === 'random' || plan.of !== what)));
    },
    take(operation) {
      const fired = fire(operation, isHttpKind);
      return fired === undefined ? undefined : httpFault(fired.kind, fired.measure);
    },
    takeCallback(callback) {
      const fired = fire(callback, isCallbackKind);
      return fired === undefined ? undefined : callbackFault(fired.kind, fired.measure);
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** What was ordered by name and no chance. */
function firstOf<Kind extends string>(
  held: readonly Held[],
  name: string,
  fits: (kind: string) => kind is Kind,
): { readonly by: Held; readonly kind: Kind } | undefined {
  for (const [when, of] of [
    ['next', name],
    ['always', name],
    ['always', '*'],
  ]) {
    for (const by of held) {
      const { plan } = by;
      if (plan.when === 'random' || plan.when !== when || plan.of !== of) continue;
      if (fits(plan.kind)) return { by, kind: plan.kind };
    }
  }
  return undefined;
}

function only({ ms, bytes }: Measure): Measure {
  return { ...(ms === undefined ? {} : { ms }), ...(bytes === undefined ? {} : { bytes }) };
}
