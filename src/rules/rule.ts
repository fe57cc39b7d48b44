import type { Problem } from '../errors/problem.ts';

/** What a rule may ask beside the payload. */
export interface RuleContext {
  /** The present moment in milliseconds since 1970. */
  readonly now: number;
  /** Limits that differ by contract, from the client's option `limits`. */
  readonly limits: Readonly<Record<string, number>>;
}

/** A rule between fields that a schema cannot say: named in the spec's `x-rules`, written once, in the file of its name. */
export interface Rule {
  /** For the docs: what has to hold, and the document's section that says so. */
  readonly description: string;
  /** What is wrong with a payload that fits its schema. */
  readonly check: (payload: Readonly<Record<string, unknown>>, context: RuleContext) => readonly Problem[];
}
