import type { SpecLifecycle } from '../spec/lifecycle.ts';
import type { SpecProblem } from '../spec/problem.ts';
import type { Spec } from '../spec/spec.ts';

/** Cards that no transition takes, and transitions that ask for a card where the page has none. */
export function cardProblems(spec: Spec): SpecProblem[] {
  return spec.lifecycles.flatMap((lifecycle) => [
    ...transitionProblems(spec, lifecycle),
    ...(lifecycle.of === undefined ? pageProblems(spec, lifecycle) : []),
  ]);
}

function* transitionProblems(spec: Spec, lifecycle: SpecLifecycle): Generator<SpecProblem> {
  const { cards } = spec.mainOf(lifecycle).value.page ?? {};
  for (const [name, { card, by }] of Object.entries(lifecycle.value.transitions)) {
    if (card === undefined) continue;
    const at = [...lifecycle.at, 'transitions', name, 'card'];
    if (cards === undefined)
      yield spec.problem(at, `the transition "${name}" asks for a card, and the page has no "cards"; list them there`);
    if (by !== 'shopper')
      yield spec.problem(at, `the transition "${name}" asks for a card, which the shopper gives; say "by: shopper"`);
  }
}

function* pageProblems(spec: Spec, lifecycle: SpecLifecycle): Generator<SpecProblem> {
  const { cards } = lifecycle.value.page ?? {};
  if (cards === undefined) return;
  const kinds = spec.family(lifecycle).flatMap(({ value }) => Object.values(value.transitions).map(({ card }) => card));
  const at = [...lifecycle.at, 'page', 'cards'];
  if (!kinds.includes('accepted'))
    yield spec.problem(at, 'no transition takes these cards; give the one that pays "card: accepted"');
  const declined = Object.entries(cards).find(([, card]) => card.declined === true);
  if (declined !== undefined && !kinds.includes('declined'))
    yield spec.problem(
      [...at, declined[0]],
      'this card is declined, and no transition says what happens then; give one "card: declined"',
    );
}
