import { createEcpayCashier } from '../../generated/ecpay-cashier/client.ts';
import { createSandbox, stageCredentials } from '../../src/sandbox/index.ts';

/**
 * `npm run bench:sandbox`: signed orders a second on one core, in process. The sandbox verifies each, keeps it, and
 * answers with the checkout page, which is read. Beside it the same with nobody behind (a request, a bare page), and
 * what the client's own signing takes; and the memory as orders pile up. Of ten rounds the best counts, since others
 * use the machine too.
 */

const orders = Number(process.argv[2] ?? 200_000);
const rounds = 10;
const size = Math.max(1, Math.floor(orders / rounds));
/** Signed ahead, few at a time: what waits for its turn is memory of the benchmark's and not of the sandbox's. */
const batch = 500;
const sandbox = createSandbox();
const cashier = createEcpayCashier({ ...stageCredentials.ecpayCashier, baseUrl: 'http://sandbox.invalid' });

interface Spent {
  signing: number;
  answering: number;
}

async function run(from: number, to: number, answer: (request: Request) => Promise<Response>): Promise<Spent> {
  const spent: Spent = { signing: 0, answering: 0 };
  for (let number = from; number < to; number += batch) {
    const start = performance.now();
    const forms = Array.from({ length: Math.min(batch, to - number) }, (_, index) => form(number + index));
    const signed = performance.now();
    for (const { action, body } of forms) {
      const response = await answer(new Request(action, { method: 'POST', headers, body }));
      const page = await response.text();
      if (response.status !== 200 || page.length === 0)
        throw new Error(`an order was answered with ${response.status}`);
    }
    spent.signing += signed - start;
    spent.answering += performance.now() - signed;
  }
  return spent;
}

const headers = { 'content-type': 'application/x-www-form-urlencoded' };

function form(number: number): { readonly action: string; readonly body: string } {
  const { action, fields } = cashier.createCvsOrder({
    MerchantTradeNo: `B${number}`,
    TotalAmount: 100,
    TradeDesc: 'benchmark',
    ItemName: '書#筆',
    ReturnURL: 'http://localhost/paid',
  });
  return { action, body: new URLSearchParams(fields).toString() };
}

function heap(): number {
  globalThis.gc?.();
  return Math.round(process.memoryUsage().heapUsed / 1e6);
}

const perSecond = (count: number, milliseconds: number): number => Math.round(count / (milliseconds / 1000));
const bare = async (): Promise<Response> => new Response('page');

await run(0, 2000, bare);
const floor = await run(0, 5000, bare);
console.log(
  `the client signs ${perSecond(5000, floor.signing)} orders/s; a request and a bare page: ${perSecond(5000, floor.answering)}/s`,
);
const rates: number[] = [];
for (let round = 0; round < rounds; round += 1) {
  const from = round * size;
  const { answering } = await run(from, from + size, sandbox);
  rates.push(perSecond(size, answering));
  console.log(
    `${String(from + size).padStart(8)} orders: ${rates.at(-1)} signed orders/s, ${sandbox.orders().length} kept, heap ${heap()} MB`,
  );
}
console.log(
  `best round: ${Math.max(...rates)} signed orders/s (aim 2000), ${(Math.max(...rates) / perSecond(5000, floor.answering)).toFixed(2)} of the bare one`,
);
