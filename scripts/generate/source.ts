import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import { type Document, isMap, isNode, isSeq, LineCounter, parseDocument, type YAMLError } from 'yaml';
import { isObject, type Json, type JsonObject, lookup, pointerParts } from './json.ts';
import { SpecProblem, SpecProblems } from './problem.ts';

/** One document of `specs/`, with the way back from a path to the line it was written on. */
export interface Source {
  /** `ecpay-cashier` for `specs/ecpay-cashier.yaml`. */
  readonly name: string;
  readonly file: string;
  readonly value: JsonObject;
  /** A problem with the line on which the path stands, or as much of it as there is. */
  problem(path: readonly string[], message: string): SpecProblem;
}

/**
 * Reads a document. js-yaml reads it, at a sixth of the time that `yaml` takes; `yaml` knows the line of everything and all that is wrong,
 * and is asked only when there is a problem to report.
 *
 * @throws SpecProblems with every place that is not YAML
 */
export async function readSource(path: string): Promise<Source> {
  const file = path.split(/[\\/]/).slice(-2).join('/');
  const text = await readFile(path, 'utf8');
  const value = parsed(text, file);
  if (!isObject(value)) throw new SpecProblems([new SpecProblem(file, 1, 'the document is no mapping; start it with "openapi: 3.1.0"')]);
  let written: Written | undefined;
  return {
    name: basename(path, '.yaml'),
    file,
    value,
    problem: (at, message) => {
      written ??= read(text);
      return new SpecProblem(file, written.lines.linePos(offsetOf(written.document, at)).line, message);
    },
  };
}

function parsed(text: string, file: string): Json {
  try {
    return load(text, { schema: CORE_SCHEMA }) as Json;
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const { document, lines } = read(text);
    // What follows after the first place that cannot be read is said of the wrong things.
    const end = document.errors.findIndex((each) => each.code !== 'DUPLICATE_KEY');
    const problems = document.errors
      .slice(0, end < 0 ? undefined : end + 1)
      .map((each) => new SpecProblem(file, lines.linePos(each.pos[0]).line, sentence(each, text)));
    if (problems.length === 0) problems.push(new SpecProblem(file, error.mark.line + 1, `not YAML: ${error.reason}`));
    throw new SpecProblems(problems);
  }
}

interface Written {
  readonly document: Document;
  readonly lines: LineCounter;
}

function read(text: string): Written {
  const lines = new LineCounter();
  return { document: parseDocument(text, { lineCounter: lines }), lines };
}

function sentence(error: YAMLError, text: string): string {
  if (error.code === 'DUPLICATE_KEY') {
    const key = /^[^\s:]*/.exec(text.slice(error.pos[0]))?.[0] ?? '';
    return `the key "${key}" stands twice in one mapping; keep one of the two`;
  }
  if (error.code === 'TAB_AS_INDENT') return 'not YAML: a tab stands in the indentation; indent with spaces';
  const first = error.message.split('\n')[0] ?? '';
  return `not YAML: ${first.replace(/ at line \d+, column \d+:?$/, '')}; mend the indentation, the quotes or the brackets here`;
}

/** Where a path's last part is written: the key of a mapping's entry, or the item of a list. */
function offsetOf(document: Document, path: readonly string[]): number {
  let offset = 0;
  let node: unknown = document.contents;
  for (const part of path) {
    const pair = isMap(node) ? node.items.find((item) => String(item.key) === part) : undefined;
    const item = isSeq(node) ? node.items[Number(part)] : undefined;
    const written = pair?.key ?? item;
    if (!isNode(written)) break;
    offset = written.range?.[0] ?? offset;
    node = pair === undefined ? item : pair.value;
  }
  return offset;
}

/** What a local `$ref` points at, refs to refs followed. The linter has proved by now that it is there. */
export function resolve(source: Source, schema: Json | undefined): JsonObject {
  let at = schema;
  for (let hops = 0; isObject(at) && typeof at['$ref'] === 'string' && hops < 50; hops += 1) {
    at = lookup(source.value, pointerParts(at['$ref']));
  }
  return isObject(at) ? at : {};
}
