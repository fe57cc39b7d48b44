import { memoryStore, type OnceStore, type PostgresClient } from '../../src/once/index.ts';

/** A store whose time a test can let pass. */
export interface TimedStore {
  readonly store: OnceStore;
  /** So many milliseconds pass, as the store sees it. */
  pass(milliseconds: number): Promise<void>;
  close(): Promise<void>;
}

export async function timedMemory(): Promise<TimedStore> {
  let now = 0;
  return {
    store: memoryStore({ now: () => now }),
    pass: async (milliseconds) => {
      now += milliseconds;
    },
    close: async () => undefined,
  };
}

/** The server's clock cannot be moved; what it is compared with can. */
export async function passInPostgres(client: PostgresClient, milliseconds: number): Promise<void> {
  const earlier = "UPDATE jinliu_claims SET expires_at = expires_at - $1::double precision * interval '1 millisecond'";
  await client.query(earlier, [milliseconds]);
}
