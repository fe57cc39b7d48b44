/** Writes the latest of what it is given, one at a time. */
export interface Writer {
  put(next: object | (() => object)): void;
  /** Resolves when everything put so far is written, at once if nothing is left to do; throws what the last write failed with. */
  written(): Promise<void>;
}

/** @param write may fail; the next `put` tries again */
export function createWriter(write: (snapshot: object) => Promise<void>): Writer {
  let latest: object | (() => object) | undefined;
  let put = 0;
  let done = 0;
  let running = false;
  let failure: unknown;
  let waiters: { readonly until: number; readonly settle: () => void }[] = [];
  let hurry = (): void => undefined;

  async function run(): Promise<void> {
    running = true;
    // Whoever asks for it may be in the midst of a change that has more than one step; it is one when this turn is over.
    await undefined;
    while (latest !== undefined) {
      const [next, number] = [latest, put];
      latest = undefined;
      const began = performance.now();
      failure = await write(typeof next === 'function' ? next() : next).then(
        () => undefined,
        (error: unknown) => error,
      );
      done = number;
      for (const waiter of waiters) if (waiter.until <= done) waiter.settle();
      waiters = waiters.filter((waiter) => waiter.until > done);
      // A large state is not to be written more than a fifth of the time.
      if (latest !== undefined && waiters.length === 0) await rest(4 * (performance.now() - began));
    }
    running = false;
  }

  /** Somebody who waits ends it. */
  function rest(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      hurry = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  return {
    put(next) {
      latest = next;
      put += 1;
      if (!running) void run();
    },
    async written() {
      if (done < put) {
        hurry();
        await new Promise<void>((settle) => waiters.push({ until: put, settle }));
      }
      if (failure !== undefined) throw failure;
    },
  };
}
