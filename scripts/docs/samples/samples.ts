import type { SpecOperation } from '../../spec/operation/operation.ts';
import type { DocumentParts } from '../document-parts.ts';
import type { Sample } from '../parts/panes.ts';

/** A call of an operation in each language. */
export function samplesOf({ samples }: DocumentParts, operation: SpecOperation): Sample[] {
  return [{ id: 'ts', label: 'TypeScript', grammar: 'ts', code: samples.get(operation.id) ?? '' }];
}
