import type { Sealer } from '../envelopes/message.ts';
import type { Callback } from '../message/callback.ts';
import type { RuntimeEvent } from './runtime-event.ts';

/** A callback that was received, and which one. */
export interface Reception {
  readonly row: Callback;
  /** The merchant's keys that opened it. */
  readonly sealer: Sealer;
  /** The merchant's number, of a client of several. */
  readonly merchant: string | undefined;
  readonly event: RuntimeEvent;
}
