import type { createCcatCvs } from 'jinliu/ccat-cvs';
import type { createMypay } from 'jinliu/mypay';
import { createSandbox, listen, stageCredentials } from 'jinliu/sandbox';

/** What was sent to the shop, the latest last; the tests bring it to the server that they try. */
const sent: string[] = [];

const sandbox = createSandbox({
  callbackUrl: 'http://shop.test/',
  fetch: async (request) => {
    sent.push(await request.text());
    return new Response('not today', { status: 503 });
  },
});
const listener = await listen(sandbox);

/** What recipes read their credentials from: the sandbox's merchants, at its address. */
export const environment: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(stageCredentials).flatMap(([api, credentials]) => [
    [variable(api, 'baseUrl'), listener.url],
    ...Object.entries(credentials).flatMap(([option, value]) =>
      typeof value === 'string' && option !== 'environment' ? [[variable(api, option), value]] : [],
    ),
  ]),
);

/** `ecpayCashier`, `hashKey`: `ECPAY_CASHIER_HASH_KEY` */
function variable(api: string, option: string): string {
  return `${api}_${option}`.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}

export interface Sent {
  readonly orderNo: string;
  readonly body: string;
}

/** The callback of a MyPay order that was just paid by card. */
export async function mypayCallback(mypay: ReturnType<typeof createMypay>, orderNo: string): Promise<string> {
  const { uid } = await mypay.createOrder({
    user_id: 'shopper',
    order_id: orderNo,
    cost: 100,
    ip: '127.0.0.1',
    pfn: 'CREDITCARD',
    items: [{ id: '1', name: '高山茶', cost: 100, amount: 1, total: 100 }],
  });
  return happened(uid, 'pay-by-card');
}

/** The callback of a Cat slip that was just paid. */
export async function catCallback(cat: ReturnType<typeof createCcatCvs>, orderNo: string): Promise<string> {
  await cat.registerOrder({
    cust_order_number: orderNo,
    order_amount: 100,
    expire_date: new Date(Date.now() + 86_400_000),
    payer_mobile: '0912345678',
    payer_email: 'wang@example.com',
  });
  return happened(orderNo, 'confirm', 'make', 'pay');
}

async function happened(number: string, ...transitions: readonly string[]): Promise<string> {
  for (const name of transitions) {
    const step = sandbox.transition(number, name);
    if (!step.applied) throw new Error(`${name}: ${step.refusal}`);
  }
  await sandbox.settled();
  return sent.at(-1) ?? '';
}
