import { randomInt } from 'node:crypto';
import { createSandbox, type Sandbox } from '../../../src/sandbox/index.ts';
import { type Measured, measure, way } from '../harness/measure.ts';
import type { SubjectRow } from '../harness/row.ts';
import { pageOf, requestOf, signedForm } from '../sandbox/forms.ts';

const kept = 50_000;
const self = <Value>(value: Value): Value => value;

function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

/** With 50,000 orders: what each takes in memory, finding one by any of its numbers, and the console's search. */
export async function rows(): Promise<SubjectRow[]> {
  // By default it keeps a tenth of that.
  const sandbox = createSandbox({ maxOrders: kept });
  const before = heap();
  for (let count = 0; count < kept; count += 1) await pageOf(await sandbox(requestOf(signedForm())));
  if (sandbox.orders().length !== kept) throw new Error(`the sandbox keeps ${sandbox.orders().length} orders`);
  const bytes = (heap() - before) / kept;
  const found = await measure(
    () => someNumber(sandbox),
    [way('ours', 'sandbox.order', { prepare: self<string>, run: (number) => sandbox.order(number) })],
  );
  const searched = await searchedConsole(sandbox);
  sandbox.close();
  const one = { low: bytes, median: bytes, high: bytes };
  return [
    { work: 'sandbox-memory', unit: 'bytes', aims: [], ours: one, others: [], mistaken: [] },
    { work: 'sandbox-find', unit: 'microseconds', aims: [{ atMost: 1000 }], ...found, mistaken: [] },
    { work: 'sandbox-search', unit: 'microseconds', aims: [{ atMost: 50_000 }], ...searched, mistaken: [] },
  ];
}

/** The sandbox's own, the merchant's or the vendor's number of some order, or one that nobody has. */
function someNumber(sandbox: Sandbox): string {
  const orders = sandbox.orders();
  const order = orders[randomInt(orders.length)];
  const numbers = [order?.id, order?.key, String(order?.fields['TradeNo'] ?? ''), `none${randomInt(1_000_000)}`];
  return numbers[randomInt(numbers.length)] ?? '';
}

/** The list of orders, searched for a part of a number. */
async function searchedConsole(sandbox: Sandbox): Promise<Measured> {
  const run = async (part: string): Promise<string> =>
    pageOf(await sandbox(new Request(`http://localhost/?q=${encodeURIComponent(part)}`)));
  return measure(() => someNumber(sandbox).slice(-6), [way('ours', 'the console', { prepare: self<string>, run })], {
    rounds: 9,
    pool: 16,
    milliseconds: 200,
  });
}
