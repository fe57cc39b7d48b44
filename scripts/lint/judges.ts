import type { Conventions } from '../generate/conventions.ts';
import type { DocumentSchemas } from '../spec/view/schemas.ts';

/** What a document is held to beside itself. */
export interface Judges {
  /** The code that it names. */
  readonly conventions: Conventions;
  /** What its messages are held to. */
  readonly schemas: DocumentSchemas;
}
