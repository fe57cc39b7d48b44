/**
 * Puts the shop's own line into the stack of an error that its call ends in. Ours alone fill the ten lines that an engine
 * keeps, so that nothing said which of a shop's calls it was; what they could tell is in the error's message.
 *
 * @param method what the shop called, which has to be running: the stack begins with whoever waits for it
 */
export function showCaller(error: Error, method: (...args: never) => unknown): void {
  const ours = error.stack;
  Error.captureStackTrace?.(error, method);
  // Nobody waits for it where the shop has a `catch` of its own on the promise, nor in engines that forget who waits.
  if (!/\n\s+at /.test(error.stack ?? '')) Object.assign(error, { stack: ours });
}
