import { isObject, items, type Json } from '../spec/json.ts';
import type { Source } from '../spec/source/source.ts';
import { type KeywordChange, keywordChanges } from '../spec/vocabulary/changes.ts';
import type { Change } from './changes.ts';
import type { Level } from './version.ts';

/** Differences in our own vocabulary, which no tool for OpenAPI looks at. */
export function vocabularyChanges(base: Source, revision: Source): Change[] {
  return keywordChanges(base, revision).flatMap((change) =>
    verdicts(change).map(([level, what]) => ({ level, where: change.at.join('/'), what })),
  );
}

/** How far a change of a keyword moves the version, and what it is. */
type Verdict = readonly [level: Level, what: string];

function verdicts(change: KeywordChange): Verdict[] {
  const { keyword, before, after } = change;
  switch (keyword) {
    // Lists that merchants look codes up in.
    case 'meanings':
    case 'messages':
      return tableChanges(change);
    case 'rules':
      return [ruleChange(change)];
    case 'credentials':
      return [credentialChange(change)];
    case 'effect':
      return [['minor', `is ${String(after)} now`]];
    case 'event':
    case 'confirm':
      return [eventChange(before, after)];
    case 'resolve':
      return [[before === undefined ? 'minor' : 'major', 'is another one']];
    case 'stream':
      return [before === undefined ? ['minor', 'can be read item by item now'] : ['major', 'is another one']];
    // How a message travels and is judged: another one there is another contract.
    case 'envelope':
    case 'payload':
    case 'filled-by':
    case 'options':
    case 'delivery':
    case 'success':
    case 'proof':
    case 'max-bytes':
      return [['major', 'is another one']];
    default:
      return [somethingElse];
  }
}

const somethingElse: Verdict = ['patch', 'says something else'];

function tableChanges({ before, after }: KeywordChange): Verdict[] {
  const { removed, added } = differenceOf(keysOf(before), keysOf(after));
  const changes: Verdict[] = [
    ...removed.map((name): Verdict => ['major', `"${name}" is gone`]),
    ...added.map((name): Verdict => ['minor', `"${name}" is new`]),
  ];
  return changes.length === 0 ? [somethingElse] : changes;
}

/** A fulfilment that got a name takes nothing away; any other difference is another event. */
function eventChange(before: Json | undefined, after: Json | undefined): Verdict {
  if (before === undefined) return ['minor', 'is another one'];
  const isNamed = JSON.stringify(before) === JSON.stringify(withoutOnce(after));
  return isNamed ? ['minor', 'names one fulfilment now'] : ['major', 'is another one'];
}

function withoutOnce(value: Json | undefined): Json | undefined {
  if (!isObject(value)) return value;
  const { once: _once, ...others } = value;
  const { event } = others;
  return event === undefined ? others : { ...others, event: withoutOnce(event) ?? null };
}

function ruleChange({ before, after }: KeywordChange): Verdict {
  const { added } = differenceOf(items(before).map(String), items(after).map(String));
  if (added.length === 0) return ['minor', 'a rule is gone'];
  return ['major', `the rule ${added.join(', ')} is new, so that what passed may be refused`];
}

function credentialChange({ before, after }: KeywordChange): Verdict {
  const options = differenceOf(optionsOf(before), optionsOf(after));
  const required = differenceOf(requiredOf(before), requiredOf(after));
  const breaking = [
    ...options.removed.map((name) => `${name} is gone`),
    ...required.added.map((name) => `${name} is required now`),
  ];
  if (breaking.length > 0) return ['major', breaking.join(', ')];
  return options.added.length > 0 ? ['minor', `${options.added.join(', ')} is new`] : somethingElse;
}

function differenceOf(before: readonly string[], after: readonly string[]): { removed: string[]; added: string[] } {
  return {
    removed: before.filter((name) => !after.includes(name)),
    added: after.filter((name) => !before.includes(name)),
  };
}

function keysOf(value: Json | undefined): string[] {
  return isObject(value) ? Object.keys(value) : [];
}

function optionsOf(credentials: Json | undefined): string[] {
  return isObject(credentials) ? keysOf(credentials['properties']) : [];
}

function requiredOf(credentials: Json | undefined): string[] {
  return isObject(credentials) ? items(credentials['required']).map(String) : [];
}
