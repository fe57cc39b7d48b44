import { createMypay, type Mypay } from '../../generated/mypay/client.ts';
import { createSandbox, stageCredentials } from '../../src/sandbox/index.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';

/** A Tuesday morning in Taipei, in the first month of an invoice period. */
export const morning: number = Date.parse('2026-03-10T10:00:00+08:00');

type Order = Parameters<Mypay['createOrder']>[0];
type Notice = Readonly<Record<string, unknown>>;

/** A merchant with a sandbox of its own, whose clock stands still until it is advanced. */
export interface Shop {
  readonly sandbox: Sandbox;
  readonly mypay: Mypay;
  /** A client whose clock is wrong. */
  mypayAt(now: number): Mypay;
  /** What MyPay has posted, the latest last. */
  readonly notices: Notice[];
  /** What is answered to a notice. */
  acknowledgement: string;
  /** An order of 100 in two items of 50, and whatever else is said of it. */
  order(given?: Partial<Order>): Promise<{ uid: string; key: string; url: string }>;
  /** What the shopper or somebody on the console does; gives what MyPay posted on account of it. */
  happens(uid: string, transition: string): Promise<Notice[]>;
  /** Advances the clock; gives what MyPay posted on the way. */
  later(duration: string): Promise<Notice[]>;
  /** Which callbacks were posted for an order, by name. */
  notified(uid: string): string[];
}

export const items: Order['items'] = [
  { id: '1', name: '甲', cost: 50, amount: 1, total: 50 },
  { id: '2', name: '乙', cost: 50, amount: 1, total: 50 },
];

export function openShop(): Shop {
  const notices: Notice[] = [];
  const sandbox = createSandbox({
    now: () => morning,
    callbackUrl: 'http://shop.test/mypay',
    fetch: async (request) => {
      const { payload } = await mypay.callbacks.verify(request);
      notices.push(payload as unknown as Notice);
      return new Response(shop.acknowledgement);
    },
  });
  const client = (now: () => number): Mypay =>
    createMypay({
      ...stageCredentials.mypay,
      baseUrl: 'http://sandbox.invalid',
      fetch: ((url: string, init: RequestInit) => sandbox(new Request(url, init))) as never,
      now,
    });
  const mypay = client(() => sandbox.clock.now());
  const during = async (act: () => Promise<unknown>): Promise<Notice[]> => {
    const before = notices.length;
    await act();
    await sandbox.settled();
    return notices.slice(before);
  };
  let count = 0;
  const shop: Shop = {
    sandbox,
    mypay,
    mypayAt: (now) => client(() => now),
    notices,
    acknowledgement: '8888',
    async order(given = {}) {
      count += 1;
      const { uid, key, url } = await mypay.createOrder({
        user_id: 'phper',
        cost: 100,
        order_id: `A${count}`,
        ip: '127.0.0.1',
        pfn: 'all',
        items,
        ...given,
      });
      return { uid, key, url };
    },
    happens: (uid, transition) =>
      during(async () => {
        const moved = sandbox.transition(uid, transition);
        if (!moved.applied) throw new Error(`${transition}: ${moved.refusal}`);
      }),
    later: (duration) => during(() => sandbox.clock.advance(duration)),
    notified: (uid) =>
      (sandbox.order(uid)?.history ?? []).flatMap((happening) =>
        happening.is === 'callback' ? [happening.callback] : [],
      ),
  };
  return shop;
}

/** The vendor's code and words of a refusal. */
export async function refusal(call: Promise<unknown>): Promise<string> {
  try {
    await call;
  } catch (error) {
    const { apiCode, apiMessage } = error as { apiCode?: string; apiMessage?: string };
    return `${apiCode ?? ''} ${apiMessage ?? (error as Error).message}`;
  }
  throw new Error('was not refused');
}
