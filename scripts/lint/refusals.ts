import { payloadKinds } from '../../src/sandbox/api/payload-kinds.ts';
import type { Refusals } from '../../src/sandbox/model/example.ts';
import { ownRefusalKinds } from '../../src/sandbox/model/example.ts';
import { type Conventions, vendorOf } from '../generate/conventions.ts';
import { meant } from '../spec/nearest.ts';
import type { Written } from '../spec/node.ts';
import type { SpecOperation } from '../spec/operation/operation.ts';
import type { SpecProblem } from '../spec/problem.ts';
import { assertions } from '../spec/schema/keywords.ts';
import { allFieldNames } from '../spec/schema/parts.ts';
import type { Spec } from '../spec/spec.ts';
import { maxBytes, maxWidth, minWidth } from '../spec/view/hints.ts';

/** The keywords by which a request is judged. `empty` is what is required and comes empty. */
const keywords = [
  ...assertions,
  'anyOf',
  'oneOf',
  'not',
  'additionalProperties',
  maxBytes,
  minWidth,
  maxWidth,
  'empty',
];

/** Refusals (`x-refusals`) that nobody would ever meet, or that speak two languages. */
export function refusalProblems(spec: Spec, conventions: Conventions): SpecProblem[] {
  const tables = [spec.refusals, ...spec.operations.flatMap(({ refusals }) => refusals ?? [])];
  return [...unmetProblems(spec, conventions), ...tables.flatMap((table) => mixedProblems(spec, table))];
}

/** A Chinese message in which our English would stand. */
function mixedProblems(spec: Spec, { at, value }: Written<Refusals>): SpecProblem[] {
  const message = 'is Chinese, and {problem} is English; write {problem_zh}';
  return Object.entries(value).flatMap(([kind, { answer, envelope }]) => {
    const texts = JSON.stringify(answer ?? envelope ?? '');
    const isMixed = texts.includes('{problem}') && /\p{Script=Han}/u.test(texts);
    return isMixed ? [spec.problem([...at, kind], `the refusal "${kind}" ${message}`)] : [];
  });
}

/** Of a kind that nothing finds, so that nobody would ever be refused like this. */
function unmetProblems(spec: Spec, { vendors }: Conventions): SpecProblem[] {
  const guards = vendors.get(vendorOf(spec.name))?.guards;
  const general = [...ownRefusalKinds, ...[...(guards?.values() ?? [])].flat()];
  return [
    ...unknownKinds(spec, spec.refusals, { general, operations: spec.operations }),
    ...spec.operations.flatMap((operation) =>
      operation.refusals === undefined
        ? []
        : unknownKinds(spec, operation.refusals, { general, operations: [operation] }),
    ),
  ];
}

/** The kinds that any operation has, and the operations whose fields may be wrong. */
interface Sources {
  readonly general: readonly string[];
  readonly operations: readonly SpecOperation[];
}

function unknownKinds(spec: Spec, { at, value }: Written<Refusals>, { general, operations }: Sources): SpecProblem[] {
  const others = Object.entries(value).flatMap(([kind, { chosen }]) =>
    general.includes(kind) || chosen === true ? [] : [kind],
  );
  if (others.length === 0) return [];
  const known = new Set([...general, ...operations.flatMap(kindsOfPayload)]);
  return others
    .filter((kind) => !known.has(kind))
    .map((kind) => {
      const fix = meant(
        kind,
        known,
        'name one of specs/README.md, "x-refusals", or a kind that a guard of the vendor raises, or say that it is chosen',
      );
      return spec.problem([...at, kind], `nothing finds a fault of the kind "${kind}"; ${fix}`);
    });
}

/** `payload-maximum`, `payload-order-amount-maximum`: each rule, of any field and of one. */
function kindsOfPayload({ request, rules }: SpecOperation): string[] {
  const named = [...keywords, ...rules.map((rule) => rule.value)];
  return [...allFieldNames(request.wire)].flatMap((field) => named.flatMap((rule) => payloadKinds(field, rule)));
}
