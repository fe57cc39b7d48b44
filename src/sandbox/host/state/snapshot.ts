import { plan } from '../../lifecycle/transition.ts';
import type { Entry } from '../../model/record.ts';
import { isFinal, lifeOf, merchantOf, type World } from '../../model/runtime.ts';
import type { Courier, Pending } from '../../webhooks/delivery.ts';

/** Everything that a sandbox has to remember: plain JSON. */
export interface Snapshot {
  readonly format: 1;
  /** The sandbox's clock. */
  readonly now: number;
  /** The last number given out. */
  readonly serial: number;
  /** The oldest first. */
  readonly entries: readonly Entry[];
  /** Callbacks that wait for their next try. */
  readonly pending: readonly Pending[];
  /** Cat's nightly files, by day. */
  readonly files: { readonly [day: string]: string };
}

export function take(world: World, courier: Courier): Snapshot {
  const { clock, ledger, shelf } = world;
  const files = Object.fromEntries(
    shelf
      .days()
      .toReversed()
      .map((day) => [day, shelf.file(day) ?? '']),
  );
  // Copies, since entries go on living; their fields are never changed, only replaced.
  const entries = ledger
    .entries()
    .toReversed()
    .map((entry) => ({ ...entry, made: { ...entry.made }, history: [...entry.history] }));
  return { format: 1, now: clock.now(), serial: ledger.last(), entries, pending: courier.pending(), files };
}

/**
 * Takes up where the snapshot stopped. What fell due meanwhile happens at once.
 *
 * @throws TypeError where it is no snapshot, or speaks of a document, a merchant or a life that this sandbox has not
 */
export function restore(world: World, courier: Courier, snapshot: Snapshot): void {
  if (snapshot.format !== 1 || !Array.isArray(snapshot.entries) || !Array.isArray(snapshot.pending))
    throw new TypeError('this is no state of a sandbox of this version');
  for (const held of snapshot.entries) {
    const entry = structuredClone(held);
    const life = lifeOf(world, entry);
    merchantOf(world, entry);
    if (life.states[entry.state] === undefined) throw new TypeError(`${entry.api} has no state "${entry.state}" of ${entry.life}`);
    world.ledger.add(entry, isFinal(life, entry.state));
    plan(world, entry);
  }
  world.ledger.skipTo(snapshot.serial);
  courier.resume(snapshot.pending);
}
