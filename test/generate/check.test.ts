import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { forThisTest, replaced, type Workshop, workshop } from './command.ts';

let made: Workshop;
beforeAll(async () => {
  made = await workshop('ecpay-einvoice', 'ecpay-logistics');
  await made.run();
});
afterAll(() => rm(made.folder, { recursive: true, force: true }));

test('--check finds nothing after a run, and writes nothing', async () => {
  const files = await made.files();
  const { code, stdout, stderr } = await made.run('--check');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toBe(`generated: ${files.length} files are up to date\n`);
  expect(files).toContain('generated/ecpay-logistics/schemas.ts');
});

test('--check names what is stale, missing and orphaned, and mends none of it', async () => {
  const copy = forThisTest(await workshop('ecpay-einvoice'));
  await copy.run();
  await writeFile(join(copy.folder, 'generated/ecpay-einvoice/types.ts'), '// by hand\n');
  await rm(join(copy.folder, 'generated/ecpay-einvoice/schemas.ts'));
  await mkdir(join(copy.folder, 'generated/old-api'));
  await writeFile(join(copy.folder, 'generated/old-api/types.ts'), '');
  const before = await copy.files();
  const { code, stderr } = await copy.run('--check');
  expect(stderr.trim().split('\n').sort()).toEqual([
    '  generated/ecpay-einvoice/schemas.ts is missing',
    '  generated/ecpay-einvoice/types.ts is stale',
    '  generated/old-api/types.ts is orphaned',
    'run "npm run generate" and commit:',
  ]);
  expect(code).toBe(1);
  expect(await copy.files()).toEqual(before);

  expect((await copy.run()).stdout).toMatch(/, 3 changed, /);
  expect(await copy.files()).toEqual(
    before
      .filter((path) => !path.includes('old-api'))
      .concat('generated/ecpay-einvoice/schemas.ts')
      .sort(),
  );
  expect(await readFile(join(copy.folder, 'generated/ecpay-einvoice/types.ts'), 'utf8')).toContain(
    'export interface operations',
  );
});

test('--check sees a change of a document', async () => {
  const copy = forThisTest(await workshop('ecpay-einvoice'));
  await copy.run();
  await copy.edit('ecpay-einvoice', (text) => replaced(text, 'pattern: ^[0-9]{3,7}$', 'pattern: ^[0-9]{3,9}$'));
  const { code, stderr } = await copy.run('--check');
  expect(code).toBe(1);
  expect(stderr).toContain('generated/ecpay-einvoice/schemas.ts is stale');
  expect(stderr).not.toContain('operations.ts');
});

test('the same documents make the same bytes, alone or beside others', async () => {
  const alone = forThisTest(await workshop('ecpay-einvoice'));
  await alone.run();
  const own = (await alone.files()).filter((path) => path.startsWith('generated/ecpay-einvoice/'));
  expect(own.length).toBeGreaterThan(7);
  for (const path of own) expect(await alone.read(path), path).toBe(await made.read(path));
});

test('what is generated needs no eval and requires nothing, and schemas import types alone', async () => {
  const code = (await made.files()).filter((path) => !path.endsWith('types.ts'));
  expect(code.length).toBeGreaterThan(8);
  for (const path of code) {
    const text = await made.read(path);
    // A module that is loaded when it is needed is named in full.
    expect(
      text.match(/\b(?:eval|require|Function|process)\b\s*\(|\bimport\s*\((?!'\.\.?\/[\w/-]+\.ts'\))/g),
      path,
    ).toBeNull();
    for (const line of text.match(/^import .*$/gm) ?? []) {
      if (path.endsWith('/schemas.ts'))
        expect(line, path).toMatch(/^import type \{ [\w, ]+ \} from '\.\.\/\.\.\/src\/[\w/-]+\.ts';$/);
      else expect(line, path).toMatch(/ from '(?:(?:\.\.\/)+src|\.(?:\/[a-z-]+)?)\/[\w/-]+\.ts';$/);
    }
  }
});

test('a run that fails half way leaves whole files only, and what a killed run leaves is swept by the next', async () => {
  const copy = forThisTest(await workshop('ecpay-einvoice'));
  await copy.run();
  const before = new Map(
    await Promise.all((await copy.files()).map(async (path) => [path, await copy.read(path)] as const)),
  );
  const blocked = 'generated/ecpay-einvoice/schemas.ts';
  await rm(join(copy.folder, blocked));
  await mkdir(join(copy.folder, blocked));
  await copy.edit('ecpay-einvoice', (text) => text.replaceAll('checkBarcode', 'checkCarrier'));
  expect((await copy.run()).code).not.toBe(0);
  const files = await copy.files();
  expect(files).toEqual([...before.keys()].filter((path) => path !== blocked));

  await rm(join(copy.folder, blocked), { recursive: true });
  await mkdir(join(copy.folder, 'generated/.writing-1'));
  await writeFile(join(copy.folder, 'generated/.writing-1/types.ts'), 'half');
  expect((await copy.run('--check')).stderr).toContain('generated/.writing-1/types.ts is orphaned');
  expect((await copy.run()).code).toBe(0);
  expect(await copy.files()).toEqual([...before.keys()]);
  for (const path of files) {
    const fresh = await copy.read(path);
    const renamed = (before.get(path) ?? '').replaceAll('checkBarcode', 'checkCarrier');
    // The vendor's address keeps its name.
    expect(fresh, path).toBe(renamed.replaceAll(/(?<!\/)CheckBarcode/g, 'CheckCarrier'));
  }
});
