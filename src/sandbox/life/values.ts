import { timeIn } from '../../time/taipei.ts';
import type { Value, Values } from './life.ts';
import type { Makers, Scene } from './scene.ts';

/**
 * The fields of a thing after `values` were written, one after another, so that a later one sees the earlier ones; after them it sees what the
 * merchant asked, and then what the thing held. Changes nothing that it is given.
 */
export function write(fields: Readonly<Record<string, unknown>>, values: Values | undefined, scene: Scene, makers: Makers): Record<string, unknown> {
  const written = { ...fields };
  const seen: Record<string, unknown> = { ...fields, ...scene.payload };
  const step: Scene = { ...scene, fields: seen };
  for (const [name, value] of Object.entries(values ?? {})) {
    const made = reckoned(value, step, makers);
    seen[name] = made;
    if (made === undefined) delete written[name];
    else written[name] = made;
  }
  return written;
}

function reckoned(value: Value, scene: Scene, makers: Makers): unknown {
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
