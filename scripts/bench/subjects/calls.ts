import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createMypay } from '../../../generated/mypay/client.ts';
import { stageCredentials } from '../../../generated/mypay/examples.ts';
import { shuffled } from '../harness/measure.ts';
import type { SubjectRow, Unit } from '../harness/row.ts';
import { spreadOf } from '../harness/spread.ts';
import { newNumber, plainText } from '../inputs.ts';

const rounds = 7;
const atOnce = 1000;
const connections = 50;

/** What undici's own package exports of those that are used here. */
interface Undici {
  readonly Agent: new (options: { readonly connections: number }) => { close(): Promise<void> };
}

const { Agent } = createRequire(join(process.cwd(), 'test/bench/package.json'))('undici') as Undici;

/** One client for all rounds, and what was seen of it. */
interface Shop {
  readonly of: string;
  readonly client: ReturnType<typeof createMypay>;
  readonly rates: number[];
  readonly opened: number[];
}

function shops(baseUrl: string, agent: object): readonly Shop[] {
  const bounded: typeof fetch = (url, init) => fetch(url, { ...init, dispatcher: agent } as RequestInit);
  const shop = (of: string, given: typeof fetch): Shop => ({
    ...{ of, rates: [], opened: [] },
    client: createMypay({ ...stageCredentials, baseUrl, fetch: given }),
  });
  return [shop('fetch', fetch), shop(`Agent({ connections: ${connections} })`, bounded)];
}

/** 1,000 calls at once, to a server that takes 20 ms over each: calls a second of the clock, and connections. */
export async function rows(): Promise<SubjectRow[]> {
  const server = fork(join(process.cwd(), 'test/.bench/programs/slow-server.js'), { execArgv: [] });
  const [url] = (await once(server, 'message')) as [string];
  const agent = new Agent({ connections });
  const both = shops(url, agent);
  const most = async (): Promise<number> => {
    server.send('connections?');
    const [count] = (await once(server, 'message')) as [number];
    return count;
  };
  try {
    for (let round = 0; round < rounds; round += 1)
      for (const { client, rates, opened } of shuffled(both)) {
        await most();
        rates.push(await rateOf(client));
        // Those that stay open from the other's turn are counted too: the most that this one's calls may have opened.
        opened.push(await most());
        await new Promise((resolve) => setTimeout(resolve, 6000));
      }
    return both.flatMap(({ of, rates, opened }) => [
      row('calls', of, { unit: 'per-second', values: rates }),
      row('calls-connections', of, { unit: 'count', values: opened }),
    ]);
  } finally {
    server.disconnect();
    await agent.close();
  }
}

function row(
  work: string,
  of: string,
  { unit, values }: { readonly unit: Unit; readonly values: readonly number[] },
): SubjectRow {
  return { work, of, unit, aims: [], ours: spreadOf(values), others: [], mistaken: [] };
}

async function rateOf(client: Shop['client']): Promise<number> {
  const orders = Array.from({ length: atOnce }, () => ({
    ...{ user_id: 'user', cost: 10, order_id: newNumber(), ip: '203.0.113.1', pfn: 'CSTORECODE' as const },
    items: [{ id: '1', name: plainText(30), cost: 10, amount: 1, total: 10 }],
  }));
  const started = performance.now();
  await Promise.all(orders.map((order) => client.createOrder(order)));
  return (atOnce * 1000) / (performance.now() - started);
}
