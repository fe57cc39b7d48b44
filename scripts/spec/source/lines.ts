import { createRequire } from 'node:module';
import type * as Yaml from 'yaml';
import type { Path } from '../json.ts';

const require = createRequire(import.meta.url);

/** A YAML text with the line of everything in it. */
export interface Lines {
  readonly document: Yaml.Document;
  /** The line of a path's last part, or of as much of the path as there is. */
  lineOf(path: Path): number;
  lineAt(offset: number): number;
}

export function linesOf(text: string): Lines {
  // Loaded when there is a problem to report: its many files take longer to load than js-yaml takes to read a document.
  const yaml: typeof Yaml = require('yaml');
  const lineCounter = new yaml.LineCounter();
  const document = yaml.parseDocument(text, { lineCounter });
  const lineAt = (offset: number): number => lineCounter.linePos(offset).line;
  return { document, lineAt, lineOf: (path) => lineAt(offsetOf(yaml, document, path)) };
}

/** Where a path's last part is written: the key of a mapping's entry, or the item of a list. */
function offsetOf(yaml: typeof Yaml, document: Yaml.Document, path: Path): number {
  let offset = 0;
  let node: unknown = document.contents;
  for (const part of path) {
    const pair = yaml.isMap(node) ? node.items.find((item) => String(item.key) === part) : undefined;
    const item = yaml.isSeq(node) ? node.items[Number(part)] : undefined;
    const written = pair?.key ?? item;
    if (!yaml.isNode(written)) break;
    offset = written.range?.[0] ?? offset;
    node = pair === undefined ? item : pair.value;
  }
  return offset;
}
