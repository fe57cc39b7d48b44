/** Beyond this many places only all together and each alone are tried. */
const most = 6;

/** All together, each alone, then every other choice where there are few: the likeliest first. */
export function* subsets<T>(places: readonly T[]): Generator<readonly T[]> {
  if (places.length === 0) return;
  yield places;
  if (places.length === 1) return;
  for (const place of places) yield [place];
  if (places.length > most) return;
  for (let bits = 1; bits < 2 ** places.length - 1; bits += 1) {
    const chosen = places.filter((_, index) => (bits & (1 << index)) !== 0);
    if (chosen.length > 1) yield chosen;
  }
}
