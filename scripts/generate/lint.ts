import { pointerParts } from './json.ts';
import { callbackProblems } from './lint/callbacks.ts';
import { lifeProblems } from './lint/lives.ts';
import { operationProblems, readRuleNames, successProblems } from './lint/operations.ts';
import { schemaProblems } from './lint/schemas.ts';
import { readVocabulary, type Vocabulary, vocabularyProblems } from './lint/vocabulary.ts';
import { type SpecProblem, SpecProblems } from './problem.ts';
import type { Source } from './source.ts';
import type { OpenapiFault } from './thread.ts';

/** What the documents are judged by beside OpenAPI. */
export interface House {
  readonly vocabulary: Vocabulary;
  readonly rules: ReadonlySet<string>;
}

export async function readHouse(): Promise<House> {
  return { vocabulary: await readVocabulary(), rules: await readRuleNames() };
}

/** @throws SpecProblems with everything that breaks a rule of the house: our vocabulary, references, schemas, operations */
export function lint(source: Source, house: House): void {
  report([
    ...vocabularyProblems(source, house.vocabulary),
    ...schemaProblems(source),
    ...operationProblems(source, house.rules),
    ...successProblems(source),
    ...callbackProblems(source),
    ...lifeProblems(source),
  ]);
}

/** @throws SpecProblems with what OpenAPI itself says against the document */
export function lintOpenapi(source: Source, faults: readonly OpenapiFault[]): void {
  report(
    faults.map(({ at, message, extra }) => {
      const path = pointerParts(at);
      const named = extra === undefined ? '' : ` ("${extra}")`;
      return source.problem(extra === undefined ? path : [...path, extra], `not OpenAPI 3.1: ${at === '' ? 'the document' : at} ${message}${named}`);
    }),
  );
}

function report(problems: readonly SpecProblem[]): void {
  if (problems.length > 0) throw new SpecProblems(problems);
}
