import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { serveOrders } from './stream-orders.ts';
import type { Taken } from './stream-reader.ts';

/**
 * `npm run bench:stream`: a long answer of Cat's over loopback, read order by order, beside the whole text given to
 * fast-xml-parser with its validator. CPU time and not time on the clock, each way in a process of its own, the ways in
 * turn; what counts is their ratio within a round.
 */

const count = Number(process.argv[2] ?? 100_000);
const rounds = Number(process.argv[3] ?? 5);
const reader = fileURLToPath(new URL('stream-reader.ts', import.meta.url));
const run = promisify(execFile);

async function taken(way: string, url: string): Promise<Taken> {
  const { stdout } = await run(process.execPath, ['--import', 'tsx', reader, way, url]);
  const result = JSON.parse(stdout) as Taken;
  if (result.orders !== count) throw new Error(`${way} read ${result.orders} orders of ${count}`);
  return result;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

const server = await serveOrders(count);
const ratios: number[] = [];
for (let round = 0; round < rounds; round += 1) {
  const whole = await taken('whole', server.url);
  const stream = await taken('stream', server.url);
  ratios.push(stream.cpu / whole.cpu);
  const row = ({ cpu, memory }: Taken): string => `${Math.round(cpu)} ms CPU, ${Math.round(memory)} MB above idle`;
  console.log(`round ${round + 1}: whole ${row(whole)}; stream ${row(stream)}; ratio ${ratios.at(-1)?.toFixed(2)}`);
}
server.close();
console.log(`${count} orders: stream takes ${median(ratios).toFixed(2)} of the time (aim: 1 or less)`);
