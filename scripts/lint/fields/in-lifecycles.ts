import type * as grammar from '../../../generated/grammar.ts';
import type { SpecLifecycle } from '../../spec/lifecycle.ts';
import type { Spec } from '../../spec/spec.ts';
import { notifiersOf } from '../settings.ts';
import { bringIt, type FieldName, messagesAbout, noteIt, notesOf, recordOf } from './field-name.ts';
import type { Records } from './records.ts';

/** The fields and notes that a life cycle itself names. */
export function namesInLifecycles(spec: Spec, records: Records): FieldName[] {
  return spec.lifecycles.flatMap((lifecycle) => {
    const { at, written } = lifecycle;
    const main = spec.mainOf(lifecycle);
    const held = { known: records.heldBy(main), of: recordOf(main), otherwise: bringIt };
    const noted = { known: records.notedOf(main), of: notesOf(main), otherwise: noteIt, what: 'note' } as const;
    return [
      ...readBy(written).map(({ path, name }) => ({ at: [...at, ...path], name, ...held })),
      ...notesReadBy(written).map(({ path, name }) => ({ at: [...at, ...path], name, ...noted })),
      ...codeNames(lifecycle, main, records),
      ...listName(lifecycle, records),
    ];
  });
}

/** The fields to which webhooks are sent. */
export function namesInCallbacks(spec: Spec, records: Records): FieldName[] {
  return Object.entries(spec.sandbox?.callbacks ?? {}).flatMap(([callback, { url }]) =>
    url === undefined
      ? []
      : notifiersOf(spec, callback).map((lifecycle) => ({
          at: ['callbacks', callback, 'url'],
          name: url,
          known: records.heldBy(lifecycle),
          of: recordOf(lifecycle),
          otherwise: bringIt,
        })),
  );
}

type Written = SpecLifecycle['written'];

/** A name, and where under the life cycle it is written. */
interface Placed {
  readonly path: readonly string[];
  readonly name: string;
}

/** The fields of its records that a life cycle reads, to show them or to go by them. */
export function readBy(lifecycle: Written): Placed[] {
  if ('of' in lifecycle) return transitionNames(lifecycle);
  return [...rolesOf(lifecycle), ...pageNames(lifecycle.page), ...transitionNames(lifecycle)];
}

function rolesOf(lifecycle: grammar.Lifecycle): Placed[] {
  const roles = (['key', 'number', 'reference', 'amount'] as const).flatMap((role) => placed([role], lifecycle[role]));
  return [...roles, ...keysOf(['shows'], lifecycle.shows)];
}

function pageNames(page: grammar.Page = {}): Placed[] {
  const single = ['bank', 'back', 'moved', 'success', 'failure', 'language', 'address'] as const;
  return [
    ...keysOf(['page', 'codes'], page.codes),
    ...keysOf(['page', 'lists'], page.lists),
    ...single.flatMap((role) => placed(['page', role], page[role])),
    ...slipNames(page.slip),
  ];
}

/** Those that the slip does not write itself. */
function slipNames(slip: grammar.Slip | undefined): Placed[] {
  if (slip === undefined) return [];
  const path = ['page', 'slip'];
  const bars = (slip.barcodes ?? []).map((name, index) => ({ path: [...path, 'barcodes', String(index)], name }));
  const named = [...placed([...path, 'due'], slip.due), ...bars, ...placed([...path, 'code'], slip.code)];
  return named.filter(({ name }) => slip.set?.[name] === undefined);
}

const timeKeys = ['until', 'through'] as const;

function transitionNames({ transitions }: Written): Placed[] {
  return Object.entries(transitions).flatMap(([name, transition]) => {
    const path = ['transitions', name];
    const times = timeKeys.flatMap((key) => {
      const source = transition[key];
      return typeof source === 'string' ? placed([...path, key], source) : [];
    });
    return [...keysOf([...path, 'when'], transition.when), ...times];
  });
}

function notesReadBy({ transitions }: Written): Placed[] {
  return Object.entries(transitions).flatMap(([name, transition]) => {
    const path = ['transitions', name];
    const times = timeKeys.flatMap((key) => {
      const source = transition[key];
      return typeof source === 'object' ? placed([...path, key, 'note'], source.note) : [];
    });
    return [...keysOf([...path, 'noted'], transition.noted), ...times];
  });
}

function placed(path: readonly string[], name: string | undefined): Placed[] {
  return name === undefined ? [] : [{ path, name }];
}

function keysOf(path: readonly string[], held: object | undefined): Placed[] {
  return Object.keys(held ?? {}).map((name) => ({ path: [...path, name], name }));
}

/** The fields that say in which state a record is: somebody has to see them. */
function codeNames(lifecycle: SpecLifecycle, main: SpecLifecycle, records: Records): FieldName[] {
  const { field, message } = lifecycle.written.code ?? {};
  const whose = { known: records.seenOf(main), of: messagesAbout(main) };
  return [...placed(['code', 'field'], field), ...placed(['code', 'message'], message)].map(({ path, name }) => ({
    at: [...lifecycle.at, ...path],
    name,
    ...whose,
  }));
}

/** The list in the answers of its parent. */
function listName(lifecycle: SpecLifecycle, records: Records): FieldName[] {
  const { listed } = lifecycle.value;
  const parent = records.parentOf(lifecycle);
  if (listed === undefined || parent === undefined) return [];
  const whose = { known: records.shownOf(parent), of: messagesAbout(parent) };
  return [{ at: [...lifecycle.at, 'listed', 'in'], name: listed.in, ...whose }];
}
