import { type Slip, slipHtml, slipPolicy } from '../../../barcode/index.ts';
import { parseTime } from '../../../time/parse.ts';
import type { HttpAnswer } from '../../http/answer.ts';
import { stepOf } from '../../lifecycle/step.ts';
import { writeFields } from '../../lifecycle/values.ts';
import type { StoredRecord } from '../../model/record.ts';
import { lifecycleOf, type Runtime } from '../../model/runtime.ts';
import { ownNumber } from '../find-orders.ts';
import { file } from '../pages/respond.ts';
import { shown } from '../pages/view.ts';

/** Where the slip of a record is, to be printed. */
export function slipAddress({ id }: StoredRecord): string {
  return `/_sandbox/slips/${id}`;
}

/** The slip for the counter that the record's life cycle describes; `undefined` where there is none now. */
export function slipOf(runtime: Runtime, record: StoredRecord): Slip | undefined {
  const lifecycle = lifecycleOf(runtime, record);
  const { page: { slip } = {}, amount = '' } = lifecycle;
  if (slip === undefined || !slip.from.includes(record.state)) return undefined;
  const step = stepOf(runtime, record, {
    title: `slip of ${record.lifecycle}`,
    at: ['lifecycles', record.lifecycle, 'page', 'slip'],
  });
  const fields = writeFields(record.fields, slip.set, step);
  const barcodes = (slip.barcodes ?? []).map((name) => shown(fields[name]));
  const code = slip.code === undefined ? '' : shown(fields[slip.code]);
  const due = shown(fields[slip.due]);
  if (parseTime(due) === undefined || (barcodes.every((text) => text === '') && code === '')) return undefined;
  return {
    payee: record.merchant,
    amount: Number(fields[amount]),
    due,
    barcodes,
    code,
    order: ownNumber(record, lifecycle),
  };
}

/** The whole page, under a policy of its own. */
export function slipPage(slip: Slip): HttpAnswer {
  return file(slipHtml(slip), 'text/html; charset=utf-8', {
    'content-security-policy': slipPolicy,
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
  });
}
