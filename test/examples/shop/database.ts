import { PGlite } from '@electric-sql/pglite';
import { claimsTable, type PostgresClient } from 'jinliu/once';
import pg from 'pg';

export interface Database extends PostgresClient {
  /** Commits what is written in it, or nothing where it throws. */
  transaction<Result>(use: (client: PostgresClient) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

/** PostgreSQL at an address; without one, PGlite in the memory of this process, which forgets when it ends. */
export async function openDatabase(url: string | undefined): Promise<Database> {
  const database = url === undefined ? inMemory() : inPostgres(url);
  for (const statement of [claimsTable, ...tables]) await database.query(statement, []);
  return database;
}

const tables = [
  `CREATE TABLE IF NOT EXISTS orders (
    number text PRIMARY KEY,
    product text NOT NULL,
    quantity integer NOT NULL,
    amount integer NOT NULL,
    payment text NOT NULL,
    state text NOT NULL DEFAULT 'new',
    payment_code text,
    pay_before text,
    mypay_uid text,
    mypay_key text,
    refund text,
    refund_sent_at timestamptz,
    remark text,
    ordered_at timestamptz NOT NULL DEFAULT now()
  )`,
  // No number is unique here: if an order shipped twice, there would be two.
  `CREATE TABLE IF NOT EXISTS parcels (
    order_number text NOT NULL REFERENCES orders,
    packed_at timestamptz NOT NULL DEFAULT now()
  )`,
];

function inMemory(): Database {
  const database = new PGlite();
  return {
    query: (text, values) => database.query(text, values),
    transaction: (use) => database.transaction(use),
    close: () => database.close(),
  };
}

function inPostgres(url: string): Database {
  const pool = new pg.Pool({ connectionString: url });
  pool.on('error', console.error);
  return {
    query: (text, values) => pool.query(text, values),
    close: () => pool.end(),
    async transaction(use) {
      const client = await pool.connect();
      try {
        await client.query('BEGIN');
        const result = await use(client);
        await client.query('COMMIT');
        return result;
      } catch (error) {
        await client.query('ROLLBACK');
        throw error;
      } finally {
        client.release();
      }
    },
  };
}
