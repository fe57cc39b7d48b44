import type { Json, JsonObject } from '../spec/json.ts';
import { grammarFile, readDefinitions } from '../spec/vocabulary/vocabulary.ts';

/** Definitions of the vocabulary that the grammar of life cycles uses too. */
const shared = ['words', 'condition', 'duration', 'name', 'scalar'] as const;

/**
 * The grammar of `specs/sandbox` as an OpenAPI document, of which openapi-typescript makes `generated/grammar.ts`: the
 * types of life cycles are written once, as JSON Schema.
 */
export async function grammarDocument(): Promise<JsonObject> {
  const vocabulary = await readDefinitions('vocabulary.schema.json');
  const grammar = await readDefinitions(grammarFile);
  const schemas = { ...Object.fromEntries(shared.map((name) => [name, vocabulary.$defs[name]])), ...grammar.$defs };
  return {
    openapi: '3.1.0',
    info: { title: 'Life cycles', version: '1.0.0' },
    paths: {},
    components: { schemas: referred(schemas as JsonObject) },
  };
}

/** `vocabulary.schema.json#/$defs/name` and `#/$defs/state`, as components. */
function referred(value: Json): Json {
  const text = JSON.stringify(value);
  return JSON.parse(text.replaceAll(/"(?:vocabulary\.schema\.json)?#\/\$defs\//g, '"#/components/schemas/')) as Json;
}

/** @param types what openapi-typescript makes of the document */
export function grammarModule(types: string): string {
  return `// Generated from specs/${grammarFile} by \`npm run generate\`. Do not edit: change the schema and generate again.\n${types.trimEnd()}\n`;
}
