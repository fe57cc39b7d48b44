import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { forThisTest, lineOf, replaced, root, type Workshop, workshop } from './command.ts';

const english = 'summary: Ask whether a mobile barcode exists';
const chinese = 'summary: 查驗手機條碼是否存在';
const translated = 'specs/zh-TW/translated/ecpay-einvoice.json';

/** A document with its Chinese, generated once. */
async function generatedWorkshop(): Promise<Workshop> {
  const made = forThisTest(await workshop('ecpay-einvoice'));
  await cp(join(root, 'specs/zh-TW/ecpay-einvoice.yaml'), join(made.specs, 'zh-TW/ecpay-einvoice.yaml'));
  expect(await made.run()).toMatchObject({ code: 0, stderr: '' });
  return made;
}

test('English that changes under its Chinese is told until the Chinese changes too', async () => {
  const made = await generatedWorkshop();
  const text = await made.edit('ecpay-einvoice', (whole) => replaced(whole, english, `${english} at all`));
  const overlay = await readFile(join(made.specs, 'zh-TW/ecpay-einvoice.yaml'), 'utf8');
  const notified = `specs/zh-TW/ecpay-einvoice.yaml:${lineOf(overlay, chinese)}: the English of this summary has changed (specs/ecpay-einvoice.yaml:${lineOf(text, english)}); put that into Chinese, or if nothing has to be changed here run "npm run generate -- --translated"\n`;
  // It hinders nobody who is still writing.
  expect(await made.run()).toMatchObject({ code: 0, stderr: notified });
  expect(await made.run('--check')).toMatchObject({
    code: 1,
    stderr: `${notified}1 problem(s); nothing was written\n`,
  });

  await made.edit('zh-TW/ecpay-einvoice', (whole) => replaced(whole, chinese, `${chinese}與否`));
  expect((await made.run('--check')).stderr).toContain(`${translated} is stale`);
  expect(await made.run()).toMatchObject({ code: 0, stderr: '' });
  expect(await made.run('--check')).toMatchObject({ code: 0, stderr: '' });
});

test('or until somebody says that the Chinese is right as it is', async () => {
  const made = await generatedWorkshop();
  await made.edit('ecpay-einvoice', (whole) => replaced(whole, english, `${english}, or not`));
  expect((await made.run('--check')).code).toBe(1);
  expect(await made.run('--translated')).toMatchObject({ code: 0, stderr: '' });
  expect(await made.run('--check')).toMatchObject({ code: 0, stderr: '' });
});

test('Chinese alone may change, and texts may come and go', async () => {
  const made = await generatedWorkshop();
  const before = await made.read(translated);
  await made.edit('zh-TW/ecpay-einvoice', (whole) => replaced(whole, chinese, `${chinese}。`));
  expect(await made.run()).toMatchObject({ code: 0, stderr: '' });
  const after = await made.read(translated);
  expect(after).not.toBe(before);
  const all = JSON.parse(after) as Record<string, string>;
  await writeFile(
    join(made.folder, translated),
    JSON.stringify({ ...all, '$.info title': undefined, '$.gone summary': 'a b' }),
  );
  expect(await made.run()).toMatchObject({ code: 0, stderr: '' });
  expect(await made.read(translated)).toBe(after);
});
