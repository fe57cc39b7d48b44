import { createMypay, type Mypay } from '../../generated/mypay/client.ts';
import { memoryStore, type OnceStore } from '../../src/once/index.ts';
import { createSandbox, type Sandbox, stageCredentials } from '../../src/sandbox/index.ts';
import { items, morning } from './mypay-shop.ts';

interface Heard {
  readonly id: string | undefined;
  readonly outcome: string;
  readonly orderNo: string | undefined;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** A MyPay shop that ships once, by the recipe: no key is kept, so that each notice is confirmed by a query. */
export interface OnceShop {
  readonly sandbox: Sandbox;
  readonly mypay: Mypay;
  /** Order and period of what was shipped. */
  readonly shipped: string[];
  /** Outcome of all that a handler ran for. */
  readonly heard: string[];
  /** The id of each of them. */
  readonly ids: (string | undefined)[];
  /** What was answered to each callback. */
  readonly answers: string[];
  readonly lines: string[];
  /** What comes from MyPay, or from a stranger. */
  receive(request: Request): Promise<Response>;
  order(order_id: string, given?: object): Promise<{ uid: string; key: string }>;
  happens(uid: string, transition: string): Promise<void>;
}

export function openOnceShop(once: OnceStore = memoryStore()): OnceShop {
  const sandbox = createSandbox({
    now: () => morning,
    callbackUrl: 'http://shop.test/mypay',
    fetch: (request) => shop.receive(request),
  });
  const mypay = createMypay({
    ...stageCredentials.mypay,
    baseUrl: 'http://sandbox.invalid',
    fetch: (url, init) => sandbox(new Request(url, init)),
    now: () => sandbox.clock.now(),
  });
  const hear = (event: Heard): void => {
    shop.heard.push(event.outcome);
    shop.ids.push(event.id);
    // Whichever comes first: MyPay may say that it will pay out without having said before that it was paid.
    if (event.outcome === 'paid' || event.outcome === 'settled')
      shop.shipped.push(`${event.orderNo} ${String(event.payload['nois'] ?? '')}`.trim());
  };
  const handlers = { paymentCompleted: hear, paymentPending: hear, orderConfirmed: hear, refundCompleted: hear };
  const shop: OnceShop = {
    sandbox,
    mypay,
    shipped: [],
    heard: [],
    ids: [],
    answers: [],
    lines: [],
    async receive(request) {
      const response = await mypay.callbacks.handle(request, handlers, { once, log: (line) => shop.lines.push(line) });
      shop.answers.push(`${response.status} ${await response.clone().text()}`);
      return response;
    },
    async order(order_id, given = {}) {
      const { uid, key } = await mypay.createOrder({
        user_id: 'phper',
        cost: 100,
        order_id,
        ip: '127.0.0.1',
        pfn: 'all',
        items,
        ...given,
      });
      return { uid, key };
    },
    async happens(uid, transition) {
      const moved = sandbox.transition(uid, transition);
      if (!moved.applied) throw new Error(`${transition}: ${moved.refusal}`);
      await sandbox.settled();
    },
  };
  return shop;
}
