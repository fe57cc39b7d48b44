import type { Life, PageRoles } from '../../../src/sandbox/model/lifecycle.ts';
import type { Lifecycle } from '../../spec/lifecycle.ts';
import type { Spec } from '../../spec/spec.ts';
import { bringIt, type FieldName, messagesAbout, recordOf } from './field-name.ts';
import type { Records } from './records.ts';

/** The fields that a life cycle itself names. */
export function namesInLifecycles(spec: Spec, records: Records): FieldName[] {
  return spec.lifecycles.flatMap((lifecycle) => {
    const { at, life } = lifecycle;
    const held = { known: records.heldBy(lifecycle), of: recordOf(lifecycle), otherwise: bringIt };
    const names = readBy(life).map(({ path, name }) => ({ at: [...at, ...path], name, ...held }));
    return [...names, ...listName(lifecycle, records)];
  });
}

/** A name, and where under the life cycle it is written. */
interface Placed {
  readonly path: readonly string[];
  readonly name: string;
}

/** The fields of its records that a life cycle reads, to show them or to go by them. */
export function readBy(life: Life): Placed[] {
  return [...rolesOf(life), ...pageNames(life.page), ...moveNames(life)];
}

function rolesOf(life: Life): Placed[] {
  const roles = (['key', 'number', 'amount'] as const).flatMap((role) => placed([role], life[role]));
  return [...roles, ...keysOf(['shows'], life.shows)];
}

function pageNames(page: PageRoles = {}): Placed[] {
  const single = ['bank', 'back', 'redirect', 'success', 'failure', 'language', 'address'] as const;
  return [
    ...keysOf(['page', 'codes'], page.codes),
    ...keysOf(['page', 'lists'], page.lists),
    ...single.flatMap((role) => placed(['page', role], page[role])),
  ];
}

function moveNames({ moves }: Life): Placed[] {
  return Object.entries(moves).flatMap(([move, { when, until, through, tells = [] }]) => [
    ...keysOf(['moves', move, 'when'], when),
    ...placed(['moves', move, 'until'], until),
    ...placed(['moves', move, 'through'], through),
    ...tells.flatMap(({ url }, index) => placed(['moves', move, 'tells', String(index), 'url'], url)),
  ]);
}

function placed(path: readonly string[], name: string | undefined): Placed[] {
  return name === undefined ? [] : [{ path, name }];
}

function keysOf(path: readonly string[], held: object | undefined): Placed[] {
  return Object.keys(held ?? {}).map((name) => ({ path: [...path, name], name }));
}

/** The list in the answers of its parent. */
function listName(lifecycle: Lifecycle, records: Records): FieldName[] {
  const { listed } = lifecycle.life;
  const parent = records.parentOf(lifecycle);
  if (listed === undefined || parent === undefined) return [];
  const whose = { known: records.shownOf(parent), of: messagesAbout(parent) };
  return [{ at: [...lifecycle.at, 'listed', 'in'], name: listed.in, ...whose }];
}
