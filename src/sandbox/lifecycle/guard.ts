import type { AnyRecord, Context, Guard, Objection, RecordShape } from '../model/context.ts';

/**
 * A guard with the kinds of refusal that it may find, so that `npm run generate` knows them. A check that finds another
 * kind does not compile.
 *
 * @example
 * guard(['amount-below-fee'], ({ payload }) => (Number(payload['amount']) > 25 ? undefined : { refusal: 'amount-below-fee' }))
 */
export function guard<const Kind extends string, Shape extends RecordShape = AnyRecord>(
  raises: readonly Kind[],
  check: (context: Context<Shape>) => Objection<NoInfer<Kind>> | undefined,
): Guard<Kind, Shape> {
  return { raises, check };
}
