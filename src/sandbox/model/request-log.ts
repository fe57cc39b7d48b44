import type { Problem } from '../../errors/problem.ts';
import type { Wire } from './record.ts';

/** A request received, and its answer. */
export interface LoggedRequest {
  /** The sandbox's own number for it: `r17`. */
  readonly id: string;
  /** By the sandbox's clock. */
  readonly at: number;
  readonly api: string;
  /** operationId; none where several share the address, and nothing could be read that tells them apart. */
  readonly operation?: string;
  readonly method: string;
  readonly path: string;
  readonly merchant: string;
  /** The kind of fault that was injected. */
  readonly fault?: string;
  /** The kind of refusal, where the vendor would have refused it. */
  readonly refusal?: string;
  /** The field that it was refused for, and what is wrong with it in both languages. */
  readonly problem?: Pick<Problem, 'pointer' | 'message'> & { readonly zh: string };
  /** What failed in the sandbox itself, so that it could not answer as the vendor does. */
  readonly failure?: string;
  /** `id` of the record that it is about. */
  readonly record?: string;
  /** How long the answer took, in milliseconds of real time; none while it is to come. */
  readonly duration?: number;
  /** The HTTP status that was sent; none where the connection was broken. */
  readonly status?: number;
  readonly wire: Wire;
  /** The vendor's answer, even where a fault kept it back; none where the request was not carried out. */
  readonly answer?: Wire;
}

/** What became of a request, in one word. */
export const requestResults = ['answered', 'refused', 'not-carried-out', 'waiting', 'failed'] as const;

export type RequestResult = (typeof requestResults)[number];

export function resultOf({ failure, refusal, answer, duration }: LoggedRequest): RequestResult {
  if (failure !== undefined) return 'failed';
  if (refusal !== undefined) return 'refused';
  if (answer !== undefined) return 'answered';
  return duration === undefined ? 'waiting' : 'not-carried-out';
}

/** How many requests are kept. */
const kept = 200;

/** The latest requests received, including those that changed nothing. */
export class RequestLog {
  /** In the order in which they came. */
  readonly #requests = new Map<string, LoggedRequest>();
  readonly #listeners = new Set<(logged: LoggedRequest) => void>();
  #count = 0;

  /** A number for a request that was received. */
  nextId(): string {
    this.#count += 1;
    return `r${this.#count}`;
  }

  put(logged: LoggedRequest): void {
    this.#requests.set(logged.id, logged);
    const [oldest = ''] = this.#requests.keys();
    if (this.#requests.size > kept) this.#requests.delete(oldest);
    this.#announce(logged);
  }

  /** Puts down what has become of a request, unless it had to give way meanwhile. */
  update(logged: LoggedRequest): void {
    if (!this.#requests.has(logged.id)) return;
    this.#requests.set(logged.id, logged);
    this.#announce(logged);
  }

  find(id: string): LoggedRequest | undefined {
    return this.#requests.get(id);
  }

  /** The latest first. */
  latest(): readonly LoggedRequest[] {
    return [...this.#requests.values()].reverse();
  }

  /** Calls back for each request, and once more when it is answered late; call what it returns to stop. */
  watch(listener: (logged: LoggedRequest) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #announce(logged: LoggedRequest): void {
    for (const listener of this.#listeners) listener(logged);
  }
}
