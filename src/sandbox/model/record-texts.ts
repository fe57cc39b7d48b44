import type { StoredRecord } from './record.ts';

/** Between two fields, where nobody looks for it. */
const separator = '\0';

/**
 * What the fields of each record say, as one text, for whoever looks for something in all of them. The texts lie side
 * by side in memory, which the records do not: to look at 50,000 records takes ten times as long. None is kept until
 * somebody searches.
 */
export class RecordTexts {
  /** In the order in which the records came; `undefined` where the text is to be made. */
  #texts: Map<StoredRecord, string | undefined> | undefined;

  /** Call it for a new record, and after each change. */
  put(record: StoredRecord): void {
    this.#texts?.set(record, undefined);
  }

  remove(record: StoredRecord): void {
    this.#texts?.delete(record);
  }

  /**
   * The records whose text is sought, the latest first.
   *
   * @param all every record in the order in which they came
   */
  search(
    all: Iterable<StoredRecord>,
    isSought: (text: string, record: StoredRecord) => boolean,
  ): readonly StoredRecord[] {
    const texts = this.#texts ?? new Map([...all].map((record) => [record, undefined]));
    this.#texts = texts;
    const found: StoredRecord[] = [];
    texts.forEach((made, record) => {
      const text = made ?? textOf(record);
      if (made === undefined) texts.set(record, text);
      if (isSought(text, record)) found.push(record);
    });
    return found.reverse();
  }
}

/** Its own number with the merchant, and every field that is a text or a number. */
function textOf({ fields, key }: StoredRecord): string {
  const texts = Object.values(fields).filter((value) => typeof value === 'string' || typeof value === 'number');
  return [key, ...texts].join(separator);
}
