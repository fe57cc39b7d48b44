import { type Draw, drawerOf } from './chance.ts';
import { areOfOneSide, callbackSide, checkChances, checkName, checkNamed, type Names, namesOf } from './check.ts';
import {
  type CallbackFault,
  type CallbackKind,
  callbackFault,
  type HttpFault,
  type HttpKind,
  httpFault,
  isHttpKind,
  type Measure,
} from './kinds.ts';
import type {
  CallbackName,
  Chances,
  FaultInjection,
  FaultTables,
  NamedPlan,
  OperationName,
  Plan,
  RandomPlan,
} from './types.ts';

export interface FaultOptions {
  /** The documents, for the names of their operations and callbacks. */
  readonly apis: readonly FaultTables[];
  /** @default one at random; it can be read from `seed` and given again */
  readonly seed?: number;
}

/** A fault that is set, and what draws for it where it is a random one. */
interface SetPlan {
  plan: Plan;
  readonly draw?: Draw;
}

type AnyKind = HttpKind | CallbackKind;

/** The faults of one sandbox. */
export class FaultInjector<Operation extends string = OperationName, Callback extends string = CallbackName>
  implements FaultInjection<Operation, Callback>
{
  readonly seed: number;
  readonly #names: Names;
  readonly #listeners = new Set<() => void>();
  #plans: readonly SetPlan[] = [];
  #count = 0;
  /** Random faults are numbered apart, so that what else is set does not change what they draw. */
  #randomCount = 0;

  constructor({ apis, seed }: FaultOptions) {
    this.#names = namesOf(apis);
    this.seed = seed ?? Math.floor(Math.random() * 2 ** 31);
  }

  next(of: string, kind: AnyKind, measure: Measure = {}): string {
    return this.#set({ when: 'next', of, kind, ...measure });
  }

  always(of: string, kind: AnyKind, measure: Measure = {}): string {
    return this.#set({ when: 'always', of, kind, ...measure });
  }

  random({ rate, kinds, of, ...measure }: Chances<Operation, Callback>): string {
    checkChances(this.#names, { rate, kinds, of, ...measure });
    const id = this.#newId();
    this.#randomCount += 1;
    const names = of === undefined ? {} : { of: [...of] };
    const plan: RandomPlan = { id, when: 'random', rate, kinds: [...kinds], ...names, ...given(measure), fired: 0 };
    this.#replace([...this.#plans, { plan, draw: drawerOf(plan, `${this.seed} ${this.#randomCount}`) }]);
    return id;
  }

  list(): readonly Plan[] {
    return this.#plans.map(({ plan }) => plan);
  }

  clear(what?: string): void {
    if (what === undefined) this.#randomCount = 0;
    else if (what !== '*' && !/^f\d+$/.test(what)) checkName(this.#names, what);
    const stays = ({ plan }: SetPlan): boolean =>
      what !== undefined && plan.id !== what && (plan.when === 'random' || plan.of !== what);
    this.#replace(this.#plans.filter(stays));
  }

  take(...operations: readonly string[]): HttpFault | undefined {
    const fired = this.#fire(operations, isHttpKind);
    return fired === undefined ? undefined : httpFault(fired.kind, fired.measure);
  }

  takeCallback(callback: string): CallbackFault | undefined {
    const fired = this.#fire([callback], callbackSide(this.#names, callback));
    return fired === undefined ? undefined : callbackFault(fired.kind, fired.measure);
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #set(fault: Omit<NamedPlan, 'id' | 'fired'>): string {
    checkNamed(this.#names, fault);
    const id = this.#newId();
    const { when, of, kind } = fault;
    const isReplaced = ({ plan }: SetPlan): boolean =>
      when === 'always' && plan.when === 'always' && plan.of === of && areOfOneSide(plan.kind, kind);
    const plan: NamedPlan = { id, when, of, kind, ...given(fault), fired: 0 };
    this.#replace([...this.#plans.filter((each) => !isReplaced(each)), { plan }]);
    return id;
  }

  #fire<Kind extends AnyKind>(
    called: readonly string[],
    isOfSide: (kind: string) => kind is Kind,
  ): { readonly kind: Kind; readonly measure: Measure } | undefined {
    if (this.#plans.length === 0 || called.length === 0) return undefined;
    const named = namedFor(this.#plans, called, isOfSide);
    // Every random fault draws at every call, whatever fires in the end: faults set by name do not change what comes at
    // random later.
    const drawn = this.#plans
      .map((set) => ({ set, kind: set.draw?.(nameFor(set.plan, called), isOfSide) }))
      .find(({ kind }) => kind !== undefined);
    const set = named?.set ?? drawn?.set;
    const kind = named?.kind ?? drawn?.kind;
    if (set === undefined || kind === undefined) return undefined;
    set.plan = { ...set.plan, fired: set.plan.fired + 1 };
    this.#replace(set.plan.when === 'next' ? this.#plans.filter((each) => each !== set) : this.#plans);
    return { kind, measure: set.plan };
  }

  #replace(plans: readonly SetPlan[]): void {
    this.#plans = plans;
    for (const listener of this.#listeners) listener();
  }

  #newId(): string {
    this.#count += 1;
    return `f${this.#count}`;
  }
}

/** The one of a call's names by which a random fault draws for it. */
function nameFor(plan: Plan, called: readonly string[]): string {
  const of = plan.when === 'random' ? plan.of : undefined;
  return called.find((name) => of?.includes(name)) ?? called[0] ?? '';
}

/** The fault set by name for a call. */
function namedFor<Kind extends string>(
  plans: readonly SetPlan[],
  called: readonly string[],
  isOfSide: (kind: string) => kind is Kind,
): { readonly set: SetPlan; readonly kind: Kind } | undefined {
  const next = called.map((name) => ['next', name] as const);
  const always = [...called, '*'].map((name) => ['always', name] as const);
  for (const [when, of] of [...next, ...always]) {
    for (const set of plans) {
      const { plan } = set;
      if (plan.when === 'random' || plan.when !== when || plan.of !== of) continue;
      if (isOfSide(plan.kind)) return { set, kind: plan.kind };
    }
  }
  return undefined;
}

function given({ ms, bytes, as }: Measure): Measure {
  return {
    ...(ms === undefined ? {} : { ms }),
    ...(bytes === undefined ? {} : { bytes }),
    ...(as === undefined ? {} : { as }),
  };
}
