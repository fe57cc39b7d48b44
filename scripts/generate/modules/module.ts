import type { Spec } from '../../spec/spec.ts';
import type { ViewDocument } from '../../spec/view/document.ts';
import type { Conventions } from '../conventions.ts';

/** What a generated module is made of: a document, and what a merchant sees of it. */
export interface Material {
  readonly spec: Spec;
  readonly view: ViewDocument;
  readonly conventions: Conventions;
}
