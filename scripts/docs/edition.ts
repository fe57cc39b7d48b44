import type { DocumentParts } from './document-parts.ts';
import type { Guide } from './guides.ts';
import type { Paint } from './highlight.ts';
import type { Language } from './language.ts';
import type { Texts } from './texts/texts.ts';

/** The site in one language: what its pages are made of. */
export interface Edition {
  readonly language: Language;
  readonly texts: Texts;
  readonly documents: readonly DocumentParts[];
  readonly guides: readonly Guide[];
  /** What changed from one release to the next. */
  readonly changelog: Guide;
  readonly paint: Paint;
}
