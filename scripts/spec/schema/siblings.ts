import type { SpecProblem } from '../problem.ts';
import { isExtension } from '../vocabulary/extensions.ts';
import type { Place } from './places.ts';

const bounds = [
  ...['pattern', 'format', 'minLength', 'maxLength'],
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  ...['minItems', 'maxItems', 'uniqueItems'],
];

/** What may stand beside a reference and holds in addition to what that leads to. */
export const besideReference: ReadonlySet<string> = new Set([
  ...bounds,
  ...[
    'x-max-bytes',
    'x-min-width',
    'x-max-width',
    'x-clamped',
    'x-also',
    'x-term',
    'enum',
    'const',
    'default',
    'description',
    'title',
    'deprecated',
  ],
]);

const spoken = new Set(['description', 'title', 'deprecated', '$comment', 'example', 'examples', 'externalDocs']);

/** Keywords beside a reference that would be lost. The body of a message is what its reference leads to and no more. */
export function* siblingProblems({ schema: { node }, role, part }: Place): Generator<SpecProblem> {
  if (node.reference === undefined) return;
  const isBody = role === 'root' && part === 'messages';
  for (const key of Object.keys(node.written)) {
    if (key === '$ref' || spoken.has(key) || (!isBody && (besideReference.has(key) || isExtension(key)))) continue;
    const fix = `write it where "${node.reference}" leads, or a schema of its own in place of the reference`;
    yield node.source.problem([...node.at, key], `"${key}" has no effect beside a $ref here; ${fix}`);
  }
}
