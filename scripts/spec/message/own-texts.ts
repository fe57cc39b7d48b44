import type { Schema } from '../schema/schema.ts';
import type { Spec } from '../spec.ts';

/**
 * Fields of an answer that hold what a merchant wrote: any text, sent in a field of the same name by one of the
 * document's operations.
 */
export function ownTextsOf({ operations }: Spec, answer: Schema): string[] {
  const given = operations.flatMap(({ request }) => request.payload.objects.flatMap(({ fields }) => fields));
  const own = new Set(given.filter(({ schema }) => isFreeText(schema)).map(({ name }) => name));
  return [...answer.fieldNames].filter((name) => own.has(name));
}

/** May it hold what parts two fields? */
function isFreeText({ types, keywords, filledBy }: Schema): boolean {
  const { enum: listed, const: constant, format, pattern } = keywords;
  if (types[0] !== 'string' || filledBy === 'credentials' || filledBy === 'envelope') return false;
  if ([listed, constant, format].some((held) => held !== undefined)) return false;
  return pattern === undefined || new RegExp(pattern, 'u').test('uid=5&plan=vip');
}
