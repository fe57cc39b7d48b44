import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { registry } from '../../generated/registry.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { stageClient } from '../../scripts/stage-client.ts';
import { sandboxSettings } from '../../src/cli/sandbox-options.ts';
import { openShop } from '../support/shop.ts';
import { type Block, blocksOf, pages, readmes, root, withSources } from './blocks.ts';
import { takePrinted } from './stage.ts';

/**
 * Every example of the READMEs and of the guides runs against the sandbox, and prints what the comment beside each `console.log` says.
 */
const blocks = (await Promise.all(pages.flat().map((page) => blocksOf(page, 'ts')))).flat();
/** What names an environment is led to the sandbox. A guide has others too: for a sandbox of the reader's own, or a part of a shop. */
const runnable = blocks.filter(({ readme, code }) => isReadme(readme) || /environment: '/.test(code));

function isReadme(page: string): boolean {
  return readmes.some((readme) => readme === page);
}

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(root, 'test', '.readme-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs an example as it stands there, but for where it sends and where it prints. */
async function run({ readme, line, code }: Block): Promise<Readonly<Record<string, unknown>>> {
  const file = join(folder, `${readme.replaceAll('/', '-')}-${line}.ts`);
  const stage = relative(folder, join(import.meta.dirname, 'stage.ts'));
  const lines = withSources(code, file)
    .replaceAll(/environment: '(?:stage|production)'/g, '$&, fetch: toSandbox')
    .split('\n')
    .map((text, index) => text.replace('console.log(', `printed(${line + index}, `));
  await writeFile(file, `import { printed, toSandbox } from '${stage}'; ${lines.join('\n')}`);
  return (await import(file)) as Readonly<Record<string, unknown>>;
}

/** What the comments say, by the line: all that one line prints, between commas. */
function commentsOf({ line, code }: Block): ReadonlyMap<number, string> {
  const said = code
    .split('\n')
    .map((text, index) => [line + index, /console\.log\(.*\)[;,]? \/\/ (.*)$/.exec(text)?.[1]] as const);
  return new Map(said.flatMap(([at, words]) => (words === undefined ? [] : [[at, words]])));
}

/** The callbacks that an example has a handler for, each as its vendor would send it. */
function callbacksFor({ code }: Block): Request[] {
  const documents = [...code.matchAll(/'jinliu\/([\w-]+)'/g)]
    .map(([, name = '']) => name)
    .filter((name) => name in registry);
  return documents.flatMap((document) => {
    const { test: make = {} } = stageClient(document, { baseUrl: 'http://vendor.invalid' }).callbacks ?? {};
    return Object.entries(make).flatMap(([id, request]) => (code.includes(`${id}: `) ? [request()] : []));
  });
}

describe.each(runnable)('the example of $readme, line $line', (block) => {
  test('prints what its comments say', async () => {
    const { POST } = await run(block);
    if (typeof POST === 'function') {
      // Each comes twice, as vendors do it.
      for (const request of [...callbacksFor(block), ...callbacksFor(block)])
        expect(((await POST(request)) as Response).status).toBe(200);
    }
    const printed = takePrinted();
    expect(printed.size).toBeGreaterThan(0);
    const comments = commentsOf(block);
    for (const [line, texts] of printed)
      if (isReadme(block.readme) || comments.has(line))
        expect(texts.join(', '), `line ${line}`).toBe(comments.get(line));
  });
});

/** The code without what differs from language to language. */
function skeleton({ code }: Block): string {
  return code
    .replaceAll(/^ *\/\/.*\n/gm, '')
    .replaceAll(/ \/\/ .*$/gm, '')
    .replaceAll(/'[^']*\P{ASCII}[^']*'|'(?:ask|an?|tea|the|ship)\b[^']*'/gu, "'...'");
}

test.each(pages)('%s and %s have the same examples', async (...page) => {
  const [english, chinese] = page.map((readme) => blocks.filter((block) => block.readme === readme).map(skeleton));
  expect(chinese).toEqual(english);
  const [commands, others] = await Promise.all(
    page.map(async (readme) => (await blocksOf(readme, 'sh')).map(({ code }) => code.replaceAll(/ *#.*$/gm, ''))),
  );
  expect(others).toEqual(commands);
});

describe.each(readmes)('the commands of %s', (readme) => {
  test('are there', async () => {
    const commands = (await blocksOf(readme, 'sh')).flatMap(({ code }) =>
      code.split('\n').flatMap((line) => line.replace(/ *#.*$/, '').split(' && ')),
    );
    const scripts = commands.flatMap((command) => /^npm (?!ci|install)(?:run )?(\S+)/.exec(command)?.[1] ?? []);
    expect(scripts).toEqual(['start', 'test']);
    for (const name of scripts) expect(Object.keys(packageJson.scripts)).toContain(name);
    const sandboxes = commands.flatMap((command) => /^npx jinliu sandbox (.*)$/.exec(command)?.[1] ?? []);
    expect(sandboxes).not.toEqual([]);
    for (const args of sandboxes) expect(() => sandboxSettings(args.split(' '))).not.toThrow();
  });

  test('are understood by the control API, in this order', async () => {
    const commands = (await blocksOf(readme, 'sh')).flatMap(({ code }) => code.split('\n'));
    const requests = commands.flatMap((command) => {
      const [, body = '', url = ''] = /^curl -H "\$json" -d '(.*)' (\S+)$/.exec(command) ?? [];
      return url === ''
        ? []
        : [new Request(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body })];
    });
    expect(requests.length).toBeGreaterThan(0);
    const { sandbox, order } = openShop();
    await order('A1');
    for (const request of requests) {
      const response = await sandbox(request);
      expect(response.ok, `${request.url}: ${await response.text()}`).toBe(true);
    }
  });
});
