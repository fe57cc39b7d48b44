import { createSandbox, everyApi, listen } from '../src/sandbox/index.ts';
import { readSpecs } from './spec/read.ts';
import { cardOrder } from './tour/card-order.ts';
import { cvsOrder } from './tour/cvs-order.ts';
import { callOperation } from './tour/operation.ts';
import { Screen } from './tour/screen.ts';

/**
 * `npm start`: every operation of every document, over HTTP against the sandbox, with the documents' own example
 * values; then two orders from creation to settlement, callbacks included. The exit code is 1 if anything is not as
 * expected.
 */
const screen = new Screen(process.stdout, process.env);
const specs = new Map((await readSpecs('specs')).map((spec) => [spec.name, spec]));

screen.line('jinliu: typed clients for Taiwan’s payment, logistics and e-invoice APIs.');
screen.line('All of this runs on your machine, with the vendors’ public stage credentials:');
screen.line('no vendor is called, and no money moves.');

screen.title('1. Every operation, over HTTP, against the sandbox');
screen.head();
let now = Date.now();
const sandbox = createSandbox({ now: () => now });
const listener = await listen(sandbox);
let calls = 0;
for (const api of everyApi) {
  screen.heading(`jinliu/${api.document.name}`, api.document.title);
  now = Date.now();
  for (const id of Object.keys(api.operations)) {
    const summary = specs.get(api.document.name)?.operation(id)?.summary ?? '';
    const clock = { now: () => now, set: (time: number) => (now = time) };
    await screen.attempt(id, async () =>
      screen.call(id, await callOperation(api, id, { url: listener.url, clock }), summary),
    );
    calls += 1;
  }
}
await listener.close();
sandbox.close();

screen.title('2. An ECPay order paid at a convenience store 超商代碼');
await screen.attempt('the ECPay order', () => cvsOrder(screen));

screen.title('3. A MyPay card payment 信用卡: authorized, captured, settled, refunded');
await screen.attempt('the MyPay order', () => cardOrder(screen));

screen.title('Where to go next');
screen.pointer('README.md', 'install, one payment, one callback, retries and errors');
screen.pointer('npm run docs', 'every field, answer and error, as a website in dist/docs/index.html');
screen.pointer('npm run sandbox', 'a sandbox for your own shop, its console on http://127.0.0.1:8787');

const operations = `${calls} operations of ${everyApi.length} APIs and 2 orders`;
screen.line('');
if (screen.failures === 0) screen.line(screen.good(`${operations}: all as expected.`));
else {
  screen.line(screen.bad(`${operations}: ${screen.failures} not as expected.`));
  process.exitCode = 1;
}
