import type * as grammar from '../../generated/grammar.ts';
import type { Action } from '../../src/sandbox/model/lifecycle.ts';
import { type Companion, readCompanion } from './companion.ts';
import type { ValueTable } from './component.ts';
import type { Path } from './json.ts';
import {
  lifecycleOf,
  notifying,
  oneSet,
  proved,
  type Sources,
  type SpecLifecycle,
  setsOf,
  writing,
} from './lifecycle.ts';
import { SpecNode } from './node.ts';
import { report, type SpecProblem } from './problem.ts';
import type { Source } from './source/source.ts';
import { grammarProblems } from './vocabulary/problems.ts';
import { readVocabulary } from './vocabulary/vocabulary.ts';

/** The folder beside the documents with what only the sandbox needs: life cycles, and what operations do to them. */
export const sandboxFiles: Companion = { folder: 'sandbox', begin: 'lifecycles:', purpose: 'keep to life cycles' };

/** What an operation does to a life cycle. */
export interface SpecAction {
  readonly at: Path;
  readonly written: grammar.Action;
  readonly value: Action;
}

/** What `specs/sandbox/<document>.yaml` says. */
export class SandboxPart {
  readonly source: Source;
  readonly lifecycles: readonly SpecLifecycle[];
  /** What operations do to the life cycles, by operationId. */
  readonly actions: ReadonlyMap<string, SpecAction>;
  /** What is the same in every notification by a webhook, by its operationId. */
  readonly callbacks: Readonly<Record<string, grammar.Callback>>;

  /** @param tables the document's values that have meanings */
  constructor(source: Source, tables: readonly ValueTable[]) {
    const top = new SpecNode(source, source.value, []);
    this.source = source;
    this.callbacks = proved<SandboxPart['callbacks'] | undefined>(source.value['callbacks']) ?? {};
    const sources: Sources = {
      callbacks: this.callbacks,
      meaningsOf: (schema) => tables.find(({ name }) => name === schema)?.meanings ?? {},
    };
    this.lifecycles = top.children('lifecycles').map(([name, { at, written: held }]) => {
      const written = proved<grammar.Lifecycle | grammar.Part>(held);
      const of = 'of' in written ? { of: written.of } : {};
      return { name, at, written, value: lifecycleOf(written, sources), ...of };
    });
    const actions = top.children('operations').map(([id, { at, written: held }]): [string, SpecAction] => {
      const written = proved<grammar.Action>(held);
      return [id, { at, written, value: actionOf(written, sources) }];
    });
    this.actions = new Map(actions);
  }
}

function actionOf(action: grammar.Action, { callbacks }: Sources): Action {
  if ('list' in action) return action;
  if ('create' in action) {
    const { set, notes, notify, ...rest } = action;
    return { ...rest, ...writing({ set: setsOf(set), notes: setsOf(notes) }), ...notifying(notify, callbacks) };
  }
  const { set, ...rest } = action;
  return set === undefined ? rest : { ...rest, set: oneSet(set) };
}

/**
 * What only the sandbox needs to know of a document. None where there is no file.
 *
 * @throws SpecProblems with everything that is wrong with the file by itself
 */
export async function readSandbox(documentPath: string): Promise<Source | undefined> {
  const source = await readCompanion(sandboxFiles, documentPath);
  if (source !== undefined) report(await sandboxProblems(source));
  return source;
}

/** What the grammar, specs/lifecycle.schema.json, has against a file. */
async function sandboxProblems(source: Source): Promise<SpecProblem[]> {
  return grammarProblems(source, await readVocabulary());
}
