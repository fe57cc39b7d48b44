import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

/** What GitHub runs: nothing that its owner could change behind our back, and no script that is not there. */

interface Step {
  readonly uses?: string;
  readonly run?: string;
}
interface Workflow {
  readonly permissions?: unknown;
  readonly jobs: Readonly<
    Record<
      string,
      { readonly 'timeout-minutes'?: number; readonly steps: readonly Step[]; readonly permissions?: unknown }
    >
  >;
}

const folder = '.github/workflows';
const names = (await readdir(folder)).filter((name) => name.endsWith('.yml'));
const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as { readonly scripts: Record<string, string> };

describe.each(names)('%s', async (name) => {
  const text = await readFile(join(folder, name), 'utf8');
  const workflow = parse(text) as Workflow;
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

  test('pins each action to a commit, with the version beside it', () => {
    const uses = [...text.matchAll(/uses: (.*)/g)].map(([, action]) => action);
    expect(uses.length).toBeGreaterThan(0);
    for (const action of uses) expect(action).toMatch(/^[\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('asks for no right that a job does not need, and ends', () => {
    expect([{}, { contents: 'read' }]).toContainEqual(workflow.permissions);
    for (const job of Object.values(workflow.jobs)) expect(job['timeout-minutes']).toBeGreaterThan(0);
  });

  test('calls npm scripts that there are', () => {
    const called = steps.flatMap(({ run = '' }) =>
      [...run.matchAll(/npm (?:run (?:-s )?([\w:]+)|(test|start))/g)].map(([, script, short]) => script ?? short ?? ''),
    );
    for (const script of called) expect(Object.keys(scripts)).toContain(script);
  });
});

test('the version of .nvmrc is the oldest that package.json promises', async () => {
  const { engines } = JSON.parse(await readFile('package.json', 'utf8')) as {
    readonly engines: { readonly node: string };
  };
  expect(engines.node).toBe(`>=${(await readFile('.nvmrc', 'utf8')).trim()}`);
});

test.each(['README.md', 'README.zh-TW.md'])('%s is read in one sitting', async (name) => {
  expect((await readFile(name, 'utf8')).split('\n').length).toBeLessThanOrEqual(200 + 1);
});
