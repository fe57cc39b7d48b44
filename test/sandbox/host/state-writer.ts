import { createHash } from 'node:crypto';
import { openState } from '../../../src/sandbox/host/state/state.ts';

/**
 * Saves states of a changing size, one after another, until it is killed. Run by state.test.ts with the file's path.
 */
const state = await openState(process.argv[2] ?? '');
process.stdout.write(`${JSON.stringify(state.snapshot ?? null)}\n`);
const before = (state.snapshot as { count: number } | undefined)?.count ?? 0;
for (let count = before + 1; ; count += 1) {
  const filler = 'x'.repeat(1 + ((count * 7919) % 300_000));
  state.save({ count, filler, digest: createHash('sha256').update(`${count}${filler}`).digest('hex') });
  await state.written();
}
