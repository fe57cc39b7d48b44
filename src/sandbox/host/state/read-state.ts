import { readFile } from 'node:fs/promises';
import { isContent } from '../../../message/layout.ts';
import { SandboxError } from '../../model/sandbox-error.ts';
import { type Change, withChanges } from './changes.ts';
import { journalsOf, readJournal } from './journal.ts';
import type { Snapshot } from './snapshot.ts';

const kind = 'jinliu sandbox state';
const format = 1;

/** The file's text for a snapshot. What came after it is in the journals from this generation on. */
export function stateText(snapshot: object, generation: number): string {
  return `${JSON.stringify({ kind, format, generation, snapshot })}\n`;
}

/** What a state file and its journals hold. */
export interface SavedState {
  /** What was saved, with what was appended since; nothing where there is no file. */
  readonly snapshot: unknown;
  /** The journals that are there. */
  readonly journals: readonly number[];
  /** The first generation that none has used. */
  readonly generation: number;
}

/** @throws SandboxError `state-failed`; nothing of the contents stands in it */
export async function readState(path: string): Promise<SavedState> {
  const { snapshot, generation } = (await readSnapshot(path)) ?? { snapshot: undefined, generation: 0 };
  const journals = await journalsOf(path);
  const changes: Change[] = [];
  for (const each of journals) if (each >= generation) changes.push(...(await readJournal(path, each)));
  return {
    snapshot: changes.length === 0 ? snapshot : withChanges(snapshot as Snapshot | undefined, changes),
    journals,
    generation: Math.max(generation, ...journals) + 1,
  };
}

async function readSnapshot(path: string): Promise<{ snapshot: unknown; generation: number } | undefined> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw stateFailure('cannot be read', path, error);
  }
  const held = parsed(text, path);
  if (!isContent(held) || held['kind'] !== kind)
    throw new SandboxError('state-failed', `${path} is not a jinliu state file: pass another path or omit --state`);
  if (held['format'] !== format)
    throw new SandboxError(
      'state-failed',
      `${path} was written by another version of the sandbox ` +
        `(format ${String(held['format'])}, not ${format}): pass another path`,
    );
  return { snapshot: held['snapshot'], generation: Number(held['generation'] ?? 0) };
}

function parsed(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new SandboxError(
      'state-failed',
      `${path} is not valid JSON; pass another path, or delete the file to start afresh`,
    );
  }
}

export function stateFailure(what: string, path: string, error: unknown): SandboxError {
  return new SandboxError('state-failed', `${path} ${what}: ${reasons[codeOf(error)] ?? codeOf(error)}`, error);
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such folder',
  ENOTDIR: 'part of its path is not a folder',
  EISDIR: 'it is a folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'read-only file system',
  ENOSPC: 'the disk is full',
};
