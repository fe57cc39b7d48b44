import type { StoredRecord } from './record.ts';

/** Finds records by the numbers that people use for them, however many records there are. */
export class NumberIndex {
  readonly #numbersOf: (record: StoredRecord) => readonly string[];
  /** The records that are called by a number; most numbers belong to one. */
  readonly #called = new Map<string, StoredRecord | Set<StoredRecord>>();
  readonly #indexed = new Map<StoredRecord, readonly string[]>();

  constructor(numbersOf: (record: StoredRecord) => readonly string[]) {
    this.#numbersOf = numbersOf;
  }

  /** Call it for a new record, and after each change. */
  put(record: StoredRecord): void {
    const numbers = this.#numbersOf(record);
    const before = this.#indexed.get(record);
    if (before?.length === numbers.length && before.every((each, index) => each === numbers[index])) return;
    this.remove(record);
    this.#indexed.set(record, numbers);
    for (const number of numbers) {
      const called = this.#called.get(number);
      if (called === undefined) this.#called.set(number, record);
      else if (called instanceof Set) called.add(record);
      else this.#called.set(number, new Set([called, record]));
    }
  }

  remove(record: StoredRecord): void {
    for (const number of this.#indexed.get(record) ?? []) {
      const called = this.#called.get(number);
      if (called instanceof Set) called.delete(record);
      if (called === record || (called instanceof Set && called.size === 0)) this.#called.delete(number);
    }
    this.#indexed.delete(record);
  }

  /** The latest that was created of those that are called so, and are wanted. */
  latest(number: string, isWanted: (record: StoredRecord) => boolean = () => true): StoredRecord | undefined {
    const called = this.#called.get(number);
    if (called === undefined) return undefined;
    let latest: StoredRecord | undefined;
    for (const record of called instanceof Set ? called : [called])
      if (isWanted(record) && (latest === undefined || serialOf(record) > serialOf(latest))) latest = record;
    return latest;
  }
}

/** `e17` is the seventeenth. */
export function serialOf({ id }: StoredRecord): number {
  return Number(id.slice(1));
}
