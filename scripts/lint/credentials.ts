import { meant } from '../spec/nearest.ts';
import type { SpecProblem } from '../spec/problem.ts';
import type { Spec } from '../spec/spec.ts';
import { settingsOf } from './settings.ts';

/** Values taken from an option that the merchant does not give, or from one that no message may show. */
export function credentialProblems(spec: Spec): SpecProblem[] {
  const options = spec.credentials?.options ?? [];
  const names = options.filter(({ isSecret }) => !isSecret).map(({ name }) => name);
  return settingsOf(spec).flatMap(({ at, value: values }) =>
    Object.entries(values).flatMap(([field, value]) => {
      if (typeof value !== 'object' || value === null || !('credential' in value)) return [];
      const { credential } = value;
      if (names.includes(credential)) return [];
      const isSecret = options.some(({ name }) => name === credential);
      const said = isSecret ? 'is a secret, which stands in no message' : 'is not an option of x-credentials';
      const fix = meant(credential, names, `name one of ${names.join(', ')}`);
      return [spec.problem([...at, field, 'credential'], `"${credential}" ${said}; ${fix}`)];
    }),
  );
}
