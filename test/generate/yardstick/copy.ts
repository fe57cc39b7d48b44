import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { isMap, isSeq, parseDocument, type YAMLMap } from 'yaml';
import type { Outcome } from '../command.ts';

export const root: string = join(import.meta.dirname, '../../..');
const added = join(root, 'test/generate/added');
const copied = [
  'src',
  'scripts',
  'specs',
  'generated',
  'README.md',
  'CHANGELOG.md',
  'README.zh-TW.md',
  'package.json',
  'tsconfig.json',
];

/**
 * The repository with more YAML in its specs. Each folder of test/generate/added holds documents: what is under the
 * name of one that there is stands in front of what that holds, any other is a new one. Nothing else is changed.
 */
export async function makeCopy(): Promise<string> {
  const folder = await mkdtemp(join(root, 'test', '.yardstick-'));
  for (const part of copied) await cp(join(root, part), join(folder, part), { recursive: true });
  for (const path of await addedFiles()) {
    const spec = join(folder, 'specs', path.slice(path.indexOf('/') + 1));
    const more = await readFile(join(added, path), 'utf8');
    const text = await readFile(spec, 'utf8').catch(() => undefined);
    await writeFile(spec, text === undefined ? more : inFront(text, more));
    if (text !== undefined) await untranslated(folder, path);
  }
  return folder;
}

/**
 * A translation is whole or says the title alone. What is added has no Chinese yet, so the document is shown in English
 * until it has.
 */
async function untranslated(folder: string, path: string): Promise<void> {
  const overlay = join(folder, 'specs/zh-TW', basename(path));
  const document = parseDocument(await readFile(overlay, 'utf8'));
  const actions = document.get('actions');
  if (!isSeq(actions)) throw new Error(`${overlay} has no actions`);
  actions.items = actions.items.filter((action) => isMap(action) && action.get('target') === '$.info');
  await writeFile(overlay, document.toString({ lineWidth: 0 }));
}

/** `other-host/ecpay-cashier.yaml` and its like. */
export async function addedFiles(): Promise<string[]> {
  return (await filesIn(added)).filter((path) => path.endsWith('.yaml'));
}

/** Every file of a folder, however deep, by its path there. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).sort();
}

/** Runs a program of the copy, as somebody who works in it would. */
export function run(folder: string, script: string, ...args: string[]): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, ['--import', 'tsx', script, ...args], { cwd: folder }, (error, stdout, stderr) => {
      const code = error === null ? 0 : error.code;
      if (typeof code === 'number') resolve({ code, stdout, stderr });
      else reject(error ?? new Error(`${script} has not run`));
    });
  });
}

/** A document with more in front of each of its maps and lists. */
function inFront(text: string, more: string): string {
  const document = parseDocument(text);
  merge(document.contents as YAMLMap, parseDocument(more).contents as YAMLMap);
  return document.toString({ lineWidth: 0 });
}

function merge(into: YAMLMap, from: YAMLMap): void {
  for (const pair of from.items.toReversed()) {
    const there = into.get(pair.key, true);
    if (isMap(there) && isMap(pair.value)) merge(there, pair.value);
    else if (isSeq(there) && isSeq(pair.value)) there.items.unshift(...pair.value.items);
    else if (there === undefined) into.items.unshift(pair);
    else throw new Error(`${String(pair.key)} is in the document already`);
  }
}
