import type { SpecEndpoint } from '../../spec/operation/endpoint.ts';
import type { Spec } from '../../spec/spec.ts';
import { notifiersOf } from '../settings.ts';
import { bringIt, type FieldName, recordOf, type Whose } from './field-name.ts';
import { type Names, type Records, requestFields, union } from './records.ts';

/** The fields by which examples are kept for some records (`when`). */
export function namesInExamples(spec: Spec, records: Records): FieldName[] {
  return [...ofOperations(spec, records), ...ofCallbacks(spec, records)];
}

function ofOperations(spec: Spec, records: Records): FieldName[] {
  return spec.operations.flatMap((operation) => {
    const lifecycle = spec.lifecycle(operation.action?.value.lifecycle ?? '');
    const requested = requestFields(operation);
    if (lifecycle === undefined)
      return wantedIn(operation, { known: requested, of: `the request of "${operation.id}"` });
    const written = records.settings.filter(
      ({ into }) => typeof into === 'object' && 'answer' in into && into.answer === operation,
    );
    const known = union(
      requested,
      records.heldBy(lifecycle),
      ...written.map(({ value }) => new Set(Object.keys(value))),
    );
    return wantedIn(operation, { known, of: recordOf(lifecycle), otherwise: bringIt });
  });
}

function ofCallbacks(spec: Spec, records: Records): FieldName[] {
  return spec.callbacks.flatMap((callback) => {
    const notifiers = notifiersOf(spec, callback.id);
    const written = records.settings.filter(
      ({ into }) => typeof into === 'object' && 'callback' in into && into.callback === callback.id,
    );
    const held: Names[] = notifiers.map((lifecycle) => records.heldBy(lifecycle));
    const known = union(...held, ...written.map(({ value }) => new Set(Object.keys(value))));
    return wantedIn(callback, { known, of: `what "${callback.id}" tells of`, otherwise: bringIt });
  });
}

function wantedIn({ examples }: SpecEndpoint, whose: Whose): FieldName[] {
  return examples.flatMap(({ at, value }) =>
    Object.keys(value.when ?? {}).map((name) => ({ at: [...at, 'when', name], name, ...whose })),
  );
}
