// biome-ignore-all lint/suspicious/noThenProperty: JSON Schema has a keyword of that name
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { registry } from '../../generated/registry.ts';
import { html, line } from '../../scripts/docs/html.ts';
import { ruleSentences } from '../../scripts/docs/parts/conditions.ts';
import { textsOf } from '../../scripts/docs/texts/texts.ts';
import { SpecProblem } from '../../scripts/spec/problem.ts';
import { Schema } from '../../scripts/spec/schema/schema.ts';
import type { Source } from '../../scripts/spec/source/source.ts';
import { isRefusal } from '../../src/envelopes/envelope.ts';
import { terms } from '../../src/envelopes/message.ts';
import type { Callback } from '../../src/message/callback.ts';
import { extract, isContent } from '../../src/message/layout.ts';
import type { MessageShape } from '../../src/message/operation.ts';
import { envelopeNamed, generated } from '../specs/apis.ts';

/**
 * What stands on the pages, held against the documents, and the bytes on them, opened by the envelopes that sealed
 * them.
 */

type Tree = { readonly [key: string]: unknown };

const folder = inject('docs');
const names = Object.keys(registry);

/** All pages of a document in one language. */
async function pagesOf(language: string, name: string): Promise<string> {
  const files = await readdir(join(folder, language, name));
  const texts = await Promise.all(files.map((file) => readFile(join(folder, language, name, file), 'utf8')));
  return texts.join('\n');
}

function pageOf(name: string, id: string, language = 'en'): Promise<string> {
  return readFile(join(folder, language, name, `${id}.html`), 'utf8');
}

test.each(names)('%s: every field, value, reason and named rule is told', async (name) => {
  const pages = await pagesOf('en', name);
  const shown = plain(pages);
  const shownInChinese = plain(await pagesOf('zh-TW', name));
  const missing: string[] = [];
  const want = (texts: unknown, text = shown): void => {
    if (!text.includes(squeezed(plain(String(line(String(texts)).text))))) missing.push(String(texts));
  };
  walk(parse(await readFile(`specs/${name}.yaml`, 'utf8')) as Tree, (key, value, within) => {
    if (key === '$comment') want(value);
    if (key === 'x-rules') for (const rule of value as string[]) want(rule);
    if (key === 'x-meanings' || key === 'x-messages') {
      for (const [code, meaning] of Object.entries(value as Record<string, Tree>)) {
        for (const texts of [code, meaning['en']]) want(texts);
        for (const texts of [code, meaning['zh']]) want(texts, shownInChinese);
      }
    }
    if (
      key === 'properties' &&
      !within.some((each) =>
        ['if', 'then', 'else', 'not', 'dependentSchemas', 'x-credentials', 'x-agreement'].includes(each),
      )
    ) {
      for (const field of Object.keys(value as Tree))
        if (!pages.includes(`<code class="name">${field}</code>`)) missing.push(`field ${field}`);
    }
  });
  expect(missing).toEqual([]);
  expect(pages).not.toContain('class="raw"');
});

test.each(names)('%s: the bytes of every example open to what stands beside them', async (name) => {
  const spec = parse(await readFile(`specs/${name}.yaml`, 'utf8')) as { paths: Tree; webhooks?: Tree };
  const { operations, callbacks, examples, stageCredentials } = await generated(name);
  const opened = (wire: string, shape: MessageShape): unknown => {
    const text =
      shape.place === 'body'
        ? wire.slice(wire.indexOf('\n\n') + 2)
        : (/(\?\S*)/.exec(wire)?.[1] ?? '').slice(shape.place === 'query' ? 1 : 0);
    try {
      return extract(shape.layout, envelopeNamed(shape.envelope.name).open(text, terms(shape, stageCredentials)));
    } catch (error) {
      if (isRefusal(error)) return { ResCode: error.code, ErrorMessage: error.message };
      throw error;
    }
  };
  let count = 0;
  for (const item of [...Object.values(spec.paths), ...Object.values(spec.webhooks ?? {})] as Record<string, Tree>[]) {
    for (const operation of Object.values(item)) {
      const id = String(operation['operationId']);
      for (const [example, { request, answer }] of Object.entries(
        (operation['x-examples'] ?? {}) as Record<string, Tree>,
      )) {
        const page = await pageOf(name, id);
        const row = operations[id];
        const shape = row?.request ?? callbacks[id]?.request;
        if (shape === undefined) throw new Error(`${id} is in no generated table`);
        const where = `${id} ${example}`;
        const wire = wireOf(page, example, row === undefined ? posts(callbacks[id]) : 'On the wire');
        // A request that is text itself is sent as it stands.
        if (isContent(request)) expect(texts(opened(wire, shape)), where).toMatchObject(texts(request) as object);
        else expect(wire.slice(wire.indexOf('\n\n') + 2), where).toBe(request);
        count += 1;
        if (row === undefined || answer === undefined) continue;
        const received = opened(wireOf(page, example, 'Comes back'), row.answer);
        if (isContent(answer)) expect(texts(received), where).toMatchObject(texts(answer) as object);
        else expect(received, where).toBe(answer);
      }
    }
  }
  expect(count).toBe(Object.values(examples).flat().length);
});

