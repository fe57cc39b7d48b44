/** Something that is going to happen. */
export interface ScheduledTask {
  readonly at: number;
  /** Whose it is, so that all of one's appointments can be fired out. */
  readonly of: string;
  readonly run: () => Promise<void> | void;
}

/** What is going to happen, the soonest first; of one moment what was put down first. */
export interface Scheduler {
  readonly size: number;
  put(task: ScheduledTask): void;
  /** Strikes out what an record had before it. */
  cancel(of: string): void;
  /** When the next one is due. */
  next(): number | undefined;
  /** Takes the next one out if it is due by then. */
  take(by: number): ScheduledTask | undefined;
}

interface Slot {
  readonly order: number;
  task: ScheduledTask | undefined;
}

/** A binary heap. What is fired out stays as an empty slot until it comes up, or until half of the slots are empty. */
export function createScheduler(): Scheduler {
  let heap: (Slot & { readonly at: number })[] = [];
  const byOwner = new Map<string, Set<Slot>>();
  let order = 0;
  let empty = 0;

  const sooner = (a: number, b: number): boolean => {
    const [one, other] = [heap[a], heap[b]];
    if (one === undefined || other === undefined) return false;
    return one.at !== other.at ? one.at < other.at : one.order < other.order;
  };
  const swap = (a: number, b: number): void => {
    [heap[a], heap[b]] = [heap[b], heap[a]] as [(typeof heap)[0], (typeof heap)[0]];
  };
  const rise = (index: number): void => {
    for (let at = index, up = (at - 1) >> 1; at > 0 && sooner(at, up); at = up, up = (at - 1) >> 1) swap(at, up);
  };
  const sink = (index: number): void => {
    for (let at = index; ; ) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      let least = sooner(left, at) ? left : at;
      if (sooner(right, least)) least = right;
      if (least === at) return;
      swap(at, least);
      at = least;
    }
  };
  const pop = (): Slot | undefined => {
    const first = heap[0];
    const last = heap.pop();
    if (first === undefined || last === undefined) return undefined;
    if (heap.length > 0) {
      heap[0] = last;
      sink(0);
    }
    return first;
  };
  const dropEmpty = (): void => {
    while (heap[0] !== undefined && heap[0].task === undefined) {
      pop();
      empty -= 1;
    }
  };
  const rebuild = (): void => {
    heap = heap.filter((slot) => slot.task !== undefined);
    empty = 0;
    for (let index = (heap.length >> 1) - 1; index >= 0; index -= 1) sink(index);
  };

  return {
    get size() {
      return heap.length - empty;
    },
    put(task) {
      const slot = { at: task.at, order, task };
      order += 1;
      heap.push(slot);
      rise(heap.length - 1);
      const own = byOwner.get(task.of);
      if (own === undefined) byOwner.set(task.of, new Set([slot]));
      else own.add(slot);
    },
    cancel(of) {
      for (const slot of byOwner.get(of) ?? []) {
        slot.task = undefined;
        empty += 1;
      }
      byOwner.delete(of);
      if (empty > 1000 && empty * 2 > heap.length) rebuild();
    },
    next() {
      dropEmpty();
      return heap[0]?.at;
    },
    take(by) {
      dropEmpty();
      if (heap[0] === undefined || heap[0].at > by) return undefined;
      const slot = pop();
      const task = slot?.task;
      if (slot === undefined || task === undefined) return undefined;
      const own = byOwner.get(task.of);
      own?.delete(slot);
      if (own?.size === 0) byOwner.delete(task.of);
      return task;
    },
  };
}
