import { isObject, items, type Json } from '../spec/json.ts';
import type { Source } from '../spec/source/source.ts';
import { type KeywordChange, keywordChanges } from '../spec/vocabulary/changes.ts';
import type { Change } from './changes.ts';
import type { Level } from './version.ts';

/** Differences in our own vocabulary, which no tool for OpenAPI looks at. */
export function vocabularyChanges(base: Source, revision: Source): Change[] {
  return keywordChanges(base, revision).flatMap((change) =>
    judged(change).map(([level, what]) => ({ level, where: change.at.join('/'), what })),
  );
}

/** How far a change of a keyword moves the version, and what it is. */
type Judged = readonly [level: Level, what: string];

function judged(change: KeywordChange): Judged[] {
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
      return [[before === undefined ? 'minor' : 'major', 'is another one']];
    // How a message travels and is judged: another one there is another contract.
    case 'envelope':
    case 'payload':
    case 'filled-by':
    case 'delivery':
    case 'success':
    case 'proof':
    case 'max-bytes':
      return [['major', 'is another one']];
    default:
      return [somethingElse];
  }
}

const somethingElse: Judged = ['patch', 'says something else'];

function tableChanges({ before, after }: KeywordChange): Judged[] {
  const { gone, come } = moved(keysOf(before), keysOf(after));
  const changes: Judged[] = [
    ...gone.map((name): Judged => ['major', `"${name}" is gone`]),
    ...come.map((name): Judged => ['minor', `"${name}" is new`]),
  ];
  return changes.length === 0 ? [somethingElse] : changes;
}

function ruleChange({ before, after }: KeywordChange): Judged {
  const { come } = moved(items(before).map(String), items(after).map(String));
  if (come.length === 0) return ['minor', 'a rule is gone'];
  return ['major', `the rule ${come.join(', ')} is new, so that what passed may be refused`];
}

function credentialChange({ before, after }: KeywordChange): Judged {
  const options = moved(optionsOf(before), optionsOf(after));
  const required = moved(requiredOf(before), requiredOf(after));
  const breaking = [
    ...options.gone.map((name) => `${name} is gone`),
    ...required.come.map((name) => `${name} is required now`),
  ];
  if (breaking.length > 0) return ['major', breaking.join(', ')];
  return options.come.length > 0 ? ['minor', `${options.come.join(', ')} is new`] : somethingElse;
}

function moved(before: readonly string[], after: readonly string[]): { gone: string[]; come: string[] } {
  return { gone: before.filter((name) => !after.includes(name)), come: after.filter((name) => !before.includes(name)) };
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
