import type { Value } from '../../../src/sandbox/model/lifecycle.ts';
import { allFieldNames } from '../../spec/schema/parts.ts';
import type { Spec } from '../../spec/spec.ts';
import type { Setting } from '../settings.ts';
import { bringIt, type FieldName, messagesAbout, recordOf, type Whose } from './field-name.ts';
import { readBy } from './in-lifecycles.ts';
import { type Records, requestFields, union } from './records.ts';

/** What is to be done about a field that is written and seen nowhere. */
const ownName = 'mend the name, or begin it with "_" where only the sandbox needs it';

/** The fields that every `set` writes, and those that its values are taken from. */
export function namesInSettings(spec: Spec, records: Records): FieldName[] {
  return records.settings.flatMap((setting) => {
    const written = writtenTo(spec, records, setting);
    const read = {
      known: union(records.heldBy(setting.lifecycle), ...setting.asked.map(requestFields)),
      of: recordOf(setting.lifecycle),
      otherwise: bringIt,
    };
    return Object.entries(setting.value).flatMap(([name, value]) => [
      ...(name.startsWith('_') ? [] : [{ at: [...setting.at, name], name, ...written }]),
      ...sourcesOf(value).map(([key, source]) => ({ at: [...setting.at, name, key], name: source, ...read })),
    ]);
  });
}

/** Where what is written is seen: a record in all that is told of it, the others in what they are written for. */
function writtenTo(spec: Spec, records: Records, setting: Setting): Whose {
  const { lifecycle, into } = setting;
  if (into === 'record') {
    const read = new Set(readBy(lifecycle.life).map(({ name }) => name));
    const known = union(records.seenOf(lifecycle), records.createdWith(lifecycle), read);
    return { known, of: messagesAbout(lifecycle), otherwise: ownName };
  }
  if (into === 'list') {
    const parent = records.parentOf(lifecycle) ?? lifecycle;
    return { known: records.shownOf(parent), of: messagesAbout(parent) };
  }
  if ('callback' in into) {
    const callback = spec.callback(into.callback);
    const known = callback === undefined ? new Set<string>() : allFieldNames(callback.request.payload);
    return { known: union(known, wantedIn(callback)), of: `the callback "${into.callback}"` };
  }
  // Two answers of one life cycle may share what is written for them.
  return { known: union(records.shownOf(lifecycle), wantedIn(into.answer)), of: messagesAbout(lifecycle) };
}

/** The fields by which examples are chosen. */
function wantedIn(endpoint: Spec['endpoints'][number] | undefined): Set<string> {
  return new Set((endpoint?.examples ?? []).flatMap(({ value }) => Object.keys(value.when ?? {})));
}

/** The fields that a value is taken from. */
function sourcesOf(value: Value): [key: string, field: string][] {
  if (typeof value !== 'object' || value === null) return [];
  if ('field' in value) return [['field', value.field]];
  return 'plus' in value && typeof value.plus === 'string' ? [['plus', value.plus]] : [];
}
