import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

export const root: string = join(import.meta.dirname, '../..');
const script = ['--import', 'tsx', 'scripts/generate.ts'];

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A copy of documents in a folder of its own, and the real command run on it. */
export class Workshop {
  readonly folder: string;
  readonly specs: string;

  constructor(folder: string) {
    this.folder = folder;
    this.specs = join(folder, 'specs');
  }

  run(...flags: string[]): Promise<Outcome> {
    const args = [...script, '--specs', this.specs, '--out', this.folder, ...flags];
    return new Promise((resolve, reject) => {
      execFile(process.execPath, args, { cwd: root }, (error, stdout, stderr) => {
        const code = error === null ? 0 : error.code;
        if (typeof code === 'number') resolve({ code, stdout, stderr });
        else reject(error ?? new Error('the command has not run'));
      });
    });
  }

  start(...flags: string[]): ChildProcess {
    return spawn(process.execPath, [...script, '--specs', this.specs, '--out', this.folder, ...flags], { cwd: root });
  }

  async edit(name: string, change: (text: string) => string): Promise<string> {
    const path = join(this.specs, `${name}.yaml`);
    const text = change(await readFile(path, 'utf8'));
    await writeFile(path, text);
    return text;
  }

  /** @param beside what stands in the file for the sandbox, where there is one */
  async put(name: string, text: string, beside?: string): Promise<void> {
    await mkdir(join(this.specs, 'sandbox'), { recursive: true });
    await writeFile(join(this.specs, `${name}.yaml`), text);
    if (beside !== undefined) await writeFile(join(this.specs, 'sandbox', `${name}.yaml`), beside);
  }

  read(path: string): Promise<string> {
    return readFile(join(this.folder, path), 'utf8');
  }

  async files(): Promise<string[]> {
    const entries = await readdir(join(this.folder, 'generated'), { recursive: true, withFileTypes: true }).catch(
      () => [],
    );
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(this.folder.length + 1))
      .sort();
  }
}

/** A new folder with copies of the named documents; it goes when the test or the suite is over. */
export async function workshop(...names: string[]): Promise<Workshop> {
  const folder = await mkdtemp(join(tmpdir(), 'jinliu-generate-'));
  const made = new Workshop(folder);
  for (const file of names.flatMap((name) => [`${name}.yaml`, `sandbox/${name}.yaml`])) {
    const there = join(root, 'specs', file);
    if (existsSync(there)) await cp(there, join(made.specs, file));
  }
  return made;
}

/** Removes the folder when the running test is over. */
export function forThisTest(made: Workshop): Workshop {
  onTestFinished(() => rm(made.folder, { recursive: true, force: true }));
  return made;
}

/** Replaces one place of a text, which has to be there. */
export function replaced(text: string, place: string, by: string): string {
  const at = text.indexOf(place);
  if (at < 0) throw new Error(`the document has no ${place}`);
  return text.slice(0, at) + by + text.slice(at + place.length);
}

/** The number of the line in which a text first stands. */
export function lineOf(text: string, place: string): number {
  const at = text.indexOf(place);
  if (at < 0) throw new Error(`the document has no ${place}`);
  return text.slice(0, at).split('\n').length;
}
