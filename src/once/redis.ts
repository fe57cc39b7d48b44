import type { Claim, ClaimState, Done, OnceStore } from './store.ts';

/** A client of the package `redis` (node-redis), version 4 or later, or its cluster client. */
export interface NodeRedisClient {
  eval(script: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>;
}

/** A client of the package `ioredis`, or its cluster client. */
export interface IoRedisClient {
  defineCommand(name: string, definition: { lua: string }): void;
  eval(script: string, numberOfKeys: number, ...keysAndArguments: string[]): Promise<unknown>;
}

export type RedisClient = NodeRedisClient | IoRedisClient;

export interface RedisStoreOptions {
  /**
   * Prefix of every key. Give stage and production different ones where they share a server.
   * @default 'jinliu:once:'
   */
  readonly prefix?: string;
}

/**
 * A key holds `held TOKEN` or `done TOKEN NOTE`. Redis runs a script as one step, and forgets keys by its own clock.
 */
const claimScript = `
local value = redis.call('GET', KEYS[1])
if value and string.sub(value, 1, 5) == 'done ' then return value end
if value and value ~= 'held ' .. ARGV[1] then return 'running' end
redis.call('SET', KEYS[1], 'held ' .. ARGV[1], 'PX', ARGV[2])
return 'claimed'`;

const doneScript = `
local value = redis.call('GET', KEYS[1])
local own = 'done ' .. ARGV[1] .. ' '
if value and value ~= 'held ' .. ARGV[1] and string.sub(value, 1, #own) ~= own then return 0 end
redis.call('SET', KEYS[1], own .. ARGV[3], 'PX', ARGV[2])
return 1`;

const releaseScript = `
if redis.call('GET', KEYS[1]) == 'held ' .. ARGV[1] then return redis.call('DEL', KEYS[1]) end
return 0`;

/**
 * Claims in Redis, by the shop's own client; one round trip each. Redis must not lose claims: use persistence
 * (`appendonly yes`), and `maxmemory-policy noeviction` where its memory is limited. A claim that Redis forgets,
 * in a failover too, is a callback that may be handled again; what must never happen twice belongs in a transaction,
 * see `postgresStore`.
 *
 * @example
 * import { redisStore } from 'jinliu/once';
 * import { createClient } from 'redis'; // or: import { Redis } from 'ioredis'
 *
 * const redis = await createClient({ url: 'redis://127.0.0.1:6379' }).connect();
 * const once = redisStore(redis);
 * console.log(await once.claim({ key: 'order/A1', token: crypto.randomUUID() }, 60_000)); // { state: 'claimed' }
 */
export function redisStore(client: RedisClient, { prefix = 'jinliu:once:' }: RedisStoreOptions = {}): OnceStore {
  return new RedisStore(client, prefix);
}

class RedisStore implements OnceStore {
  readonly #client: RedisClient;
  readonly #prefix: string;

  constructor(client: RedisClient, prefix: string) {
    this.#client = client;
    this.#prefix = prefix;
  }

  async claim({ key, token }: Claim, lease: number): Promise<ClaimState> {
    const answer = String(await this.#run(claimScript, key, [token, milliseconds(lease)]));
    if (answer === 'claimed' || answer === 'running') return { state: answer };
    const [, note] = /^done \S+ (.*)$/s.exec(answer) ?? [];
    if (note === undefined)
      throw new TypeError(`Redis has under "${this.#prefix}${key}" something that is not a claim`);
    return { state: 'done', note };
  }

  async done({ key, token }: Claim, { keepFor, note }: Done): Promise<boolean> {
    return Number(await this.#run(doneScript, key, [token, milliseconds(keepFor), note])) === 1;
  }

  async release({ key, token }: Claim): Promise<void> {
    await this.#run(releaseScript, key, [token]);
  }

  #run(script: string, key: string, values: string[]): Promise<unknown> {
    const client = this.#client;
    const place = `${this.#prefix}${key}`;
    if ('defineCommand' in client) return client.eval(script, 1, place, ...values);
    return client.eval(script, { keys: [place], arguments: values });
  }
}

/** Redis takes whole milliseconds, one at least. */
function milliseconds(time: number): string {
  return String(Math.max(1, Math.ceil(time)));
}
