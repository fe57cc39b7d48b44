const waiting = new WeakSet<Request>();

/** Waits until the caller gives up. */
export function hang(request: Request): Promise<never> {
  waiting.add(request);
  return new Promise((_, reject) => whenAborted(request.signal, reject));
}

/** Would waiting for this one's answer be waiting for ever? A server that stops asks. */
export function isHanging(request: Request): boolean {
  return waiting.has(request);
}

/** Waits so many milliseconds of real time, unless the caller gives up before. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      stopListening();
      resolve();
    }, ms);
    const stopListening = whenAborted(signal, (reason) => {
      clearTimeout(timer);
      reject(reason);
    });
  });
}

function whenAborted(signal: AbortSignal, then: (reason: unknown) => void): () => void {
  const listener = (): void => then(signal.reason);
  if (signal.aborted) listener();
  else signal.addEventListener('abort', listener, { once: true });
  return () => signal.removeEventListener('abort', listener);
}
