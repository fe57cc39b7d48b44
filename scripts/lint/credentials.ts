import type { SpecProblem } from '../spec/problem.ts';
import type { Spec } from '../spec/spec.ts';
import { type Setting, settingsOf } from './settings.ts';

/** Fields that would hold nothing, or a secret, since `{ credential: name }` names no option of x-credentials, or a secret one. */
export function credentialProblems(spec: Spec): SpecProblem[] {
  return settingsOf(spec).flatMap((setting) => [...problemsIn(spec, setting)]);
}

function* problemsIn(spec: Spec, { at, value: values }: Setting): Generator<SpecProblem> {
  const options = (spec.credentials?.options ?? []).filter(({ isSecret }) => !isSecret).map(({ name }) => name);
  const fix = options.length === 0 ? 'there is none' : `name one of ${options.join(', ')}`;
  for (const [field, value] of Object.entries(values)) {
    if (typeof value !== 'object' || value === null || !('credential' in value)) continue;
    const { credential } = value;
    if (options.includes(credential)) continue;
    yield spec.problem([...at, field, 'credential'], `"${credential}" is no credential that may be shown; ${fix}`);
  }
}
