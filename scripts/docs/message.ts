import { isObject, type Json, type JsonObject } from '../generate/json.ts';
import { textContent } from '../generate/payload.ts';
import { resolve, type Source } from '../generate/source.ts';
import type { Direction, FieldTables } from './fields.ts';
import { code, type Html, html } from './html.ts';
import { entries } from './spec.ts';

/** Where the merchant's data stand in a message, when they are not the message itself. */
interface PayloadPlace {
  readonly name: string;
  readonly schema: JsonObject;
  readonly encrypted: boolean;
}

/** The fields of a message: the payload first, then what stands round it. */
export function messageFields(tables: FieldTables, wire: JsonObject, direction: Direction): Html {
  const place = payloadPlace(tables.source, wire);
  if (place === undefined) return tables.message(textContent(wire), direction);
  const around = tables.message(wire, direction, place.name);
  return html`<h5>Inside ${code(place.name)}${place.encrypted && ', encrypted'}</h5>
${tables.message(place.schema, direction)}
<h5>Round it${direction === 'out' && ', filled in by the client'}</h5>
${around}`;
}

function payloadPlace(source: Source, wire: JsonObject): PayloadPlace | undefined {
  for (const [name, property] of entries(wire['properties'])) {
    const beside = isObject(property) ? property : {};
    if (beside['x-payload'] === true) {
      const { 'x-payload': _, ...held } = beside;
      return { name, schema: inside(held), encrypted: held['contentEncoding'] !== undefined };
    }
    const inner = beside['contentSchema'] === undefined ? payloadPlace(source, resolve(source, property)) : undefined;
    if (inner !== undefined) return inner;
  }
  return undefined;
}

function inside(held: JsonObject): JsonObject {
  const content: Json | undefined = held['contentSchema'];
  return isObject(content) ? content : held;
}
