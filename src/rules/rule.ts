import type { Problem } from '../errors/problem.ts';
import type { Agreement } from '../message/operation.ts';

/** What a rule may ask beside the payload. */
export interface RuleContext {
  /** The present moment in milliseconds since 1970. */
  readonly now: number;
  /** What the merchant agreed with the vendor: the usual, and what the client's options say instead. */
  readonly agreement: Agreement;
}

/**
 * A rule between fields that a schema cannot say: named in the spec's `x-rules`, written once, in the file of its name.
 */
export interface Rule {
  /** For the docs: what has to hold, and the document's section that says so. */
  readonly description: string;
  /** What is wrong, as the vendor would say it. */
  readonly zh: string;
  /** What is wrong with a payload that fits its schema. */
  readonly check: (payload: Readonly<Record<string, unknown>>, context: RuleContext) => readonly Problem[];
}
