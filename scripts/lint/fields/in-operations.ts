import type { Doing } from '../../../src/sandbox/model/lifecycle.ts';
import type { Path } from '../../spec/json.ts';
import type { Lifecycle } from '../../spec/lifecycle.ts';
import type { SpecOperation } from '../../spec/operation/operation.ts';
import { allFieldNames } from '../../spec/schema/parts.ts';
import type { Spec } from '../../spec/spec.ts';
import { bringIt, type FieldName, recordOf, type Whose } from './field-name.ts';
import { type Names, type Records, requestFields, union } from './records.ts';

/** The fields that an operation names where it says what it does to a life cycle. */
export function namesInOperations(spec: Spec, records: Records): FieldName[] {
  return spec.operations.flatMap((operation) => {
    if (operation.lifecycle === undefined) return [];
    const { at, value: doing } = operation.lifecycle;
    const lifecycle = spec.lifecycle(doing.life);
    if (lifecycle === undefined) return [];
    const step: Step = { at, doing, lifecycle, operation, records };
    return [...foundBy(step), ...createdBy(step), ...listedBy(step), ...shownBy(step)];
  });
}

interface Step {
  readonly at: Path;
  readonly doing: Doing;
  readonly lifecycle: Lifecycle;
  readonly operation: SpecOperation;
  readonly records: Records;
}

function ofRequest({ operation }: Step): Whose {
  return { known: requestFields(operation), of: `the request of "${operation.id}"` };
}

function ofAnswer({ operation }: Step, known: Names): Whose {
  return { known, of: `the answer of "${operation.id}"` };
}

function ofRecord({ records }: Step, lifecycle: Lifecycle): Whose {
  return { known: records.heldBy(lifecycle), of: recordOf(lifecycle), otherwise: bringIt };
}

/** By what it finds a record: where it creates one, the parent of that. */
function foundBy(step: Step): FieldName[] {
  const { at, doing, lifecycle, records } = step;
  const sought = 'begins' in doing ? records.parentOf(lifecycle) : lifecycle;
  if (sought === undefined || 'lists' in doing) return [];
  const held = ofRecord(step, sought);
  return Object.entries(doing.find ?? {}).flatMap(([requested, name]) => [
    { at: [...at, 'find', requested], name: requested, ...ofRequest(step) },
    { at: [...at, 'find', requested], name, ...held },
  ]);
}

function createdBy(step: Step): FieldName[] {
  const { at, doing, lifecycle, records } = step;
  if (!('begins' in doing)) return [];
  const parent = records.parentOf(lifecycle);
  const request = ofRequest(step);
  const asked: Whose =
    parent === undefined
      ? request
      : { known: union(request.known, records.heldBy(parent)), of: `${request.of} or of ${recordOf(parent)}` };
  const states = typeof doing.begins === 'string' ? [] : Object.entries(doing.begins);
  const conditions = states.flatMap(([state, wanted]) =>
    Object.keys(wanted).map((name) => ({ at: [...at, 'begins', state, name], name, ...asked })),
  );
  const urls = (doing.tells ?? []).flatMap(({ url }, index) =>
    url === undefined ? [] : [{ at: [...at, 'tells', String(index), 'url'], name: url, ...ofRecord(step, lifecycle) }],
  );
  return [...conditions, ...urls];
}

function listedBy(step: Step): FieldName[] {
  const { at, doing, lifecycle, operation } = step;
  if (!('lists' in doing)) return [];
  const { field, from, to, into } = doing.lists;
  const place = [...at, 'lists'];
  return [
    { at: [...place, 'field'], name: field, ...ofRecord(step, lifecycle) },
    { at: [...place, 'from'], name: from, ...ofRequest(step) },
    ...(to === undefined ? [] : [{ at: [...place, 'to'], name: to, ...ofRequest(step) }]),
    { at: [...place, 'into'], name: into, ...ofAnswer(step, operation.answer.payload.fieldNames) },
  ];
}

function shownBy(step: Step): FieldName[] {
  const { at, doing, operation } = step;
  if (!('does' in doing) || doing.into === undefined) return [];
  return [{ at: [...at, 'into'], name: doing.into, ...ofAnswer(step, allFieldNames(operation.answer.payload)) }];
}
