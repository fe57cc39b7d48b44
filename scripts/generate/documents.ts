import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lint } from '../lint/lint.ts';
import { reportFaults } from '../spec/openapi-fault.ts';
import { report, together } from '../spec/problem.ts';
import { sourceProblems, specPaths } from '../spec/read.ts';
import { readSource, type Source } from '../spec/source/source.ts';
import { Spec } from '../spec/spec.ts';
import { readVocabulary } from '../spec/vocabulary/vocabulary.ts';
import { emit } from './emit.ts';
import type { Files } from './files.ts';
import { readmes, readmeWith } from './readme.ts';
import { type SecondThread, startThread } from './thread/thread.ts';

/** A document and what is generated from it. */
interface Generated {
  readonly spec: Spec;
  readonly files: Files;
}

/**
 * All generated files of all documents, in memory: a broken document leaves what stands on the disk as it was.
 *
 * @throws SpecProblems with the problems of every broken document
 */
export async function generated(specs: string, out: string): Promise<Files> {
  const thread = startThread();
  try {
    const documents = await together((await specPaths(specs)).map((path) => document(path, thread)));
    const files = new Map(documents.flatMap((each) => [...each.files]));
    for (const name of readmes) {
      const readme = await readFile(join(out, name), 'utf8').catch(() => undefined);
      if (readme !== undefined)
        files.set(
          name,
          readmeWith(
            name,
            readme,
            documents.map(({ spec }) => spec),
          ),
        );
    }
    return files;
  } finally {
    await thread.close();
  }
}

async function document(path: string, thread: SecondThread): Promise<Generated> {
  const source = await readSource(path);
  report(sourceProblems(source, await readVocabulary()));
  // The other thread checks while this one compiles. What comes of a document that is not OpenAPI is of no interest.
  const faults = thread.check(source.value);
  const made = make(source, thread);
  made.catch(() => undefined);
  reportFaults(source, await faults);
  return made;
}

async function make(source: Source, thread: SecondThread): Promise<Generated> {
  const spec = new Spec(source);
  report(await lint(spec));
  return { spec, files: await emit(spec, thread.types) };
}
