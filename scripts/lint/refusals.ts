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

/** Refusals (`x-refusals`) of a kind that nothing finds, so that nobody would ever be refused like this. */
export function refusalProblems(spec: Spec, { vendors }: Conventions): SpecProblem[] {
  const guards = vendors.get(vendorOf(spec.name))?.guards;
  const raised = [...(guards?.values() ?? [])].flat();
  const general = [...ownRefusalKinds, ...raised];
  const unnamed = new Set(raised.filter((kind) => !ownRefusalKinds.some((own) => own === kind)));
  return [
    ...[spec.refusals, ...spec.operations.flatMap(({ refusals = [] }) => refusals)].flatMap((refusals) =>
      withoutChinese(spec, refusals, unnamed),
    ),
    ...unknownKinds(spec, spec.refusals, { general, operations: spec.operations }),
    ...spec.operations.flatMap((operation) =>
      operation.refusals === undefined
        ? []
        : unknownKinds(spec, operation.refusals, { general, operations: [operation] }),
    ),
  ];
}

/** Refusals of a kind of the vendor's own that the console could not name on a Chinese page. */
function withoutChinese(spec: Spec, { at, value }: Written<Refusals>, kinds: ReadonlySet<string>): SpecProblem[] {
  return Object.entries(value)
    .filter(([kind, { zh }]) => kinds.has(kind) && zh === undefined)
    .map(([kind]) =>
      spec.problem([...at, kind], `a guard raises "${kind}"; say with "zh" what it is called in Chinese`),
    );
}

/** The kinds that any operation has, and the operations whose fields may be wrong. */
interface Sources {
  readonly general: readonly string[];
  readonly operations: readonly SpecOperation[];
}

function unknownKinds(spec: Spec, { at, value }: Written<Refusals>, { general, operations }: Sources): SpecProblem[] {
  const others = Object.keys(value).filter((kind) => !general.includes(kind));
  if (others.length === 0) return [];
  const known = new Set([...general, ...operations.flatMap(kindsOfPayload)]);
  return others
    .filter((kind) => !known.has(kind))
    .map((kind) => {
      const fix = meant(
        kind,
        known,
        'name one of specs/README.md, "x-refusals", or a kind that a guard of the vendor raises',
      );
      return spec.problem([...at, kind], `nothing finds a fault of the kind "${kind}"; ${fix}`);
    });
}

/** `payload-maximum`, `payload-order-amount-maximum`: each rule, of any field and of one. */
function kindsOfPayload({ request, rules }: SpecOperation): string[] {
  const named = [...keywords, ...rules.map((rule) => rule.value)];
  return [...allFieldNames(request.wire)].flatMap((field) => named.flatMap((rule) => payloadKinds(field, rule)));
}