test.each(names)(
  '%s: every state, every transition, and what each operation does to a record is told',
  async (name) => {
    const spec = parse(await readFile(`specs/${name}.yaml`, 'utf8')) as {
      paths: Tree;
      components: { schemas: Record<string, Tree> };
    };
    const sandbox = parse(await readFile(`specs/sandbox/${name}.yaml`, 'utf8').catch(() => '{}')) as {
      lifecycles?: Record<
        string,
        Record<'states' | 'transitions', Record<string, Tree>> & { code?: { meanings: string } }
      >;
      operations?: Record<string, { lifecycle: string }>;
    };
    const all = Object.entries(sandbox.lifecycles ?? {});
    for (const language of ['en', 'zh-TW'] as const) {
      const { text, lifecycles: phrases } = textsOf[language];
      const page = all.length === 0 ? '' : await pageOf(name, 'lifecycle', language);
      for (const [lifecycle, { states, transitions, code }] of all) {
        const meanings =
          (code && (spec.components.schemas[code.meanings]?.['x-meanings'] as Record<string, Tree>)) ?? {};
        const section = page.slice(page.indexOf(`id="${lifecycle}"`)).split('</section>')[0] ?? '';
        const shown = plain(section);
        const drawn = plain(section.slice(section.indexOf('<svg'), section.indexOf('</svg>')));
        for (const [state, written] of Object.entries(states)) {
          // What a state does not say itself, its code says.
          const { en, zh, final, apply } = { ...meanings[String(written['code'])], ...written };
          const more = apply === undefined ? '' : ` ${plain(phrases.makes(html`${String(apply)}`).text)}`;
          const texts = language === 'en' ? en : zh;
          expect(shown, state).toContain(squeezed(`${state}${texts}${more}${final === true ? text.yes : text.no}`));
          expect(drawn).toContain(state);
        }
        for (const [transition, { en, zh, notify = [] }] of Object.entries(transitions)) {
          expect(shown, transition).toContain(`${transition}${language === 'en' ? en : zh}`);
          for (const each of notify as (string | { callback: string })[])
            expect(section, transition).toContain(`/${typeof each === 'string' ? each : each.callback}.html"`);
        }
      }
    }
    for (const operation of Object.values(spec.paths).flatMap((item) => Object.values(item as Record<string, Tree>))) {
      const id = String(operation['operationId']);
      const page = await pageOf(name, id);
      const steps = sandbox.operations?.[id];
      expect(page.includes('<h2 id="lifecycle">'), id).toBe(steps !== undefined);
      if (steps !== undefined) expect(page).toContain(`/lifecycle.html#${steps.lifecycle}"`);
      for (const kind of Object.keys((operation['x-refusals'] ?? {}) as Tree))
        expect(page).toContain(`id="refusal.${kind}"`);
    }
  },
);

test("the notification whose nonce is the operator's own has the operator's own checksum", async () => {
  const page = await pageOf('ccat-cvs', 'paymentNotification');
  expect(wireOf(page, 'expired', 'The vendor posts')).toContain('"checksum":"3579609ba3914a49441e98cb7e8a55de"');
});

const source: Source = {
  name: 'x',
  file: 'specs/x.yaml',
  value: {},
  problem: (_, message) => new SpecProblem('specs/x.yaml', 1, message),
};

