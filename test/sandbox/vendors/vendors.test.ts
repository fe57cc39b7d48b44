import { readdir } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { vendorOf } from '../../../scripts/generate/conventions.ts';
import { everyApi } from '../../../src/sandbox/index.ts';

const folder = new URL('../../../src/sandbox/vendors/', import.meta.url);
const vendors = await readdir(folder);

const codeOf = (vendor: string): Promise<object> => import(new URL(`${vendor}/index.ts`, folder).href);
const none = { computed: {}, guards: {} };

test.each(vendors)('the folder of %s exports what the registry takes from it, and nothing else', async (vendor) => {
  const exported = Object.keys(await codeOf(vendor));
  expect(exported).toEqual(expect.arrayContaining(['computed', 'guards']));
  expect(['computed', 'dailyFile', 'guards']).toEqual(expect.arrayContaining(exported));
});

test.each(everyApi.map((api) => [api.document.name, api] as const))(
  '%s brings the code of its own vendor, if any',
  async (name, api) => {
    const vendor = vendorOf(name);
    expect({ ...(vendors.includes(vendor) ? await codeOf(vendor) : none) }).toEqual({
      computed: api.computed,
      guards: api.guards,
      ...(api.dailyFile === undefined ? {} : { dailyFile: api.dailyFile }),
    });
  },
);
