import type { CallbackTable } from '../message/callback.ts';
import type { OperationTable } from '../message/operation.ts';

/** What is done in a step. */
export type StepName =
  | 'fields sorted by name, ignoring case'
  | 'joined between HashKey and HashIV'
  | 'url-encoded the .NET way'
  | 'lower-cased'
  | 'MD5, in capitals'
  | 'SHA-256, in capitals'
  | 'received'
  | 'with the mistake: joined'
  | 'with the mistake: encoded'
  | 'with the mistake: hashed'
  | 'out of base64'
  | 'decrypted';

/** One step of a calculation, as text. Keys and IVs are masked in every spelling. */
export interface Step {
  readonly name: StepName;
  readonly text: string;
}

/**
 * What an explanation found. `steps` hold the fields' values and the right checksum: for the merchant's own eyes, never
 * for whoever sent the message, nor for a log that others read. `sentence` and `evidence` hold names only.
 */
export interface Explanation<Fault extends string> {
  /** True when nothing is wrong. */
  readonly fits: boolean;
  /** The fault that fits; `undefined` when nothing is wrong or none fits. */
  readonly fault: Fault | undefined;
  /** All faults that have to come together to fit, the chief one first. */
  readonly faults: readonly Fault[];
  /** One or two English sentences: what is wrong and what to do, or that no fault fits. */
  readonly sentence: string;
  /** What speaks for it, or what was found beside it. */
  readonly evidence: readonly string[];
  /** Names of the fields that the fault touches. */
  readonly fields: readonly string[];
  /** What was tried, when none fits. */
  readonly tried: readonly string[];
  readonly steps: readonly Step[];
}

/** A field that carries a proof or a ciphertext, and why it does not fit. */
export interface FieldExplained {
  readonly field: string;
  readonly explanation: Explanation<string>;
}

/**
 * Explains the fields of a message that belong to one envelope; nothing where it has none of them. `src/explain/x.ts`
 * exports it as `explainXFields` for envelope `x`.
 */
export type ExplainFieldsOf = (tables: {
  readonly operations: OperationTable;
  readonly callbacks: CallbackTable;
}) => (
  fields: Readonly<Record<string, unknown>>,
  credentials: Readonly<Record<string, string>>,
) => readonly FieldExplained[];

const longest = 300;

/** An explanation in short, for an error's message: no values, no secrets, no personal data, one line. */
export function briefly(explanation: Pick<Explanation<string>, 'sentence'>): string {
  const { sentence } = explanation;
  return sentence.length > longest ? `${sentence.slice(0, longest).toWellFormed()}...` : sentence;
}

/** A name that a stranger may have chosen, made fit for a sentence. */
export function quoted(name: string): string {
  return JSON.stringify(name.length > 40 ? `${name.slice(0, 40).toWellFormed()}...` : name.toWellFormed());
}
