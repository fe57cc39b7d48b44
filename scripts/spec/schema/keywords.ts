import { Ajv2020 } from 'ajv/dist/2020.js';
import { keywordNames } from '../../../src/message/validate.ts';
import { forOneRun } from '../ajv.ts';
import { meant } from '../nearest.ts';
import type { SpecProblem } from '../problem.ts';
import { isExtension } from '../vocabulary/extensions.ts';
import type { Place } from './places.ts';

/** JSON Schema 2020-12 itself. */
export const jsonSchema: Ajv2020 = new Ajv2020(forOneRun);

/** What OpenAPI 3.1 adds to it (the Schema Object, "Fixed Fields"). */
const openapiKeywords = ['discriminator', 'xml', 'externalDocs', 'example'];

/** The keywords that judge a value by themselves. */
export const assertions: readonly string[] = vocabulary('validation');

const parts = ['core', 'applicator', 'unevaluated', 'validation', 'meta-data', 'format-annotation', 'content'];
const known = new Set([...parts.flatMap(vocabulary), ...openapiKeywords]);

/** Those by which JSON Schema judges a value, and our validators do not. */
const unsupported = new Set(
  ['applicator', 'validation', 'unevaluated'].flatMap(vocabulary).filter((key) => !keywordNames.includes(key)),
);

/**
 * A misspelt keyword would be no rule at all, nor would one that our validators pass over. Those of ours are looked at
 * by `vocabulary/problems.ts`.
 */
export function* keywordProblems({ schema: { node } }: Place): Generator<SpecProblem> {
  for (const key of Object.keys(node.written)) {
    if ((known.has(key) && !unsupported.has(key)) || isExtension(key)) continue;
    const isMisspelt = !known.has(key);
    const what = isMisspelt ? 'no keyword of JSON Schema' : 'not among the keywords of our validators';
    const fix = isMisspelt
      ? meant(key, known, 'drop it, or see specs/README.md for keywords of ours')
      : 'say it in other keywords, or add it to src/message/keywords/';
    yield node.source.problem([...node.at, key], `"${key}" is ${what}; ${fix}`);
  }
}

/** The keywords of one of the vocabularies that JSON Schema is made of. */
function vocabulary(name: string): string[] {
  const schema = jsonSchema.schemas[`https://json-schema.org/draft/2020-12/meta/${name}`]?.schema;
  return Object.keys(typeof schema === 'object' ? schema['properties'] : {});
}
