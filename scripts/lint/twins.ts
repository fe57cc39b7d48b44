import type { Example } from '../../src/sandbox/model/example.ts';
import { scalarsOf } from '../../src/sandbox/model/match-example.ts';
import type { Written } from '../spec/node.ts';
import type { SpecProblem } from '../spec/problem.ts';
import type { Spec } from '../spec/spec.ts';

/** What examples are chosen by: what was asked, and of a thing that is kept what there is to answer as well. */
type Sides = readonly ('request' | 'answer')[];

/** Examples that nothing tells from an earlier one: the sandbox would never answer with them. */
export function twinProblems(spec: Spec): SpecProblem[] {
  // A text that the merchant writes is answered as the operation that it is.
  const chosen = spec.operations.filter(({ request }) => request.isText !== true);
  const ofOperations = chosen.flatMap(({ id, examples, action }) =>
    twins(spec, { id, examples, sides: action === undefined ? ['request'] : ['request', 'answer'] }),
  );
  const ofCallbacks = spec.callbacks.flatMap(({ id, examples }) => twins(spec, { id, examples, sides: ['request'] }));
  return [...ofOperations, ...ofCallbacks];
}

/** The examples of one operation or callback. */
interface Examples {
  readonly id: string;
  readonly examples: readonly Written<Example>[];
  readonly sides: Sides;
}

function twins(spec: Spec, { id, examples, sides }: Examples): SpecProblem[] {
  const firsts = new Map<string, Example>();
  return examples.flatMap(({ at, value: example }) => {
    const key = keyOf(example, sides);
    const first = firsts.get(key);
    firsts.set(key, first ?? example);
    if (first === undefined) return [];
    const said = `nothing tells the example "${example.name}" of "${id}" from "${first.name}"`;
    return [spec.problem(at, `${said}, which is always taken; give it another request, or a "when"`)];
  });
}

function keyOf(example: Example, sides: Sides): string {
  const scalars = sides.map((side) => [...scalarsOf(example, side)].sort(byName));
  const when = Object.entries(example.when ?? {}).sort(byName);
  return JSON.stringify([scalars, when, example.otherwise === true]);
}

function byName([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}
