/** Are two lists of names the same? Names of one origin are the same texts in memory, which is seen at once. */
export function areSameNames(names: readonly string[], others: readonly string[]): boolean {
  const { length } = names;
  if (others.length !== length) return false;
  for (let index = 0; index < length; index += 1) if (names[index] !== others[index]) return false;
  return true;
}
