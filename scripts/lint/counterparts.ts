import { callOptions } from '../../src/call/options.ts';
import { ApiError } from '../../src/errors/api-error.ts';
import type { SpecProblem } from '../spec/problem.ts';
import type { Spec } from '../spec/spec.ts';
import { type Known, unknownNames } from './names.ts';

/** What takes the place of a member of the vendor's own library has to be there. */
export function counterpartProblems(spec: Spec): SpecProblem[] {
  const credentials = (spec.credentials?.options ?? []).map(({ name }) => name);
  const refusal = new ApiError({ code: '', message: '' }, { api: spec.name });
  const known: Readonly<Record<'operation' | 'option' | 'error', Known>> = {
    operation: { kind: 'operation of this document', names: spec.operations.map(({ id }) => id) },
    option: { kind: 'option of a client', names: [...credentials, ...callOptions] },
    error: { kind: 'property of an ApiError', names: Object.keys(refusal) },
  };
  const parts = ['operation', 'option', 'error'] as const;
  return (spec.counterparts?.members ?? []).flatMap((member) =>
    parts.flatMap((part) => [...unknownNames(spec, { at: [...member.at, part], value: member[part] }, known[part])]),
  );
}
