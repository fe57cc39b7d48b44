import { formatTime } from '../../../time/format.ts';
import { file, plain } from './respond.ts';
import type { PagesTarget } from './world.ts';

/** Pages that may listen at the same time. */
const mostListeners = 32;
/** How long changes are gathered before a page hears of them, in milliseconds. */
const gathering = 150;
/** How often a page hears of the clock, in milliseconds; a connection that has broken is noticed by it too. */
const beat = 1000;

/**
 * Server-Sent Events for the console: `change` when anything has changed, `tick` with the time of the sandbox's clock. A page fetches anew what
 * it shows; so nothing that was missed is missing, and a slow page has one event waiting and never a queue.
 */
export function createLive({ runtime, requestLog, faults }: PagesTarget): (request: Request) => Response {
  const listeners = new Set<() => void>();
  let unwatch: (() => void)[] = [];

  function announce(): void {
    for (const listener of listeners) listener();
  }

  /** Who watches costs something for each order; so nothing is watched while nobody listens. */
  function listen(listener: () => void): () => void {
    if (listeners.size === 0) unwatch = [runtime.store.watch(announce), requestLog.watch(announce), faults.onChange(announce)];
    listeners.add(listener);
    return () => {
      if (!listeners.delete(listener) || listeners.size > 0) return;
      for (const each of unwatch) each();
      unwatch = [];
    };
  }

  function tick(): string {
    const write = (moment: number): string => String(formatTime('yyyy/MM/dd HH:mm:ss', moment));
    const next = runtime.clock.next();
    return `event: tick\ndata: ${JSON.stringify({ now: write(runtime.clock.now()), next: next === undefined ? null : write(next) })}\n\n`;
  }

  return ({ signal }) => {
    if (listeners.size >= mostListeners) return plain(503, `${mostListeners} pages listen already`, { 'retry-after': '10' });
    const encoder = new TextEncoder();
    let leave = (): void => undefined;
    let changed = false;
    let wake = (): void => undefined;
    const body = new ReadableStream<Uint8Array>(
      {
        start(controller) {
          const stop = listen(() => {
            changed = true;
            wake();
          });
          leave = () => {
            stop();
            wake();
          };
          signal.addEventListener(
            'abort',
            () => {
              leave();
              controller.error(signal.reason);
            },
            { once: true },
          );
          controller.enqueue(encoder.encode(`retry: 1000\n\n${tick()}`));
        },
        async pull(controller) {
          await until(
            () => changed,
            beat,
            (heard) => (wake = heard),
          );
          if (changed)
            await until(
              () => false,
              gathering,
              () => undefined,
            );
          const text = changed ? `event: change\ndata: {}\n\n${tick()}` : tick();
          changed = false;
          try {
            controller.enqueue(encoder.encode(text));
          } catch {
            // The page has left meanwhile.
          }
        },
        cancel: () => leave(),
      },
      { highWaterMark: 1 },
    );
    return file(body, 'text/event-stream; charset=utf-8', { 'cache-control': 'no-store', 'x-accel-buffering': 'no' });
  };
}

/** Waits for at most so long. The timer does not keep the process alive. */
function until(already: () => boolean, ms: number, heard: (wake: () => void) => void): Promise<void> {
  if (already()) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    timer.unref?.();
    heard(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
