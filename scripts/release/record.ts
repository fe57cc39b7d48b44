import { copyFile, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * `npx tsx scripts/release/record.ts` keeps the documents as they are now as the released ones. Part of a release, and of nothing else:
 * `npm run check` compares with these copies, so that it works in a shallow clone without tags.
 */
const specs = new URL('../../specs/', import.meta.url).pathname;
const released = join(specs, 'released');

await rm(released, { recursive: true, force: true });
await mkdir(released, { recursive: true });
const names = (await readdir(specs)).filter((name) => name.endsWith('.yaml'));
for (const name of names) await copyFile(join(specs, name), join(released, name));
console.log(`released: ${names.length} documents recorded`);
