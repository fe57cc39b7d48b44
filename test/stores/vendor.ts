import { setTimeout as sleep } from 'node:timers/promises';
import type { Delivery, Fleet } from './fleet.ts';

export interface Batch extends Pick<Delivery, 'kind' | 'lease' | 'manner'> {
  /** One name for each callback; a name that comes twice is a duplicate. */
  readonly orders: readonly string[];
  /** How many are under way at once. */
  readonly atOnce: number;
  /** How long the vendor waits before it tries again, in milliseconds. */
  readonly retryAfter: number;
}

/** Sends callbacks to the processes of a shop, each until it is acknowledged. Counts the answers by their status. */
export async function deliverAll(
  fleet: Fleet,
  { orders, atOnce, retryAfter, ...how }: Batch,
): Promise<ReadonlyMap<number, number>> {
  const answers = new Map<number, number>();
  const queue = [...orders];
  const deliver = async (order: string): Promise<void> => {
    for (;;) {
      const status = await fleet.deliver(Math.floor(Math.random() * fleet.size), { ...how, order });
      answers.set(status, (answers.get(status) ?? 0) + 1);
      if (status === 200) return;
      await sleep(retryAfter);
    }
  };
  const line = async (): Promise<void> => {
    for (let order = queue.pop(); order !== undefined; order = queue.pop()) await deliver(order);
  };
  await Promise.all(Array.from({ length: atOnce }, line));
  return answers;
}

/** In random order. */
export function shuffled<Item>(items: readonly Item[]): Item[] {
  return items
    .map((item) => ({ item, rank: Math.random() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}

/** Waits for a call that does not fail. */
export async function until(call: () => Promise<unknown>): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      await call();
      return;
    } catch (error) {
      if (attempt > 200) throw error;
      await sleep(100);
    }
  }
}
