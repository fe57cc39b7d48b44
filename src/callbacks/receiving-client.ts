import type { Sealer } from '../envelopes/message.ts';

/** What a receiver takes from the client that it belongs to. */
export interface ReceivingClient {
  /** The document's name. */
  readonly api: string;
  /** What opens the messages of a merchant, by its number; `undefined` for one that is not ours. */
  readonly sealerOf: (merchant: string | undefined) => Sealer | undefined | Promise<Sealer | undefined>;
  /** Of one merchant alone, or of several. */
  readonly isOfOne: boolean;
  /** The number of the merchant who has these credentials. */
  readonly numberOf: (credentials: Sealer['credentials']) => string;
  readonly now: () => number;
  /** The client's operations for a merchant, by which an unproven event is confirmed. */
  readonly methodsFor: (merchant: string | undefined) => Readonly<Record<string, unknown>>;
}
