import { access } from 'node:fs/promises';
import { infoOf } from '../spec/info.ts';
import { isObject } from '../spec/json.ts';
import type { SpecProblem } from '../spec/problem.ts';
import { readSource, type Source } from '../spec/source/source.ts';
import { type Change, levelOf } from './changes.ts';
import { redoclyChanges } from './redocly.ts';
import { bumped, isAtLeast, type Level } from './version.ts';
import { vocabularyChanges } from './vocabulary.ts';

/** What has happened to a document since its last release. */
export interface Judgement {
  readonly name: string;
  /** None where the document has never been released. */
  readonly released?: string;
  readonly version: string;
  readonly level: Level;
  readonly changes: readonly Change[];
  /** The version does not say what has changed. */
  readonly problem?: SpecProblem;
}

/** Compares a document with the state in which it was released, and its version with what has changed. */
export async function judge(path: string, releasedPath: string): Promise<Judgement> {
  const revision = await readSource(path);
  const { name } = revision;
  const version = infoOf(revision).version;
  const known = await access(releasedPath).then(
    () => true,
    () => false,
  );
  if (!known) return { name, version, level: 'none', changes: [] };
  const base = await readSource(releasedPath);
  const changes = await changesBetween({ source: base, path: releasedPath }, { source: revision, path });
  const released = infoOf(base).version;
  const level = levelOf(changes);
  const wanted = bumped(released, level);
  if (isAtLeast(version, wanted)) return { name, released, version, level, changes };
  const reasons = changes.filter((change) => change.level === level);
  const listed = reasons.slice(0, 5).map((change) => `  ${change.level}: ${change.where}: ${change.what}`);
  const more = reasons.length > listed.length ? [`  and ${reasons.length - listed.length} more`] : [];
  const message = `info.version is ${version}, and what has changed since ${released} makes it ${wanted} or later\n${[...listed, ...more].join('\n')}`;
  return { name, released, version, level, changes, problem: revision.problem(['info', 'version'], message) };
}

/** A document as it stands in a file. */
interface State {
  readonly source: Source;
  readonly path: string;
}

async function changesBetween(base: State, revision: State): Promise<Change[]> {
  const before = JSON.stringify(withoutVersion(base.source));
  const after = JSON.stringify(withoutVersion(revision.source));
  if (before === after) return [];
  const changes = [
    ...(await redoclyChanges(base.path, revision.path)),
    ...vocabularyChanges(base.source, revision.source),
  ];
  // Whatever neither of the two has an eye for is at least a change.
  return changes.length > 0 ? changes : [{ level: 'patch', where: revision.source.file, what: 'says something else' }];
}

function withoutVersion(source: Source): unknown {
  const { info } = source.value;
  return { ...source.value, info: isObject(info) ? { ...info, version: '' } : info };
}
