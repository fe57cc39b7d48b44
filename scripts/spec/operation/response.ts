import type { Path } from '../json.ts';
import type { SpecNode } from '../node.ts';
import { headersOf, type SpecParameter } from './parameter.ts';

/** What the vendor may answer with under one status: `200`, `4XX`, `default`. */
export interface SpecResponse {
  readonly status: string;
  readonly at: Path;
  readonly description: string;
  readonly headers: readonly SpecParameter[];
}

export function responsesOf(operation: SpecNode): SpecResponse[] {
  return operation.children('responses').map(([status, node]) => ({
    status,
    at: node.at,
    description: node.text('description'),
    headers: headersOf(node),
  }));
}
