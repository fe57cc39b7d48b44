import type { DocumentHelp, EndpointHelp, FieldHelp } from '../../../src/message/help.ts';
import type { Direction } from '../../spec/direction.ts';
import { oneLine } from '../../spec/one-line.ts';
import type { SpecEndpoint } from '../../spec/operation/endpoint.ts';
import { limitsOf } from '../../spec/schema/limits.ts';
import type { Field, Schema } from '../../spec/schema/schema.ts';
import type { Material } from './module.ts';
import { print } from './print.ts';

/** `help.ts`: what the command line says about operations, callbacks and their fields. Nothing else loads it. */
export function helpModule({ spec }: Material): string {
  const help: DocumentHelp = {
    description: oneLine(spec.info.description),
    credentials: (spec.credentials?.options ?? []).map(({ name, schema, isRequired }) => ({
      option: name,
      required: isRequired,
      meaning: oneLine(schema.description),
      ...termOf(schema),
    })),
    operations: Object.fromEntries(spec.operations.map((each) => [each.id, endpointHelp(each, 'out')])),
    callbacks: Object.fromEntries(spec.callbacks.map((each) => [each.id, endpointHelp(each, 'in')])),
  };
  return [
    "import type { DocumentHelp } from '../../src/message/help.ts';",
    '',
    '/** What the command line tells of the document. */',
    `export const help: DocumentHelp = ${print(help)};`,
    '',
  ].join('\n');
}

function endpointHelp(endpoint: SpecEndpoint, direction: Direction): EndpointHelp {
  const { request, summary, description } = endpoint;
  return {
    summary: oneLine(summary),
    description: oneLine(description),
    ...termOf(endpoint),
    fields: fieldsOf(request.payload, direction, []),
    ...(request.isText === true ? { isText: true } : {}),
  };
}

/** @param around the objects in which it stands: one that holds itself is not listed again */
function fieldsOf(schema: Schema, direction: Direction, around: readonly Schema[]): FieldHelp[] {
  if (around.includes(schema.target)) return [];
  const found = new Map<string, Field>();
  // Of a payload that may be several things, the fields of each.
  for (const field of [...schema.allFields, ...schema.objects.flatMap(({ fields }) => fields)])
    if (!found.has(field.name)) found.set(field.name, field);
  const own = new Set(schema.allFields.map(({ name }) => name));
  return [...found.values()]
    .filter((field) => isGiven(field.schema, direction))
    .map((field) =>
      fieldHelp({ ...field, required: field.required && own.has(field.name) }, direction, [...around, schema.target]),
    );
}

/** Not what the client fills in without being asked. */
function isGiven({ filledBy, keywords }: Schema, direction: Direction): boolean {
  if (direction === 'in') return filledBy !== 'envelope';
  return keywords.const === undefined && filledBy !== 'credentials' && filledBy !== 'envelope';
}

function fieldHelp({ name, schema, required }: Field, direction: Direction, around: readonly Schema[]): FieldHelp {
  const decoded = schema.isJsonText ? schema.decoded : schema;
  const inner = schema.inside;
  const fields = fieldsOf(inner, direction, around);
  const limits = limitsOf(schema);
  const { filledBy, keywords } = schema;
  const values = valuesOf(schema.isList ? inner : schema);
  const isOptional = keywords.default !== undefined || filledBy !== undefined;
  return {
    name,
    type: fields.length > 0 && inner.types.length < 2 ? 'object' : typeOf(inner),
    ...(decoded.isList ? { list: true } : {}),
    ...(required && !isOptional ? { required: true } : {}),
    ...(schema.description === '' ? {} : { meaning: oneLine(schema.description) }),
    ...termOf(schema),
    ...(limits.length === 0 ? {} : { limits }),
    ...(values === undefined ? {} : { values }),
    ...(otherwise(schema) === undefined ? {} : { otherwise: otherwise(schema) ?? '' }),
    ...(schema.isSensitive ? { sensitive: true } : {}),
    ...(fields.length === 0 ? {} : { fields }),
  };
}

const types: Readonly<Record<string, FieldHelp['type']>> = {
  string: 'text',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  object: 'object',
};

/** The first of the wire's types is what a merchant sees. */
function typeOf(schema: Schema): FieldHelp['type'] {
  const [first] = schema.types.filter((type) => type !== 'null');
  if (first !== undefined) return types[first] ?? 'any';
  const alternatives = new Set(schema.alternatives.map(typeOf));
  const [only] = alternatives;
  return alternatives.size === 1 && only !== undefined ? only : 'any';
}

function valuesOf({ meanings, keywords }: Schema): Readonly<Record<string, string>> | undefined {
  const listed = keywords.enum?.map((value) => [String(value), ''] as const) ?? [];
  const named = Object.entries(meanings ?? {}).map(
    ([value, { en, zh }]) => [value, [en, zh].join(' ').trim()] as const,
  );
  const all = Object.fromEntries([...listed, ...named]);
  return Object.keys(all).length === 0 ? undefined : all;
}

function otherwise({ filledBy, keywords }: Schema): string | undefined {
  if (filledBy === 'clock') return 'the present moment';
  if (filledBy === 'new-id') return 'a new id';
  return keywords.default === undefined ? undefined : JSON.stringify(keywords.default);
}

function termOf({ term }: { readonly term: string }): { readonly term?: string } {
  return term === '' ? {} : { term };
}
