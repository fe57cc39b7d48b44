import { NumberIndex } from './number-index.ts';
import type { Happening, StoredRecord } from './record.ts';
import { RecordTexts } from './record-texts.ts';
import { trimHistory } from './trim-history.ts';

/** Whose records, and of which lifecycle. */
export interface Whose {
  readonly api: string;
  readonly merchant: string;
  readonly lifecycle: string;
}

type Listener = (record: StoredRecord) => void;

/** Everything that the sandbox keeps. */
export class Store {
  /**
   * How many records it holds at most; then the oldest finished ones are dropped, and with none finished the oldest.
   */
  readonly limit: number;
  readonly #all = new Map<string, StoredRecord>();
  readonly #finished = new Map<string, StoredRecord>();
  readonly #unfinished = new Map<string, StoredRecord>();
  readonly #idByKey = new Map<string, string>();
  readonly #byOwner = new Map<string, Map<string, StoredRecord>>();
  readonly #byParent = new Map<string, Set<StoredRecord>>();
  readonly #numbers: NumberIndex;
  readonly #texts = new RecordTexts();
  readonly #listeners = new Set<Listener>();
  readonly #dropListeners: Listener[] = [];
  #dropped = 0;
  #serial = 0;

  /** @param numbersOf what people call a record by, beside the sandbox's own number */
  constructor(limit: number, numbersOf: (record: StoredRecord) => readonly string[]) {
    this.limit = limit;
    this.#numbers = new NumberIndex(numbersOf);
  }

  get size(): number {
    return this.#all.size;
  }

  /** How many records have been dropped to make room. */
  get dropped(): number {
    return this.#dropped;
  }

  /** The last serial number given out. */
  get lastSerial(): number {
    return this.#serial;
  }

  /** A serial number that was never given out before. */
  nextSerial(): number {
    this.#serial += 1;
    return this.#serial;
  }

  /** Serial numbers up to this one are not given out any more. */
  skipTo(serial: number): void {
    this.#serial = Math.max(this.#serial, serial);
  }

  add(record: StoredRecord, final: boolean): void {
    const owner = ownerOf(record);
    this.#all.set(record.id, record);
    this.#idByKey.set(`${owner} ${record.key}`, record.id);
    const siblings = this.#byOwner.get(owner);
    if (siblings === undefined) this.#byOwner.set(owner, new Map([[record.id, record]]));
    else siblings.set(record.id, record);
    this.#addToParent(record);
    this.#numbers.put(record);
    this.#texts.put(record);
    this.#queue(record, final);
    this.#makeRoom(record);
    this.#announce(record);
  }

  /** By the sandbox's own number: `e17`. */
  find(id: string): StoredRecord | undefined {
    return this.#all.get(id);
  }

  /** The latest that people call by this number, whoever gave it, of those that are wanted. */
  called(number: string, isWanted?: (record: StoredRecord) => boolean): StoredRecord | undefined {
    return this.#numbers.latest(number, isWanted);
  }

  /** All whose fields, written as one text, are sought, the latest first. */
  search(isSought: (text: string, record: StoredRecord) => boolean): readonly StoredRecord[] {
    return this.#texts.search(this.#all.values(), isSought);
  }

  /** By the merchant's own number. */
  keyed(whose: Whose, key: string): StoredRecord | undefined {
    const id = this.#idByKey.get(`${ownerOf(whose)} ${key}`);
    return id === undefined ? undefined : this.#all.get(id);
  }

  /** All of one lifecycle, the oldest first. */
  of(whose: Whose): readonly StoredRecord[] {
    return [...(this.#byOwner.get(ownerOf(whose))?.values() ?? [])];
  }

  /** The records that belong to one. */
  children(parent: string, lifecycle: string): readonly StoredRecord[] {
    return [...(this.#byParent.get(parent) ?? [])].filter((record) => record.lifecycle === lifecycle);
  }

  /** All, the latest first. */
  records(): readonly StoredRecord[] {
    return [...this.#all.values()].reverse();
  }

  /** Call it after changing a record. */
  changed(record: StoredRecord, final: boolean): void {
    if (this.#all.has(record.id)) {
      this.#numbers.put(record);
      this.#texts.put(record);
    }
    this.#queue(record, final);
    this.#announce(record);
  }

  /** Adds to a record's history. */
  note(record: StoredRecord, happening: Happening): void {
    record.history.push(happening);
    trimHistory(record.history);
    this.#announce(record);
  }

  /** Forgets all of them. Numbers that were given out are not given out again. */
  clear(): void {
    for (const record of this.#all.values()) {
      this.#drop(record);
      this.#announce(record);
    }
  }

  /** Calls back after each change; call what it returns to stop. */
  watch(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Calls back when a record is dropped. */
  onDrop(listener: Listener): void {
    this.#dropListeners.push(listener);
  }

  #addToParent(record: StoredRecord): void {
    if (record.parent === undefined) return;
    const siblings = this.#byParent.get(record.parent);
    if (siblings === undefined) this.#byParent.set(record.parent, new Set([record]));
    else siblings.add(record);
  }

  /** Only records without a parent are queued to be dropped; children go with their parent. */
  #queue(record: StoredRecord, final: boolean): void {
    if (record.parent !== undefined && this.#all.has(record.parent)) return;
    (final ? this.#unfinished : this.#finished).delete(record.id);
    (final ? this.#finished : this.#unfinished).set(record.id, record);
  }

  #makeRoom(latest: StoredRecord): void {
    while (this.#all.size > this.limit) {
      const oldest = firstOf(this.#finished) ?? firstOf(this.#unfinished);
      if (oldest === undefined || oldest === latest) break;
      const before = this.#all.size;
      this.#drop(oldest);
      this.#dropped += before - this.#all.size;
    }
  }

  #drop(record: StoredRecord): void {
    for (const child of this.#byParent.get(record.id) ?? []) this.#drop(child);
    this.#byParent.delete(record.id);
    if (record.parent !== undefined) this.#byParent.get(record.parent)?.delete(record);
    const owner = ownerOf(record);
    for (const index of [this.#all, this.#finished, this.#unfinished, this.#byOwner.get(owner)])
      index?.delete(record.id);
    const name = `${owner} ${record.key}`;
    if (this.#idByKey.get(name) === record.id) this.#idByKey.delete(name);
    this.#numbers.remove(record);
    this.#texts.remove(record);
    for (const listener of this.#dropListeners) listener(record);
  }

  #announce(record: StoredRecord): void {
    for (const listener of this.#listeners) listener(record);
  }
}

function ownerOf({ api, merchant, lifecycle }: Whose): string {
  return `${api} ${merchant} ${lifecycle}`;
}

/** The oldest of a queue. */
function firstOf(queue: ReadonlyMap<string, StoredRecord>): StoredRecord | undefined {
  for (const record of queue.values()) return record;
  return undefined;
}
