import { setFlagsFromString } from 'node:v8';
import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ClaimLostError, claimsTable, postgresStore } from '../../src/once/index.ts';
import { cashier } from '../callbacks/clients.ts';
import { describeStore } from './contract.ts';
import { passInPostgres } from './stores.ts';

// Starting it takes seconds, so that all that needs it is here; twice as many where V8 also optimises the code of a
// whole database, which is done with before that pays.
setFlagsFromString('--liftoff-only');
const database = new PGlite();
const once = postgresStore(database);
const { paymentResult } = cashier.callbacks.test;

beforeAll(async () => {
  await database.query(claimsTable);
  await database.query(claimsTable); // a second start of the program
  await database.query('CREATE TABLE orders (number text)');
});
afterAll(() => database.close());

describeStore('in PostgreSQL (PGlite)', async () => ({
  store: once,
  pass: (milliseconds) => passInPostgres(database, milliseconds),
  close: async () => undefined,
}));

describe('the table', () => {
  beforeEach(empty);
  const kept = { keepFor: 600_000, note: '' };

  test('in a transaction what is written and the claim are committed together', async () => {
    const claim = { key: 'A1', token: 'one' };
    await once.claim(claim, 60_000);
    await database.transaction(async (client) => {
      await client.query("INSERT INTO orders VALUES ('A1')");
      expect(await once.in(client).done(claim, kept)).toBe(true);
    });
    expect(await once.claim({ ...claim, token: 'two' }, 60_000)).toEqual({ state: 'done', note: '' });
    expect(await count('orders')).toBe(1);
  });

  test('and rolled back together', async () => {
    const claim = { key: 'A2', token: 'one' };
    await once.claim(claim, 60_000);
    const failing = database.transaction(async (client) => {
      await client.query("INSERT INTO orders VALUES ('A2')");
      await once.in(client).done(claim, kept);
      throw new Error('the line to the warehouse is down');
    });
    await expect(failing).rejects.toThrow('warehouse');
    expect(await count('orders')).toBe(0);
    expect(await once.claim({ ...claim, token: 'two' }, 60_000)).toEqual({ state: 'running' });
    await once.release(claim);
    expect(await once.claim({ ...claim, token: 'two' }, 60_000)).toEqual({ state: 'claimed' });
  });

  test('the table rids itself of what has expired', async () => {
    for (let index = 0; index < 20; index += 1) await once.claim({ key: `old ${index}`, token: 'one' }, 1000);
    await passInPostgres(database, 10_000_000);
    const before = await count('jinliu_claims');
    for (let index = 0; index < 30; index += 1) await once.claim({ key: `new ${index}`, token: 'one' }, 60_000);
    expect(before).toBe(20);
    expect(await count('jinliu_claims')).toBe(30);
  });
});

describe("a handler's transaction", () => {
  beforeEach(empty);
  /** Ships in a transaction that completes the claim; `after` runs in it, before the commit. */
  async function receive(after: () => unknown = () => undefined): Promise<{ status: number; errors: unknown[] }> {
    const errors: unknown[] = [];
    const response = await cashier.callbacks.handle(
      paymentResult(),
      {
        paymentResult: async ({ orderNo }, { claim }) => {
          await database.transaction(async (client) => {
            await client.query('INSERT INTO orders VALUES ($1)', [orderNo]);
            await claim.done(once.in(client));
            await after();
          });
        },
      },
      { once, onError: (error) => errors.push(error) },
    );
    return { status: response.status, errors };
  }

  test('what the handler writes is written once', async () => {
    for (let time = 0; time < 3; time += 1) expect(await receive()).toEqual({ status: 200, errors: [] });
    expect(await count('orders')).toBe(1);
  });

  test('what is rolled back is written by the next try', async () => {
    const broken = (): never => {
      throw new Error('no more tea');
    };
    expect(await receive(broken)).toEqual({ status: 500, errors: [new Error('no more tea')] });
    expect(await count('orders')).toBe(0);
    expect((await receive()).status).toBe(200);
    expect(await count('orders')).toBe(1);
  });

  test('a rollback that the handler keeps to itself is noticed: no acknowledgement', async () => {
    const errors: unknown[] = [];
    const quiet = async (
      _event: unknown,
      { claim }: { claim: { done(store: unknown): Promise<void> } },
    ): Promise<void> => {
      const failing = database.transaction(async (client) => {
        await claim.done(once.in(client));
        throw new Error('deadlock detected');
      });
      await failing.catch(() => undefined);
    };
    const response = await cashier.callbacks.handle(
      paymentResult(),
      { paymentResult: quiet },
      { once, onError: (error) => errors.push(error) },
    );
    expect(response.status).toBe(500);
    expect(String(errors[0])).toContain('was rolled back');
    expect((await receive()).status).toBe(200);
  });

  test('what fails after the commit stays committed, and is not done again', async () => {
    const failing = async (
      event: { orderNo: string | undefined },
      { claim }: { claim: { done(store: unknown): Promise<void> } },
    ): Promise<void> => {
      await database.transaction(async (client) => {
        await client.query('INSERT INTO orders VALUES ($1)', [event.orderNo]);
        await claim.done(once.in(client));
      });
      throw new Error('no mail to the shopper');
    };
    expect((await cashier.callbacks.handle(paymentResult(), { paymentResult: failing }, { once })).status).toBe(500);
    expect((await receive()).status).toBe(200);
    expect(await count('orders')).toBe(1);
  });

  test('who has lost the claim to another process cannot commit', async () => {
    const errors: unknown[] = [];
    const slow = async (
      event: { orderNo: string | undefined },
      { claim }: { claim: { done(store: unknown): Promise<void> } },
    ): Promise<void> => {
      // The process stood still for longer than the lease, and another one has done it all.
      await passInPostgres(database, 100_000);
      expect(await receive()).toEqual({ status: 200, errors: [] });
      await database.transaction(async (client) => {
        await client.query('INSERT INTO orders VALUES ($1)', [event.orderNo]);
        await claim.done(once.in(client));
      });
    };
    const response = await cashier.callbacks.handle(
      paymentResult(),
      { paymentResult: slow },
      { once, onError: (error) => errors.push(error) },
    );
    expect(response.status).toBe(500);
    expect(errors[0]).toBeInstanceOf(ClaimLostError);
    expect(await count('orders')).toBe(1);
  });

  test('an event without a claim can complete none', async () => {
    let key: string | undefined = 'none was told';
    const response = await cashier.callbacks.handle(
      paymentResult({ MerchantTradeNo: '', TradeNo: '', RtnCode: 10200095 }),
      {
        paymentResult: async (_event, { claim }) => {
          key = claim.key;
          await claim.done(once);
        },
      },
      { once },
    );
    expect(response.status).toBe(200);
    expect(key).toBeUndefined();
  });
});

async function empty(): Promise<void> {
  await database.query('DELETE FROM jinliu_claims');
  await database.query('DELETE FROM orders');
}

async function count(table: string): Promise<number> {
  const { rows } = await database.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${table}`);
  return rows[0]?.count ?? -1;
}
