import { isObject, type Json, type JsonObject, lookup, type Path, pointerParts } from './json.ts';
import type { Source } from './source/source.ts';

/** As many references may lead on to another one; only a circle has more. */
const limit = 50;

/** One object of a chain of references: as it is written, and where. */
export interface Layer {
  readonly value: JsonObject;
  readonly at: Path;
}

/** An object and, where it is a reference, the objects that the reference leads to, one after the other. */
export function layersOf(source: Source, value: Json | undefined, at: Path): readonly Layer[] {
  const layers: Layer[] = [];
  let layer = { value, at };
  while (isObject(layer.value) && layers.length < limit) {
    layers.push({ value: layer.value, at: layer.at });
    const ref = referenceOf(layer.value);
    if (ref === undefined) break;
    const path = pointerParts(ref);
    layer = { value: lookup(source.value, path), at: path };
  }
  return layers;
}

/** What an object refers to: `#/components/schemas/Order`. */
export function referenceOf(value: Json | undefined): string | undefined {
  const ref = isObject(value) ? value['$ref'] : undefined;
  return typeof ref === 'string' ? ref : undefined;
}

/** `Order` for `#/components/schemas/Order`. */
export function nameOf(ref: string): string {
  return pointerParts(ref).at(-1) ?? ref;
}

/** What a reference leads to in the end, without what stands beside it; an object that is none is itself. */
export function resolve(source: Source, value: Json | undefined): JsonObject {
  const last = layersOf(source, value, []).at(-1)?.value;
  return last === undefined || referenceOf(last) !== undefined ? {} : last;
}
