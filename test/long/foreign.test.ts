import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stageClient } from '../../scripts/stage-client.ts';
import { type Listener, listen, type Sandbox } from '../../src/sandbox/index.ts';
import { generated } from '../specs/apis.ts';
import { callers } from './foreign-callers.ts';
import { type ForeignCase, foreignCases, freshSandbox } from './foreign-calls.ts';

type Answer = { readonly status: number; readonly body: unknown; readonly location: string | null };
type Calls = Readonly<Record<'sealed' | 'spoilt', (baseUrl: string) => Promise<Answer>>>;

const run = promisify(execFile);
const root = new URL('../../', import.meta.url).pathname;
const foreign = join(root, 'test/foreign/node_modules');
const quiet = {
  ...process.env,
  REDOCLY_TELEMETRY: 'off',
  REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
  DO_NOT_TRACK: '1',
  NO_COLOR: '1',
};
const cases = await foreignCases();
let folder = '';
let listener: Listener;
/** The one that answers at the moment. */
let sandbox: Sandbox;

/** The generators want a newer Node.js than ours, which comes with them. */
async function tool(name: string, ...args: readonly string[]): Promise<void> {
  await run(join(foreign, '.bin/node'), [join(foreign, '.bin', name), ...args], { cwd: folder, env: quiet });
}

/** How each generator is asked for a client of the bundled document, with as few settings as it allows. */
const generators: Readonly<Record<string, (document: string, bundle: string) => Promise<void>>> = {
  'hey-api': (document, bundle) =>
    tool('openapi-ts', '--input', bundle, '--output', `hey-api/${document}`, '--client', '@hey-api/client-fetch'),
  orval: async (document, bundle) => {
    const config = `orval-${document}.config.mjs`;
    const output = { target: `orval/${document}.ts`, client: 'fetch', baseUrl: listener.url };
    await writeFile(join(folder, config), `export default ${JSON.stringify({ api: { input: bundle, output } })};`);
    await tool('orval', '--config', config);
  },
  'swagger-typescript-api': (document, bundle) =>
    tool(
      'swagger-typescript-api',
      'generate',
      '--path',
      bundle,
      '--output',
      'swagger-typescript-api',
      '--name',
      `${document}.ts`,
    ),
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jinliu-foreign-'));
  listener = await listen((request) => sandbox(request));
  await writeFile(join(folder, 'package.json'), JSON.stringify({ type: 'module', private: true }));
  const redocly = join(root, 'node_modules/@redocly/cli/bin/cli.js');
  for (const document of cases.keys()) {
    const bundle = join(folder, `${document}.json`);
    await run(process.execPath, [redocly, 'bundle', join(root, `specs/${document}.yaml`), '--output', bundle], {
      env: quiet,
    });
    for (const generate of Object.values(generators)) await generate(document, bundle);
  }
  for (const [document, found] of cases) {
    for (const [name, caller] of Object.entries(callers)) {
      if (found !== undefined) await writeFile(join(folder, name, `call-${document}.ts`), caller(found.call));
    }
  }
});

afterAll(async () => {
  await listener?.close();
  await rm(folder, { recursive: true, force: true });
});

/** What our own client makes of an answer that another client got. */
function judged({ call, request, now }: ForeignCase, { status, body, location }: Answer): Promise<unknown> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const answer = async (): Promise<Response> =>
    new Response(text, { status, headers: location === null ? {} : { location } });
  const client = stageClient(call.document, { baseUrl: 'http://sandbox.invalid', fetch: answer, now: () => now });
  return Promise.resolve(client.call(call.operation, request));
}

/** What the sandbox answers to the same body, sent by hand. */
async function byHand({ call, now }: ForeignCase, body: unknown): Promise<Answer> {
  const text = call.isForm ? new URLSearchParams(body as Record<string, string>).toString() : JSON.stringify(body);
  const headers = {
    ...call.headers,
    'content-type': call.isForm ? 'application/x-www-form-urlencoded' : 'application/json',
  };
  const response = await freshSandbox(now)(
    new Request(`http://sandbox.invalid${call.path}`, { method: 'POST', headers, body: text }),
  );
  return { status: response.status, body: await response.text(), location: response.headers.get('location') };
}

describe.each(Object.keys(generators))('a client made by %s', (name) => {
  test('compiles under strict, with a call per document', async () => {
    const options = {
      strict: true,
      module: 'nodenext',
      target: 'es2022',
      lib: ['es2023', 'dom', 'dom.iterable'],
      types: [],
      outDir: 'compiled',
      rootDir: '.',
    };
    const config = `tsconfig.${name}.json`;
    await writeFile(join(folder, config), JSON.stringify({ compilerOptions: options, include: [name] }));
    const shown = await run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '--project', config], {
      cwd: folder,
    }).then(
      () => '',
      (error: { stdout: string }) => error.stdout,
    );
    expect(shown).toBe('');
  });

  test.each([...cases.keys()])('names every operation of %s', async (document) => {
    const { operations } = await generated(document);
    const files = name === 'hey-api' ? ['hey-api', document, 'sdk.gen.ts'] : [name, `${document}.ts`];
    const text = await readFile(join(folder, ...files), 'utf8');
    expect(Object.keys(operations).filter((id) => !new RegExp(`\\b${id}\\b`).test(text))).toEqual([]);
  });

  describe.each([...cases])('%s', (document, found) => {
    if (found === undefined) {
      test.skip(
        'is not called: its operations are sent as XML or by a browser, and this generator writes forms and JSON',
      );
      return;
    }
    const calls = async (): Promise<Calls> => {
      sandbox = freshSandbox(found.now);
      return (await import(pathToFileURL(join(folder, 'compiled', name, `call-${document}.js`)).href)) as Calls;
    };

    test('the right operation is reached, and answers as it answers our own client', async () => {
      expect(await judged(found, await (await calls()).sealed(listener.url))).toEqual(found.value);
    });

    test('what has no right checksum, cipher or password is refused in the way of the operation', async () => {
      const { status, body, location } = await (await calls()).spoilt(listener.url);
      const refusal = await byHand(found, found.call.corrupted);
      expect({ status, location }).toEqual({ status: refusal.status, location: refusal.location });
      // Where nothing stands in the body, some clients make an empty object of it.
      if (refusal.body !== '') expect(typeof body === 'string' ? body : JSON.stringify(body)).toBe(refusal.body);
      const verdict = await judged(found, refusal).catch((error: unknown) => error);
      expect(verdict).not.toEqual(found.value);
    });
  });
});
