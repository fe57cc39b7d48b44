/** Something that is going to happen. */
export interface ScheduledTask {
  /** When it is due, in milliseconds since 1970 by the sandbox's clock. */
  readonly at: number;
  /** Whose it is, so that all of one owner's tasks can be cancelled. */
  readonly owner: string;
  readonly run: () => Promise<void> | void;
}

interface Slot {
  readonly at: number;
  readonly order: number;
  /** Absent once cancelled. */
  task: ScheduledTask | undefined;
}

/** So many cancelled slots are left in the heap before it is rebuilt without them. */
const mostCancelled = 1000;

/**
 * What is going to happen, the soonest first; of tasks due at the same time, the one scheduled first. A binary heap: a
 * cancelled task stays as an empty slot until it comes up, or until half of the slots are empty.
 */
export class Scheduler {
  #heap: Slot[] = [];
  readonly #byOwner = new Map<string, Set<Slot>>();
  #order = 0;
  #cancelled = 0;

  /** How many tasks are scheduled. */
  get size(): number {
    return this.#heap.length - this.#cancelled;
  }

  put(task: ScheduledTask): void {
    const slot = { at: task.at, order: this.#order, task };
    this.#order += 1;
    this.#heap.push(slot);
    this.#rise(this.#heap.length - 1);
    const own = this.#byOwner.get(task.owner);
    if (own === undefined) this.#byOwner.set(task.owner, new Set([slot]));
    else own.add(slot);
  }

  /** Cancels all tasks of one owner. */
  cancel(owner: string): void {
    for (const slot of this.#byOwner.get(owner) ?? []) {
      slot.task = undefined;
      this.#cancelled += 1;
    }
    this.#byOwner.delete(owner);
    if (this.#cancelled > mostCancelled && this.#cancelled * 2 > this.#heap.length) this.#rebuild();
  }

  /** When the next task is due. */
  next(): number | undefined {
    this.#dropCancelled();
    return this.#heap[0]?.at;
  }

  /** Takes the next task out if it is due by then. */
  take(by: number): ScheduledTask | undefined {
    this.#dropCancelled();
    const slot = this.#heap[0];
    if (slot?.task === undefined || slot.at > by) return undefined;
    this.#pop();
    const own = this.#byOwner.get(slot.task.owner);
    own?.delete(slot);
    if (own?.size === 0) this.#byOwner.delete(slot.task.owner);
    return slot.task;
  }

  #dropCancelled(): void {
    while (this.#heap[0] !== undefined && this.#heap[0].task === undefined) {
      this.#pop();
      this.#cancelled -= 1;
    }
  }

  #rebuild(): void {
    this.#heap = this.#heap.filter((slot) => slot.task !== undefined);
    this.#cancelled = 0;
    for (let index = (this.#heap.length >> 1) - 1; index >= 0; index -= 1) this.#sink(index);
  }

  #pop(): void {
    const last = this.#heap.pop();
    if (last === undefined || this.#heap.length === 0) return;
    this.#heap[0] = last;
    this.#sink(0);
  }

  #rise(index: number): void {
    for (let at = index, up = (at - 1) >> 1; at > 0 && this.#isSooner(at, up); at = up, up = (at - 1) >> 1)
      this.#swap(at, up);
  }

  #sink(index: number): void {
    for (let at = index; ; ) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      let least = this.#isSooner(left, at) ? left : at;
      if (this.#isSooner(right, least)) least = right;
      if (least === at) return;
      this.#swap(at, least);
      at = least;
    }
  }

  #isSooner(a: number, b: number): boolean {
    const [one, other] = [this.#heap[a], this.#heap[b]];
    if (one === undefined || other === undefined) return false;
    return one.at !== other.at ? one.at < other.at : one.order < other.order;
  }

  #swap(a: number, b: number): void {
    const [one, other] = [this.#heap[a], this.#heap[b]];
    if (one === undefined || other === undefined) return;
    this.#heap[a] = other;
    this.#heap[b] = one;
  }
}
