import type { SpecLifecycle } from '../spec/lifecycle.ts';
import { meant } from '../spec/nearest.ts';
import type { SpecProblem } from '../spec/problem.ts';
import type { Spec } from '../spec/spec.ts';

/** States whose codes mean nothing, and states that are called nothing. */
export function* codeProblems(spec: Spec, lifecycle: SpecLifecycle): Generator<SpecProblem> {
  const { at, written, value } = lifecycle;
  const tables = spec.tables.filter(({ meanings }) => meanings !== undefined).map(({ name }) => name);
  const schema = written.code?.meanings;
  const table = spec.tables.find(({ name }) => name === schema)?.meanings;
  if (schema !== undefined && table === undefined) {
    const fix = meant(schema, tables, `name one of ${tables.join(', ')}`);
    yield spec.problem([...at, 'code', 'meanings'], `no schema "${schema}" has x-meanings; ${fix}`);
    return;
  }
  for (const [name, { code }] of Object.entries(written.states)) {
    const place = [...at, 'states', name];
    if (code !== undefined && table === undefined) {
      const fix = 'say with "code" of the life cycle in which field it stands';
      yield spec.problem([...place, 'code'], `the state "${name}" has a code, and the life cycle has none; ${fix}`);
    } else if (code !== undefined && table?.[String(code)] === undefined) {
      const fix = meant(String(code), Object.keys(table ?? {}), `name one of x-meanings of "${schema}"`);
      yield spec.problem([...place, 'code'], `the code ${code} has no meaning; ${fix}`);
    } else if (value.states[name]?.en === '' || value.states[name]?.zh === '') {
      yield spec.problem(
        place,
        `the state "${name}" is called nothing; say "en" and "zh", or give it a code that has a meaning`,
      );
    }
  }
}
