import type { Path } from '../json.ts';
import type { SpecNode, Written } from '../node.ts';
import { headersOf, type SpecParameter } from './parameter.ts';

/** What the vendor may answer with under one status: `200`, `4XX`, `default`. */
export interface SpecResponse {
  readonly status: string;
  readonly at: Path;
  readonly description: string;
  /** The vendor's Chinese term; empty where there is none. */
  readonly term: string;
  readonly headers: readonly SpecParameter[];
  /** The vendor answers so when it is called too often: how long to wait then. */
  readonly rateLimited?: Written<string>;
}

export function responsesOf(operation: SpecNode): SpecResponse[] {
  return operation.children('responses').map(([status, node]) => {
    const rateLimited = node.extensionAt('x-rate-limited');
    return {
      status,
      at: node.at,
      description: node.text('description'),
      term: node.text('x-term'),
      headers: headersOf(node),
      ...(rateLimited === undefined ? {} : { rateLimited }),
    };
  });
}
