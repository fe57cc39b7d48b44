import { isUnresolved, type Mypay } from 'jinliu/mypay';
import type { PostgresClient } from 'jinliu/once';
import { type Order, remark } from './orders.ts';

interface Parties {
  readonly database: PostgresClient;
  readonly mypay: Mypay;
}

/**
 * Refunds a whole order, at most once. It is written down before it is sent: whatever becomes of the answer or of this
 * process, `resumeRefunds` finds out what was done.
 */
export async function refundOrder({ database, mypay }: Parties, number: string): Promise<void> {
  const { rows } = await database.query(
    `UPDATE orders SET refund = 'sending', refund_sent_at = now(), remark = NULL
     WHERE number = $1 AND state = 'shipped' AND mypay_uid IS NOT NULL AND refund IS NULL RETURNING *`,
    [number],
  );
  const [order] = rows as readonly Order[];
  if (order === undefined) return;
  try {
    const { row_data } = await mypay.refundOrder(refundOf(order));
    // Cards are refunded at once; what MyPay does at night, it reports by refundCompleted.
    await write(database, order, row_data ? 'refunded' : 'accepted');
  } catch (error) {
    if (isUnresolved(error)) return write(database, order, 'unknown');
    await write(database, order, null);
    await remark(database, number, 'not-refunded');
    console.error(error);
  }
}

/** Asks MyPay about each refund whose answer was lost, also before this process was started. Run it every minute. */
export async function resumeRefunds({ database, mypay }: Parties): Promise<void> {
  const { rows } = await database.query(
    `SELECT * FROM orders
     WHERE refund = 'unknown' OR (refund = 'sending' AND refund_sent_at < now() - interval '1 minute')`,
    [],
  );
  for (const order of rows as readonly Order[]) {
    if (order.refund_sent_at === null) continue;
    const { state } = await mypay.resolve('refundOrder', refundOf(order), { since: order.refund_sent_at });
    if (state === 'happened') await write(database, order, 'refunded');
    if (state === 'did-not-happen') await write(database, order, null);
  }
}

function refundOf(order: Order): { uid: string; key: string; cost: number } {
  if (order.mypay_uid === null || order.mypay_key === null) throw new RangeError(`${order.number} is not MyPay's`);
  return { uid: order.mypay_uid, key: order.mypay_key, cost: order.amount };
}

/** What came from MyPay in the meantime stays. */
async function write(database: PostgresClient, { number }: Order, refund: Order['refund']): Promise<void> {
  await database.query("UPDATE orders SET refund = $2 WHERE number = $1 AND refund IN ('sending', 'unknown')", [
    number,
    refund,
  ]);
}
