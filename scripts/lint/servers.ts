import type { SpecProblem } from '../spec/problem.ts';
import type { Server } from '../spec/server.ts';
import type { Spec } from '../spec/spec.ts';

/** Servers that no client would call, since nothing says when. */
export function serverProblems(spec: Spec): SpecProblem[] {
  const lists = [spec.servers, ...spec.operations.map(({ servers }) => servers)];
  return lists.flatMap((servers) => [...problemsOfList(spec, servers)]);
}

function* problemsOfList(spec: Spec, servers: readonly Server[]): Generator<SpecProblem> {
  const seen = new Set<string>();
  for (const { at, url, environment } of servers) {
    if (environment === undefined) {
      yield spec.problem(at, `the server "${url}" has no x-environment; say stage or production`);
    } else if (seen.has(environment)) {
      yield spec.problem(at, `a second server of the environment "${environment}" stands here; keep one`);
    } else seen.add(environment);
  }
}
