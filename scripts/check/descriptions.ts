import type { Path } from '../spec/json.ts';
import type { SpecEndpoint } from '../spec/operation/endpoint.ts';
import type { SpecProblem } from '../spec/problem.ts';
import { isRule, type Place } from '../spec/schema/places.ts';
import type { Spec } from '../spec/spec.ts';
import { textsOf } from '../spec/texts.ts';

/** Something of a document that a reader meets: where it is written, what to call it, and what it says of itself. */
interface Described {
  readonly at: Path;
  readonly what: string;
  readonly description: string;
}

/** Everything of a document that a reader meets and that says nothing about itself. */
export function undescribed(spec: Spec): SpecProblem[] {
  const { info, servers, tags, endpoints } = spec;
  const named = [
    ...servers.map((server) => ({ ...server, what: `"${server.url}"` })),
    ...tags.map((tag) => ({ ...tag, what: `"${tag.name}"` })),
    ...endpoints.flatMap(partsOf),
    ...spec.places.filter(isToDescribe).map(describedSchema),
  ];
  const missing = named.filter(({ description }) => isBlank(description));
  return [
    ...(['summary', 'description'] as const)
      .filter((key) => isBlank(info[key]))
      .map((key) => spec.problem(info.at, `the document has no ${key}; say what the API is for`)),
    ...endpoints.flatMap((endpoint) => endpointProblems(spec, endpoint)),
    ...missing.map(({ at, what }) => spec.problem(at, `${what} has no description; say in one line what it is`)),
  ];
}

/** English sentences with Chinese in them: what the vendor calls something stands beside them. A source is cited by its title. */
export function mixed(spec: Spec): SpecProblem[] {
  return [...textsOf(spec.source.value)]
    .filter(({ at, text }) => at.at(-1) !== 'x-source' && /\p{Script=Han}/u.test(text.replaceAll(/`[^`]*`/g, '')))
    .map(({ at }) => spec.problem(at, 'Chinese stands in an English text; put the term into x-term beside it'));
}

function endpointProblems(spec: Spec, { at, id, summary, description }: SpecEndpoint): SpecProblem[] {
  return [
    ...(isBlank(summary) ? [spec.problem(at, `"${id}" has no summary; say what it does in a few words`)] : []),
    ...(isBlank(description) ? [spec.problem(at, `"${id}" has no description; say what it does`)] : []),
  ];
}

function partsOf({ id, parameters, responses }: SpecEndpoint): Described[] {
  return [
    ...parameters.map((parameter) => ({ ...parameter, what: `the parameter "${parameter.name}"` })),
    ...responses.map((response) => ({ ...response, what: `the answer ${response.status} of "${id}"` })),
    ...responses.flatMap(({ headers }) =>
      headers.map((header) => ({ ...header, what: `the header "${header.name}"` })),
    ),
  ];
}

/** `{}` is anything on purpose, what only judges describes nothing, and a reference is described where it leads. */
function isToDescribe(place: Place): boolean {
  return !isRule(place) && !place.schema.isAnything && place.schema.component === undefined && !isWholeBody(place);
}

/** The body of a message as a whole is described by its operation and its response, the credentials by README.md. */
function isWholeBody({ schema, role, part }: Place): boolean {
  return role === 'root' && (part === 'credentials' || schema.at.at(-3) === 'content');
}

function describedSchema({ schema: { at, description } }: Place): Described {
  return { at, description, what: `"${at.filter((part) => !/^\d+$/.test(part)).at(-1) ?? ''}"` };
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}
