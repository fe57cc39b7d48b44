import { Agent, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { figures, shuffled } from '../harness/measure.ts';
import type { Role, SubjectRow } from '../harness/row.ts';
import { headers, type SignedForm, signedForm } from '../sandbox/forms.ts';
import { type Served, served } from '../sandbox/served.ts';

const rounds = 15;
const ordersOfRound = 200;
/** Before the first round; until then a compiler is at work beside the server. */
const warmUp = 4000;
const connections = 20;

/** CPU time of the server alone. */
async function row(servers: readonly (Served & { readonly name: string; readonly role: Role })[]): Promise<SubjectRow> {
  for (const server of servers) await spentOn(server, warmUp);
  const taken: number[][] = servers.map(() => []);
  for (let round = 0; round < rounds; round += 1)
    for (const index of shuffled(servers.keys())) {
      const server = servers[index];
      if (server !== undefined) taken[index]?.push(await spentOn(server, ordersOfRound));
    }
  const aims = [{ beside: 'floor', times: 1 / 3 }] as const;
  return { work: 'sandbox-http', unit: 'microseconds', aims, ...figures(servers, taken), mistaken: [] };
}

async function spentOn(server: Served, count: number): Promise<number> {
  const forms = Array.from({ length: count }, () => signedForm(server.url));
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const before = await server.spent();
  await Promise.all(forms.map((form) => post(form, agent)));
  const after = await server.spent();
  agent.destroy();
  return (after - before) / count;
}

async function post({ action, body }: SignedForm, agent: Agent): Promise<string> {
  return new Promise((resolve, reject) => {
    const sent = request(action, {
      method: 'POST',
      headers: { ...headers, 'content-length': Buffer.byteLength(body) },
      agent,
    });
    sent.on('error', reject);
    sent.on('response', (response) => {
      const { statusCode } = response;
      const page = text(response);
      if (statusCode === 200) page.then(resolve, reject);
      else reject(new Error(`an order was answered with ${statusCode}`));
    });
    sent.end(body);
  });
}

/** Signed orders over HTTP and 20 connections, beside a server that only reads the form and answers. */
export async function rows(): Promise<SubjectRow[]> {
  const ours = await served('sandbox-server');
  const page = await post(signedForm(ours.url), new Agent());
  const bare = await served('bare-server', String(page.length));
  try {
    return [
      await row([
        { ...ours, name: 'the sandbox', role: 'ours' },
        { ...bare, name: 'a bare server that reads the form and sends a page as long', role: 'floor' },
      ]),
    ];
  } finally {
    for (const server of [ours, bare]) server.close();
  }
}
