import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { createCcatCvs } from '../../../generated/ccat-cvs/client.ts';
import type { Taken } from '../stream/taken.ts';

/**
 * A process of its own that reads an answer in one way and prints what that took: `stream-reader <way> <url>`. The way
 * `whole` is what it is held against: all of the text, the validator and the parser of fast-xml-parser, nothing else.
 */
const [way = '', baseUrl = ''] = process.argv.slice(2);
const ways: Readonly<Record<string, () => Promise<number>>> = { stream, whole };
const patience = 600_000;

/** The most that was seen. The kernel's own figure holds what starting took. */
let peak = 0;

function look(): void {
  peak = Math.max(peak, process.memoryUsage.rss() / 1e6);
}

async function stream(): Promise<number> {
  const credentials = { custId: 'CV0100000001', custPassword: 'CV0100000001' };
  const cat = createCcatCvs({
    ...credentials,
    baseUrl,
    timeout: patience,
    tryTimeout: patience,
    idleTimeout: patience,
  });
  let orders = 0;
  for await (const order of cat.queryOrders.stream({ process_code_update_time_begin: '2011-05-24T16:00:00+08:00' })) {
    if (order.process_code === '1') orders += 1;
    if (orders % 100 === 0) look();
  }
  return orders;
}

async function whole(): Promise<number> {
  const text = await (await fetch(baseUrl, { method: 'POST' })).text();
  look();
  if (XMLValidator.validate(text) !== true) throw new Error('the answer is not XML');
  const tree = new XMLParser({ parseTagValue: false, processEntities: false }).parse(text) as {
    readonly response: { readonly order: readonly unknown[] };
  };
  return tree.response.order.length;
}

const read = ways[way];
if (read === undefined) throw new Error(`no way to read is called "${way}"`);
// Until what starting left behind is gone.
await new Promise((resolve) => setTimeout(resolve, 500));
look();
const idle = peak;
const started = process.cpuUsage();
const orders = await read();
const { user, system } = process.cpuUsage(started);
look();
console.log(JSON.stringify({ orders, cpu: (user + system) / 1000, memory: peak - idle } satisfies Taken));
