import fc from 'fast-check';
import type { Schema, SchemaObject } from '../../src/message/schema.ts';

/** Values that are right in one place and wrong in most. */
const odd = fc.oneof(
  fc.constantFrom<unknown>('', 'x', '0', '1', '10', '-5', '1.5', null, 0, 1, 2, 3, 4, -1, 1.5, 1e21, true, false),
  fc.constantFrom<unknown>('20260228', '2026/02/28 10:00:00', '2026-02-28T00:00:00+08:00', '0912345678', '12345678'),
  fc.constantFrom<unknown>('1.2.3.4', '::1', 'https://a.example/', 'a@b.example', 'W', 'TCAT', 'POST', '36', 'B200'),
  fc.constantFrom<unknown>([], {}, [1], { a: 1 }, 'x'.repeat(600), '茶'.repeat(60), '😀'),
);

type Change = (value: unknown) => unknown;

/**
 * Some values of a message, changed in one to three places: a field goes, another comes, a value becomes an odd one.
 */
export function mutated(values: readonly unknown[], schema: Schema): fc.Arbitrary<unknown> {
  const names = [...fieldNames(schema), 'surprise', 'a/b~c'];
  const change: fc.Arbitrary<Change> = fc
    .record({ where: fc.nat(), kind: fc.nat(3), name: fc.constantFrom(...names), value: odd })
    .map(({ where, kind, name, value }) => (whole) => {
      const given = structuredClone(value);
      const places = placesIn(whole);
      const place = places[where % Math.max(places.length, 1)];
      if (place === undefined) return given;
      const { holder, key } = place;
      if (kind === 0) delete holder[key];
      else if (kind === 1 && !Array.isArray(holder)) holder[name] = given;
      else if (kind === 2 && typeof holder[key] === 'number') holder[key] = String(holder[key]);
      else holder[key] = given;
      return whole;
    });
  const changes = fc.array(change, { minLength: 1, maxLength: 3 });
  return fc
    .tuple(fc.constantFrom(...values), changes)
    .map(([value, all]) => all.reduce((so, each) => each(so), structuredClone(value)));
}

interface Place {
  readonly holder: Record<string, unknown>;
  readonly key: string;
}

function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...placesIn(holder[key])]);
}

/** Names of all fields, of those that no example shows too. */
function fieldNames(schema: Schema, seen: Set<Schema> = new Set()): string[] {
  if (typeof schema === 'boolean' || seen.has(schema)) return [];
  seen.add(schema);
  const { properties = {}, items, $ref, allOf = [], anyOf = [] }: SchemaObject = schema;
  const inner = [...Object.values(properties), ...allOf, ...anyOf, items ?? true, $ref ?? true];
  return [...Object.keys(properties), ...inner.flatMap((each) => fieldNames(each, seen))];
}
