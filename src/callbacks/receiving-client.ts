import type { Sealer } from '../envelopes/message.ts';

/** What a receiver takes from the client that it belongs to. */
export interface ReceivingClient {
  /** The document's name. */
  readonly api: string;
  readonly sealer: Sealer;
  /** The merchant number. */
  readonly account: string;
  readonly now: () => number;
  /** The client's operations, by which an unproven event is confirmed. */
  readonly methods: Readonly<Record<string, unknown>>;
}
