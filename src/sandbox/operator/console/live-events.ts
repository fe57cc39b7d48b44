import { formatTime } from '../../../time/format.ts';
import type { HttpAnswer } from '../../http/answer.ts';
import type { HttpRequest } from '../../http/request.ts';
import type { Commands } from '../commands.ts';
import { file, plainPage } from '../pages/respond.ts';

/** Pages that may listen at the same time. */
const mostListeners = 32;
/** How long changes are gathered before a page is sent an event, in milliseconds. */
const gatheringMs = 150;
/** How often a page is sent the clock's time, in milliseconds; this also notices a broken connection. */
const tickMs = 1000;

/**
 * Server-Sent Events for the console: `change` when anything has changed, `tick` with the time of the sandbox's clock.
 * A page then fetches anew what it shows; so it misses nothing, and a slow page has one event waiting and never a
 * queue.
 */
export class LiveEvents {
  readonly #commands: Commands;
  readonly #listeners = new Set<() => void>();
  #unwatch: readonly (() => void)[] = [];

  constructor(commands: Commands) {
    this.#commands = commands;
  }

  /** Opens a stream for one page. */
  open({ signal }: HttpRequest): HttpAnswer {
    if (this.#listeners.size >= mostListeners)
      return plainPage(503, `${mostListeners} pages are listening already`, { 'retry-after': '10' });
    const encoder = new TextEncoder();
    const page = new ListeningPage();
    let leave = (): void => undefined;
    const body = new ReadableStream<Uint8Array>(
      {
        start: (controller) => {
          const stop = this.#listen(() => page.change());
          leave = () => {
            stop();
            page.wake();
          };
          const abort = (): void => {
            leave();
            controller.error(signal.reason);
          };
          signal.addEventListener('abort', abort, { once: true });
          controller.enqueue(encoder.encode(`retry: 1000\n\n${this.#tick()}`));
        },
        pull: async (controller) => {
          const changed = await page.next();
          const text = changed ? `event: change\ndata: {}\n\n${this.#tick()}` : this.#tick();
          // The page may have left meanwhile.
          if (!signal.aborted) controller.enqueue(encoder.encode(text));
        },
        cancel: () => leave(),
      },
      { highWaterMark: 1 },
    );
    const headers = { 'cache-control': 'no-store', 'x-accel-buffering': 'no' };
    return file(body, 'text/event-stream; charset=utf-8', headers);
  }

  /** Watching costs something for each order; so nothing is watched while no page listens. */
  #listen(listener: () => void): () => void {
    if (this.#listeners.size === 0) this.#watch();
    this.#listeners.add(listener);
    return () => {
      if (!this.#listeners.delete(listener) || this.#listeners.size > 0) return;
      for (const unwatch of this.#unwatch) unwatch();
      this.#unwatch = [];
    };
  }

  #watch(): void {
    const announce = (): void => {
      for (const listener of this.#listeners) listener();
    };
    const { runtime, faults } = this.#commands;
    this.#unwatch = [runtime.store.watch(announce), runtime.requestLog.watch(announce), faults.onChange(announce)];
  }

  #tick(): string {
    const { clock } = this.#commands.runtime;
    const text = (at: number): string => String(formatTime('yyyy/MM/dd HH:mm:ss', at));
    const next = clock.next();
    const data = { now: text(clock.now()), next: next === undefined ? null : text(next) };
    return `event: tick\ndata: ${JSON.stringify(data)}\n\n`;
  }
}

/** What one page has not been sent yet. */
class ListeningPage {
  #changed = false;
  #wake: () => void = () => undefined;

  change(): void {
    this.#changed = true;
    this.wake();
  }

  /** Ends the wait. */
  wake(): void {
    this.#wake();
  }

  /** Resolves when an event is due: has anything changed? */
  async next(): Promise<boolean> {
    if (!this.#changed) await this.#wait(tickMs, true);
    if (this.#changed) await this.#wait(gatheringMs, false);
    const changed = this.#changed;
    this.#changed = false;
    return changed;
  }

  /** The timer does not keep the process alive. */
  #wait(ms: number, canBeWoken: boolean): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      timer.unref?.();
      if (!canBeWoken) return;
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
