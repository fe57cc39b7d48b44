import type { Envelope } from '../envelopes/envelope.ts';
import type { Reason } from '../errors/api-error.ts';
import type { Document, OperationTable } from '../message/operation.ts';
import type { Schemas } from '../message/schema.ts';
import type { Rule } from '../rules/rule.ts';

/**
 * Everything that makes a client out of one document: what was generated, and the envelopes and rules that it names.
 */
export interface Api {
  readonly document: Document;
  readonly operations: OperationTable;
  /** Strict: what a merchant gives. Also holds `Credentials`. */
  readonly requests: Schemas;
  /** Lenient: what a vendor answers. */
  readonly answers: Schemas;
  /** The same of each item of a list that is read one by one. */
  readonly items?: Schemas;
  /** What the vendor's words mean, where it sends no codes. */
  readonly explain?: (message: string) => Reason | undefined;
  readonly envelopes: readonly Envelope[];
  readonly rules: Readonly<Record<string, Rule>>;
}
