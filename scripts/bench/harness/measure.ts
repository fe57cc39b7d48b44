import type { Figure, Role } from './row.ts';
import { type Spread, spreadOf } from './spread.ts';

/** One way to do the work, on inputs that were never seen before. */
export interface Way<Input> {
  readonly name: string;
  readonly role: Role;
  /** Brings the inputs into the form that this way takes, which is not measured; what it returns does one of them. */
  readonly ready: (inputs: readonly Input[]) => (index: number) => unknown;
  /** Changes what it is given: no input is used twice. */
  readonly isDestructive?: boolean;
}

/** How a way is written down: what its input is made into ahead, and the work. */
interface Work<Input, Ready> {
  readonly prepare: (input: Input) => Ready;
  readonly run: (ready: Ready) => unknown;
  readonly isDestructive?: boolean;
}

export function way<Input, Ready>(role: Role, name: string, work: Work<Input, Ready>): Way<Input> {
  const { prepare, run, isDestructive = false } = work;
  return {
    name,
    role,
    isDestructive,
    ready: (inputs) => {
      const made = inputs.map(prepare);
      return (index) => run(made[index] as Ready);
    },
  };
}

export interface Plan {
  readonly rounds?: number;
  /** Inputs of a round. */
  readonly pool?: number;
  /** CPU time of one way in one round, about. */
  readonly milliseconds?: number;
  /** Calls of each way before it is measured, at least: code that is large is compiled late. */
  readonly warmUp?: number;
}

/** Microseconds of CPU time of one call, each way, round by round. */
type Rounds = readonly (readonly number[])[];

export interface Measured {
  readonly ours: Spread;
  readonly others: readonly Figure[];
}

/**
 * All ways in each round, in an order that is shuffled anew, on inputs that are made anew: what the machine does
 * meanwhile falls on all of them, and no way profits from having seen a value. CPU time of the process and not time on
 * the clock, since others use the machine too.
 */
export async function measure<Input>(
  makeInput: () => Input,
  ways: readonly Way<Input>[],
  { rounds = 25, pool = 2048, milliseconds = 25, warmUp = 0 }: Plan = {},
): Promise<Measured> {
  const inputs = (): Input[] => Array.from({ length: pool }, makeInput);
  const counts = await calibrated(inputs, ways, { milliseconds, warmUp });
  const taken: number[][] = ways.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    const given = inputs();
    for (const index of shuffled(ways.keys())) {
      const way = ways[index] as Way<Input>;
      taken[index]?.push(await timeOf(way.ready(given), counts[index] ?? 1, pool));
    }
  }
  return figures(ways, taken);
}

/** Ratios are taken within a round. */
export function figures(ways: readonly { readonly name: string; readonly role: Role }[], taken: Rounds): Measured {
  const ours = taken[ways.findIndex(({ role }) => role === 'ours')] ?? [];
  const others = ways.flatMap(({ name, role }, index) => {
    const own = taken[index] ?? [];
    if (role === 'ours') return [];
    return [{ name, role, taken: spreadOf(own), speed: spreadOf(own.map((time, round) => time / (ours[round] ?? 0))) }];
  });
  return { ours: spreadOf(ours), others };
}

/** How many calls of each way fill its time. The ways run one after another here too, until the compiler knows them. */
async function calibrated<Input>(
  inputs: () => readonly Input[],
  ways: readonly Way<Input>[],
  { milliseconds, warmUp }: Required<Pick<Plan, 'milliseconds' | 'warmUp'>>,
): Promise<number[]> {
  const counts: number[] = [];
  for (const way of ways) {
    const given = inputs();
    const once = await timeOf(way.ready(given), Math.min(given.length, 20), given.length);
    const most = way.isDestructive === true ? given.length : Number.POSITIVE_INFINITY;
    const warm = Math.max(1, Math.min(most, Math.round((8 * milliseconds * 1000) / once)));
    for (let left = warmUp - warm; left > 0; left -= given.length)
      await timeOf(way.ready(inputs()), Math.min(left, given.length), given.length);
    const each = await timeOf(way.ready(inputs()), warm, given.length);
    counts.push(Math.max(1, Math.min(most, Math.round((milliseconds * 1000) / each))));
  }
  return counts;
}

/** Every result is kept where all can see it until the next one is there, so that no compiler leaves the work out. */
export const last: { result: unknown } = { result: undefined };

async function timeOf(run: (index: number) => unknown, count: number, pool: number): Promise<number> {
  globalThis.gc?.({ type: 'minor', execution: 'sync' });
  const start = process.cpuUsage();
  for (let call = 0; call < count; call += 1) {
    const result = run(call % pool);
    last.result = result instanceof Promise ? await result : result;
  }
  return microseconds(start) / count;
}

/** Of CPU time, since then. */
export function microseconds(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return user + system;
}

export function shuffled<Value>(values: Iterable<Value>): Value[] {
  const order = [...values];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(Math.random() * (last + 1));
    [order[last], order[other]] = [order[other] as Value, order[last] as Value];
  }
  return order;
}
