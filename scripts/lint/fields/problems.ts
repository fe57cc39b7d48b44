import { meant } from '../../spec/nearest.ts';
import type { SpecProblem } from '../../spec/problem.ts';
import type { Spec } from '../../spec/spec.ts';
import { namesInExamples } from './in-examples.ts';
import { namesInCallbacks, namesInLifecycles } from './in-lifecycles.ts';
import { namesInOperations } from './in-operations.ts';
import { namesInSettings } from './in-settings.ts';
import { Records } from './records.ts';
import { unfoundProblems } from './unfound.ts';

/**
 * Names in life cycles, in what operations do to them and in examples that are no fields: they would read and write
 * nothing.
 */
export function fieldNameProblems(spec: Spec): SpecProblem[] {
  const records = new Records(spec);
  const names = [
    ...namesInLifecycles(spec, records),
    ...namesInCallbacks(spec, records),
    ...namesInOperations(spec, records),
    ...namesInSettings(spec, records),
    ...namesInExamples(spec, records),
  ];
  const unknown = names.filter(({ name, known }) => !known.has(name));
  return [
    ...unknown.map(({ at, name, known, of, what = 'field', otherwise = 'mend the name' }) =>
      spec.problem(at, `"${name}" is not a ${what} of ${of}; ${meant(name, known, otherwise)}`),
    ),
    ...unfoundProblems(spec, records),
  ];
}
