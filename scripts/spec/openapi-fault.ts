import { pointerParts } from './json.ts';
import { report } from './problem.ts';
import type { Source } from './source/source.ts';

/** What OpenAPI itself says against a document. */
export interface OpenapiFault {
  /** A JSON pointer. */
  readonly at: string;
  readonly message: string;
  /** The key that is too much. */
  readonly extra?: string;
}

/** @throws SpecProblems with what OpenAPI itself says against the document */
export function reportFaults(source: Source, faults: readonly OpenapiFault[]): void {
  report(
    faults.map(({ at, message, extra }) => {
      const path = [...pointerParts(at), ...(extra === undefined ? [] : [extra])];
      const named = extra === undefined ? '' : ` ("${extra}")`;
      return source.problem(path, `not OpenAPI 3.1: ${at === '' ? 'the document' : at} ${message}${named}`);
    }),
  );
}
