import { isObject, type Json } from '../generate/json.ts';
import type { Source } from '../generate/source.ts';
import type { Change } from './changes.ts';
import type { Level } from './version.ts';

/** How a message travels and is judged: another one there is another contract. */
const contract = new Set(['x-envelope', 'x-payload', 'x-filled-by', 'x-delivery', 'x-success', 'x-proof', 'x-max-bytes', 'x-event', 'x-confirm']);
/** Lists that merchants look codes up in. */
const tables = new Set(['x-meanings', 'x-messages']);

/** Differences in our own vocabulary, which no tool for OpenAPI looks at. */
export function vocabularyChanges(base: Source, revision: Source): Change[] {
  return [...differences(base.value, revision.value, [])];
}

function* differences(before: Json, after: Json, path: readonly string[]): Generator<Change> {
  if (same(before, after)) return;
  const [old, now] = [children(before), children(after)];
  for (const key of new Set([...Object.keys(old), ...Object.keys(now)])) {
    const at = [...path, key];
    if (!key.startsWith('x-')) {
      // What is new or gone as a whole is the other tool's business.
      if (old[key] !== undefined && now[key] !== undefined) yield* differences(old[key], now[key], at);
    } else if (!same(old[key], now[key])) yield* extension(key, old[key], now[key], at);
  }
}

function* extension(key: string, before: Json | undefined, after: Json | undefined, path: readonly string[]): Generator<Change> {
  const where = path.join('/');
  const [old, now] = [children(before), children(after)];
  const gone = Object.keys(old).filter((name) => now[name] === undefined);
  const come = Object.keys(now).filter((name) => old[name] === undefined);
  const change = (level: Level, what: string): Change => ({ level, where, what });
  if (tables.has(key)) {
    for (const name of gone) yield change('major', `"${name}" is gone`);
    for (const name of come) yield change('minor', `"${name}" is new`);
    if (gone.length + come.length === 0) yield change('patch', 'says something else');
  } else if (key === 'x-rules') {
    const names = (value: Json | undefined): Json[] => (Array.isArray(value) ? value : []);
    const added = names(after).filter((name) => !names(before).includes(name));
    yield added.length > 0 ? change('major', `the rule ${added.join(', ')} is new, so that what passed may be refused`) : change('minor', 'a rule is gone');
  } else if (key === 'x-credentials') {
    yield* credentials(before, after, where);
  } else if (key === 'x-effect') {
    yield change('minor', `is ${String(after)} now`);
  } else if (contract.has(key)) {
    yield change(before === undefined && (key === 'x-event' || key === 'x-confirm') ? 'minor' : 'major', 'is another one');
  } else yield change('patch', 'says something else');
}

function* credentials(before: Json | undefined, after: Json | undefined, where: string): Generator<Change> {
  const properties = (value: Json | undefined): string[] => Object.keys(children(children(value)['properties']));
  const required = (value: Json | undefined): Json[] => {
    const names = children(value)['required'];
    return Array.isArray(names) ? names : [];
  };
  const gone = properties(before).filter((name) => !properties(after).includes(name));
  const wanted = required(after).filter((name) => !required(before).includes(name));
  const come = properties(after).filter((name) => !properties(before).includes(name));
  const what = [...gone.map((name) => `${name} is gone`), ...wanted.map((name) => `${String(name)} is required now`)];
  if (what.length > 0) yield { level: 'major', where, what: what.join(', ') };
  else if (come.length > 0) yield { level: 'minor', where, what: `${come.join(', ')} is new` };
  else yield { level: 'patch', where, what: 'says something else' };
}

/** Items of a list go by what they are called, so that one that is put in between leaves the others what they were. */
function children(value: Json | undefined): Record<string, Json> {
  if (!Array.isArray(value)) return isObject(value) ? value : {};
  return Object.fromEntries(value.map((item, index) => [isObject(item) ? String(item['$ref'] ?? item['name'] ?? item['url'] ?? index) : String(index), item]));
}

function same(before: Json | undefined, after: Json | undefined): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}
