import type { Life } from '../../src/sandbox/model/lifecycle.ts';
import type { Path } from './json.ts';
import type { SpecNode } from './node.ts';

/** The life cycle of one kind of thing that the API keeps: an order, a slip, a refund. */
export interface Lifecycle {
  readonly name: string;
  readonly at: Path;
  readonly life: Life;
}

/** The life cycles of a file under `specs/sandbox`, which the grammar has passed. */
export function lifecyclesOf(file: SpecNode): Lifecycle[] {
  return file.children('lifecycles').map(([name, node]) => {
    const written: unknown = node.written;
    return { name, at: node.at, life: written as Life };
  });
}
