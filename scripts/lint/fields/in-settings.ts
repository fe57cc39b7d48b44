import type * as grammar from '../../../generated/grammar.ts';
import { allFieldNames } from '../../spec/schema/parts.ts';
import type { Spec } from '../../spec/spec.ts';
import { operationsOn, type Setting } from '../settings.ts';
import { bringIt, type FieldName, messagesAbout, noteIt, notesOf, recordOf, type Whose } from './field-name.ts';
import { readBy } from './in-lifecycles.ts';
import { type Records, requestFields, union } from './records.ts';

/** What is to be done about a field that is written and seen nowhere. */
const ownName = 'mend the name, or write it under "notes" where only the sandbox needs it';

/** The fields that every `set` writes, and the fields and notes that values are taken from. */
export function namesInSettings(spec: Spec, records: Records): FieldName[] {
  return records.settings.flatMap((setting) => {
    const { lifecycle, requests, at, into, value: values } = setting;
    const held = records.heldBy(lifecycle);
    const read = { known: union(held, ...requests.map(requestFields)), of: recordOf(lifecycle), otherwise: bringIt };
    const noted = {
      known: records.notedOf(lifecycle),
      of: notesOf(lifecycle),
      otherwise: noteIt,
      what: 'note',
    } as const;
    return Object.entries(values).flatMap(([name, value]): FieldName[] => [
      ...(into === 'notes' ? [] : [{ at: [...at, name], name, ...writtenTo(spec, records, setting) }]),
      ...fieldsIn(value).map(([key, source]) => ({ at: [...at, name, key], name: source, ...read })),
      ...(isNoteValue(value) ? [{ at: [...at, name, 'note'], name: value.note, ...noted }] : []),
    ]);
  });
}

/** Where what is written is seen: a record in every message about it, the others in what they are written for. */
function writtenTo(spec: Spec, records: Records, { lifecycle, into }: Setting): Whose {
  if (into === 'record' || into === 'notes') {
    const read = new Set(spec.family(lifecycle).flatMap(({ written }) => readBy(written).map(({ name }) => name)));
    const known = union(records.seenOf(lifecycle), records.createdWith(lifecycle), read);
    return { known, of: messagesAbout(lifecycle), otherwise: ownName };
  }
  // A slip shows what another operation would tell, asked as it is asked.
  if (into === 'slip') {
    const known = union(records.shownOf(lifecycle), ...operationsOn(spec, lifecycle).map(requestFields));
    return { known, of: messagesAbout(lifecycle) };
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
function fieldsIn(value: grammar.Value): [key: string, field: string][] {
  if (typeof value !== 'object' || value === null) return [];
  if ('field' in value) return [['field', value.field]];
  return 'plus' in value && typeof value.plus === 'string' ? [['plus', value.plus]] : [];
}

function isNoteValue(value: grammar.Value): value is grammar.NoteValue {
  return typeof value === 'object' && value !== null && 'note' in value;
}
