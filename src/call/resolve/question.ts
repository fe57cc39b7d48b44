import { type Content, isContent } from '../../message/layout.ts';
import type { ResolveShape } from '../../message/resolve.ts';
import { formatTime } from '../../time/format.ts';
import { minute } from '../../time/units.ts';

/** What was sent, and when: milliseconds since 1970. */
export interface Sent {
  readonly payload: Content;
  readonly at: number;
}

/** What the read is asked. */
export function questionAbout({ with: parts }: ResolveShape, { payload, at }: Sent): Content {
  const question = Object.entries(parts).map(([name, part]) => [
    name,
    typeof part === 'string' ? payload[part] : formatTime(part.format, at - part.earlier * minute),
  ]);
  return Object.fromEntries(question);
}

/** What has to be known of what was sent, and is not there. */
export function missingIn({ needs }: ResolveShape, payload: unknown): readonly string[] {
  return needs.filter((name) => !isContent(payload) || payload[name] === undefined || payload[name] === '');
}
