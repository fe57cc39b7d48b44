import { type Names, Records, requestFields, union } from '../../lint/fields/records.ts';
import { operationsOn } from '../../lint/settings.ts';
import type { SpecLifecycle } from '../../spec/lifecycle.ts';
import type { Spec } from '../../spec/spec.ts';
import type { Material } from './module.ts';
import { keyText } from './print.ts';

/**
 * `records.ts`: a type alone, of the names that the records of each life cycle have. The vendor's code is written
 * against it, so that a field that is renamed in the YAML does not compile there. Values are `unknown`: a vendor takes
 * text for a number, and a life cycle writes either.
 */
export function recordsModule({ spec }: Material): string | undefined {
  const records = new Records(spec);
  const lifecycles = spec.lifecycles.filter(({ of }) => of === undefined);
  if (lifecycles.length === 0) return undefined;
  return [
    '/** Records by their life cycle: what one holds, what is noted on it, and what requests about it bring. */',
    'export interface Records {',
    ...lifecycles.map((lifecycle) => shapeOf(spec, records, lifecycle)),
    '}',
  ].join('\n');
}

function shapeOf(spec: Spec, records: Records, lifecycle: SpecLifecycle): string {
  const parent = records.parentOf(lifecycle);
  return [
    `  readonly ${keyText(lifecycle.name)}: {`,
    `    readonly fields: ${members(records.ownOf(lifecycle))};`,
    `    readonly notes: ${members(records.ownNotesOf(lifecycle))};`,
    `    readonly payload: ${members(union(...operationsOn(spec, lifecycle).map(requestFields)))};`,
    `    readonly parent: ${parent === undefined ? '{ readonly fields: {}; readonly notes: {} }' : heldBy(parent)};`,
    '    readonly all: Partial<Records>;',
    '  };',
  ].join('\n');
}

function heldBy({ name }: SpecLifecycle): string {
  return `Pick<Records[${JSON.stringify(name)}], 'fields' | 'notes'>`;
}

/** In the order of the alphabet, so that a step that is moved in the YAML changes nothing here. */
function members(names: Names): string {
  if (names.size === 0) return '{}';
  const lines = [...names].sort().map((name) => `      readonly ${keyText(name)}?: unknown;\n`);
  return `{\n${lines.join('')}    }`;
}
