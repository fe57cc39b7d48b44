/** The name that somebody most likely meant: the one with the fewest letters to change, at most a third of them. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  return allNearest(name, known)[0];
}

/** The names that are as near as the nearest. */
export function allNearest(name: string, known: readonly string[]): string[] {
  const distances = known.map((each) => ({ each, changes: distance(name.toLowerCase(), each.toLowerCase()) }));
  const close = distances.filter(({ each, changes }) => changes <= Math.max(1, Math.floor(each.length / 3)));
  const fewest = Math.min(...close.map(({ changes }) => changes));
  return close.filter(({ changes }) => changes === fewest).map(({ each }) => each);
}

/** How many letters have to be added, taken away or replaced. Long names are strangers' and are not compared. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > b.length) return Number.POSITIVE_INFINITY;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
