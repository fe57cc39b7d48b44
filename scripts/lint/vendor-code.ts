import { type Conventions, vendorOf } from '../generate/conventions.ts';
import { meant } from '../spec/nearest.ts';
import type { Written } from '../spec/node.ts';
import type { SpecProblem } from '../spec/problem.ts';
import type { Spec } from '../spec/spec.ts';
import { settingsOf } from './settings.ts';

/** Computed fields and guards that the document's vendor does not export: the sandbox would fail in an answer. */
export function vendorCodeProblems(spec: Spec, { vendors }: Conventions): SpecProblem[] {
  const code = vendors.get(vendorOf(spec.name));
  return [
    ...missing(spec, computedFieldsOf(spec), {
      what: 'computed field',
      list: 'computed',
      names: [...(code?.computed ?? [])],
    }),
    ...missing(spec, guardsOf(spec), { what: 'guard', list: 'guards', names: [...(code?.guards.keys() ?? [])] }),
  ];
}

/** What the vendor exports, under what name, and what one of it is called. */
interface Exported {
  readonly what: string;
  readonly list: 'computed' | 'guards';
  readonly names: readonly string[];
}

function missing(spec: Spec, named: readonly Written<string>[], { what, list, names }: Exported): SpecProblem[] {
  const file = `src/sandbox/vendors/${vendorOf(spec.name)}/index.ts`;
  return named
    .filter(({ value }) => !names.includes(value))
    .map(({ at, value }) => {
      const fix = meant(value, names, `add it to "${list}" in ${file}`);
      return spec.problem(at, `the ${what} "${value}" is not written; ${fix}`);
    });
}

function computedFieldsOf(spec: Spec): Written<string>[] {
  return settingsOf(spec).flatMap(({ at, value: values }) =>
    Object.entries(values).flatMap(([field, value]) =>
      typeof value === 'object' && value !== null && 'compute' in value
        ? [{ at: [...at, field, 'compute'], value: value.compute }]
        : [],
    ),
  );
}

function guardsOf(spec: Spec): Written<string>[] {
  const ofTransitions = spec.lifecycles.flatMap(({ at, value }) =>
    Object.entries(value.transitions).map(([name, { guards }]) => ({
      at: [...at, 'transitions', name, 'guards'],
      guards,
    })),
  );
  const ofOperations = spec.operations.flatMap(({ action }) =>
    action !== undefined && 'guards' in action.value
      ? [{ at: [...action.at, 'guards'], guards: action.value.guards }]
      : [],
  );
  return [...ofTransitions, ...ofOperations].flatMap(({ at, guards = [] }) =>
    guards.map((value, index) => ({ at: [...at, String(index)], value })),
  );
}
