import type { Callback } from '../../../message/callback.ts';
import type { Document, Operation } from '../../../message/operation.ts';
import type { Faults } from '../../faults/types.ts';
import type { Merchants } from '../../model/merchant.ts';
import type { StoredRecord } from '../../model/record.ts';

/** What the control API and the console see of a sandbox. */
export interface ControlTarget {
  /** Of whatever names; what comes over HTTP is checked when it comes. */
  readonly faults: Faults<never, never>;
  readonly clock: {
    /** Milliseconds since 1970. */
    now(): number;
    /** @throws RangeError where the duration is none */
    advance(duration: string): Promise<void>;
  };
  readonly store: {
    /** The latest first. */
    records(): Iterable<StoredRecord>;
    /** By the sandbox's number (`e17`), or the latest by the merchant's or the vendor's. */
    find(number: string): StoredRecord | undefined;
    readonly size: number;
    readonly limit: number;
    /** How many have left because the store was full. */
    readonly dropped: number;
  };
  /** The transitions that somebody can make now. */
  transitions(record: StoredRecord): readonly PossibleTransition[];
  /** Resolves when the callbacks that it brings have had their first answer. */
  apply(id: string, transition: string): Promise<{ readonly applied: boolean; readonly refusal?: string }>;
  /** Sends the last callback once more; `false` where there was none. */
  resend(id: string): Promise<boolean>;
  /** For what has to be masked. */
  readonly apis: readonly MaskedApi[];
  readonly merchants: Merchants;
  /** Host names, beside loopback and bare addresses, under which this server is reached. */
  readonly hosts?: readonly string[];
}

export interface PossibleTransition {
  readonly name: string;
  readonly en: string;
  readonly zh: string;
  readonly by: string;
}

/** What a document says about secrets and personal data. */
export interface MaskedApi {
  readonly document: Pick<Document, 'name' | 'credentials'>;
  readonly operations: { readonly [id: string]: Pick<Operation, 'sensitive'> };
  readonly callbacks?: { readonly [id: string]: Pick<Callback, 'sensitive'> };
}
