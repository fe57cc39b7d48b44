/** So many names are worth a look. */
const most = 3;

/** The known names that a misspelt one may mean: the fewest keystrokes away, whatever the letter case. */
export function nearest(name: string, known: Iterable<string>): string[] {
  const limit = Math.max(1, Math.floor(name.length / 3));
  const close = [...new Set(known)]
    .map((each) => ({ each, distance: distance(name.toLowerCase(), each.toLowerCase()) }))
    .filter((found) => found.distance <= limit);
  const least = Math.min(...close.map((found) => found.distance));
  return close
    .filter((found) => found.distance === least)
    .map(({ each }) => each)
    .slice(0, most);
}

/** `did you mean maxLength?`, or else what to do where no known name is near. */
export function meant(name: string, known: Iterable<string>, otherwise: string): string {
  const names = nearest(name, known);
  return names.length === 0 ? otherwise : `did you mean ${names.join(' or ')}?`;
}

/** Keystrokes from one text to the other: a character more, less or another, or two that changed places. */
function distance(from: string, to: string): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const replaced = (last[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1);
      const isSwap = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      const swapped = isSwap ? (beforeLast[column - 2] ?? row) + 1 : replaced;
      line.push(Math.min(replaced, swapped, (last[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1));
    }
    beforeLast = last;
    last = line;
  }
  return last[to.length] ?? 0;
}
