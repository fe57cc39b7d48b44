import type { CallError } from '../../errors/any-error.ts';
import { OptionsError } from '../../errors/options-error.ts';
import { PayloadError } from '../../errors/payload-error.ts';
import type { FindOut, Resolution, ResolveOptions, ResolveSince } from '../../errors/resolution.ts';
import { withDatesWritten } from '../../message/dates.ts';
import type { Content } from '../../message/layout.ts';
import type { Operation } from '../../message/operation.ts';
import type { ResolveShape } from '../../message/resolve.ts';
import type { Api } from '../api.ts';
import { wait } from '../pause.ts';
import { longestTimer, WholeNumbers } from '../whole-numbers.ts';
import { lookInto } from './look.ts';
import { missingIn, questionAbout, type Sent } from './question.ts';

/** Asks an operation that reads, with the retries and deadlines of every call. */
export type Ask = (
  operation: Operation,
  question: Content,
  control: { readonly signal?: AbortSignal },
) => Promise<{ readonly data?: unknown; readonly error?: CallError | undefined }>;

/** So long between two looks. */
const usualPause = 5000;

/** An operation whose outcome the API can be asked for. */
interface Resolvable extends Operation {
  readonly resolve: ResolveShape;
}

function isResolvable(operation: Operation): operation is Resolvable {
  return operation.resolve !== undefined;
}

/** One search: what for, and how long. */
interface Search {
  readonly shape: ResolveShape;
  readonly query: Operation;
  readonly sent: Sent;
  readonly signal: AbortSignal | undefined;
  readonly settle: number;
  readonly pause: number;
}

/** Finds out what became of a write, by asking the API. */
export class Resolver {
  readonly #api: Api;
  readonly #now: () => number;
  readonly #ask: Ask;

  constructor(api: Api, now: () => number, ask: Ask) {
    this.#api = api;
    this.#now = now;
    this.#ask = ask;
  }

  /** What the error of a call brings. `undefined` where the API has no query for it. */
  findOut(operation: Operation, sent: Sent): FindOut | undefined {
    if (!isResolvable(operation)) return undefined;
    const { resolve, sensitive } = operation;
    const shown = resolve.needs.filter((name) => !sensitive.includes(name)).map((name) => [name, sent.payload[name]]);
    return {
      reference: Object.freeze(Object.fromEntries(shown)),
      resolve: (options = {}) => this.#search(operation, sent, options),
    };
  }

  /**
   * `client.resolve`: the same after a restart.
   *
   * @throws PayloadError where a property is missing by which it is found; OptionsError for a wrong option
   */
  async resolve(id: string, given: unknown, options: ResolveSince): Promise<Resolution> {
    const api = this.#api;
    const payload = withDatesWritten(api.requests[id], given);
    const operation = api.operations[id];
    if (operation === undefined || !isResolvable(operation))
      throw new OptionsError(
        api.document.name,
        'operation',
        'cannot be resolved; its documentation says what to do instead',
      );
    const missing = missingIn(operation.resolve, payload);
    if (missing.length > 0) {
      const problems = missing.map((name) => ({
        pointer: `/${name}`,
        rule: 'required',
        message: 'is required to find it',
      }));
      throw new PayloadError(problems, { api: api.document.name, operation: id });
    }
    const at = Number(options?.since);
    if (!Number.isFinite(at))
      throw new OptionsError(
        api.document.name,
        'since',
        'must be the time it was sent: a Date, or milliseconds since 1970',
      );
    return this.#search(operation, { payload: payload as Content, at }, options);
  }

  async #search({ id, resolve: shape }: Resolvable, sent: Sent, options: ResolveOptions): Promise<Resolution> {
    const { document, operations } = this.#api;
    const query = operations[shape.operation];
    if (query === undefined) throw new TypeError(`${id} is resolved by ${shape.operation}, which is not an operation`);
    const numbers = new WholeNumbers<'settle' | 'pause'>(document.name, options);
    const bounds = { least: 0, most: longestTimer };
    const settle = numbers.of('settle', bounds) ?? shape.settle;
    const pause = numbers.of('pause', bounds) ?? usualPause;
    return this.#looks({ shape, query, sent, signal: options.signal, settle, pause });
  }

  /** Looks at once, since it may be there; and where it is not, twice more when the vendor must be done with it. */
  async #looks(search: Search): Promise<Resolution> {
    const { sent, signal, pause } = search;
    const settlesIn = sent.at + search.settle - this.#now();
    const started = performance.now();
    // By a clock of its own: the client's may stand still in a test.
    const left = (): number => settlesIn - (performance.now() - started);
    for (let misses = 0; misses < 2; ) {
      if (signal?.aborted === true) return stillUnknown('aborted by the caller', signal.reason);
      const isSettled = left() <= 0;
      const look = await this.#look(search);
      if ('state' in look) return look;
      if (isSettled) misses += 1;
      if (misses < 2) await wait(Math.min(Math.max(pause, left()), longestTimer), signal);
    }
    return { state: 'did-not-happen' };
  }

  /** What one answer says, where that is the end of it. */
  async #look({ shape, query, sent, signal }: Search): Promise<Resolution | { readonly says: 'nothing' }> {
    const { data, error } = await this.#ask(query, questionAbout(shape, sent), signal === undefined ? {} : { signal });
    if (error !== undefined) return saysNone(shape, error) ? { says: 'nothing' } : stillUnknown(error.message, error);
    const look = lookInto(shape, sent, data);
    switch (look.says) {
      case 'nothing':
        return look;
      case 'happened':
        return { state: 'happened', value: look.value };
      case 'unclear':
        return stillUnknown(`${this.#api.document.name}.${query.id}: ${look.reason}`, undefined);
    }
  }
}

/** A refusal may be the vendor's way to say that there is no such thing. */
function saysNone({ refused = [] }: ResolveShape, { code, apiCode = '', apiMessage = '' }: CallError): boolean {
  return code === 'api-refused' && refused.some((said) => said === apiCode || apiMessage.includes(said));
}

function stillUnknown(reason: string, cause: unknown): Resolution {
  return cause === undefined ? { state: 'still-unknown', reason } : { state: 'still-unknown', reason, cause };
}
