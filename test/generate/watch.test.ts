import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { expect, onTestFinished, test, vi } from 'vitest';
import { forThisTest, replaced, type Workshop, workshop } from './command.ts';

/** Polled and not awaited for a fixed time: how long a run takes is the machine's business. */
const patience = { timeout: 25_000, interval: 50 };

interface Said {
  out: string;
  err: string;
}

/** Starts the watcher, waits until it watches, and ends it with the test. */
async function watching(made: Workshop): Promise<{ readonly program: ChildProcess; readonly said: Said }> {
  const program = made.start('--watch');
  const said: Said = { out: '', err: '' };
  program.stdout?.on('data', (chunk: Buffer) => {
    said.out += chunk.toString();
  });
  program.stderr?.on('data', (chunk: Buffer) => {
    said.err += chunk.toString();
  });
  onTestFinished(async () => {
    if (program.exitCode !== null || !program.kill()) return;
    await once(program, 'exit');
  });
  await vi.waitFor(() => expect(said.out).toContain('watching'), patience);
  return { program, said };
}

test('--watch generates at once and after each save, and survives a broken one', async () => {
  const made = forThisTest(await workshop('ecpay-einvoice'));
  const schemas = 'generated/ecpay-einvoice/schemas.ts';
  const { program, said } = await watching(made);
  expect(await made.read(schemas)).toContain('[0-9]{3,7}');

  await made.edit('ecpay-einvoice', (text) => replaced(text, '^[0-9]{3,7}$', '^[0-9]{3,8}$'));
  await vi.waitFor(async () => expect(await made.read(schemas)).toContain('[0-9]{3,8}'), patience);

  await made.edit('ecpay-einvoice', (text) => replaced(text, 'x-effect: read', 'x-effect: reed'));
  await vi.waitFor(
    () => expect(said.err).toMatch(/^[0-9:]{8} specs\/ecpay-einvoice\.yaml:\d+: .*"x-effect" must be equal to one of/m),
    patience,
  );
  expect(await made.read(schemas)).toContain('[0-9]{3,8}');

  await made.edit('ecpay-einvoice', (text) =>
    replaced(replaced(text, 'x-effect: reed', 'x-effect: read'), '^[0-9]{3,8}$', '^[0-9]{3,9}$'),
  );
  await vi.waitFor(async () => expect(await made.read(schemas)).toContain('[0-9]{3,9}'), patience);
  expect(program.exitCode).toBeNull();
}, 90_000);

test('--watch makes the saved document alone, and says when, which and what changed', async () => {
  const made = forThisTest(await workshop('ecpay-einvoice', 'ccat-cvs'));
  const { said } = await watching(made);

  await made.edit('ecpay-einvoice', (text) => replaced(text, '^[0-9]{3,7}$', '^[0-9]{3,8}$'));
  const first =
    /^[0-9]{2}:[0-9]{2}:[0-9]{2} specs\/ecpay-einvoice\.yaml: (?:generated\/ecpay-einvoice\/[a-z]+\.ts,? )+changed, \d+ ms$/m;
  await vi.waitFor(() => expect(said.out).toMatch(first), patience);
  expect(said.out).toMatch(/ generated\/ecpay-einvoice\/schemas\.ts(?:, .*)? changed, /);
  expect(said.out).not.toContain('specs/ccat-cvs.yaml');

  // What stands beside a document belongs to it.
  await made.edit('sandbox/ccat-cvs', (text) => `${text}# a word more\n`);
  const second = /^[0-9:]{8} specs\/ccat-cvs\.yaml: nothing changed, \d+ ms$/m;
  await vi.waitFor(() => expect(said.out).toMatch(second), patience);
  expect(said.out.match(/specs\/ecpay-einvoice\.yaml/g)).toHaveLength(1);
  expect(said.err).toBe('');
}, 90_000);
