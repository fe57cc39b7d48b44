import { isObject, type Json } from '../json.ts';
import { nameOf } from '../reference.ts';
import type { ViewDocument } from './document.ts';
import { forTypes } from './for-types.ts';

/** Is a schema of the view one object with known fields, and not a choice of several things? */
export function isOneObject(view: Pick<ViewDocument, 'schemas'>, schema: Json | undefined): boolean {
  if (!isObject(schema)) return false;
  const { $ref } = schema;
  if (typeof $ref === 'string') return isOneObject(view, view.schemas[nameOf($ref) ?? '']);
  const { schema: seen } = forTypes({ schema });
  const { properties, anyOf, oneOf, allOf } = isObject(seen) ? seen : {};
  return isObject(properties) && [anyOf, oneOf, allOf].every((branches) => branches === undefined);
}
