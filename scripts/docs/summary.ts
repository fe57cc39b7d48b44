import type { SpecEndpoint } from '../spec/operation/endpoint.ts';
import type { DocumentParts } from './document-parts.ts';
import { bilingual } from './html.ts';
import type { Language } from './language.ts';

/** What an operation or a callback is for. Where English and Chinese stand in one text, that of the language. */
export function summaryOf({ summary, id }: SpecEndpoint, language: Language): string {
  const { en, zh } = bilingual(summary);
  return (language === 'en' ? en || zh : zh || en) || id;
}

/** What a document is called. */
export function nameOf({ spec, language }: Pick<DocumentParts, 'spec' | 'language'>): string {
  return language === 'en' ? spec.info.title : (spec.translation?.title ?? spec.info.title);
}
