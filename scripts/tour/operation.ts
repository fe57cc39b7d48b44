import { isContent } from '../../src/message/layout.ts';
import type { SandboxApi } from '../../src/sandbox/index.ts';
import { callExample } from '../call-example.ts';
import { stageClient } from '../stage-client.ts';
import type { Result } from './screen.ts';

/** The sandbox to call, and the clock that it shares with the clients. */
export interface Stage {
  readonly url: string;
  readonly clock: { now(): number; set(time: number): void };
}

/**
 * Calls an operation with the first example of its document.
 *
 * @throws what the client throws: for a refusal, an answer that cannot be verified or read
 */
export async function callOperation(api: SandboxApi, id: string, { url, clock }: Stage): Promise<Result> {
  const [example] = api.examples[id] ?? [];
  const operation = api.operations[id];
  if (example === undefined || operation === undefined) throw new Error(`the document has no example of "${id}"`);
  const answer = await callExample(example.request, clock.now(), (now) => {
    clock.set(now);
    return stageClient(api.document.name, { baseUrl: url, now: clock.now }).call(id, example.request);
  });
  if (operation.delivery === 'browser-form') return { code: await post(answer as BrowserForm) };
  const code = isContent(answer) ? answer[operation.success?.code ?? ''] : undefined;
  return { code: code === undefined ? 'answered' : String(code), ...amountOf(api, answer, example.request) };
}

interface BrowserForm {
  readonly action: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** What the shopper's browser does: it posts the form and shows the page that comes back. */
export async function post({ action, fields }: BrowserForm): Promise<string> {
  const page = await fetch(action, { method: 'POST', body: new URLSearchParams(fields) });
  await page.text();
  if (!page.ok) throw new Error(`the page for the shopper came with HTTP ${page.status}`);
  return `HTTP ${page.status}`;
}

/** The amount of the answer, or else of the request, in the field that the document's callbacks name as theirs. */
function amountOf({ callbacks = {} }: SandboxApi, ...payloads: unknown[]): { amount?: number } {
  const events = Object.values(callbacks).flatMap(({ event, confirm }) => [event, ...(confirm ? [confirm.event] : [])]);
  const amounts = payloads
    .filter(isContent)
    .flatMap((payload) => events.map(({ amount }) => payload[amount ?? '']))
    .filter((amount) => typeof amount === 'number');
  return amounts[0] === undefined ? {} : { amount: amounts[0] };
}
