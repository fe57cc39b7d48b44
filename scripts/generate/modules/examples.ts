import type { Material } from './module.ts';
import { print } from './print.ts';

/**
 * `examples.ts`: the examples and refusals of the document, and the published stage credentials: what the sandbox
 * answers from.
 */
export function examplesModule({ spec }: Material): string {
  const options = (spec.credentials?.options ?? []).filter((option) => option.example !== undefined);
  const examples = spec.endpoints.map(({ id, examples }) => [id, examples.map(({ value }) => value)]);
  const refusals = spec.operations.flatMap((operation) =>
    operation.refusals === undefined ? [] : [[operation.id, operation.refusals.value]],
  );
  const optionTypes = options.map(({ name }) => `readonly ${name}: string`).join('; ');
  const exampleTypes = spec.endpoints.map(({ id }) => `readonly ${id}: readonly Example[]`).join('; ');
  const stage = Object.fromEntries(options.map(({ name, example }) => [name, example]));
  return [
    "import type { Example, Refusals } from '../../src/sandbox/model/example.ts';",
    '',
    '/** The credentials that the vendor publishes for its stage. */',
    `export const stageCredentials: { ${optionTypes} } = ${print(stage)};`,
    '',
    `export const examples: { ${exampleTypes} } = ${print(Object.fromEntries(examples))};`,
    '',
    `export const refusals: Refusals = ${print(spec.refusals.value)};`,
    '',
    `export const operationRefusals: { readonly [operation: string]: Refusals } = ${print(Object.fromEntries(refusals))};`,
  ].join('\n');
}
