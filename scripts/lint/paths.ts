import { identifiesItself, type Layout } from '../../src/message/layout.ts';
import type { Conventions } from '../generate/conventions.ts';
import type { SpecMessage } from '../spec/message/message.ts';
import { shapeOf } from '../spec/message/shape.ts';
import type { SpecOperation } from '../spec/operation/operation.ts';
import type { SpecProblem } from '../spec/problem.ts';
import type { Spec } from '../spec/spec.ts';

/** Operations of one document that no request would reach, since another one of the same URL fits all of them. */
export function pathProblems(spec: Spec, { envelopes }: Conventions): SpecProblem[] {
  const known = spec.operations.map((operation) => {
    const { layout } = shapeOf(operation.request, envelopes.get(operation.request.envelope.name)?.needs);
    return { operation, layout, constants: constantsOf(layout) };
  });
  return known.flatMap(({ operation, layout, constants }, index) => {
    if (identifiesItself(layout)) return [];
    const earlier = known.slice(0, index).filter((other) => isSameUrl(other.operation, operation));
    const hiding = earlier.find((other) =>
      [...other.constants].every(([name, value]) => constants.get(name) === value),
    );
    if (hiding === undefined) return [];
    const fix = `give "${hiding.operation.id}" a constant that "${operation.id}" has not, or let it follow`;
    const message = `every request of "${operation.id}" fits "${hiding.operation.id}" as well; ${fix}`;
    return [spec.problem(operation.at, message)];
  });
}

/** Documents with a path in common, under one host and for one merchant: nothing would say whose request it is. */
export function sharedPathProblems(specs: readonly Spec[]): SpecProblem[] {
  return specs.flatMap((spec, index) =>
    specs.slice(0, index).flatMap((other) => (isOfOtherMerchant(spec, other) ? [] : sharedPaths(spec, other))),
  );
}

function sharedPaths(spec: Spec, other: Spec): SpecProblem[] {
  return spec.operations.flatMap((operation) => {
    const same = other.operations.find(
      (each) => isSamePath(each, operation) && isSameHost(serversOf(spec, operation), serversOf(other, each)),
    );
    if (same === undefined) return [];
    const message = `"${operation.id}" has the method, path, host and merchant number of "${same.id}" in ${other.file}`;
    return [spec.problem(operation.at, `${message}; drop one, or publish another merchant in x-credentials`)];
  });
}

/** The number by which the sandbox knows the merchant: the first of the credentials that is not a secret. */
function merchantOf({ credentials }: Spec): unknown {
  return credentials?.options.find(({ isSecret }) => !isSecret)?.example;
}

function isOfOtherMerchant(spec: Spec, other: Spec): boolean {
  const [own, theirs] = [merchantOf(spec), merchantOf(other)];
  return own !== undefined && theirs !== undefined && own !== theirs;
}

function serversOf(spec: Spec, operation: SpecOperation): Spec['servers'] {
  return operation.servers.length > 0 ? operation.servers : spec.servers;
}

function isSameHost(servers: Spec['servers'], others: Spec['servers']): boolean {
  return servers.some(({ url, environment }) =>
    others.some((other) => other.environment === environment && other.url === url),
  );
}

function isSamePath(one: SpecOperation, other: SpecOperation): boolean {
  const methods = [other.method, other.alsoBy];
  const others = pathsOf(other);
  return (
    pathsOf(one).some((path) => others.includes(path)) &&
    [one.method, one.alsoBy].some((each) => each !== undefined && methods.includes(each))
  );
}

function pathsOf({ path, alsoAt = [] }: SpecOperation): readonly string[] {
  return [path, ...alsoAt];
}

/** One URL, and nothing but the content to tell by. */
function isSameUrl(one: SpecOperation, other: SpecOperation): boolean {
  return isSamePath(one, other) && wayOf(one.request) === wayOf(other.request);
}

function wayOf({ place, mediaType, envelope, root }: SpecMessage): string {
  return [place, mediaType, envelope.name, envelope.digest, root].join(' ');
}

function constantsOf(layout: Layout, inside = ''): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [name, slot] of layout) {
    const place = `${inside}/${name}`;
    if (slot.is === 'constant') found.set(place, String(slot.value));
    if (slot.is === 'object') for (const [at, value] of constantsOf(slot.fields, place)) found.set(at, value);
  }
  return found;
}
