import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createViteServer } from 'vitest/node';

/** Vite's module runner, on which Vitest's is built. */
interface Runner {
  import(
    url: string,
  ): Promise<{ readonly readConventions: () => Promise<{ readonly envelopes: ReadonlyMap<string, unknown> }> }>;
}

test('no module is asked for under two addresses, which evaluates it twice where the machine is busy', async () => {
  const server = await createViteServer({
    configFile: false,
    root: fileURLToPath(new URL('../..', import.meta.url)),
    logLevel: 'silent',
    server: { middlewareMode: true, watch: null, hmr: false, ws: false },
    optimizeDeps: { noDiscovery: true },
  });
  onTestFinished(() => server.close());
  const { ssr } = server.environments;
  const fetched = vi.spyOn(ssr, 'fetchModule');
  const { readConventions } = await (ssr as typeof ssr & { readonly runner: Runner }).runner.import(
    '/scripts/generate/conventions.ts',
  );
  expect([...(await readConventions()).envelopes.keys()]).toContain('ccat-apn');
  const addresses = new Map<string, Set<string>>();
  for (const [index, [url]] of fetched.mock.calls.entries()) {
    const module: { readonly id?: string } = await fetched.mock.results[index]?.value;
    if (module.id !== undefined) addresses.set(module.id, (addresses.get(module.id) ?? new Set()).add(url));
  }
  expect(addresses.size).toBeGreaterThan(50);
  expect([...addresses.values()].filter(({ size }) => size > 1)).toEqual([]);
});
