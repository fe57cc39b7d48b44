import type { Path } from '../../spec/json.ts';
import type { SpecLifecycle } from '../../spec/lifecycle.ts';
import type { Names } from './records.ts';

/** Whose field a name has to be. */
export interface Whose {
  readonly known: Names;
  /** In words: `the request of "createOrder"`. */
  readonly of: string;
  /** What it is called: a field, or a note. */
  readonly what?: 'field' | 'note';
  /** What to do where no known name is near. */
  readonly otherwise?: string;
}

/** A name that a document has for a field, and the fields that it may be. */
export interface FieldName extends Whose {
  readonly at: Path;
  readonly name: string;
}

/** How a problem calls what a life cycle keeps. */
export function recordOf({ name }: SpecLifecycle): string {
  return `the life cycle "${name}"`;
}

export function messagesAbout(lifecycle: SpecLifecycle): string {
  return `any answer or callback about ${recordOf(lifecycle)}`;
}

/** What is to be done about a field that no record holds. */
export const bringIt = 'name one that the request brings which creates it, or that a "set" writes';

export function notesOf(lifecycle: SpecLifecycle): string {
  return recordOf(lifecycle);
}

/** What is to be done about a note that nobody makes. */
export const noteIt = 'name one that some "notes" write';
