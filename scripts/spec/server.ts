import type { Environment } from '../../src/message/operation.ts';
import type { Path } from './json.ts';
import type { SpecNode } from './node.ts';

/** A host of the API. */
export interface Server {
  readonly at: Path;
  readonly url: string;
  readonly description: string;
  /** The vendor's Chinese term; empty where there is none. */
  readonly term: string;
  readonly environment?: Environment;
}

/** What stands under `servers` of a document, a path or an operation. */
export function serversOf(holder: SpecNode): Server[] {
  return holder.items('servers').map((node) => {
    const environment = node.extension('x-environment');
    return {
      at: node.at,
      url: node.text('url'),
      description: node.text('description'),
      term: node.text('x-term'),
      ...(environment === undefined ? {} : { environment }),
    };
  });
}
