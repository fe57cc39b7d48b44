import { createEcpayCashier } from '../../src/ecpay-cashier.ts';
import { createSandbox, stageCredentials } from '../../src/sandbox/index.ts';

/**
 * `npm run bench:sandbox`: signed orders per second of processor time, in process: the client signs, the sandbox verifies, keeps the order, answers
 * with the checkout page. Beside it the same without the sandbox (signing and a bare answer), and the memory as orders pile up. Processor time and
 * not the clock on the wall, so that what else the machine does does not count.
 */

const orders = Number(process.argv[2] ?? 200_000);
const step = Math.max(1, Math.floor(orders / 10));
const sandbox = createSandbox();
const cashier = createEcpayCashier({ ...stageCredentials.ecpayCashier, baseUrl: 'http://sandbox.invalid' });

function form(number: number): { action: string; body: URLSearchParams } {
  const { action, fields } = cashier.createCvsOrder({
    MerchantTradeNo: `B${number}`,
    TotalAmount: 100,
    TradeDesc: 'benchmark',
    ItemName: '書#筆',
    ReturnURL: 'http://localhost/paid',
  });
  return { action, body: new URLSearchParams(fields) };
}

async function run(from: number, to: number, answer: (request: Request) => Promise<Response>): Promise<number> {
  const start = process.cpuUsage();
  for (let number = from; number < to; number += 1) {
    const { action, body } = form(number);
    const response = await answer(new Request(action, { method: 'POST', body }));
    const page = await response.text();
    if (response.status !== 200 || page.length === 0) throw new Error(`order ${number} was answered with ${response.status}`);
  }
  const { user, system } = process.cpuUsage(start);
  return (to - from) / ((user + system) / 1e6);
}

function heap(): number {
  globalThis.gc?.();
  return Math.round(process.memoryUsage().heapUsed / 1e6);
}

await run(0, 500, async () => new Response('page'));
const floor = await run(0, 5000, async () => new Response('page'));
console.log(`signing and a bare answer: ${Math.round(floor)} orders/s`);
for (let from = 0; from < orders; from += step) {
  const rate = await run(from, from + step, sandbox);
  const kept = sandbox.orders().length;
  console.log(
    `${String(from + step).padStart(8)} orders: ${Math.round(rate)}/s (${(rate / floor).toFixed(2)} of the bare one), ${kept} kept, heap ${heap()} MB`,
  );
}
