import type { Callback, Confirmation, EventShape, Question } from '../../../src/message/callback.ts';
import { isContent } from '../../../src/message/layout.ts';
import type { TimeFormat } from '../../../src/time/format.ts';
import { optionName } from '../../spec/message/option.ts';
import type { SpecCallback } from '../../spec/operation/callback.ts';
import { eventOutcomes } from '../../spec/operation/event.ts';
import type { Schema } from '../../spec/schema/schema.ts';
import type { Spec } from '../../spec/spec.ts';
import type { EventMapping, TimeMapping } from '../../spec/vocabulary/extensions.ts';

type EventParts = Pick<Callback, 'event' | 'merchant' | 'key' | 'confirm' | 'example'>;

/** What makes a callback's event and what confirms it, with the tables that they point at. */
export function eventParts(spec: Spec, callback: SpecCallback): EventParts {
  const { event, request, examples } = callback;
  const { merchant, key } = event.value;
  const example = examples[0]?.value.request;
  return {
    event: eventShape(event.value, request.payload),
    ...(merchant === undefined ? {} : { merchant: { field: merchant, option: optionName(merchant) } }),
    ...(key === undefined ? {} : { key }),
    ...confirmation(spec, callback),
    example: isContent(example) ? example : {},
  };
}

function eventShape(mapping: EventMapping, payload: Schema): EventShape {
  const { merchant: _merchant, key: _key, code, otherwise, ...names } = mapping;
  return { code, outcomes: eventOutcomes(mapping, payload), otherwise, ...names };
}

function confirmation(spec: Spec, { confirm }: SpecCallback): { confirm?: Confirmation } {
  if (confirm === undefined) return {};
  const { operation: id, with: given, event } = confirm.value;
  const query = spec.operation(id);
  if (query === undefined) throw spec.problem(confirm.at, `"${id}" is not an operation of this document`);
  const question = Object.entries(given).map(([name, from]) => [name, part(query.request.payload.field(name), from)]);
  const shape = eventShape(event, query.answer.payload);
  return {
    confirm: {
      operation: id,
      with: Object.fromEntries(question) as Question,
      event: shape,
    },
  };
}

function part(field: Schema | undefined, from: string | TimeMapping): Question[string] {
  if (typeof from === 'string') return from;
  const { time, earlier, within } = from;
  return { time, earlier, within, format: field?.keywords.format as TimeFormat };
}
