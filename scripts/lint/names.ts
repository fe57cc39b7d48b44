import type { Written } from '../spec/node.ts';
import type { SpecProblem } from '../spec/problem.ts';
import type { Spec } from '../spec/spec.ts';

/** What a name has to be one of: `state of this life cycle`, and the names that there are. */
export interface Known {
  readonly kind: string;
  readonly names: readonly string[];
}

/** Names, one or a list of them, that are not among those that there are. */
export function* unknownNames(
  spec: Spec,
  named: Written<string | readonly string[] | undefined>,
  known: Known,
): Generator<SpecProblem> {
  const { at, value } = named;
  for (const [index, name] of [value ?? []].flat().entries()) {
    if (known.names.includes(name)) continue;
    const place = Array.isArray(value) ? [...at, String(index)] : at;
    yield spec.problem(place, `"${name}" is not ${withArticle(known.kind)}; ${instead(known.names)}`);
  }
}

function instead(names: readonly string[]): string {
  return names.length === 0 ? 'there is none' : `name one of ${names.join(', ')}`;
}

function withArticle(kind: string): string {
  return `${/^[aeio]/.test(kind) ? 'an' : 'a'} ${kind}`;
}
