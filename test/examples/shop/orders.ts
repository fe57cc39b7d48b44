import { randomBytes } from 'node:crypto';
import type { PostgresClient } from 'jinliu/once';

/**
 * - `wrong-amount`: what came is not what was asked for, and nothing was shipped
 * - `paid-twice`: one payment has to be given back
 * - `not-refunded`: MyPay refused the refund
 * - `not-started`: MyPay gave no page to pay on
 */
export type Remark = 'wrong-amount' | 'paid-twice' | 'not-refunded' | 'not-started';

export interface Order {
  /** Also what the vendors call it; nobody can guess it. */
  readonly number: string;
  readonly product: string;
  readonly quantity: number;
  /** NT$ */
  readonly amount: number;
  readonly payment: 'store' | 'mypay';
  readonly state: 'new' | 'shipped' | 'failed';
  /** What the shopper types into the store's machine. */
  readonly payment_code: string | null;
  readonly pay_before: string | null;
  readonly mypay_uid: string | null;
  readonly mypay_key: string | null;
  /**
   * - `sending`: it is being sent, or the process died while it was
   * - `unknown`: it was sent, and its answer was lost
   * - `accepted`: MyPay does it at night
   */
  readonly refund: 'sending' | 'unknown' | 'accepted' | 'refunded' | null;
  readonly refund_sent_at: Date | null;
  /** What somebody has to look at. */
  readonly remark: Remark | null;
}

export type NewOrder = Pick<Order, 'product' | 'quantity' | 'amount' | 'payment'>;

export async function addOrder(database: PostgresClient, order: NewOrder): Promise<Order> {
  const number = `T${randomBytes(8).toString('hex').toUpperCase()}`;
  const { rows } = await database.query(
    'INSERT INTO orders (number, product, quantity, amount, payment) VALUES ($1, $2, $3, $4, $5) RETURNING *',
    [number, order.product, order.quantity, order.amount, order.payment],
  );
  const [added] = rows as readonly Order[];
  if (added === undefined) throw new Error('the order was not written');
  return added;
}

export async function findOrder(database: PostgresClient, number: string): Promise<Order | undefined> {
  const { rows } = await database.query('SELECT * FROM orders WHERE number = $1', [number]);
  return (rows as readonly Order[])[0];
}

/** The latest first. */
export async function latestOrders(database: PostgresClient): Promise<readonly Order[]> {
  const { rows } = await database.query('SELECT * FROM orders ORDER BY ordered_at DESC LIMIT 100', []);
  return rows as readonly Order[];
}

/** Packs what was paid for; what was not paid in full waits for somebody who looks at it. */
export async function shipOrder(client: PostgresClient, number: string, paid: number | undefined): Promise<void> {
  const { rows } = await client.query(
    "UPDATE orders SET state = 'shipped' WHERE number = $1 AND amount = $2 RETURNING number",
    [number, paid],
  );
  if (rows.length === 1) await client.query('INSERT INTO parcels (order_number) VALUES ($1)', [number]);
  else await remark(client, number, 'wrong-amount');
}

export async function remark(client: PostgresClient, number: string, text: Remark): Promise<void> {
  await client.query('UPDATE orders SET remark = $2 WHERE number = $1', [number, text]);
}
