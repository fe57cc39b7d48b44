import type { CallbackTable } from './callback.ts';
import type { OperationTable } from './operation.ts';

/** The generated types and tables of one document, as type arguments of its client. */
export interface Contract {
  readonly operations: object;
  readonly table: OperationTable;
  /** The methods as they are written out, with what an editor shows beside each; without them they are computed. */
  readonly methods?: object;
  /** Absent where the vendor calls nothing. */
  readonly callbacks?: CallbackTable;
  /** Their events by the callback's id, with what an editor shows beside each handler. */
  readonly events?: object;
  readonly servers: object;
  readonly credentials: object;
  /** Options that differ by what the merchant agreed with the vendor. */
  readonly agreement?: object;
  /** Codes of what the vendor's words mean, where it sends no codes and the document lists its words. */
  readonly reasons?: string;
}

/** Any text, of a document that lists no words. */
export type ReasonsOf<C extends Contract> = C extends { readonly reasons: infer Codes extends string } ? Codes : string;

/** What a merchant gives an operation: its body, or its query. */
export type Payload<Operation> = Operation extends { requestBody: { content: { 'application/json': infer Body } } }
  ? Body
  : Operation extends { parameters: { query: infer Query } }
    ? Query
    : never;

/** The answer as the spec has it, refusals included. */
export type Answer<Operation> = Operation extends {
  responses: { 200: { content: { 'application/json': infer Body } } };
}
  ? Body
  : never;

/** What a call ends in when all is well: of a success and a refusal only the success, since a refusal is an error. */
export type Result<Operation, Row> = Row extends {
  success: { code: infer Code extends string; values: readonly (infer Value)[] };
}
  ? Narrowed<Answer<Operation>, { [Key in Code]: Value }>
  : Row extends { success: { code: infer Code extends string } }
    ? Narrowed<Answer<Operation>, { [Key in Code]: unknown }>
    : Answer<Operation>;

type Narrowed<All, Wanted> = [Extract<All, Wanted>] extends [never] ? All : Extract<All, Wanted>;
