import { timeIn } from '../../time/taipei.ts';
import type { Value, Values } from './life.ts';
import type { Makers, Scene } from './scene.ts';

/**
 * The fields of a thing after `values` were written, one after another, so that a later one sees the earlier ones; after them it sees what the
 * merchant asked, and then what the thing held. Changes nothing that it is given.
 *
 * @param values lists of values, a later one's over an earlier one's
 */
export function write(
  fields: Readonly<Record<string, unknown>>,
  values: readonly (Values | undefined)[],
  scene: Scene,
  makers: Makers,
): Readonly<Record<string, unknown>> {
  if (values.every((each) => each === undefined)) return fields;
  const written: Record<string, unknown> = { ...fields };
  // What begins is made of what was asked: then one object will do.
  const seen: Record<string, unknown> = scene.payload === fields ? written : { ...fields, ...scene.payload };
  const step: Scene = { ...scene, fields: seen };
  for (const list of values) {
    for (const name in list) {
      if (list === undefined || !Object.hasOwn(list, name) || overruled(name, list, values)) continue;
      const made = reckoned(list[name], step, makers);
      seen[name] = made;
      if (made === undefined) delete written[name];
      else written[name] = made;
    }
  }
  return written;
}

/** Does a later list write this field, too? */
function overruled(name: string, list: Values, values: readonly (Values | undefined)[]): boolean {
  return values.slice(values.indexOf(list) + 1).some((later) => later !== undefined && Object.hasOwn(later, name));
}

function reckoned(value: Value | undefined, scene: Scene, makers: Makers): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if ('now' in value) return timeIn(value.now, scene.now);
  if ('make' in value) return makerOf(value.make, makers)(scene);
  return scene.fields[value.field] ?? scene.parent?.fields[value.field] ?? value.otherwise;
}

function makerOf(name: string, makers: Makers): Makers[string] {
  const maker = makers[name];
  if (maker === undefined) throw new TypeError(`the spec names the maker "${name}", which is not written`);
  return maker;
}
