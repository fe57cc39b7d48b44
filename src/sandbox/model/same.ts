/** Are two values the same to a vendor? Vendors write a number as a number here and as text there. */
export function same(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  return one !== undefined && one !== null && other !== undefined && other !== null && String(one) === String(other);
}
