/** A module that exports compiled validators in tables, by operationId the name of the function in their code. */
export function validatorModule(text: string, tables: Readonly<Record<string, ReadonlyMap<string, string>>>): string {
  return [
    '// @ts-nocheck: compiled by Ajv, checked by the tests',
    "import type { Validator } from '../../src/message/validate.ts';",
    '',
    text.trim(),
    ...Object.entries(tables).flatMap(([name, functions]) => ['', ...table(name, functions)]),
  ].join('\n');
}

function table(name: string, functions: ReadonlyMap<string, string>): string[] {
  const types = [...functions.keys()].map((id) => `readonly ${id}: Validator`);
  return [
    `export const ${name}: { ${types.join('; ')} } = {`,
    ...[...functions].map(([id, held]) => `  ${id}: ${held} as Validator,`),
    '};',
  ];
}