test.each([
  [{ dependentRequired: { a: ['b', 'c'] } }, 'With a, b and c are required.'],
  [{ dependentSchemas: { a: { properties: { b: false } } } }, 'With a, b has to be left out.'],
  [{ allOf: [{ anyOf: [{ required: ['a'] }, { required: ['b'] }] }] }, 'At least one of a and b is required.'],
  [{ oneOf: [{ required: ['a'] }, { required: ['b', 'c'] }] }, 'Exactly one of a and b and c is required.'],
  [
    {
      if: { required: ['a'], properties: { a: { const: 1 } } },
      then: { required: ['b'] },
      else: { properties: { b: false } },
    },
    'If a is 1, b is required. Otherwise b has to be left out.',
  ],
  [
    { if: { properties: { a: { enum: ['x', 'y'] } } }, then: { properties: { b: { maxItems: 2 } } } },
    'If a is x or y or left out, b has at most 2 items.',
  ],
  [
    { allOf: [{ $comment: 'Why.', if: { required: ['a'] }, then: { properties: { b: { const: 'z' } } } }] },
    'Why. If a is given, b has to be z.',
  ],
  [{ not: { anyOf: [{ const: 1 }, { const: 2 }] } }, 'Any value but 1 and 2.'],
  [{ anyOf: [{ format: 'ipv4' }, { format: 'ipv6' }] }, 'Written as ipv4 or ipv6.'],
  [{ allOf: [{ propertyNames: { maxLength: 3 } }] }, 'Always: {"propertyNames":{"maxLength":3}}.'],
  [{ type: 'object', anyOf: [{ type: 'object' }, { type: 'string' }] }, undefined],
])('%j is said in words', (schema, texts) => {
  expect(ruleSentences(Schema.from(source, schema, []), textsOf.en).map((each) => plain(each.text))).toEqual(
    texts === undefined ? [] : [texts],
  );
});

test('text is escaped, code and Chinese are marked', () => {
  expect(html`<p title="${'"<&>\''}">${['<b>', html`<i>`]}${undefined}${false}</p>`.text).toBe(
    '<p title="&quot;&lt;&amp;&gt;&#39;">&lt;b&gt;<i></p>',
  );
  expect(line('Ask `a<b` of 統一 (客樂得) now').text).toBe(
    'Ask <code>a&lt;b</code> of <span lang="zh-TW">統一 (客樂得</span>) now',
  );
});

function walk(
  value: unknown,
  visit: (key: string, value: unknown, within: readonly string[]) => void,
  within: readonly string[] = [],
): void {
  if (Array.isArray(value)) for (const each of value) walk(each, visit, within);
  if (!isContent(value)) return;
  for (const [key, held] of Object.entries(value)) {
    if (['x-examples', 'x-refusals', 'example', 'examples'].includes(key)) continue;
    // A field may be called like a keyword; only keywords are visited.
    if (within.at(-1) !== 'properties') visit(key, held, within);
    walk(held, visit, [...within, key]);
  }
}

function posts(callback: Callback | undefined): string {
  return callback?.acknowledgement.by === 'page' ? 'The browser posts' : 'The vendor posts';
}

function plain(text: string): string {
  const bare = text.replaceAll(/<[^>]*>/g, '');
  return squeezed(
    bare
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&'),
  );
}

function squeezed(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

function wireOf(page: string, example: string, label: string): string {
  const shown = page.slice(page.indexOf(`id="example.${example}"`));
  const found = new RegExp(`<figcaption>${label}</figcaption><pre tabindex="0"><code>(.*?)</code></pre>`, 's').exec(
    shown,
  )?.[1];
  if (found === undefined) throw new Error(`${example} shows no "${label}"`);
  return found
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

/** Forms and XML carry text only: every value as the text that it travels as. */
function texts(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? expect.anything() : value.map(texts);
  if (isContent(value)) return Object.fromEntries(Object.entries(value).map(([name, held]) => [name, texts(held)]));
  return value === null || value === undefined ? '' : String(value);
}

test.each(names)('%s: what an editor links to is on the site, each page and each field', async (name) => {
  const sources = await Promise.all(
    ['types', 'client'].map((file) => readFile(`generated/${name}/${file}.ts`, 'utf8')),
  );
  const links = new Set(
    [...sources.join('\n').matchAll(/\(https:\/\/jinliu\.github\.io\/jinliu\/([^)\s]+)\)/g)].map(
      ([, path = '']) => path,
    ),
  );
  expect(links.size).toBeGreaterThan(10);
  const dead: string[] = [];
  for (const link of links) {
    const [path = '', anchor] = link.split('#');
    const page = await readFile(join(folder, path), 'utf8').catch(() => '');
    if (page === '' || (anchor !== undefined && !page.includes(`id="${anchor}"`))) dead.push(link);
  }
  expect(dead).toEqual([]);
});
