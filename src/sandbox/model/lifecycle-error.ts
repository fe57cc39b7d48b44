/** The sandbox itself failed, and not the request: code that the document names threw, or is not there. */
export class LifecycleError extends Error {
  /**
   * @param step in which step: `transition "pay" of order`
   * @param what failed, in one line
   */
  constructor(step: string, what: string, cause?: unknown) {
    super(`${step}: ${what}`, cause === undefined ? undefined : { cause });
    this.name = 'LifecycleError';
  }
}

/**
 * Runs code that the document names.
 *
 * @param step its title, which is asked for only where the code fails
 */
export function attempt<Result>(step: () => string, what: string, run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    const thrown = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    throw new LifecycleError(step(), `${what} threw ${thrown.replaceAll(/\s+/g, ' ')}`, error);
  }
}
