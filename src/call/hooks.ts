import { isJinliuError } from '../errors/any-error.ts';
import type { ErrorOutcome } from '../errors/jinliu-error.ts';
import type { SealedRequest } from './try.ts';

/** The call that a hook is about. */
export interface CallSeen {
  /** The document's name, `ecpay-cashier`. */
  readonly api: string;
  readonly operation: string;
}

/** A try goes out. */
export interface RequestSeen extends CallSeen {
  /** 1 for the first. */
  readonly attempt: number;
  /** Of the text that is sent, in UTF-8. */
  readonly bytes: number;
}

/** A call ended. */
export interface AnswerSeen extends CallSeen {
  readonly attempts: number;
  /** Milliseconds from the first try to the end. */
  readonly duration: number;
  readonly outcome: 'value' | ErrorOutcome;
  /** HTTP status, if there was an answer. */
  readonly status: number | undefined;
  /** Of the answer after decompression, where one was read. */
  readonly bytes: number | undefined;
  /** The error's code. */
  readonly code: string | undefined;
  /** The vendor's own code, where it refused. */
  readonly apiCode: string | undefined;
}

/** A read is going to be tried again. */
export interface RetrySeen extends CallSeen {
  /** The try that failed. */
  readonly attempt: number;
  /** Milliseconds until the next one. */
  readonly pause: number;
  /** The error's code. */
  readonly code: string | undefined;
}

/**
 * What a client reports about its calls: names, sizes, codes, durations, never a payload. A hook that throws has no
 * effect.
 *
 * @example
 * const hooks = { onAnswer: ({ operation, outcome, duration }) => console.log(operation, outcome, Math.round(duration))
 * };
 */
export interface Hooks {
  /** Before each try. */
  readonly onRequest?: (seen: RequestSeen) => void;
  /** Once a call has ended, with what became of it and how long it took. */
  readonly onAnswer?: (seen: AnswerSeen) => void;
  /** Before the pause that leads to another try, of what only reads. */
  readonly onRetry?: (seen: RetrySeen) => void;
  /** The answer could not be believed, read, or understood: worth a look by a person. */
  readonly onUnexpected?: (seen: AnswerSeen) => void;
}

/** The hooks of one call. */
export class CallHooks {
  readonly #hooks: Hooks;
  readonly #call: CallSeen;
  readonly #started = performance.now();
  #attempts = 0;
  #status: number | undefined;
  #bytes: number | undefined;

  constructor(hooks: Hooks, call: CallSeen) {
    this.#hooks = hooks;
    this.#call = call;
  }

  request(attempt: number, { url, init }: SealedRequest): void {
    this.#attempts = attempt;
    const { onRequest } = this.#hooks;
    if (onRequest === undefined) return;
    const text = init.body ?? new URL(url).search.slice(1);
    quietly(onRequest, { ...this.#call, attempt, bytes: Buffer.byteLength(text) });
  }

  answer({ response, bytes }: { readonly response: Response; readonly bytes: number }): void {
    this.#status = response.status;
    this.#bytes = bytes;
  }

  retry(attempt: number, pause: number, error: unknown): void {
    quietly(this.#hooks.onRetry, {
      ...this.#call,
      attempt,
      pause,
      code: isJinliuError(error) ? error.code : undefined,
    });
  }

  /** @param error what the call ended in; `undefined` for a value */
  end(error: unknown): void {
    const { onAnswer, onUnexpected } = this.#hooks;
    if (onAnswer === undefined && onUnexpected === undefined) return;
    const known = isJinliuError(error) ? error : undefined;
    const seen: AnswerSeen = {
      ...this.#call,
      attempts: this.#attempts,
      duration: performance.now() - this.#started,
      outcome: error === undefined ? 'value' : (known?.outcome ?? 'unknown'),
      status: this.#status ?? known?.status,
      bytes: this.#bytes,
      code: known?.code,
      apiCode: known?.apiCode,
    };
    quietly(onAnswer, seen);
    if (known?.code === 'message-unreadable' || known?.code === 'answer-invalid') quietly(onUnexpected, seen);
  }
}

/**
 * A merchant's logger that fails changes nothing about the call; nor does one that fails later, which would end the
 * whole program.
 */
function quietly<Seen>(hook: ((seen: Seen) => unknown) | undefined, seen: Seen): void {
  try {
    Promise.resolve(hook?.(seen)).catch(() => undefined);
  } catch {
    // The same of one that fails at once.
  }
}
