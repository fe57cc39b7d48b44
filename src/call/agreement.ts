import { allNearest } from '../errors/nearest.ts';
import type { Problem } from '../errors/problem.ts';
import { isContent } from '../message/layout.ts';
import type { Agreement } from '../message/operation.ts';
import { problemsOf } from '../message/problems.ts';
import type { Schema, SchemaObject } from '../message/schema.ts';
import type { Api } from './api.ts';

/** What a document says of its agreements. */
type AgreementApi = Pick<Api, 'document' | 'requests'>;

/** Names of the options that differ by what a merchant agreed with the vendor (`x-agreement`). */
export function agreementOptions(api: Pick<AgreementApi, 'requests'>): readonly string[] {
  return Object.keys(propertiesOf(api.requests['Agreement']));
}

/**
 * What was agreed: the usual, and what the options say instead.
 *
 * @param refuse called with the option that is wrong, and why
 */
export function agreementOf(
  api: AgreementApi,
  options: Readonly<Record<string, unknown>>,
  refuse: (option: string, message: string) => never,
): Agreement {
  const { agreement: usual = {} } = api.document;
  const schema = api.requests['Agreement'];
  if (schema === undefined) return usual;
  const given = Object.fromEntries(
    agreementOptions(api).flatMap((option) => (options[option] === undefined ? [] : [[option, options[option]]])),
  );
  const [problem] = problemsOf(schema, given);
  if (problem !== undefined) return refuse(...wrong(schema, problem));
  return merged(usual, given);
}

/** A name that is not known is not quoted: somebody may have put a key in its place. */
function wrong(schema: Schema, { pointer, rule, message }: Problem): readonly [option: string, message: string] {
  const path = pointer.slice(1).split('/');
  if (rule !== 'additionalProperties') return [path.join('.'), message];
  const around = path.slice(0, -1);
  const names = Object.keys(
    propertiesOf(around.reduce<Schema>((each, part) => propertiesOf(each)[part] ?? true, schema)),
  );
  const meant = allNearest(path.at(-1) ?? '', names);
  const fix = meant.length === 0 ? `give one of ${names.join(', ')}` : `did you mean ${meant.join(' or ')}?`;
  return [around.join('.'), `holds a name that is not known; ${fix}`];
}

function propertiesOf(schema: Schema | undefined): NonNullable<SchemaObject['properties']> {
  return (typeof schema === 'object' ? schema.properties : undefined) ?? {};
}

function merged(usual: Agreement, given: Readonly<Record<string, unknown>>): Agreement {
  const all: Record<string, unknown> = { ...usual };
  for (const [name, value] of Object.entries(given)) {
    const held = usual[name];
    all[name] = isContent(held) && isContent(value) ? { ...held, ...value } : value;
  }
  return all;
}
