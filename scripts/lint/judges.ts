import type { Conventions } from '../generate/conventions.ts';
import type { DocumentValidators } from '../generate/modules/document-validators.ts';

/** What a document is held to beside itself. */
export interface Judges {
  /** The code that it names. */
  readonly conventions: Conventions;
  /** What is generated from its schemas. */
  readonly validators: DocumentValidators;
}
