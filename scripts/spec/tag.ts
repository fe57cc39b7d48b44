import type { Path } from './json.ts';
import type { SpecNode } from './node.ts';

/** A group of operations. */
export interface Tag {
  readonly at: Path;
  readonly name: string;
  readonly description: string;
  /** What the group is called in Chinese; empty where nobody says. */
  readonly term: string;
}

export function tagsOf(document: SpecNode): Tag[] {
  return document.items('tags').map((node) => ({
    at: node.at,
    name: node.text('name'),
    description: node.text('description'),
    term: node.text('x-term'),
  }));
}
