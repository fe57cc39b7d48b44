import { isBrokenConnection } from '../faults/index.ts';
import type { HttpAnswer } from '../http/answer.ts';
import type { HttpRequest } from '../http/request.ts';
import type { LoggedRequest, RequestLog } from '../model/request-log.ts';

/** One request on its way through the sandbox, as the request log will have it. */
export class LogEntry {
  readonly #log: RequestLog;
  readonly #started = performance.now();
  #logged: LoggedRequest;

  constructor(log: RequestLog, received: Omit<LoggedRequest, 'id'>) {
    this.#log = log;
    this.#logged = { id: log.nextId(), ...received };
  }

  get logged(): LoggedRequest {
    return this.#logged;
  }

  add(known: Partial<LoggedRequest>): void {
    this.#logged = { ...this.#logged, ...known };
  }

  /**
   * Answers, and logs with what answer and how long it took: also what was never answered, and what will be late at
   * once, since somebody may be looking for it already.
   */
  async during(request: Pick<HttpRequest, 'signal'>, answer: () => Promise<HttpAnswer>): Promise<HttpAnswer> {
    const isListed = this.#logged.fault !== undefined;
    if (isListed) this.#log.put(this.#logged);
    try {
      const answered = await answer();
      this.add({ status: answered.status });
      return answered;
    } catch (error) {
      if (!isBrokenConnection(error) && !request.signal.aborted) this.add({ failure: messageOf(error) });
      throw error;
    } finally {
      this.add({ duration: Math.round((performance.now() - this.#started) * 10) / 10 });
      if (isListed) this.#log.update(this.#logged);
      else this.#log.put(this.#logged);
    }
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
