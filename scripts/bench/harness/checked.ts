import type { Way } from './measure.ts';
import type { Mistaken } from './row.ts';

const checks = 500;

export interface Checked<Input> {
  /** The ways that are right every time. */
  readonly right: readonly Way<Input>[];
  readonly mistaken: readonly Mistaken[];
}

/**
 * Correctness before speed: what every way makes of the same inputs, held against what the vendor makes of them. A
 * peer that is wrong is left out.
 *
 * @throws Error when our own way or the floor is wrong
 */
export async function checked<Input>(
  makeInput: () => Input,
  ways: readonly Way<Input>[],
  isRight: (input: Input, result: unknown) => boolean,
): Promise<Checked<Input>> {
  const inputs = Array.from({ length: checks }, makeInput);
  const mistaken: Mistaken[] = [];
  for (const { name, role, ready } of ways) {
    const run = ready(inputs);
    let wrong = 0;
    for (const [index, input] of inputs.entries()) if (!isRight(input, await run(index))) wrong += 1;
    if (wrong > 0 && (role === 'ours' || role === 'floor')) throw new Error(`${name} is wrong ${wrong} times`);
    if (wrong > 0) mistaken.push({ name, wrong, of: checks });
  }
  return { right: ways.filter(({ name }) => !mistaken.some((each) => each.name === name)), mistaken };
}
