/** One line of an order, a capture or a refund. The vendor takes its numbers as text too. */
export interface Item {
  readonly name: string;
  readonly cost: number;
  readonly amount: number;
  readonly total: number;
}

export function itemsIn(value: unknown): readonly Item[] {
  if (!Array.isArray(value)) return [];
  return (value as readonly Readonly<Record<string, unknown>>[]).map((item) => ({
    name: String(item['name']),
    cost: Number(item['cost']),
    amount: Number(item['amount']),
    total: Number(item['total']),
  }));
}
