/** How far a version has to move, from least to most. */
export const levels = ['none', 'patch', 'minor', 'major'] as const;
export type Level = (typeof levels)[number];

export function highest(found: readonly Level[]): Level {
  return levels[Math.max(0, ...found.map((level) => levels.indexOf(level)))] ?? 'none';
}

/** The lowest version that says what has changed since `version`. */
export function bumped(version: string, level: Level): string {
  const [major, minor, patch] = parts(version);
  switch (level) {
    case 'major':
      return `${major + 1}.0.0`;
    case 'minor':
      return `${major}.${minor + 1}.0`;
    case 'patch':
      return `${major}.${minor}.${patch + 1}`;
    case 'none':
      return version;
  }
}

/** Is `version` the other one, or a later one? */
export function isAtLeast(version: string, other: string): boolean {
  const own = parts(version);
  const first = parts(other).findIndex((part, index) => part !== own[index]);
  return first < 0 || (own[first] ?? 0) > (parts(other)[first] ?? 0);
}

function parts(version: string): [number, number, number] {
  const found = /^(\d+)\.(\d+)\.(\d+)$/.exec(version);
  if (found === null) throw new Error(`"${version}" is not a version of the form 1.2.3`);
  return [Number(found[1]), Number(found[2]), Number(found[3])];
}
