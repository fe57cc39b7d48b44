import type { Path } from './json.ts';
import type { SpecNode } from './node.ts';
import type { Counterpart, Counterparts } from './vocabulary/extensions.ts';

/** What the vendor's own library offers, each with what takes its place here. */
export interface SpecCounterparts {
  readonly title: Counterparts['title'];
  readonly members: readonly SpecCounterpart[];
}

export interface SpecCounterpart extends Counterpart {
  readonly at: Path;
  /** As the vendor's library calls it. */
  readonly name: string;
}

export function counterpartsOf(document: SpecNode): SpecCounterparts | undefined {
  const written = document.extensionAt('x-counterparts');
  if (written === undefined) return undefined;
  const { at, value } = written;
  const members = Object.entries(value.members).map(([name, member]) => ({
    name,
    at: [...at, 'members', name],
    ...member,
  }));
  return { title: value.title, members };
}
