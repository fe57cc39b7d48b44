import type { Life } from '../../src/sandbox/model/lifecycle.ts';
import type { Path } from './json.ts';
import type { SpecNode } from './node.ts';

/** The life cycle of one kind of thing that the API keeps: an order, a slip, a refund. */
export interface Lifecycle {
  readonly name: string;
  readonly at: Path;
  readonly life: Life;
}

export function lifecyclesOf(document: SpecNode): Lifecycle[] {
  const lives = document.extensionAt('x-lives');
  return Object.entries(lives?.value ?? {}).map(([name, life]) => ({ name, at: [...(lives?.at ?? []), name], life }));
}
