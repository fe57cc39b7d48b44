import { readFile } from 'node:fs/promises';
import { UsageError } from './usage.ts';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'it is a folder',
  ENOTDIR: 'part of its path is not a folder',
  EACCES: 'permission denied',
};

/** The text of a file, or of standard input where it is called `-`. @throws UsageError */
export async function readInput(path: string, command: string): Promise<string> {
  if (path === '-') return standardInput(command);
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new UsageError(`${path} cannot be read: ${reasonOf(error)}`, command);
  }
}

export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  return reasons[code] ?? code;
}

async function standardInput(command: string): Promise<string> {
  if (process.stdin.isTTY) process.stderr.write('reading standard input; end it with Ctrl-D\n');
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  if (chunks.length === 0) throw new UsageError('standard input is empty', command);
  return Buffer.concat(chunks).toString('utf8');
}

/** @throws UsageError that quotes nothing of the text */
export async function readJson(path: string, command: string): Promise<unknown> {
  const text = await readInput(path, command);
  try {
    return JSON.parse(text);
  } catch (error) {
    const place = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
    const line = place === undefined ? '' : ` (line ${text.slice(0, Number(place)).split('\n').length})`;
    throw new UsageError(`${path === '-' ? 'standard input' : path} is not valid JSON${line}`, command);
  }
}
