import type { Sealer } from './message.ts';

/**
 * What is known of a client to what is added to it: `callbacks`, where the vendor calls back. Neither of the two knows
 * the other.
 */
export interface ClientBase {
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
