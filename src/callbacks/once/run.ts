import { newId } from '../../message/new-id.ts';
import { ClaimLostError } from '../../once/claim-lost-error.ts';
import type { Claim, ClaimState, OnceStore } from '../../once/store.ts';
import type { EventClaim } from './event-claim.ts';
import { HeldClaim } from './held-claim.ts';
import { NotNow } from './not-now.ts';
import { recorded } from './recording.ts';
import { Renewal } from './renewal.ts';
import { inTime } from './store-call.ts';

/** What running something under a claim takes. */
export interface Under {
  readonly store: OnceStore;
  /** In milliseconds. */
  readonly lease: number;
  readonly onError: (error: unknown) => void;
}

/** What came of it: the value that the work returned, or what the one left that had done it before. */
export type Ran<Value> = { readonly ran: true; readonly value: Value } | { readonly ran: false; readonly note: string };

/**
 * Runs work under a claim, which is renewed as long as it runs, given back where it throws, and done where it returns.
 *
 * @throws NotNow where another one is at it, or where the store does not answer: without its word nothing runs
 */
export async function runOnce<Value>(
  under: Under,
  wanted: EventClaim,
  work: (claim: HeldClaim) => Promise<Value>,
): Promise<Ran<Value>> {
  const { store, lease, onError } = under;
  const { key, note, keepFor } = wanted;
  const claim = { key, token: newId() };
  const found = await claimed(under, claim);
  if (found.state === 'done') return { ran: false, note: found.note };
  if (found.state === 'running') throw new NotNow('it is already being handled elsewhere');
  const renewal = new Renewal(async () => inTime(store.claim(claim, lease)), lease / 4);
  const held = new HeldClaim(claim, { note, keepFor }, () => void renewal.stop());
  try {
    const value = await work(held);
    await renewal.stop();
    if (held.isDone) await requireDone(under, claim);
    else if (!(await recorded({ store, claim, done: held.record, onError }))) onError(new ClaimLostError(key));
    return { ran: true, value };
  } catch (error) {
    await renewal.stop();
    await givenBack(under, claim);
    throw error;
  }
}

/** The lease ends it anyway. */
async function givenBack({ store, onError }: Under, claim: Claim): Promise<void> {
  try {
    await inTime(store.release(claim));
  } catch (error) {
    onError(error);
  }
}

async function claimed({ store, lease }: Under, claim: Claim): Promise<ClaimState> {
  try {
    // Made at last for somebody who has left: the vendor's next try must not find it taken.
    const late = ({ state }: ClaimState): void =>
      void (state === 'claimed' && store.release(claim).catch(() => undefined));
    return await inTime(store.claim(claim, lease), late);
  } catch (error) {
    throw new NotNow('the claim store failed', error);
  }
}

/** The handler completed its claim in a transaction, and says that all went well. Did it commit? */
async function requireDone({ store, lease, onError }: Under, claim: Claim): Promise<void> {
  let found: ClaimState | undefined;
  try {
    found = await inTime(store.claim(claim, lease));
  } catch (error) {
    onError(error);
  }
  if (found?.state === 'claimed')
    throw new Error(`the transaction that completed the claim of "${claim.key}" was rolled back`);
}
