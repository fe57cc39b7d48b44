import type { components } from '../../../../generated/mypay/types.ts';

/** One line of an order, a capture or a refund. */
export type Item = Readonly<Pick<components['schemas']['Item'], 'name' | 'cost' | 'amount' | 'total'>>;

/** The vendor takes its numbers as text too. */
type GivenItem = { readonly [Name in keyof Item]?: unknown };

export function orderedItems(value: unknown): readonly Item[] {
  if (!Array.isArray(value)) return [];
  return (value as readonly GivenItem[]).map((item) => ({
    name: String(item.name),
    cost: Number(item.cost),
    amount: Number(item.amount),
    total: Number(item.total),
  }));
}
