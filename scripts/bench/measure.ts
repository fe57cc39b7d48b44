/** Calls per second of several ways to do the same thing, measured side by side. */
export interface Way {
  readonly name: string;
  readonly run: () => unknown;
}

export interface Figure {
  readonly name: string;
  /** Median over the rounds, calls a second. */
  readonly rate: number;
  /** Slowest and fastest round over the median. */
  readonly spread: readonly [number, number];
}

const rounds = 31;
const roundMilliseconds = 30;

/**
 * Rounds of all ways in turn, A B A B ..., so that what the machine does meanwhile falls on all of them. Each round
 * runs about as long as the others; the median of the rounds counts.
 */
export async function measure(ways: readonly Way[]): Promise<Figure[]> {
  const counts = await Promise.all(ways.map((way) => calibrated(way)));
  const rates: number[][] = ways.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, way] of ways.entries()) rates[index]?.push(await rateOf(way, counts[index] ?? 1));
  }
  return ways.map((way, index) => {
    const sorted = (rates[index] ?? []).toSorted((a, b) => a - b);
    const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
    return { name: way.name, rate: median, spread: [(sorted[0] ?? 0) / median, (sorted.at(-1) ?? 0) / median] };
  });
}

async function calibrated(way: Way): Promise<number> {
  await rateOf(way, 2000); // warms the compiler up
  const rate = await rateOf(way, 2000);
  return Math.max(1, Math.round((rate * roundMilliseconds) / 1000));
}

async function rateOf(way: Way, count: number): Promise<number> {
  const started = performance.now();
  for (let call = 0; call < count; call += 1) {
    const result = way.run();
    if (result instanceof Promise) await result;
  }
  return (count * 1000) / (performance.now() - started);
}
