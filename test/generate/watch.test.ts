import { once } from 'node:events';
import { expect, onTestFinished, test, vi } from 'vitest';
import { forThisTest, replaced, workshop } from './command.ts';

/** Polled and not awaited for a fixed time: how long a run takes is the machine's business. */
const patience = { timeout: 25_000, interval: 50 };

test('--watch generates at once and after each save, and survives a broken one', async () => {
  const made = forThisTest(await workshop('ecpay-einvoice'));
  const schemas = 'generated/ecpay-einvoice/schemas.ts';
  const watching = made.start('--watch');
  const said = { out: '', err: '' };
  watching.stdout?.on('data', (chunk: Buffer) => {
    said.out += chunk.toString();
  });
  watching.stderr?.on('data', (chunk: Buffer) => {
    said.err += chunk.toString();
  });
  onTestFinished(async () => {
    if (watching.exitCode !== null || !watching.kill()) return;
    await once(watching, 'exit');
  });

  await vi.waitFor(() => expect(said.out).toContain('watching'), patience);
  expect(await made.read(schemas)).toContain('[0-9]{3,7}');

  await made.edit('ecpay-einvoice', (text) => replaced(text, '^[0-9]{3,7}$', '^[0-9]{3,8}$'));
  await vi.waitFor(async () => expect(await made.read(schemas)).toContain('[0-9]{3,8}'), patience);

  await made.edit('ecpay-einvoice', (text) => replaced(text, 'x-effect: read', 'x-effect: reed'));
  await vi.waitFor(() => expect(said.err).toContain('"x-effect" must be equal to one of'), patience);
  expect(await made.read(schemas)).toContain('[0-9]{3,8}');

  await made.edit('ecpay-einvoice', (text) =>
    replaced(replaced(text, 'x-effect: reed', 'x-effect: read'), '^[0-9]{3,8}$', '^[0-9]{3,9}$'),
  );
  await vi.waitFor(async () => expect(await made.read(schemas)).toContain('[0-9]{3,9}'), patience);
  expect(watching.exitCode).toBeNull();
}, 90_000);
