import { allNearest } from '../errors/nearest.ts';
import { OptionsError } from '../errors/options-error.ts';
import type { Problem } from '../errors/problem.ts';
import { isContent } from '../message/layout.ts';
import type { Agreement } from '../message/operation.ts';
import { problemsOf } from '../message/problems.ts';
import type { Schema, SchemaObject } from '../message/schema.ts';
import type { Api } from './api.ts';

/** Names of the options that differ by what a merchant agreed with the vendor (`x-agreement`). */
export function agreementOptions(api: Api): readonly string[] {
  return Object.keys(propertiesOf(api.requests['Agreement']));
}

/**
 * What was agreed: the usual, and what the options say instead.
 * @throws OptionsError naming the option that is wrong
 */
export function agreementOf(api: Api, options: Readonly<Record<string, unknown>>): Agreement {
  const { name, agreement: usual = {} } = api.document;
  const schema = api.requests['Agreement'];
  if (schema === undefined) return usual;
  const given = Object.fromEntries(
    agreementOptions(api).flatMap((option) => (options[option] === undefined ? [] : [[option, options[option]]])),
  );
  const [problem] = problemsOf(schema, given);
  if (problem !== undefined) throw wrong(name, schema, problem);
  return merged(usual, given);
}

/** A name that is not known is not quoted: somebody may have put a key in its place. */
function wrong(api: string, schema: Schema, { pointer, rule, message }: Problem): OptionsError {
  const path = pointer.slice(1).split('/');
  if (rule !== 'additionalProperties') return new OptionsError(api, path.join('.'), message);
  const around = path.slice(0, -1);
  const names = Object.keys(
    propertiesOf(around.reduce<Schema>((each, part) => propertiesOf(each)[part] ?? true, schema)),
  );
  const meant = allNearest(path.at(-1) ?? '', names);
  const fix = meant.length === 0 ? `give one of ${names.join(', ')}` : `did you mean ${meant.join(' or ')}?`;
  return new OptionsError(api, around.join('.'), `holds a name that is not known; ${fix}`);
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
