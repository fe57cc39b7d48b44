import type { Path } from '../../spec/json.ts';
import type { Lifecycle } from '../../spec/lifecycle.ts';
import type { Names } from './records.ts';

/** Whose field a name has to be. */
export interface Whose {
  readonly known: Names;
  /** In words: `the request of "createOrder"`. */
  readonly of: string;
  /** What to do where no known name is near. */
  readonly otherwise?: string;
}

/** A name that a document has for a field, and the fields that it may be. */
export interface FieldName extends Whose {
  readonly at: Path;
  readonly name: string;
}

/** How a problem calls what a life cycle keeps. */
export function recordOf({ name }: Lifecycle): string {
  return `the life "${name}"`;
}

export function messagesAbout(lifecycle: Lifecycle): string {
  return `any answer or callback about ${recordOf(lifecycle)}`;
}

/** What is to be done about a field that no record holds. */
export const bringIt = 'name one that the request brings which creates it, or that a "set" writes';
