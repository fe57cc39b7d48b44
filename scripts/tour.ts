import { isContent } from '../src/message/layout.ts';
import type { Operation } from '../src/message/operation.ts';
import { createSandbox, everyApi, listen, type SandboxApi } from '../src/sandbox/index.ts';
import { callExample } from './call-example.ts';
import { stageClient } from './stage-client.ts';
import { twoLives } from './tour/two-lives.ts';

/**
 * `npm start`: every operation of every document, over real HTTP against the sandbox, with the documents' own example values; then two orders
 * from their beginning to their end, callbacks included.
 */

/** The moment that the sandbox and the clients take for the present. */
let moment = Date.now();
const listener = await listen(createSandbox({ now: () => moment }));
console.log(`sandbox on ${listener.url} (stage credentials, no network, not for production)\n`);

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
  const [example] = api.examples[id] ?? [];
  const operation = api.operations[id];
  if (example === undefined || operation === undefined) throw new Error('the spec gives no example');
  const result = await callExample(example.request, moment, (now) => {
    moment = now;
    return stageClient(api.document.name, { baseUrl: listener.url, now: () => moment }).call(id, example.request);
  });
  if (operation.delivery !== 'browser-form') return told(result, operation);
  // The shopper's browser: it takes the form and posts it, nothing else.
  const { action, fields } = result as { action: string; fields: Record<string, string> };
  const page = await fetch(action, { method: 'POST', body: new URLSearchParams(fields) });
  const title = /<h1[^>]*>(.*?)<\/h1>/s.exec(await page.text())?.[1] ?? '';
  return `form with ${Object.keys(fields).length} fields -> HTTP ${page.status}, ${title.replaceAll(/<[^>]*>/g, '').trim()}`;
}

/** What came back: the API's own code first, then what is short enough to be read here. Secrets and personal data are left out. */
function told(result: unknown, { success, sensitive }: Operation): string {
  const found = new Map<string, string>();
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) walk(value[0]);
    if (!isContent(value)) return;
    for (const [name, held] of Object.entries(value)) {
      if (Array.isArray(held) && held.length > 0 && !isContent(held[0])) found.set(name, `with ${held.length} values`);
      else if (typeof held === 'object') walk(held);
      else if (!found.has(name) && !sensitive.includes(name) && isShort(held)) found.set(name, String(held));
    }
  };
  walk(result);
  const names = [...found.keys()].sort((a, b) => Number(b === success?.code) - Number(a === success?.code));
  return names
    .slice(0, 4)
    .map((name) => `${name} ${found.get(name)}`)
    .join(', ');
}

function isShort(value: unknown): boolean {
  return value !== undefined && value !== '' && String(value).length <= 32;
}

function line(api: SandboxApi, id: string, text: string): string {
  return `${api.document.name.padEnd(16)} ${id.padEnd(24)} ${text}`;
}
