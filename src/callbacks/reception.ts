import type { Callback } from '../message/callback.ts';
import type { RuntimeEvent } from './runtime-event.ts';

/** A callback that was received, and which one. */
export interface Reception {
  readonly row: Callback;
  readonly event: RuntimeEvent;
}
