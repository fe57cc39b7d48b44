import { durationOf } from './duration.ts';
import type { Scheduler } from './scheduler.ts';

/** The sandbox's time. It runs with the real one, may run faster, and is put forward at will. */
export interface Clock {
  /** The sandbox's present moment in milliseconds since 1970. */
  now(): number;
  /**
   * Puts the clock forward and lets happen, one after another, what falls due on the way: codes expire, refunds run, callbacks are tried again.
   * Resolves when all of it has happened, answers of the merchant's server included.
   *
   * @param duration `30s`, `10m`, `2h`, `3d`, or several together: `1d12h`
   * @throws RangeError where it is none, or more than ten years
   * @example
   * await sandbox.clock.advance('3d');
   */
  advance(duration: string): Promise<void>;
  /** When something happens by itself next. */
  next(): number | undefined;
}

export interface ClockOptions {
  /** The real present moment. */
  readonly real: () => number;
  /** How many times faster than the real one. */
  readonly speed: number;
  /** What it may be set to when it begins: where it stood when the state was saved. */
  readonly from?: number;
  /** Told of what went wrong in something that happened by itself, where nobody waits for it. */
  readonly failed?: (error: unknown) => void;
}

/** A clock with the way to let things happen by themselves. */
export interface Ticking extends Clock {
  /** Lets happen what is due now; what takes its time is not waited for. */
  tick(): void;
  /** To be called when something was put into the scheduler: it happens in its time, not before this turn is over. */
  wake(): void;
  /** Resolves when nothing is under way and nothing is due. */
  settled(): Promise<void>;
  /** Stops the clock: nothing more happens automatically. */
  stop(): void;
}

/** How far the clock is put forward at once, and until when at all: the vendors write years with four digits. */
const farthest = durationOf('3660d');
const end = Date.UTC(9000, 0);

/** Longest wait that the timers of JavaScript can do, about 24 days. */
const longest = 2 ** 31 - 1;

export function createClock(scheduler: Scheduler, { real, speed, from, failed = console.error }: ClockOptions): Ticking {
  let anchor = { real: real(), own: from ?? real() };
  /** While the clock is put forward it stands at what is happening. */
  let standing: number | undefined;
  let turn: Promise<void> = Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** What the timer waits for. */
  let awaited: number | undefined;
  let stopped = false;
  const underWay = new Set<Promise<void>>();

  const running = (): number => anchor.own + (real() - anchor.real) * speed;
  const now = (): number => standing ?? running();

  function start(run: () => Promise<void> | void): void {
    // One thing that fails must not keep the others from happening, nor end the program.
    const kept = Promise.resolve()
      .then(run)
      .catch(failed)
      .finally(() => underWay.delete(kept));
    underWay.add(kept);
  }

  function tick(): void {
    clearTimeout(timer);
    timer = undefined;
    if (stopped || standing !== undefined) return;
    for (let due = scheduler.take(now()); due !== undefined; due = scheduler.take(now())) start(due.run);
    wake();
  }

  /** One timer for the soonest thing. It does not keep the process alive. */
  function wake(): void {
    const next = stopped ? undefined : scheduler.next();
    if (timer !== undefined && next === awaited) return;
    clearTimeout(timer);
    timer = undefined;
    awaited = next;
    if (next === undefined) return;
    timer = setTimeout(tick, Math.min(Math.max(0, (next - now()) / speed), longest));
    timer.unref?.();
  }

  async function forward(by: number): Promise<void> {
    const goal = running() + by;
    await Promise.all(underWay);
    standing = running();
    try {
      for (let due = scheduler.take(goal); due !== undefined; due = scheduler.take(goal)) {
        standing = Math.max(standing, due.at);
        await due.run();
      }
    } finally {
      anchor = { real: real(), own: goal };
      standing = undefined;
      tick();
    }
  }

  return {
    now,
    next: () => scheduler.next(),
    tick,
    wake,
    advance(duration) {
      const by = durationOf(duration);
      if (by > farthest) throw new RangeError(`"${duration}" is too far: ten years at once are the most`);
      if (running() + by > end) throw new RangeError('the clock has reached its last date; start a new sandbox');
      const mine = turn.then(() => forward(by));
      turn = mine.catch(() => undefined);
      return mine;
    },
    async settled() {
      await turn;
      tick();
      while (underWay.size > 0) {
        await Promise.all(underWay);
        tick();
      }
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
