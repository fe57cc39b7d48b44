import type { Envelope } from '../../envelopes/envelope.ts';
import type { CallbackTable } from '../../message/callback.ts';
import type { Document, OperationTable } from '../../message/operation.ts';
import type { Schemas } from '../../message/schema.ts';
import type { Rule } from '../../rules/rule.ts';
import type { ComputedFields, Guards } from './context.ts';
import type { DailyFile } from './daily-files.ts';
import type { Example, Refusals } from './example.ts';
import type { Actions, Lifecycles } from './lifecycle.ts';
import type { Places } from './places.ts';

/** What the sandbox is given of one document: what is generated of it, and the code of its vendor. */
export interface SandboxApi {
  readonly document: Document;
  readonly envelopes: readonly Envelope[];
  readonly rules: Readonly<Record<string, Rule>>;
  readonly operations: OperationTable;
  /** None where the document has no webhooks. */
  readonly callbacks?: CallbackTable;
  /** What requests are held to, and `Credentials`. */
  readonly requests: Schemas;
  /** The examples of every operation and every callback. */
  readonly examples: { readonly [operation: string]: readonly Example[] };
  readonly refusals: Refusals;
  readonly operationRefusals: { readonly [operation: string]: Refusals };
  readonly lifecycles: Lifecycles;
  /** What operations do to the lifecycles. */
  readonly actions: Actions;
  /** Where they are written. */
  readonly places: Places;
  /** How long the vendor waits before each further try to deliver a callback: `10m`. */
  readonly retries: { readonly [callback: string]: readonly string[] };
  /** Of the document's vendor (`vendors/`); none where it has no folder there. */
  readonly computed: ComputedFields;
  readonly guards: Guards;
  /** The vendor's file of the day's changes, where it has one. */
  readonly dailyFile?: DailyFile;
  readonly stageCredentials: Readonly<Record<string, string>>;
}

/**
 * A document whose operations, callbacks and credentials are known to the compiler by name, and the function that makes
 * a client of it.
 */
export type Documented<Tables, Examples, Create> = Tables &
  Examples &
  Pick<
    SandboxApi,
    'envelopes' | 'rules' | 'requests' | 'lifecycles' | 'actions' | 'places' | 'retries' | VendorCode
  > & {
    readonly create: Create;
  };

/** What `vendors/<vendor>/index.ts` may export. */
type VendorCode = 'computed' | 'guards' | 'dailyFile';
