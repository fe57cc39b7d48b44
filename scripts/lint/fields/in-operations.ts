import type * as grammar from '../../../generated/grammar.ts';
import type { Path } from '../../spec/json.ts';
import type { SpecLifecycle } from '../../spec/lifecycle.ts';
import type { SpecOperation } from '../../spec/operation/operation.ts';
import { allFieldNames } from '../../spec/schema/parts.ts';
import type { Spec } from '../../spec/spec.ts';
import { bringIt, type FieldName, recordOf, type Whose } from './field-name.ts';
import { type Names, type Records, requestFields, union } from './records.ts';

/** The fields that an operation names where it says what it does to a life cycle. */
export function namesInOperations(spec: Spec, records: Records): FieldName[] {
  return spec.operations.flatMap((operation) => {
    if (operation.action === undefined) return [];
    const { at, written: action } = operation.action;
    const lifecycle = spec.lifecycle(action.lifecycle);
    if (lifecycle === undefined) return [];
    const step: Step = { at, action, lifecycle, operation, records };
    return [...foundBy(step), ...createdBy(step), ...listedBy(step), ...shownBy(step)];
  });
}

interface Step {
  readonly at: Path;
  readonly action: grammar.Action;
  readonly lifecycle: SpecLifecycle;
  readonly operation: SpecOperation;
  readonly records: Records;
}

function ofRequest({ operation }: Step): Whose {
  return { known: requestFields(operation), of: `the request of "${operation.id}"` };
}

function ofAnswer({ operation }: Step, known: Names): Whose {
  return { known, of: `the answer of "${operation.id}"` };
}

function ofRecord({ records }: Step, lifecycle: SpecLifecycle): Whose {
  return { known: records.heldBy(lifecycle), of: recordOf(lifecycle), otherwise: bringIt };
}

/** By what it finds a record: where it creates one, the parent of that. */
function foundBy(step: Step): FieldName[] {
  const { at, action, lifecycle, records } = step;
  const sought = 'create' in action ? records.parentOf(lifecycle) : lifecycle;
  if (sought === undefined || 'list' in action) return [];
  const held = ofRecord(step, sought);
  return Object.entries(action.find ?? {}).flatMap(([requested, name]) => [
    { at: [...at, 'find', requested], name: requested, ...ofRequest(step) },
    { at: [...at, 'find', requested], name, ...held },
  ]);
}

function createdBy(step: Step): FieldName[] {
  const { at, action, lifecycle, records } = step;
  if (!('create' in action)) return [];
  const parent = records.parentOf(lifecycle);
  const request = ofRequest(step);
  const known: Whose =
    parent === undefined
      ? request
      : { known: union(request.known, records.heldBy(parent)), of: `${request.of} or of ${recordOf(parent)}` };
  const states = typeof action.create === 'string' ? [] : Object.entries(action.create);
  const conditions = states.flatMap(([state, wanted]) =>
    Object.keys(wanted).map((name) => ({ at: [...at, 'create', state, name], name, ...known })),
  );
  return conditions;
}

function listedBy(step: Step): FieldName[] {
  const { at, action, lifecycle, operation } = step;
  if (!('list' in action)) return [];
  const { field, from, to, into } = action.list;
  const place = [...at, 'list'];
  return [
    { at: [...place, 'field'], name: field, ...ofRecord(step, lifecycle) },
    { at: [...place, 'from'], name: from, ...ofRequest(step) },
    ...(to === undefined ? [] : [{ at: [...place, 'to'], name: to, ...ofRequest(step) }]),
    { at: [...place, 'into'], name: into, ...ofAnswer(step, operation.answer.payload.fieldNames) },
  ];
}

function shownBy(step: Step): FieldName[] {
  const { at, action, operation } = step;
  if (!('apply' in action) || action.into === undefined) return [];
  return [{ at: [...at, 'into'], name: action.into, ...ofAnswer(step, allFieldNames(operation.answer.payload)) }];
}
