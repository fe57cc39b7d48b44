/**
 * Runs a renewal again and again until it is stopped; the next one begins when the last one has ended. One that fails
 * is followed by the next.
 */
export class Renewal {
  readonly #renew: () => Promise<unknown>;
  readonly #every: number;
  #timer: ReturnType<typeof setTimeout>;
  #running: Promise<void> | undefined;
  #isStopped = false;

  constructor(renew: () => Promise<unknown>, every: number) {
    this.#renew = renew;
    this.#every = every;
    this.#timer = this.#next();
  }

  /**
   * No further one begins. The promise waits for the one under way, which would otherwise take back what is released
   * after it.
   */
  stop(): Promise<void> {
    this.#isStopped = true;
    clearTimeout(this.#timer);
    return this.#running ?? Promise.resolve();
  }

  #next(): ReturnType<typeof setTimeout> {
    return setTimeout(() => {
      this.#running = this.#once();
    }, this.#every);
  }

  async #once(): Promise<void> {
    // The lease outlasts two renewals that fail, and a store that stays away longer fails at `done` as well, where it
    // is reported.
    await this.#renew().catch(() => undefined);
    if (!this.#isStopped) this.#timer = this.#next();
  }
}
