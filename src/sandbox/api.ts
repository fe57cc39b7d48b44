import type { Document, OperationTable } from '../call/operation.ts';
import type { Validators } from '../call/validator.ts';
import type { Exchange, Faults } from './exchange.ts';

/** What the sandbox is given of one document: only what is generated, so that a new operation needs nothing else. */
export interface SandboxApi {
  readonly document: Document;
  readonly operations: OperationTable;
  /** Validators of requests as they arrive, reading text as numbers where the spec says so. */
  readonly received: Validators;
  readonly exchanges: { readonly [operation: string]: readonly Exchange[] };
  readonly faults: Faults;
  readonly operationFaults: { readonly [operation: string]: Faults };
  readonly stageCredentials: Readonly<Record<string, string>>;
}
