// biome-ignore-all lint/suspicious/noThenProperty: JSON Schema has a keyword of that name
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { registry } from '../../generated/registry.ts';
import { ruleSentences } from '../../scripts/docs/conditions.ts';
import { html, line } from '../../scripts/docs/html.ts';
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

const folder = await mkdtemp(join(tmpdir(), 'jinliu-docs-'));
execFileSync(process.execPath, ['--import', 'tsx', 'scripts/docs.ts', '--out', folder]);
afterAll(() => rm(folder, { recursive: true, force: true }));
const names = Object.keys(registry);

test.each(names)('%s: every field, value, reason and named rule is told', async (name) => {
  const page = await readFile(join(folder, `${name}.html`), 'utf8');
  const told = plain(page);
  const missing: string[] = [];
  const want = (words: unknown): void => {
    if (!told.includes(squeezed(plain(String(line(String(words)).text))))) missing.push(String(words));
  };
  walk(parse(await readFile(`specs/${name}.yaml`, 'utf8')) as Tree, (key, value, within) => {
    if (key === '$comment') want(value);
    if (key === 'x-rules') for (const rule of value as string[]) want(rule);
    if (key === 'x-meanings' || key === 'x-messages') {
      for (const [code, meaning] of Object.entries(value as Record<string, Tree>))
        for (const words of [code, meaning['en'], meaning['zh']]) want(words);
    }
    if (
      key === 'properties' &&
      !within.some((each) =>
        ['if', 'then', 'else', 'not', 'dependentSchemas', 'x-credentials', 'x-agreement'].includes(each),
      )
    ) {
      for (const field of Object.keys(value as Tree))
        if (!page.includes(`<code class="name">${field}</code>`)) missing.push(`field ${field}`);
    }
  });
  expect(missing).toEqual([]);
  expect(page).not.toContain('class="raw"');
});

test.each(names)('%s: the bytes of every example open to what stands beside them', async (name) => {
  const spec = parse(await readFile(`specs/${name}.yaml`, 'utf8')) as { paths: Tree; webhooks?: Tree };
  const { operations, callbacks, examples, stageCredentials } = await generated(name);
  const page = await readFile(join(folder, `${name}.html`), 'utf8');
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
        const row = operations[id];
        const shape = row?.request ?? callbacks[id]?.request;
        if (shape === undefined) throw new Error(`${id} is in no generated table`);
        const where = `${id} ${example}`;
        const wire = wireOf(page, id, example, row === undefined ? posts(callbacks[id]) : 'On the wire');
        // A request that is text itself is sent as it stands.
        if (isContent(request)) expect(texts(opened(wire, shape)), where).toMatchObject(texts(request) as object);
        else expect(wire.slice(wire.indexOf('\n\n') + 2), where).toBe(request);
        count += 1;
        if (row === undefined || answer === undefined) continue;
        const received = opened(wireOf(page, id, example, 'Comes back'), row.answer);
        if (isContent(answer)) expect(texts(received), where).toMatchObject(texts(answer) as object);
        else expect(received, where).toBe(answer);
      }
    }
  }
  expect(count).toBe(Object.values(examples).flat().length);
});

test.each(names)('%s: every state, every move, and what each operation does to a life is told', async (name) => {
  const page = await readFile(join(folder, `${name}.html`), 'utf8');
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
  const lives = Object.entries(sandbox.lifecycles ?? {});
  expect(page.includes('id="lifecycles"')).toBe(lives.length > 0);
  for (const [life, { states, transitions, code }] of lives) {
    const meanings = (code && (spec.components.schemas[code.meanings]?.['x-meanings'] as Record<string, Tree>)) ?? {};
    const section = page.slice(page.indexOf(`id="lifecycle-${life}"`)).split('</section>')[0] ?? '';
    const told = plain(section);
    for (const [state, written] of Object.entries(states)) {
      // What a state does not say itself, its code says.
      const { en, zh, final, apply } = { ...meanings[String(written['code'])], ...written };
      const more = apply === undefined ? '' : ` makes ${String(apply)}`;
      expect(told, state).toContain(`${state}${en}${more}${zh}${final === true ? 'yes' : 'no'}`);
    }
    for (const [transition, { en, zh, notify = [] }] of Object.entries(transitions)) {
      expect(told, transition).toContain(`${transition}${en} ${zh}`);
      for (const each of notify as (string | { callback: string })[])
        expect(section, transition).toContain(`href="#${typeof each === 'string' ? each : each.callback}"`);
    }
  }
  for (const operation of Object.values(spec.paths).flatMap((item) => Object.values(item as Record<string, Tree>))) {
    const section =
      page
        .slice(page.indexOf(`<section class="operation" id="${String(operation['operationId'])}">`))
        .split('</section>')[0] ?? '';
    const doing = sandbox.operations?.[String(operation['operationId'])];
    expect(section.includes('<a href="#lifecycle-'), String(operation['operationId'])).toBe(doing !== undefined);
    if (doing !== undefined) expect(section).toContain(`<a href="#lifecycle-${doing.lifecycle}">`);
    for (const kind of Object.keys((operation['x-refusals'] ?? {}) as Tree))
      expect(section).toContain(`<span class="component">${kind}</span>`);
  }
});

test("the notification whose nonce is the operator's own has the operator's own checksum", async () => {
  const page = await readFile(join(folder, 'ccat-cvs.html'), 'utf8');
  expect(wireOf(page, 'paymentNotification', 'expired', 'The vendor posts')).toContain(
    '"checksum":"3579609ba3914a49441e98cb7e8a55de"',
  );
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
])('%j is said in words', (schema, words) => {
  expect(ruleSentences(Schema.from(source, schema, [])).map((each) => plain(each.text))).toEqual(
    words === undefined ? [] : [words],
  );
});

test('text is escaped, code and Chinese are marked', () => {
  expect(html`<p title="${'"<&>\''}">${['<b>', html`<i>`]}${undefined}${false}</p>`.text).toBe(
    '<p title="&quot;&lt;&amp;&gt;&#39;">&lt;b&gt;<i></p>',
  );
  expect(line('Ask `a<b` of 統一 (客樂得) now').text).toBe(
    'Ask <code>a&lt;b</code> of <span lang="zh-Hant">統一 (客樂得</span>) now',
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

function wireOf(page: string, id: string, example: string, label: string): string {
  const section = page.slice(page.indexOf(`<section class="operation" id="${id}">`));
  const shown = section.slice(section.indexOf(`<span class="component">${example}</span>`));
  const found = new RegExp(`<figcaption>${label}</figcaption><pre tabindex="0"><code>(.*?)</code></pre>`, 's').exec(
    shown,
  )?.[1];
  if (found === undefined) throw new Error(`${id} ${example} shows no "${label}"`);
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
