import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { expect, test, vi } from 'vitest';
import { packageSources } from '../scripts/package-sources.ts';
import { cashier } from './callbacks/clients.ts';

const root = new URL('..', import.meta.url).pathname;

interface Example {
  POST(request: Request): Promise<Response>;
}

/** The callback example of a README as a module. */
async function exampleOf(readme: string, folder: string): Promise<Example> {
  const text = await readFile(join(root, readme), 'utf8');
  const [example = ''] = [...text.matchAll(/```ts\n(.*?)```/gs)].flatMap(([, code = '']) => (code.includes('function POST') ? [code] : []));
  const file = join(folder, `${readme}.ts`);
  const sources = packageSources();
  await writeFile(
    file,
    example.replaceAll(/'(jinliu\/[\w-]+)'/g, (_, entry: string) => `'${relative(folder, sources.get(entry) ?? entry)}'`),
  );
  return (await import(file)) as Example;
}

test.each(['README.md', 'README.zh-TW.md'])('the callback example of %s ships once', async (readme) => {
  const folder = await mkdtemp(join(root, 'test', '.examples-'));
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  try {
    const { POST } = await exampleOf(readme, folder);
    const { paymentResult } = cashier.callbacks.test;
    for (const request of [paymentResult({ SimulatePaid: 1 }), paymentResult(), paymentResult(), paymentResult()])
      expect(await (await POST(request)).text()).toBe('1|OK');
    expect(log.mock.calls).toEqual([['ship', 'CVS20260101000001', 1250]]);
  } finally {
    log.mockRestore();
    await rm(folder, { recursive: true });
  }
});
