import { isObject } from '../spec/json.ts';
import type { SpecProblem } from '../spec/problem.ts';
import type { Spec } from '../spec/spec.ts';

/** Keywords that judge values of one type and let every other pass. */
const ofOneType = [
  ...['pattern', 'format', 'minLength', 'maxLength', 'x-max-bytes', 'x-min-width', 'x-max-width'],
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'minItems', 'maxItems', 'contains'],
];

/**
 * An `if` that looks at a field by a keyword of one type and does not say that type: a field of another type, which is
 * wrong by itself, fits it, and what follows from it is asked for as well.
 */
export function conditionProblems(spec: Spec): SpecProblem[] {
  return spec.places.flatMap(({ schema: { node } }) => {
    const { written } = node;
    const fields = isObject(written['if']) ? written['if']['properties'] : undefined;
    if (!isObject(fields)) return [];
    return Object.entries(fields).flatMap(([name, held]) => {
      if (!isObject(held) || ['type', 'const', 'enum'].some((key) => held[key] !== undefined)) return [];
      const keyword = ofOneType.find((key) => held[key] !== undefined);
      if (keyword === undefined) return [];
      const at = [...node.at, 'if', 'properties', name];
      return [
        spec.problem(
          at,
          `this "if" holds for every "${name}" that "${keyword}" says nothing about; write its type beside it`,
        ),
      ];
    });
  });
}
