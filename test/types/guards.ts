import { guard } from '../../src/sandbox/lifecycle/guard.ts';
import type { Guards } from '../../src/sandbox/model/context.ts';

/** Compiled and never run: a guard raises the kinds that it declares, and no other. */
export const guards: Guards = {
  declared: guard(['amount-below-fee', 'missing'], ({ payload, entry }) => {
    if (entry === undefined) return { fault: 'missing' };
    return Number(payload['amount']) > 25 ? undefined : { fault: 'amount-below-fee', words: { fee: '25' } };
  }),
  // @ts-expect-error: a kind that is not declared
  misspelt: guard(['amount-below-fee'], () => ({ fault: 'amount-bellow-fee' })),
  // @ts-expect-error: no kind is declared at all
  undeclared: guard([], () => ({ fault: 'missing' })),
  // @ts-expect-error: a bare check says nothing of its kinds
  bare: () => ({ fault: 'missing' }),
};
