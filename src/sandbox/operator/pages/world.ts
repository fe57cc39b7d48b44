import type { Faults } from '../../faults/index.ts';
import type { Applied } from '../../lifecycle/transition.ts';
import type { StoredRecord } from '../../model/record.ts';
import type { RequestLog } from '../../model/request-log.ts';
import type { Runtime } from '../../model/runtime.ts';

/** What pages are made from, and what their buttons do. */
export interface PagesTarget {
  readonly runtime: Runtime;
  readonly requestLog: RequestLog;
  readonly faults: Faults;
  readonly apply: (record: StoredRecord, transition: string, by?: string) => Applied;
  readonly resend: (record: StoredRecord) => boolean;
  /** Host names, beside loopback and bare addresses, under which the console may be opened. */
  readonly hosts?: readonly string[];
}
