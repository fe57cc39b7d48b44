import type { Problem } from '../errors/problem.ts';

/** What a rule may ask beside the payload. */
export interface RuleContext {
  /** The present moment in milliseconds since 1970. */
  readonly now: number;
  /** Limits that differ by contract, from the client's option `limits`. */
  readonly limits: Readonly<Record<string, number>>;
}

/** A rule between fields that a schema cannot say: named in the spec's `x-rules`, written once here. */
export type Rule = (payload: Readonly<Record<string, unknown>>, context: RuleContext) => readonly Problem[];
