/** A snapshot, or what makes it when its turn comes. */
export type Pending = object | (() => object);

/** Writes the latest of the snapshots that it is given, one at a time. */
export class Writer {
  readonly #write: (snapshot: object) => Promise<void>;
  #latest: Pending | undefined;
  #put = 0;
  #done = 0;
  #isRunning = false;
  #failure: unknown;
  #waiters: { readonly until: number; readonly settle: () => void }[] = [];
  #endPause: () => void = () => undefined;

  /** @param write may fail; the next `put` tries again */
  constructor(write: (snapshot: object) => Promise<void>) {
    this.#write = write;
  }

  put(next: Pending): void {
    this.#latest = next;
    this.#put += 1;
    if (!this.#isRunning) void this.#run();
  }

  /**
   * Resolves when everything put so far is written, at once if nothing is left to do; throws what the last write failed
   * with.
   */
  async written(): Promise<void> {
    if (this.#done < this.#put) {
      this.#endPause();
      await new Promise<void>((settle) => this.#waiters.push({ until: this.#put, settle }));
    }
    if (this.#failure !== undefined) throw this.#failure;
  }

  async #run(): Promise<void> {
    this.#isRunning = true;
    // The caller may be in the middle of a change with several steps; when this turn is over it is complete.
    await undefined;
    while (this.#latest !== undefined) {
      const [next, number] = [this.#latest, this.#put];
      this.#latest = undefined;
      const began = performance.now();
      this.#failure = await this.#write(typeof next === 'function' ? next() : next).then(
        () => undefined,
        (error: unknown) => error,
      );
      this.#finish(number);
      // A large state is not to be written more than a fifth of the time.
      if (this.#latest !== undefined && this.#waiters.length === 0) await this.#pause(4 * (performance.now() - began));
    }
    this.#isRunning = false;
  }

  #finish(number: number): void {
    this.#done = number;
    for (const waiter of this.#waiters) if (waiter.until <= number) waiter.settle();
    this.#waiters = this.#waiters.filter((waiter) => waiter.until > number);
  }

  /** A call of `written` cuts the pause short. */
  #pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.#endPause = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
