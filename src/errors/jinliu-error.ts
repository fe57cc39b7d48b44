import { hasBrand, setBrand } from './brand.ts';
import type { FindOut } from './resolution.ts';

/** Every code that an error of jinliu can carry. Stable: match on it, never on a message. */
export type ErrorCode =
  | 'options-invalid'
  | 'payload-invalid'
  | 'delivery-wrong'
  | 'transport-failed'
  | 'deadline-passed'
  | 'http-refused'
  | 'rate-limited'
  | 'message-unreadable'
  | 'answer-invalid'
  | 'api-refused'
  | 'callback-refused';

/**
 * What became of a call that ended in an error.
 *
 * - `not-sent`: nothing left this machine, so nothing was done
 * - `refused`: the vendor said no, so nothing was done
 * - `unknown`: it may have been done; of a write ask before you send it again
 */
export type ErrorOutcome = 'not-sent' | 'refused' | 'unknown';

/** Where an error happened. */
export interface ErrorPlace {
  readonly api: string;
  readonly operation?: string | undefined;
  /** What the operation does; a write is never repeated on doubt. */
  readonly effect?: 'read' | 'write' | undefined;
  readonly status?: number | undefined;
  /** Of a list that is read item by item: how many items came before the error. */
  readonly given?: number | undefined;
  readonly cause?: unknown;
  /** How to find out what became of a write, where the API has a query for it. */
  readonly findOut?: FindOut | undefined;
  /** What to do about a write whose outcome the API cannot tell. */
  readonly advice?: string | undefined;
}

/** What happened, and what it means. */
export interface ErrorFacts {
  /** What happened, in a clause without a full stop. */
  readonly what: string;
  readonly outcome: ErrorOutcome;
  /**
   * The same call may succeed later, and it is safe to repeat.
   * @default true for a read whose outcome is unknown
   */
  readonly mayHelp?: boolean | undefined;
  /** What to do about it, beyond what the outcome says. */
  readonly advice?: string | undefined;
  readonly apiCode?: string | undefined;
  readonly apiMessage?: string | undefined;
}

/**
 * The base of all errors. No message, field or cause contains a secret or personal data.
 *
 * @example
 * try {
 *   await einvoice.checkLoveCode({ LoveCode: '168001' });
 * } catch (error) {
 *   if (isJinliuError(error) && error.retryable) console.log(error.code, error.api, error.operation);
 * }
 */
export abstract class JinliuError extends Error {
  // Written out in each class: a bundler that shortens names shortens those of classes, too.
  abstract override readonly name: string;
  abstract readonly code: ErrorCode;
  readonly outcome: ErrorOutcome;
  /**
   * The same call may be repeated unchanged and may well succeed; not before `retryAfter`, where the error has one.
   * Never true of a write that may have been done.
   */
  readonly retryable: boolean;
  /** The document's name, `ecpay-einvoice`. */
  readonly api: string;
  readonly operation: string | undefined;
  /** HTTP status, if there was an answer. */
  readonly status: number | undefined;
  /** The vendor's own code, as text. */
  readonly apiCode: string | undefined;
  /** The vendor's own message, for people: never match on it. */
  readonly apiMessage: string | undefined;

  constructor(place: ErrorPlace, facts: ErrorFacts) {
    super(messageOf(place, facts), place.cause === undefined ? undefined : { cause: place.cause });
    const { outcome, mayHelp = outcome === 'unknown' } = facts;
    this.outcome = outcome;
    this.retryable = mayHelp && (outcome !== 'unknown' || place.effect === 'read');
    this.api = place.api;
    this.operation = place.operation;
    this.status = place.status;
    this.apiCode = facts.apiCode;
    this.apiMessage = facts.apiMessage;
    setBrand(this, 'error');
    // Of no other error there is anything to find out, so that these properties are not even there.
    if (outcome === 'unknown' && place.findOut !== undefined) {
      const { reference, resolve } = place.findOut;
      Object.defineProperties(this, { reference: { value: reference, enumerable: true }, resolve: { value: resolve } });
    }
  }

  /** Safe to log: no raw text, no cause, no payload. */
  toJSON(): Readonly<Record<string, unknown>> {
    const { name, code, message, outcome, retryable, api, operation, status, apiCode, apiMessage } = this;
    const known = { name, code, message, outcome, retryable, api, operation, status, apiCode, apiMessage };
    return 'reference' in this ? { ...known, reference: this.reference } : known;
  }
}

/** Is this an error of jinliu's, of whichever copy of it? */
export function isBranded(error: unknown): error is { readonly code: string } {
  return hasBrand(error, 'error');
}

function messageOf(place: ErrorPlace, { what, outcome, advice }: ErrorFacts): string {
  const where = place.operation === undefined ? place.api : `${place.api}.${place.operation}`;
  const after = place.given === undefined || place.given === 0 ? '' : `, after ${place.given} items`;
  return [`${where}: ${what}${after}`, ...meaningOf(place, outcome), ...(advice === undefined ? [] : [advice])].join(
    '. ',
  );
}

/** What an outcome means for the money, and what to do next. */
function meaningOf({ effect, findOut, advice }: ErrorPlace, outcome: ErrorOutcome): readonly string[] {
  if (outcome === 'not-sent') return effect === undefined ? [] : ['Nothing was sent'];
  if (outcome === 'refused') return effect === 'write' ? ['Nothing was done'] : [];
  if (effect === 'read') return ['A read changes nothing, so it is safe to repeat'];
  if (effect === undefined) return [];
  if (findOut !== undefined)
    return ['It may have been done: do not send it again until you know', 'Ask with error.resolve()'];
  return advice === undefined
    ? ['It may have been done: do not send it again until you know']
    : ['It may have been done', advice];
}
