import type { Wire } from './record.ts';

/** A request received, and its answer. */
export interface LoggedRequest {
  readonly at: number;
  readonly api: string;
  readonly operation: string;
  readonly merchant: string;
  /** The kind of refusal, where the vendor would have refused it. */
  readonly refusal?: string;
  /** What failed in the sandbox itself, so that it could not answer as the vendor does. */
  readonly failure?: string;
  /** `id` of the record that it is about. */
  readonly record?: string;
  readonly wire: Wire;
  readonly answer: Wire;
}

/** How many requests are kept. */
const kept = 200;

/** The latest requests received, including those that changed nothing. */
export class RequestLog {
  readonly #requests: LoggedRequest[] = [];
  readonly #listeners = new Set<(logged: LoggedRequest) => void>();

  put(logged: LoggedRequest): void {
    this.#requests.push(logged);
    if (this.#requests.length > kept) this.#requests.shift();
    for (const listener of this.#listeners) listener(logged);
  }

  /** The latest first. */
  latest(): readonly LoggedRequest[] {
    return this.#requests.toReversed();
  }

  /** Calls back for each request; call what it returns to stop. */
  watch(listener: (logged: LoggedRequest) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
