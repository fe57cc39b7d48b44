import type { CallError } from '../../src/errors/any-error.ts';
import type { ErrorOutcome } from '../../src/errors/jinliu-error.ts';

/** One way in which a call can end. What it says about the money is in texts/<language>/outcomes.ts. */
export interface OutcomeRow {
  readonly id: OutcomeId;
  readonly outcome: 'value' | ErrorOutcome;
  /** The error's code; none for a value. */
  readonly code?: CallError['code'];
}

/** Rows that belong together. */
export interface OutcomeGroup {
  readonly id: 'before' | 'network' | 'status' | 'answer';
  readonly rows: readonly OutcomeRow[];
}

export type OutcomeId =
  | 'payload'
  | 'delivery'
  | 'aborted-before'
  | 'no-connection'
  | 'deadline'
  | 'aborted-during'
  | 'cut'
  | 'status-redirect'
  | 'rate-limited'
  | 'status-refused'
  | 'status-open'
  | 'status-failed'
  | 'status-with-refusal'
  | 'status-with-success'
  | 'success'
  | 'refusal'
  | 'unreadable'
  | 'signature'
  | 'schema'
  | 'unknown-code'
  | 'damaged-refusal';

/** Every way in which a call can end. A test holds each row against the client. */
export const outcomes: readonly OutcomeGroup[] = [
  {
    id: 'before',
    rows: [
      { id: 'payload', outcome: 'not-sent', code: 'payload-invalid' },
      { id: 'delivery', outcome: 'not-sent', code: 'delivery-wrong' },
      { id: 'aborted-before', outcome: 'not-sent', code: 'deadline-passed' },
    ],
  },
  {
    id: 'network',
    rows: [
      { id: 'no-connection', outcome: 'not-sent', code: 'transport-failed' },
      { id: 'deadline', outcome: 'unknown', code: 'deadline-passed' },
      { id: 'aborted-during', outcome: 'unknown', code: 'deadline-passed' },
      { id: 'cut', outcome: 'unknown', code: 'transport-failed' },
    ],
  },
  {
    id: 'status',
    rows: [
      { id: 'status-redirect', outcome: 'unknown', code: 'http-refused' },
      { id: 'rate-limited', outcome: 'refused', code: 'rate-limited' },
      { id: 'status-refused', outcome: 'refused', code: 'http-refused' },
      { id: 'status-open', outcome: 'unknown', code: 'http-refused' },
      { id: 'status-failed', outcome: 'unknown', code: 'http-refused' },
      { id: 'status-with-refusal', outcome: 'refused', code: 'api-refused' },
      { id: 'status-with-success', outcome: 'value' },
    ],
  },
  {
    id: 'answer',
    rows: [
      { id: 'success', outcome: 'value' },
      { id: 'refusal', outcome: 'refused', code: 'api-refused' },
      { id: 'unreadable', outcome: 'unknown', code: 'message-unreadable' },
      { id: 'signature', outcome: 'unknown', code: 'message-unreadable' },
      { id: 'schema', outcome: 'unknown', code: 'answer-invalid' },
      { id: 'unknown-code', outcome: 'unknown', code: 'answer-invalid' },
      { id: 'damaged-refusal', outcome: 'refused', code: 'api-refused' },
    ],
  },
];
