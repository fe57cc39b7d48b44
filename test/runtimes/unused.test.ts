import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');

test('no file, no dependency and no export is there for nobody (knip)', async () => {
  const knip = join(import.meta.dirname, 'node_modules/knip/bin/knip.js');
  const config = join(import.meta.dirname, 'knip.json');
  const args = [knip, '--directory', root, '--config', config, '--include', 'files,dependencies,exports'];
  const found = await run(process.execPath, [...args, '--no-progress', '--no-config-hints']).then(
    ({ stdout }) => stdout,
    (error: { stdout?: string }) => error.stdout ?? String(error),
  );
  expect(found.trim()).toBe('');
});
