import type { Path } from './json.ts';
import { SpecNode } from './node.ts';
import type { Source } from './source/source.ts';

/** What a document says of itself. */
export interface Info {
  readonly at: Path;
  readonly title: string;
  readonly summary: string;
  readonly description: string;
  readonly version: string;
  /** The vendor's documents. */
  readonly takenFrom: string;
}

export function infoOf(source: Source): Info {
  const document = new SpecNode(source, source.value, []);
  const info = document.child('info');
  return {
    at: info.at,
    title: info.text('title'),
    summary: info.text('summary'),
    description: info.text('description'),
    version: String(info.value('version') ?? ''),
    takenFrom: document.text('x-source'),
  };
}
