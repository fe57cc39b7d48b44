import { memoryStore } from 'jinliu/once';

/** Stands for your own code. */
export const shipped: { readonly orderNo: string | undefined; readonly amount: number | undefined }[] = [];

export async function ship(orderNo: string | undefined, amount: number | undefined): Promise<void> {
  shipped.push({ orderNo, amount });
  console.log(`ship ${orderNo} ${amount}`);
}

/** Each payment once. In production `redisStore(client)` or `postgresStore(pool)`: this one forgets at a restart. */
export const once = memoryStore();
