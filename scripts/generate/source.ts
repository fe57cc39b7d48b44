import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { isNode, LineCounter, parseDocument } from 'yaml';
import { SpecProblem, SpecProblems } from './problem.ts';

/** JSON as the YAML holds it. Documents are walked far from any static type, so this is as exact as it gets. */
export type Json = null | boolean | number | string | Json[] | JsonObject;
export type JsonObject = { [key: string]: Json };

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One document of `specs/`, with the way back from a JSON Pointer to the line it was written on. */
export interface Source {
  /** `ecpay-cashier` for `specs/ecpay-cashier.yaml`. */
  readonly name: string;
  readonly file: string;
  readonly value: JsonObject;
  /** The line of the closest node that the path reaches. */
  lineOf(path: readonly string[]): number;
  problem(path: readonly string[], message: string): SpecProblem;
}

export async function readSource(path: string): Promise<Source> {
  const file = path.split(/[\\/]/).slice(-2).join('/');
  const lines = new LineCounter();
  const document = parseDocument(await readFile(path, 'utf8'), { lineCounter: lines, uniqueKeys: true });
  if (document.errors.length > 0) {
    throw new SpecProblems(
      document.errors.map((error) => new SpecProblem(file, lines.linePos(error.pos[0]).line, `not YAML: ${error.message.split('\n')[0]}`)),
    );
  }
  const value = document.toJS() as Json;
  if (!isObject(value)) {
    throw new SpecProblems([new SpecProblem(file, 1, 'the document is no mapping; start it with "openapi: 3.1.0"')]);
  }
  const lineOf = (at: readonly string[]): number => {
    for (let length = at.length; length > 0; length -= 1) {
      const node = document.getIn(numbered(at.slice(0, length)), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
  return {
    name: basename(path, '.yaml'),
    file,
    value,
    lineOf,
    problem: (at, message) => new SpecProblem(file, lineOf(at), message),
  };
}

function numbered(path: readonly string[]): (string | number)[] {
  return path.map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

/** `/paths/~1api~1init#x/post` as its parts. */
export function pointerParts(pointer: string): string[] {
  const text = pointer.replace(/^#/, '');
  if (text === '') return [];
  return text
    .slice(1)
    .split('/')
    .map((part) => decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** What a local `$ref` points at, refs to refs followed. The linter has proved by now that it is there. */
export function resolve(source: Source, schema: Json | undefined): JsonObject {
  let at = schema;
  for (let hops = 0; isObject(at) && typeof at['$ref'] === 'string' && hops < 50; hops += 1) {
    at = lookup(source.value, pointerParts(at['$ref']));
  }
  return isObject(at) ? at : {};
}

export function lookup(value: Json, path: readonly string[]): Json | undefined {
  let at: Json | undefined = value;
  for (const part of path) {
    if (Array.isArray(at)) at = at[Number(part)];
    else if (isObject(at)) at = Object.hasOwn(at, part) ? at[part] : undefined;
    else return undefined;
  }
  return at;
}
