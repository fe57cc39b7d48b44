import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { lint } from '../lint/lint.ts';
import { sharedPathProblems } from '../lint/paths.ts';
import { besidePath } from '../spec/companion.ts';
import { reportFaults } from '../spec/openapi-fault.ts';
import { report, type SpecProblem } from '../spec/problem.ts';
import { companions, eachDocument, readBeside, sourceProblems } from '../spec/read.ts';
import { readSource, type Source } from '../spec/source/source.ts';
import { Spec } from '../spec/spec.ts';
import { translatedPath } from '../spec/translated.ts';
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
  readonly path: string;
  readonly spec: Spec;
  readonly files: Files;
}

/** What a run has made. */
export interface Run {
  readonly files: Files;
  /** The documents that were made anew, and the milliseconds that each took: `specs/mypay.yaml`. */
  readonly anew: ReadonlyMap<string, number>;
  /** Texts whose English has changed under their Chinese. */
  stale(): readonly SpecProblem[];
}

/** Where documents are read and files are written. */
interface Folders {
  readonly specs: string;
  readonly out: string;
  /** Chinese texts whose English has changed are right as they are. */
  readonly translated: boolean;
}

/**
 * Makes all generated files of all documents, as often as it is asked to. A document that is as it was, by its hash and
 * that of the files beside it, is not made again; what a run loads is there for the next one.
 */
export class Generation {
  readonly #specs: string;
  readonly #out: string;
  readonly #isTranslated: boolean;
  readonly #thread = startThread();
  readonly #documents = new Map<string, { readonly hash: string; readonly made: Generated }>();
  #conventions: Promise<Conventions> | undefined;
  #grammar: Promise<string> | undefined;

  constructor({ specs, out, translated }: Folders) {
    this.#specs = specs;
    this.#out = out;
    this.#isTranslated = translated;
  }

  /**
   * In memory: a broken document leaves what stands on the disk as it was.
   *
   * @throws SpecProblems with the problems of every broken document
   */
  async run(): Promise<Run> {
    this.#conventions ??= readConventions();
    this.#grammar ??= grammarDocument().then((document) => this.#thread.grammar(document));
    this.#grammar.catch(() => undefined);
    const conventions = await this.#conventions;
    const anew = new Map<string, number>();
    const documents = await eachDocument(this.#specs, (path) => this.#document(path, conventions, anew));
    const specs = documents.map(({ spec }) => spec);
    report(sharedPathProblems(specs));
    const files = new Map(documents.flatMap((each) => [...each.files]));
    files.set('generated/grammar.ts', grammarModule(await this.#grammar));
    files.set('generated/guide.ts', guideModule(specs, conventions));
    files.set('generated/registry.ts', registryModule(specs, conventions));
    for (const [name, text] of await this.#partlyWritten(specs)) files.set(name, text);
    for (const { path, spec } of documents) {
      const text = spec.translation?.translated.text(this.#isTranslated);
      if (text !== undefined) files.set(relative(this.#out, translatedPath(path)), text);
    }
    const isTranslated = this.#isTranslated;
    const stale = (): readonly SpecProblem[] =>
      isTranslated ? [] : specs.flatMap(({ translation }) => translation?.translated.stale() ?? []);
    return { files, anew, stale };
  }

  async close(): Promise<void> {
    await this.#thread.close();
  }

  async #document(path: string, conventions: Conventions, anew: Map<string, number>): Promise<Generated> {
    const started = performance.now();
    const hash = await hashOf(path);
    const kept = this.#documents.get(path);
    if (kept?.hash === hash) return kept.made;
    const made = await document(path, { thread: this.#thread, conventions });
    this.#documents.set(path, { hash, made });
    anew.set(made.spec.file, performance.now() - started);
    return made;
  }

  /** Files that are written by hand, but for some parts. */
  async #partlyWritten(specs: readonly Spec[]): Promise<Files> {
    const written: Readonly<Record<string, (text: string) => string>> = {
      ...Object.fromEntries(readmes.map((name) => [name, (readme: string) => readmeWith(name, readme, specs)])),
      'package.json': (manifest) => manifestWith(manifest, specs),
    };
    const files = new Map<string, string>();
    for (const [name, made] of Object.entries(written)) {
      const text = await readFile(join(this.#out, name), 'utf8').catch(() => undefined);
      if (text !== undefined) files.set(name, made(text));
    }
    return files;
  }
}

/** Of a document and of what stands beside it. */
async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for (const file of [path, ...companions.map((companion) => besidePath(companion, path))]) {
    const text = await readFile(file).catch(missing);
    hash.update(`${text?.length ?? 'none'} `).update(text ?? '');
  }
  return hash.digest('hex');
}

function missing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
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
  return { path, spec, files: await emit({ spec, view, conventions }, types) };
}
