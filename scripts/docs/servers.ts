import type { Environment } from '../../src/message/operation.ts';
import type { SpecOperation } from '../spec/operation/operation.ts';
import type { Server } from '../spec/server.ts';
import type { Spec } from '../spec/spec.ts';
import { code, type Html, html } from './html.ts';
import { description, title } from './phrases.ts';

/** Where the examples of an operation go, and what the client is told for it. */
export interface ExampleServer {
  readonly url: URL;
  readonly environment: Environment;
}

/**
 * The stage wherever there is one, at a host of the operation's own where it has one: stage credentials stand in all
 * examples.
 */
export function exampleServer({ servers }: Spec, operation: Pick<SpecOperation, 'servers'>): ExampleServer {
  const hosts = operation.servers.length > 0 ? operation.servers : servers;
  const server = hosts.find(({ environment }) => environment === 'stage') ?? hosts[0];
  return { url: new URL(server?.url ?? 'https://vendor.example'), environment: server?.environment ?? 'production' };
}

export function serverTable(servers: readonly Server[]): Html {
  return html`<table class="fields"><thead><tr><th scope="col">${title('Server', '主機')}</th><th scope="col">${title('Use', '用途')}</th></tr></thead>
<tbody>${servers.map((server) => html`<tr><th scope="row">${code(server.url)}</th><td>${description(server)}</td></tr>`)}</tbody></table>`;
}
