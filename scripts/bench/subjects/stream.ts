import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { figures, shuffled } from '../harness/measure.ts';
import type { Role, SubjectRow } from '../harness/row.ts';
import { serveOrders } from '../stream/orders.ts';
import type { Taken } from '../stream/taken.ts';

const count = 20_000;
const rounds = 7;
const run = promisify(execFile);

const ways: readonly { readonly name: string; readonly role: Role; readonly argument: string }[] = [
  { name: 'queryOrders.stream', role: 'ours', argument: 'stream' },
  { name: 'fast-xml-parser, validator and parser, on the whole text', role: 'peer', argument: 'whole' },
];

async function taken(way: string, url: string): Promise<Taken> {
  const reader = join(process.cwd(), 'test/.bench/programs/stream-reader.js');
  const { stdout } = await run(process.execPath, [reader, way, url]);
  const result = JSON.parse(stdout) as Taken;
  if (result.orders !== count) throw new Error(`${way} read ${result.orders} orders of ${count}`);
  return result;
}

/** A long answer of Cat's over loopback, read order by order; each way in a process of its own. */
export async function rows(): Promise<SubjectRow[]> {
  const cpu: number[][] = ways.map(() => []);
  const memory: number[][] = ways.map(() => []);
  const server = await serveOrders(count);
  for (let round = 0; round < rounds; round += 1)
    for (const index of shuffled(ways.keys())) {
      const found = await taken(ways[index]?.argument ?? '', server.url);
      cpu[index]?.push((found.cpu * 1000) / count);
      memory[index]?.push(found.memory * 1e6);
    }
  server.close();
  const common = { aims: [{ beside: 'peer', times: 1 }], mistaken: [] } as const;
  return [
    { work: 'stream', unit: 'microseconds', ...common, ...figures(ways, cpu) },
    { work: 'stream-memory', unit: 'bytes', ...common, ...figures(ways, memory) },
  ];
}
