import { copyFile, mkdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { specPaths } from '../spec/read.ts';

/**
 * `npx tsx scripts/release/record.ts` keeps the documents as they are now as the released ones. Part of a release, and
 * of nothing else: `npm run check` compares with these copies, so that it works in a shallow clone without tags.
 */
const specs = new URL('../../specs/', import.meta.url).pathname;
const released = join(specs, 'released');

await rm(released, { recursive: true, force: true });
await mkdir(released, { recursive: true });
const paths = await specPaths(specs);
for (const path of paths) await copyFile(path, join(released, basename(path)));
console.log(`released: ${paths.length} documents recorded`);
