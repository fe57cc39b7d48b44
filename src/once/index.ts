export { ClaimLostError } from './claim-lost-error.ts';
export { type MemoryStore, type MemoryStoreOptions, memoryStore } from './memory.ts';
export { type PostgresClient, type PostgresStore, postgresStore } from './postgres.ts';
export { claimsTable } from './postgres-sql.ts';
export {
  type IoRedisClient,
  type NodeRedisClient,
  type RedisClient,
  type RedisStoreOptions,
  redisStore,
} from './redis.ts';
export type { Claim, ClaimState, Done, OnceStore } from './store.ts';
