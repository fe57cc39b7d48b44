import { allNearest } from '../../src/errors/nearest.ts';

/** So many names are worth a look. */
const most = 3;

/** `did you mean maxLength?`, or else what to do where no known name is near. */
export function meant(name: string, known: Iterable<string>, otherwise: string): string {
  const names = allNearest(name, [...new Set(known)]).slice(0, most);
  return names.length === 0 ? otherwise : `did you mean ${names.join(' or ')}?`;
}
