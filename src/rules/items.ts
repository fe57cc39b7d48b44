/** The items of a payload that a schema has found right; none where none are given. */
export function itemsOf(payload: Readonly<Record<string, unknown>>): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(payload['items']) ? payload['items'] : [];
}

export function amountOf(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}
