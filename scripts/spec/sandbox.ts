import type { Doing } from '../../src/sandbox/model/lifecycle.ts';
import { type Companion, readCompanion } from './companion.ts';
import { type Lifecycle, lifecyclesOf } from './lifecycle.ts';
import { SpecNode, type Written } from './node.ts';
import { report, type SpecProblem } from './problem.ts';
import type { Source } from './source/source.ts';
import { schemaProblems } from './vocabulary/problems.ts';
import { readVocabulary } from './vocabulary/vocabulary.ts';

/** The folder beside the documents with what only the sandbox needs: life cycles, and what operations do to them. */
export const sandboxFiles: Companion = { folder: 'sandbox', begin: 'lifecycles:', purpose: 'keep to life cycles' };

/** What `specs/sandbox/<document>.yaml` says. */
export class SandboxPart {
  readonly source: Source;
  readonly lifecycles: readonly Lifecycle[];
  /** What operations do to the life cycles, by operationId. */
  readonly operations: ReadonlyMap<string, Written<Doing>>;

  constructor(source: Source) {
    const top = new SpecNode(source, source.value, []);
    this.source = source;
    this.lifecycles = lifecyclesOf(top);
    this.operations = new Map(
      top.children('operations').map(([id, node]) => [id, { at: node.at, value: proved<Doing>(node.written) }]),
    );
  }
}

/**
 * What only the sandbox needs to know of a document. None where there is no file.
 *
 * @throws SpecProblems with everything that is wrong with the file by itself
 */
export async function readSandbox(documentPath: string): Promise<SandboxPart | undefined> {
  const source = await readCompanion(sandboxFiles, documentPath);
  if (source === undefined) return undefined;
  report(await sandboxProblems(source));
  return new SandboxPart(source);
}

/** What the grammar, specs/lifecycle.schema.json, has against a file. */
export async function sandboxProblems(source: Source): Promise<SpecProblem[]> {
  return schemaProblems(source, (await readVocabulary()).lifecycle);
}

/** What the grammar has passed is of its type, which is generated from it. */
function proved<T>(value: unknown): T {
  return value as T;
}
