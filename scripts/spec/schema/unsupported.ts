import { Ajv2020 } from 'ajv/dist/2020.js';
import { keywordNames } from '../../../src/message/validate.ts';
import { forOneRun } from '../ajv.ts';
import type { SpecProblem } from '../problem.ts';
import type { Place } from './places.ts';

const jsonSchema = new Ajv2020(forOneRun);

/** Keywords by which JSON Schema judges a value and our validators do not. */
const unsupported = new Set(
  ['applicator', 'validation', 'unevaluated'].flatMap(keywordsOf).filter((keyword) => !keywordNames.includes(keyword)),
);

/** A keyword that our validators pass over would bind nobody. */
export function* unsupportedProblems({ schema: { node } }: Place): Generator<SpecProblem> {
  for (const key of Object.keys(node.written)) {
    if (!unsupported.has(key)) continue;
    const fix = 'say it in other keywords, or add it to src/message/keywords/';
    yield node.source.problem([...node.at, key], `"${key}" is not among the keywords of our validators; ${fix}`);
  }
}

/** The keywords of one of the vocabularies that JSON Schema is made of. */
function keywordsOf(vocabulary: string): string[] {
  const schema = jsonSchema.schemas[`https://json-schema.org/draft/2020-12/meta/${vocabulary}`]?.schema;
  return Object.keys(typeof schema === 'object' ? schema['properties'] : {});
}
