import type { IncomingMessage } from 'node:http';

/** A body announced as no longer than this is read to its end, and the connection stays open. */
const short = 64 * 1024;
/** So many bytes are read as fast as they come; from there on a piece at a time. */
const most = 2 * 1024 * 1024;
const pieceEveryMs = 20;
const longestMs = 2000;

export function isShort(incoming: IncomingMessage): boolean {
  return Number(incoming.headers['content-length'] ?? Number.NaN) <= short;
}

/**
 * Waits a while for a client that has got its answer and is sending still, until it has seen the answer and leaves.
 * Closed at once, the connection would be reset, and the answer lost before it was read.
 */
export function drain(incoming: IncomingMessage): Promise<void> {
  return new Promise((resolve) => {
    const endings = ['end', 'close', 'error'] as const;
    let taken = 0;
    let piece: ReturnType<typeof setTimeout> | undefined;
    const timer = setTimeout(done, longestMs);
    function done(): void {
      clearTimeout(timer);
      clearTimeout(piece);
      incoming.pause();
      for (const ending of endings) incoming.off(ending, done);
      incoming.off('data', take);
      resolve();
    }
    function take(chunk: Buffer): void {
      taken += chunk.length;
      if (taken <= most) return;
      // Reading on is the only way to see that the client has left.
      incoming.pause();
      piece = setTimeout(() => incoming.resume(), pieceEveryMs);
    }
    for (const ending of endings) incoming.once(ending, done);
    if (incoming.destroyed || incoming.readableEnded) done();
    else incoming.on('data', take).resume();
  });
}
