import type { Callback, Confirmation, EventShape, Outcome, Question } from '../../src/message/callback.ts';
import type { TimeFormat } from '../../src/time/format.ts';
import { isObject, type Json, type JsonObject } from './json.ts';
import { optionName, propertySchema } from './layout.ts';
import { payloadSchema } from './payload.ts';
import { resolve, type Source } from './source.ts';
import { type SpecOperation, specOperations } from './table.ts';

type EventParts = Pick<Callback, 'event' | 'merchant' | 'key' | 'confirm' | 'example'>;

/** What `x-event` and `x-confirm` of a webhook say, with the tables that they point at. */
export function eventParts(source: Source, { spec, request }: SpecOperation): EventParts {
  const mapping = spec['x-event'] as JsonObject;
  const [example] = isObject(spec['x-examples']) ? Object.values(spec['x-examples']) : [];
  const { merchant, key } = mapping;
  return {
    event: eventShape(source, mapping, payloadSchema(source, request.schema)),
    ...(typeof merchant === 'string' ? { merchant: { field: merchant, option: optionName(merchant) } } : {}),
    ...(typeof key === 'string' ? { key } : {}),
    ...(isObject(spec['x-confirm']) ? { confirm: confirmation(source, spec['x-confirm']) } : {}),
    example: (isObject(example) && isObject(example['request']) ? example['request'] : {}) as Callback['example'],
  };
}

function eventShape(source: Source, mapping: JsonObject, payload: JsonObject): EventShape {
  const { merchant: _merchant, key: _key, code, otherwise, ...names } = mapping;
  const list = names['list'];
  const item = typeof list === 'string' ? resolve(source, propertySchema(source, payload, list)['items']) : payload;
  const meanings = propertySchema(source, item, String(code))['x-meanings'];
  const outcomes = Object.entries(isObject(meanings) ? meanings : {}).flatMap(([value, meaning]): [string, Outcome][] =>
    isObject(meaning) && typeof meaning['outcome'] === 'string' ? [[value, meaning['outcome'] as Outcome]] : [],
  );
  return { code: String(code), outcomes: Object.fromEntries(outcomes), otherwise: otherwise as Outcome, ...(names as Partial<EventShape>) };
}

function confirmation(source: Source, spec: JsonObject): Confirmation {
  const asked = specOperations(source).find((each) => each.section === 'paths' && each.id === spec['operation']);
  if (asked === undefined) throw source.problem([], `x-confirm names the operation "${String(spec['operation'])}", which is not in the document`);
  const question = payloadSchema(source, asked.request.schema);
  const entries = Object.entries(spec['with'] as JsonObject).map(([name, from]) => [name, part(source, question, name, from)]);
  return {
    operation: asked.id,
    with: Object.fromEntries(entries) as Question,
    event: eventShape(source, spec['event'] as JsonObject, payloadSchema(source, asked.answer.schema)),
  };
}

function part(source: Source, question: JsonObject, name: string, from: Json): Question[string] {
  if (!isObject(from)) return String(from);
  const format = propertySchema(source, question, name)['format'] as TimeFormat;
  return { time: String(from['time']), earlier: Number(from['earlier']), within: Number(from['within']), format };
}
