import type { Spec } from '../../spec/spec.ts';
import { type Conventions, pascalCase } from '../conventions.ts';
import type { Material } from './module.ts';
import { envelopeNames } from './used-names.ts';

/**
 * `explain.ts`: what explains why a message does not open, where it goes by the document's own messages. Apart from the
 * client, so that a bundle which never asks holds nothing of it.
 */
export function explainModule({ spec, conventions }: Material): string | undefined {
  const bound = boundExplanations(envelopeNames(spec), conventions);
  if (bound.length === 0) return undefined;
  const brief = spec.callbacks.length > 0 ? bound.find(({ isBrief }) => isBrief) : undefined;
  const callbacks = spec.callbacks.length > 0 ? 'callbacks' : 'callbacks: {}';
  return [
    ...(brief === undefined
      ? []
      : ["import { type ExplainCallback, explainCallbackBy } from '../../src/explain/callback.ts';"]),
    ...bound.map(({ name, envelope, isBrief }) => {
      const imported = `type Explain${name}, explain${name}Of${isBrief ? ', inBrief' : ''}`;
      return `import { ${imported} } from '../../src/explain/${envelope}.ts';`;
    }),
    `import { ${spec.callbacks.length > 0 ? 'callbacks, ' : ''}operations } from './operations.ts';`,
    ...bound.map(
      ({ name }) =>
        `\nexport const explain${name}: Explain${name} = /* @__PURE__ */ explain${name}Of({ operations, ${callbacks} });`,
    ),
    ...(brief === undefined
      ? []
      : [
          '\n/** Says why the checksum of a refused callback does not fit: of the error that refuses it, `undefined` of others. */',
          `export const explainCallback: ExplainCallback = /* @__PURE__ */ explainCallbackBy(/* @__PURE__ */ inBrief(explain${brief.name}));`,
        ]),
    '',
  ].join('\n');
}

/** Does the document's module export `explainCallback`? */
export function explainsCallbacks(spec: Spec, conventions: Conventions): boolean {
  return (
    spec.callbacks.length > 0 && boundExplanations(envelopeNames(spec), conventions).some(({ isBrief }) => isBrief)
  );
}

/** An explanation that goes by the document's own messages: `src/explain/x.ts` exports `explainXOf`. */
export interface BoundExplanation {
  readonly envelope: string;
  readonly name: string;
  /** It can be had in short, for a callback that was refused. */
  readonly isBrief: boolean;
}

function boundExplanations(envelopes: readonly string[], { explanations }: Conventions): readonly BoundExplanation[] {
  return envelopes.flatMap((envelope) => {
    const name = pascalCase(envelope);
    const exported = explanations.get(envelope);
    if (exported?.has(`explain${name}Of`) !== true) return [];
    return [{ envelope, name, isBrief: exported.has('inBrief') }];
  });
}
