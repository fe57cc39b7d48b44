import type { IncomingMessage } from 'node:http';

/** A body that is announced as no longer than this is read to its end, and the connection serves on. */
const little = 64 * 1024;
/** So much is taken off the wire before the connection is closed under a client that sends on; it may still be on the way to reading the answer. */
const most = 4 * 1024 * 1024;
const longestMs = 1000;

export function isLittle(incoming: IncomingMessage): boolean {
  return Number(incoming.headers['content-length'] ?? Number.NaN) <= little;
}

/**
 * Waits a moment for a client that has got its answer and is sending still. Closed at once, the connection would be reset, and the answer
 * lost before it was read.
 */
export function linger(incoming: IncomingMessage): Promise<void> {
  return new Promise((resolve) => {
    let taken = 0;
    const timer = setTimeout(done, longestMs);
    function done(): void {
      clearTimeout(timer);
      incoming.pause();
      for (const event of ['end', 'close', 'error']) incoming.off(event, done);
      incoming.off('data', take);
      resolve();
    }
    function take(chunk: Buffer): void {
      taken += chunk.length;
      if (taken > most) done();
    }
    for (const event of ['end', 'close', 'error']) incoming.once(event, done);
    if (incoming.destroyed || incoming.readableEnded) done();
    else incoming.on('data', take).resume();
  });
}
