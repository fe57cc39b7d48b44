import { guard } from '../../src/sandbox/lifecycle/guard.ts';
import type { Guards } from '../../src/sandbox/model/context.ts';

/** Compiled and never run: a guard raises the kinds that it declares, and no other. */
export const guards: Guards = {
  declared: guard(['amount-below-fee', 'missing'], ({ payload, record }) => {
    if (record === undefined) return { refusal: 'missing' };
    return Number(payload['amount']) > 25 ? undefined : { refusal: 'amount-below-fee', values: { fee: '25' } };
  }),
  // @ts-expect-error: a kind that is not declared
  misspelt: guard(['amount-below-fee'], () => ({ refusal: 'amount-bellow-fee' })),
  // @ts-expect-error: no kind is declared at all
  undeclared: guard([], () => ({ refusal: 'missing' })),
  // @ts-expect-error: a bare check says nothing of its kinds
  bare: () => ({ refusal: 'missing' }),
};
