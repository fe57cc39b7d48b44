import type { SpecProblem } from '../../spec/problem.ts';
import type { Spec } from '../../spec/spec.ts';
import { type Records, requestFields } from './records.ts';

/** Operations that would never find a record: without a `find` they go by its key and its number, and bring neither. */
export function unfoundProblems(spec: Spec, records: Records): SpecProblem[] {
  return spec.operations.flatMap((operation) => {
    const { id, action } = operation;
    if (action === undefined || 'list' in action.value || action.value.find !== undefined) return [];
    const own = spec.lifecycle(action.value.lifecycle);
    const sought = own !== undefined && 'create' in action.value ? records.parentOf(own) : own;
    // A key that is no field is a problem by itself.
    if (sought === undefined || !records.heldBy(sought).has(sought.value.key)) return [];
    const names = [sought.value.key, sought.value.number].filter((name) => name !== undefined);
    if (names.some((name) => requestFields(operation).has(name))) return [];
    const lack = `the request of "${id}" has no ${names.join(' and no ')}, by which the life cycle "${sought.name}" is found`;
    return [spec.problem(action.at, `${lack}; say with "find" which of its fields are the record's`)];
  });
}
