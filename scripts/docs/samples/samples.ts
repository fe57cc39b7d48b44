import type { SpecOperation } from '../../spec/operation/operation.ts';
import type { DocumentParts } from '../document-parts.ts';
import type { Sample } from '../parts/panes.ts';
import { wireSamples } from './wire.ts';

/** A call of an operation in each language: with our client, and against the wire. */
export function samplesOf(parts: DocumentParts, operation: SpecOperation): Sample[] {
  const own = { id: 'ts', label: 'TypeScript', grammar: 'ts', code: parts.samples.get(operation.id) ?? '' };
  return [own, ...wireSamples(parts, operation)];
}
