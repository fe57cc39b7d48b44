import type { Compiled } from './validators.ts';

/** A module that exports compiled validators under `name`, by operationId. */
export function validatorModule(name: string, { text, functions }: Compiled): string {
  const entries = [...functions].map(([id, held]) => `  ${id}: ${held} as Validator,`);
  const types = [...functions.keys()].map((id) => `readonly ${id}: Validator`);
  return [
    '// @ts-nocheck: compiled by Ajv, checked by the tests',
    "import type { Validator } from '../../src/message/validate.ts';",
    '',
    text.trim(),
    '',
    `export const ${name}: { ${types.join('; ')} } = {`,
    ...entries,
    '};',
  ].join('\n');
}
