import type { Environment } from '../../../src/message/operation.ts';
import type { SpecOperation } from '../../spec/operation/operation.ts';
import type { Server } from '../../spec/server.ts';
import type { Spec } from '../../spec/spec.ts';
import { code, type Html, html, line } from '../html.ts';
import type { Texts } from '../texts/texts.ts';

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

export function serverTable(servers: readonly Server[], { site }: Texts): Html {
  return html`<table class="plain"><thead><tr><th scope="col">${site.server}</th><th scope="col">${site.use}</th></tr></thead>
<tbody>${servers.map((server) => html`<tr><th scope="row">${code(server.url)}</th><td>${line(server.description)}</td></tr>`)}</tbody></table>`;
}
