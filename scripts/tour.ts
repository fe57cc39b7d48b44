import { createSandbox, everyApi, listen, type SandboxApi } from '../src/sandbox/index.ts';
import { clientOf } from './tour/client-of.ts';
import { twoLives } from './tour/two-lives.ts';

/**
 * `npm start`: every operation of every document, over real HTTP against the sandbox, with the documents' own example values; then two orders
 * from their beginning to their end, callbacks included.
 */

/** The moment that the sandbox and the clients take for the present. */
let moment = Date.now();
const listener = await listen(createSandbox({ now: () => moment }));
console.log(`sandbox on ${listener.url} (stage credentials, no network, not for production)\n`);

type Call = (payload: unknown) => unknown;

let done = 0;
let failed = 0;
for (const api of everyApi) {
  moment = Date.now();
  for (const id of Object.keys(api.operations)) {
    try {
      console.log(line(api, id, await call(api, id)));
      done += 1;
    } catch (error) {
      console.log(line(api, id, `FAILED ${error instanceof Error ? error.message : String(error)}`));
      failed += 1;
    }
  }
}
await listener.close();
console.log(`\n${done} operations of ${everyApi.length} APIs called, ${failed} failed`);
await twoLives((line) => console.log(line));
if (failed > 0) process.exitCode = 1;

async function call(api: SandboxApi, id: string): Promise<string> {
  const [example] = api.exchanges[id] ?? [];
  if (example === undefined) throw new Error('the spec gives no example');
  moment = dayBefore(example.request) ?? moment;
  const client = clientOf(api.document.name, { baseUrl: listener.url, now: () => moment });
  const result = await (client[id] as Call)(example.request);
  if (api.operations[id]?.delivery !== 'browser-form') return told(result, api.operations[id]?.success?.code);
  // The shopper's browser: it takes the form and posts it, nothing else.
  const { action, fields } = result as { action: string; fields: Record<string, string> };
  const page = await fetch(action, { method: 'POST', body: new URLSearchParams(fields) });
  return `form with ${Object.keys(fields).length} fields -> ${(await page.text())
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()}`;
}

/**
 * The documents' dates are years old. Calls with a date in them are made as if on the day before it, so that the rules about dates hold; and
 * those that follow on such a call too.
 */
function dayBefore(request: Readonly<Record<string, unknown>>): number | undefined {
  const date = /^(\d{4})-?(\d{2})-?(\d{2})/.exec(String(request['expire_date'] ?? request['stop_time'] ?? ''));
  return date === null ? undefined : Date.parse(`${date[1]}-${date[2]}-${date[3]}T00:00:00+08:00`) - 24 * 60 * 60 * 1000;
}

/** What came back: the API's own code first, then numbers, codes and amounts that a person would look for. */
function told(result: unknown, code: string | undefined): string {
  const found = new Map<string, unknown>();
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) walk(value[0]);
    if (Array.isArray(value) || typeof value !== 'object' || value === null) return;
    for (const [name, held] of Object.entries(value)) {
      if (typeof held === 'object') walk(held);
      else if (held !== '' && !found.has(name)) found.set(name, held);
    }
  };
  walk(result);
  const wanted = [
    code,
    'IsExist',
    'PaymentNo',
    'AllPayLogisticsID',
    'BookingNote',
    'ibon_code',
    'uid',
    'url',
    'number',
    'TradeAmt',
    'GoodsAmount',
    'order_amount',
    'cost',
    'actual_cost',
    'msg',
  ];
  const shown = wanted.filter((name): name is string => name !== undefined && found.has(name)).slice(0, 4);
  const content = (result as { content?: unknown }).content;
  const list = Array.isArray(content) ? [`${content.length} payment tools`] : [];
  return [...shown.map((name) => `${name} ${String(found.get(name))}`), ...list].join(', ');
}

function line(api: SandboxApi, id: string, text: string): string {
  return `${api.document.name.padEnd(16)} ${id.padEnd(24)} ${text}`;
}
