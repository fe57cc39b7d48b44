import { watch } from 'node:fs';
import { SpecProblems } from '../spec/problem.ts';
import type { Generation, Run } from './documents.ts';
import { type Difference, write } from './files.ts';

/** Generates whenever something below the folder is saved. */
export function watchSpecs(specs: string, out: string, generation: Generation): void {
  const next = oneAtATime(() => afterSave(out, generation));
  let pause: NodeJS.Timeout | undefined;
  watch(specs, { recursive: true }, () => {
    // Editors save in several steps.
    clearTimeout(pause);
    pause = setTimeout(() => void next(), 50);
  });
  console.log(`watching ${specs}`);
}

/** One run at a time; what is saved during a run is taken up by the next one. */
function oneAtATime(run: () => Promise<void>): () => Promise<void> {
  let running = false;
  let again = false;
  return async function next(): Promise<void> {
    again = running;
    if (running) return;
    running = true;
    // A file that an editor is just replacing is there again at the next save.
    await run().catch((error: unknown) => console.error(error));
    running = false;
    if (again) await next();
  };
}

async function afterSave(out: string, generation: Generation): Promise<void> {
  try {
    const run = await generation.run();
    for (const line of savedLines(run, await write(run.files, out))) console.log(`${clock()} ${line}`);
  } catch (error) {
    if (!(error instanceof SpecProblems)) throw error;
    for (const { message } of error.problems) console.error(`${clock()} ${message}`);
    console.error(`${clock()} ${error.problems.length} problem(s); nothing was written`);
  }
}

/** A line for each document that was made anew, with what changed by it, and one for what is made of them all. */
function savedLines({ anew }: Run, changes: ReadonlyMap<string, Difference>): string[] {
  const rest = new Set(changes.keys());
  const lines = [...anew].map(([file, milliseconds]) => {
    const folder = `generated/${file.replace(/^.*\/|\.yaml$/g, '')}/`;
    const own = [...rest].filter((path) => path.startsWith(folder));
    for (const path of own) rest.delete(path);
    return `${file}: ${changed(own)}, ${Math.round(milliseconds)} ms`;
  });
  return rest.size === 0 ? lines : [...lines, `all documents: ${changed([...rest])}`];
}

function changed(paths: readonly string[]): string {
  return paths.length === 0 ? 'nothing changed' : `${paths.join(', ')} changed`;
}

/** `14:03:22`, as the clock on the wall has it. */
function clock(): string {
  return new Date().toTimeString().slice(0, '14:03:22'.length);
}
