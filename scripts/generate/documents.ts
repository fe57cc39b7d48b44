import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lint } from '../lint/lint.ts';
import { sharedPathProblems } from '../lint/paths.ts';
import { reportFaults } from '../spec/openapi-fault.ts';
import { report } from '../spec/problem.ts';
import { eachDocument, readBeside, sourceProblems } from '../spec/read.ts';
import { readSource, type Source } from '../spec/source/source.ts';
import { Spec } from '../spec/spec.ts';
import { viewDocument } from '../spec/view/document.ts';
import { asOpenapi } from '../spec/view/openapi.ts';
import { schemasOf } from '../spec/view/schemas.ts';
import { readVocabulary } from '../spec/vocabulary/vocabulary.ts';
import { type Conventions, readConventions } from './conventions.ts';
import { emit } from './emit.ts';
import type { Files } from './files.ts';
import { grammarDocument, grammarModule } from './grammar.ts';
import { guideModule } from './guide.ts';
import { manifestWith } from './manifest.ts';
import { readmes, readmeWith } from './readme.ts';
import { registryModule } from './registry.ts';
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
    const conventions = await readConventions();
    const grammar = thread.grammar(await grammarDocument());
    grammar.catch(() => undefined);
    const documents = await eachDocument(specs, (path) => document(path, { thread, conventions }));
    const all = documents.map(({ spec }) => spec);
    report(sharedPathProblems(all));
    const written: Readonly<Record<string, (text: string) => string>> = {
      ...Object.fromEntries(readmes.map((name) => [name, (readme: string) => readmeWith(name, readme, all)])),
      'package.json': (manifest) => manifestWith(manifest, all),
    };
    const files = new Map(documents.flatMap((each) => [...each.files]));
    files.set('generated/grammar.ts', grammarModule(await grammar));
    files.set('generated/guide.ts', guideModule(all, conventions));
    files.set('generated/registry.ts', registryModule(all, conventions));
    for (const [name, made] of Object.entries(written)) {
      const text = await readFile(join(out, name), 'utf8').catch(() => undefined);
      if (text !== undefined) files.set(name, made(text));
    }
    return files;
  } finally {
    await thread.close();
  }
}

/** What every document is made with. */
interface Workshop {
  readonly thread: SecondThread;
  readonly conventions: Conventions;
}

async function document(path: string, workshop: Workshop): Promise<Generated> {
  const source = await readSource(path);
  report(sourceProblems(source, await readVocabulary()));
  // The other thread checks while this one compiles. What comes of a document that is not OpenAPI is of no interest.
  const faults = workshop.thread.check(source.value);
  const made = make(path, source, workshop);
  made.catch(() => undefined);
  reportFaults(source, await faults);
  return made;
}

async function make(path: string, source: Source, { thread, conventions }: Workshop): Promise<Generated> {
  const spec = new Spec(source, await readBeside(path, source));
  const view = viewDocument(spec);
  // Asked for first, waited for last: the other thread works meanwhile. Nobody waits for those of a broken document.
  const types = thread.types(asOpenapi(spec, view));
  types.catch(() => undefined);
  report(lint(spec, { conventions, schemas: schemasOf(view) }));
  return { spec, files: await emit({ spec, view, conventions }, types) };
}
