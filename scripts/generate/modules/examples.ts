import type { Material } from './module.ts';
import { print } from './print.ts';

/**
 * `examples.ts`: the exchanges and refusals of the document, and the published stage credentials: what the sandbox
 * answers from.
 */
export function examplesModule({ spec }: Material): string {
  const options = (spec.credentials?.options ?? []).filter((option) => option.example !== undefined);
  const exchanges = spec.endpoints.map(({ id, examples }) => [id, examples.map(({ value }) => value)]);
  const refusals = spec.operations.flatMap((operation) =>
    operation.refusals === undefined ? [] : [[operation.id, operation.refusals.value]],
  );
  const optionTypes = options.map(({ name }) => `readonly ${name}: string`).join('; ');
  const exchangeTypes = spec.endpoints.map(({ id }) => `readonly ${id}: readonly Exchange[]`).join('; ');
  const stage = Object.fromEntries(options.map(({ name, example }) => [name, example]));
  return [
    "import type { Exchange, Faults } from '../../src/sandbox/model/example.ts';",
    '',
    '/** The credentials that the vendor publishes for its stage. */',
    `export const stageCredentials: { ${optionTypes} } = ${print(stage)};`,
    '',
    `export const exchanges: { ${exchangeTypes} } = ${print(Object.fromEntries(exchanges))};`,
    '',
    `export const faults: Faults = ${print(spec.refusals.value)};`,
    '',
    `export const operationFaults: { readonly [operation: string]: Faults } = ${print(Object.fromEntries(refusals))};`,
  ].join('\n');
}
