import { isCallbackError } from '../../errors/callback-error.ts';
import type { OnceStore } from '../../once/store.ts';
import { fulfils, involvesMoney } from '../event.ts';
import type { Reception } from '../reception.ts';
import { refusal } from '../refuse.ts';
import type { RuntimeEvent } from '../runtime-event.ts';
import { claimOf, secondClaim } from './event-claim.ts';
import { type HandlerClaim, noClaim } from './held-claim.ts';
import { NotNow } from './not-now.ts';
import { type Ran, runOnce } from './run.ts';

/** How a client's callbacks are handled once. */
export interface OnceParts {
  readonly store: OnceStore;
  readonly lease: number;
  readonly keepFor: number;
  readonly api: string;
  /** Whose it is, by its number. */
  readonly merchant: (reception: Reception) => string;
  readonly ignoresCase: (reception: Reception) => boolean;
  /** Asks the API. */
  readonly confirm: (reception: Reception) => Promise<RuntimeEvent>;
}

interface Once extends OnceParts {
  readonly onError: (error: unknown) => void;
}

export type EventHandler = (event: RuntimeEvent, context: { readonly claim: HandlerClaim }) => unknown;

/** What was done with a callback that is to be acknowledged. */
export interface Handled {
  readonly event: RuntimeEvent;
  readonly how: 'handled' | 'duplicate' | 'unclaimed';
  readonly returned: unknown;
}

/**
 * Runs a handler once per event, however often the vendor sends it.
 *
 * @throws NotNow where it cannot be known yet whether it is to be run, CallbackError where the API does not confirm it,
 * and what the handler throws
 */
export async function handledOnce(once: Once, reception: Reception, handler: EventHandler): Promise<Handled> {
  const { row, event: received } = reception;
  // A browser is shown its page each time, and decides nothing.
  if (row.acknowledgement.by === 'page') return unclaimed(received, handler);
  const event = await provenEvent(once, reception);
  const terms = {
    row,
    received,
    merchant: once.merchant(reception),
    keepFor: once.keepFor,
    ignoresCase: once.ignoresCase(reception),
  };
  const claim = claimOf(event, terms);
  if (claim === undefined) return unclaimed(event, handler);
  const first = await runOnce(once, claim, work(event, handler));
  if (first.ran || !isOther(first.note, claim.note)) return settled(event, first);
  const second: RuntimeEvent = { ...event, outcome: 'double-payment' };
  return settled(second, await runOnce(once, secondClaim(claim), work(second, handler)));
}

async function unclaimed(event: RuntimeEvent, handler: EventHandler): Promise<Handled> {
  return { event, how: 'unclaimed', returned: await handler(event, { claim: noClaim }) };
}

/** What is done with an event under its claim. */
function work(event: RuntimeEvent, handler: EventHandler): (claim: HandlerClaim) => Promise<unknown> {
  return async (claim) => handler(event, { claim });
}

function settled(event: RuntimeEvent, result: Ran<unknown>): Handled {
  return result.ran
    ? { event, how: 'handled', returned: result.value }
    : { event, how: 'duplicate', returned: undefined };
}

/** Was it another payment? Without a number it cannot be said. */
function isOther(before: string, now: string): boolean {
  return before !== '' && now !== '' && before !== now;
}

/**
 * What the vendor signed, or else what the API says. A callback that says that the order is paid is not taken before
 * the API says so too: it may be forged, or the API may be late, and the vendor's next try would not come once it is
 * acknowledged.
 */
async function provenEvent(once: Once, reception: Reception): Promise<RuntimeEvent> {
  const { row, event } = reception;
  if (event.provenBy === 'signature' || row.confirm === undefined) return event;
  const sure = await confirmed(once, reception);
  if (fulfils(event.outcome) && !involvesMoney(sure.outcome))
    throw refusal(once, 'unconfirmed', `it says ${event.outcome}, but ${row.confirm.operation} says ${sure.outcome}`);
  return sure;
}

async function confirmed(once: Once, reception: Reception): Promise<RuntimeEvent> {
  try {
    return await once.confirm(reception);
  } catch (error) {
    if (isCallbackError(error)) throw error;
    throw new NotNow('the API could not be queried', error);
  }
}
