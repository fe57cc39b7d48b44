import type { Spec } from '../../spec/spec.ts';

/** Envelopes that any message of the document uses, in alphabetical order. */
export function envelopeNames(spec: Spec): string[] {
  const uses = [
    ...spec.operations.flatMap(({ request, answer }) => [request, answer]),
    ...spec.callbacks.flatMap(({ request, acknowledgement }) =>
      acknowledgement.by === 'sealed' ? [request, acknowledgement.message] : [request],
    ),
  ];
  return [...new Set(uses.map(({ envelope }) => envelope.name))].sort();
}

/** Rules that any operation of the document names. */
export function ruleNames(spec: Spec): string[] {
  return [...new Set(spec.operations.flatMap(({ rules }) => rules.map(({ value }) => value)))].sort();
}
