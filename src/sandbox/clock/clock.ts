import { durationOf } from './duration.ts';
import type { Scheduler } from './scheduler.ts';

/** The sandbox's time. It runs with the real one, may run faster, and can be advanced. */
export interface Clock {
  /** The sandbox's present time in milliseconds since 1970. */
  now(): number;
  /**
   * Advances the clock, and lets everything that falls due on the way happen in order: codes expire, refunds are made,
   * callbacks are retried. Resolves when all of it has happened, including the answers of the merchant's server.
   *
   * @param duration `30s`, `10m`, `2h`, `3d`, or several together: `1d12h`
   * @throws RangeError where it is not a duration, or is more than ten years
   * @example
   * await sandbox.clock.advance('3d');
   */
  advance(duration: string): Promise<void>;
  /** When something is due to happen next. */
  next(): number | undefined;
}

export interface ClockOptions {
  /** The real time in milliseconds since 1970. */
  readonly real: () => number;
  /** How many times faster than real time it runs. */
  readonly speed: number;
  /** Where it starts: where it stood when the state was saved. @default the real time */
  readonly from?: number;
  /** Called with the error where a scheduled task fails that nobody waits for. @default console.error */
  readonly onError?: (error: unknown) => void;
}

/** How far the clock is advanced at once, and the latest time it shows: the vendors write years with four digits. */
const farthest = durationOf('3653d');
const end = Date.UTC(9000, 0);

/** Longest delay that JavaScript's timers take, about 24 days. */
const longestDelay = 2 ** 31 - 1;

/** A clock that runs what is scheduled when it falls due. */
export class RunningClock implements Clock {
  readonly #scheduler: Scheduler;
  readonly #real: () => number;
  readonly #speed: number;
  readonly #onError: (error: unknown) => void;
  /** A real time and the sandbox's time at that moment. */
  #anchor: { readonly real: number; readonly own: number };
  /** While the clock is being advanced it stands at what is happening. */
  #standing: number | undefined;
  /** Advances run one after another. */
  #lastAdvance: Promise<void> = Promise.resolve();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What the timer waits for. */
  #awaited: number | undefined;
  #stopped = false;
  readonly #running = new Set<Promise<void>>();

  constructor(scheduler: Scheduler, { real, speed, from, onError = console.error }: ClockOptions) {
    this.#scheduler = scheduler;
    this.#real = real;
    this.#speed = speed;
    this.#onError = onError;
    this.#anchor = { real: real(), own: from ?? real() };
  }

  now(): number {
    return this.#standing ?? this.#elapsed();
  }

  next(): number | undefined {
    return this.#scheduler.next();
  }

  advance(duration: string): Promise<void> {
    const by = durationOf(duration);
    if (by > farthest) throw new RangeError(`"${duration}" is too far; at most ten years at once`);
    if (this.#elapsed() + by > end) throw new RangeError('the clock cannot go past the year 8999; start a new sandbox');
    const mine = this.#lastAdvance.then(() => this.#forward(by));
    this.#lastAdvance = mine.catch(() => undefined);
    return mine;
  }

  /** Runs what is due now, without waiting for it to finish. */
  tick(): void {
    this.#clearTimer();
    if (this.#stopped || this.#standing !== undefined) return;
    for (let due = this.#takeDue(this.now()); due !== undefined; due = this.#takeDue(this.now())) this.#start(due);
    this.wake();
  }

  /**
   * Call it after scheduling something: sets one timer for the soonest task. The timer does not keep the process alive.
   */
  wake(): void {
    const next = this.#stopped ? undefined : this.#scheduler.next();
    if (this.#timer !== undefined && next === this.#awaited) return;
    this.#clearTimer();
    this.#awaited = next;
    if (next === undefined) return;
    const delay = Math.min(Math.max(0, (next - this.now()) / this.#speed), longestDelay);
    this.#timer = setTimeout(() => this.tick(), delay);
    this.#timer.unref?.();
  }

  /** Resolves when nothing is running and nothing is due. */
  async settled(): Promise<void> {
    await this.#lastAdvance;
    this.tick();
    while (this.#running.size > 0) {
      await Promise.all(this.#running);
      this.tick();
    }
  }

  /** Nothing more happens by itself. */
  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  #elapsed(): number {
    return this.#anchor.own + (this.#real() - this.#anchor.real) * this.#speed;
  }

  #takeDue(by: number): (() => Promise<void> | void) | undefined {
    return this.#scheduler.take(by)?.run;
  }

  #start(run: () => Promise<void> | void): void {
    // One task that fails must not keep the others from running, nor end the program.
    const kept = Promise.resolve()
      .then(run)
      .catch(this.#onError)
      .finally(() => this.#running.delete(kept));
    this.#running.add(kept);
  }

  async #forward(by: number): Promise<void> {
    const goal = this.#elapsed() + by;
    await Promise.all(this.#running);
    this.#standing = this.#elapsed();
    try {
      for (let task = this.#scheduler.take(goal); task !== undefined; task = this.#scheduler.take(goal)) {
        this.#standing = Math.max(this.#standing, task.at);
        await task.run();
      }
    } finally {
      this.#anchor = { real: this.#real(), own: goal };
      this.#standing = undefined;
      this.tick();
    }
  }

  #clearTimer(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
