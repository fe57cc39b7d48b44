import { claimSql, doneSql, releaseSql } from './postgres-sql.ts';
import type { Claim, ClaimState, Done, OnceStore } from './store.ts';

/** A `Pool`, `Client` or `PoolClient` of the package `pg`, or anything with the same `query`. */
export interface PostgresClient {
  query(text: string, values: unknown[]): Promise<{ readonly rows: readonly unknown[] }>;
}

/** Claims in PostgreSQL. */
export interface PostgresStore extends OnceStore {
  /** The same claims through another client: inside its open transaction. */
  in(client: PostgresClient): OnceStore;
}

/**
 * Claims in PostgreSQL 11 or later, in the table of `claimsTable`, which must exist. Each claim removes two expired
 * ones, so the table needs no maintenance.
 *
 * An effect in the same database happens exactly once where its transaction completes the claim: both are committed or
 * neither is, and a process that lost its claim to another one cannot commit.
 *
 * @example
 * import { claimsTable, postgresStore } from 'jinliu/once';
 * import pg from 'pg';
 *
 * const pool = new pg.Pool();
 * await pool.query(claimsTable);
 * const once = postgresStore(pool);
 *
 * const receive = (request: Request): Promise<Response> =>
 *   cashier.callbacks.handle(
 *     request,
 *     {
 *       paymentResult: async ({ outcome, orderNo }, { claim }) => {
 *         if (outcome !== 'paid') return;
 *         const client = await pool.connect();
 *         try {
 *           await client.query('BEGIN');
 *           await client.query("UPDATE orders SET state = 'paid' WHERE number = $1", [orderNo]);
 *           await claim.done(once.in(client)); // throws where another process has taken over
 *           await client.query('COMMIT');
 *         } catch (error) {
 *           await client.query('ROLLBACK');
 *           throw error;
 *         } finally {
 *           client.release();
 *         }
 *       },
 *     },
 *     { once },
 *   );
 */
export function postgresStore(pool: PostgresClient): PostgresStore {
  const store = new ClaimsTable(pool);
  return {
    claim: (claim, lease) => store.claim(claim, lease),
    done: (claim, done) => store.done(claim, done),
    release: (claim) => store.release(claim),
    in: (client) => new ClaimsTable(client),
  };
}

class ClaimsTable implements OnceStore {
  readonly #client: PostgresClient;

  constructor(client: PostgresClient) {
    this.#client = client;
  }

  async claim({ key, token }: Claim, lease: number): Promise<ClaimState> {
    const { rows } = await this.#client.query(claimSql, [key, token, lease]);
    // None where a claim of another transaction came in between; it has just begun.
    const [row = { state: 'running', note: '' }] = rows as readonly {
      readonly state: ClaimState['state'];
      readonly note: string;
    }[];
    return row.state === 'done' ? { state: 'done', note: row.note } : { state: row.state };
  }

  async done({ key, token }: Claim, { keepFor, note }: Done): Promise<boolean> {
    const { rows } = await this.#client.query(doneSql, [key, token, keepFor, note]);
    return rows.length === 1;
  }

  async release({ key, token }: Claim): Promise<void> {
    await this.#client.query(releaseSql, [key, token]);
  }
}
