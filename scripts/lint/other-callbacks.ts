import type { SpecProblem } from '../spec/problem.ts';
import type { Spec } from '../spec/spec.ts';

/** A callback that is not received here has to be told from those that are, or one of those would be refused as it. */
export function otherCallbackProblems(spec: Spec): SpecProblem[] {
  const { at, value } = spec.otherCallbacks;
  const isSigned = spec.callbacks.some(({ proof }) => proof === 'signature');
  return Object.entries(value).flatMap(([name, { fields }]) => {
    if (!isSigned)
      return [
        spec.problem(
          [...at, name],
          `no webhook of this document is signed, so that "${name}" would never be found; drop it`,
        ),
      ];
    const alike = spec.callbacks.find(({ request }) => fields.every((field) => request.payload.fieldNames.has(field)));
    if (alike === undefined) return [];
    return [
      spec.problem(
        [...at, name, 'fields'],
        `"${alike.id}" has all of these, and would be refused as "${name}"; add a field that it does not have`,
      ),
    ];
  });
}
