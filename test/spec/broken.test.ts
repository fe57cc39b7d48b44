import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { dump, load } from 'js-yaml';
import { expect, test } from 'vitest';
import { type Conventions, readConventions } from '../../scripts/generate/conventions.ts';
import { lint } from '../../scripts/lint/lint.ts';
import { isObject, type Json, type JsonObject } from '../../scripts/spec/json.ts';
import { faultsOf } from '../../scripts/spec/openapi.ts';
import { sourceProblems } from '../../scripts/spec/read.ts';
import type { Source } from '../../scripts/spec/source/source.ts';
import { Spec } from '../../scripts/spec/spec.ts';
import { viewDocument } from '../../scripts/spec/view/document.ts';
import { asOpenapi } from '../../scripts/spec/view/openapi.ts';
import { schemasOf } from '../../scripts/spec/view/schemas.ts';
import { readVocabulary } from '../../scripts/spec/vocabulary/vocabulary.ts';
import { sourceOf } from './source.ts';

/** What is done to one place of a document: in which holder, under which of its keys, and what stands there instead. */
interface Change {
  readonly holder: number;
  readonly key: number;
  readonly name: string | undefined;
  readonly value: Json | undefined;
}

const scalars: Json[] = [null, true, 0, '', 'x', '#/nothing'];
const lists: Json[] = [[], ['x'], [null]];
const objects: Json[] = [{}, { x: 1 }, { $ref: '#/components/schemas/Order' }, { $ref: '#/paths' }];
const change: fc.Arbitrary<Change> = fc.record({
  holder: fc.nat(),
  key: fc.nat(),
  name: fc.constantFrom(undefined, 'x-refusals', '$ref', 'type', 'description'),
  value: fc.constantFrom(undefined, ...scalars, ...lists, ...objects),
});

function changed(document: JsonObject, { holder, key, name, value }: Change): JsonObject {
  const copy = structuredClone(document);
  const all = holders(copy);
  const held = all[holder % all.length] ?? copy;
  if (Array.isArray(held)) {
    held.splice(key % (held.length + 1), 1, ...(value === undefined ? [] : [value]));
    return copy;
  }
  const keys = Object.keys(held);
  const place = name ?? keys[key % keys.length] ?? 'x';
  if (value === undefined) delete held[place];
  else held[place] = value;
  return copy;
}

/** Every object and list of a document. */
function holders(value: Json): (JsonObject | Json[])[] {
  if (Array.isArray(value)) return [value, ...value.flatMap(holders)];
  return isObject(value) ? [value, ...Object.values(value).flatMap(holders)] : [];
}

const written = await readConventions();
/** The documents of this test are called `tiny`, and have the code of the vendor whose words they use. */
const conventions: Conventions = {
  ...written,
  vendors: new Map([
    ...written.vendors,
    ['tiny', written.vendors.get('ccat') ?? { computed: new Set(), guards: new Map() }],
  ]),
};

/** Is the document sound? It is asked as `npm run generate` asks. */
async function isValid(source: Source): Promise<boolean> {
  if (sourceProblems(source, await readVocabulary()).length > 0) return false;
  if ((await faultsOf(structuredClone(source.value))).length > 0) return false;
  const spec = new Spec(source);
  const view = viewDocument(spec);
  asOpenapi(spec, view);
  return lint(spec, { conventions, schemas: schemasOf(view) }).length === 0;
}

test.each(['test/generate/lifecycles/shop.yaml', 'specs/ecpay-einvoice.yaml'])(
  'whatever is done to %s, it can be read or is told what is wrong with it',
  async (path) => {
    const document = load(await readFile(new URL(`../../${path}`, import.meta.url), 'utf8')) as JsonObject;
    const found = { sound: 0, broken: 0 };
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
        const source = await sourceOf(dump(changes.reduce(changed, document), { noRefs: true }));
        found[(await isValid(source)) ? 'sound' : 'broken'] += 1;
      }),
      { numRuns: 400 },
    );
    expect(found.sound).toBeGreaterThan(10);
    expect(found.broken).toBeGreaterThan(10);
  },
);
