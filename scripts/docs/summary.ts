import type { SpecEndpoint } from '../spec/operation/endpoint.ts';
import type { DocumentParts } from './document-parts.ts';

/** What an operation or a callback is for. */
export function summaryOf({ summary, id }: SpecEndpoint): string {
  return summary || id;
}

/** What a document is called. */
export function nameOf({ spec, language }: Pick<DocumentParts, 'spec' | 'language'>): string {
  return language === 'en' ? spec.info.title : (spec.translation?.title ?? spec.info.title);
}
