import { appendFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { createEcpayCashier, type HandlerClaim } from '../../generated/ecpay-cashier/client.ts';
import { openClients } from '../../scripts/bench/stores/clients.ts';
import type { Delivery, Report, Setup } from './fleet.ts';

/** One of several processes of a shop: takes callbacks from its parent, and writes down what it does for each order. */

const setup = JSON.parse(process.argv[2] ?? '') as Setup;
const { stores, pool, close } = await openClients(setup);
const cashier = createEcpayCashier({
  merchantId: '3002607',
  hashKey: 'pwFHCqoQZGmho4w6',
  hashIv: 'EkRm7iFT261dpevs',
  environment: 'stage',
});

process.on('message', (delivery: Delivery) => void receive(delivery));
process.once('disconnect', () => void close());
report({ ready: true });

async function receive({ id, kind, order, lease, manner }: Delivery): Promise<void> {
  const work = async (
    { orderNo = '' }: { readonly orderNo: string | undefined },
    { claim }: { readonly claim: HandlerClaim },
  ): Promise<void> => {
    write('began', orderNo);
    const before = manner.startsWith('hangs') ? hang : (): Promise<void> => sleep(Math.random() * 5);
    if (manner.endsWith('in a transaction')) await shipInTransaction(orderNo, claim, before);
    else await before(orderNo);
    write('shipped', orderNo);
  };
  const request = cashier.callbacks.test.paymentResult({ MerchantTradeNo: order });
  const { status } = await cashier.callbacks.handle(request, { paymentResult: work }, { once: stores[kind], lease });
  report({ id, status });
}

/** The order is shipped if and only if its row is committed. */
async function shipInTransaction(
  order: string,
  claim: HandlerClaim,
  before: (order: string) => Promise<void>,
): Promise<void> {
  const client = await pool.connect();
  // A connection that is lost between two queries would end the process; the next query reports it.
  client.on('error', ignore);
  try {
    await client.query('BEGIN');
    await client.query('INSERT INTO shipped VALUES ($1)', [order]);
    await before(order);
    await claim.done(stores.pg.in(client));
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.off('error', ignore);
    client.release();
  }
}

function ignore(): void {}

function hang(order: string): Promise<never> {
  report({ hanging: order });
  return new Promise(() => undefined);
}

/** Short lines that are appended stay whole, whoever else writes, and outlive the process. */
function write(what: string, order: string): void {
  appendFileSync(setup.log, `${what} ${order}\n`);
}

function report(message: Report): void {
  process.send?.(message);
}
