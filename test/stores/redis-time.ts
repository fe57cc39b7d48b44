import type { Redis } from 'ioredis';

const earlier = `
for _, key in ipairs(redis.call('KEYS', '*')) do
  redis.call('PEXPIRE', key, redis.call('PTTL', key) - ARGV[1])
end`;

/** The server's clock cannot be moved; the moments at which keys expire can. */
export async function passInRedis(client: Redis, milliseconds: number): Promise<void> {
  await client.eval(earlier, 0, milliseconds);
}
