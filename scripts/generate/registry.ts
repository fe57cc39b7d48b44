import type { Spec } from '../spec/spec.ts';
import { type Conventions, camelCase, pascalCase, vendorOf } from './conventions.ts';

/**
 * `generated/registry.ts`: every document with all that is made of it, for the sandbox, the tour, the docs, the command
 * line and the tests. No entry imports it.
 */
export function registryModule(specs: readonly Spec[], conventions: Conventions): string {
  const vendors = [...new Set(specs.map(({ name }) => vendorOf(name)))].filter((vendor) =>
    conventions.vendors.has(vendor),
  );
  return [
    '// Generated from specs/ by `npm run generate`. Do not edit: change a document and generate again.',
    ...vendors.map((vendor) => `import * as ${vendor}Vendor from '../src/sandbox/vendors/${vendor}/index.ts';`),
    "import type { Documented } from '../src/sandbox/model/api.ts';",
    ...specs.flatMap(imports),
    '',
    '/** Every document, by its name. */',
    'export const registry: {',
    ...specs.map(typeOf),
    '} = {',
    ...specs.map((spec) => entry(spec, conventions)),
    '};',
    '',
  ].join('\n');
}

function imports({ name }: Spec): string[] {
  const id = camelCase(name);
  return [
    `import { api as ${id}Api } from './${name}/api.ts';`,
    `import { create${pascalCase(name)} } from './${name}/client.ts';`,
    `import * as ${id}Examples from './${name}/examples.ts';`,
    `import * as ${id}Lifecycles from './${name}/lifecycles.ts';`,
    `import { tables as ${id}Tables } from './${name}/operations.ts';`,
  ];
}

function typeOf({ name }: Spec): string {
  const id = camelCase(name);
  return `  readonly '${name}': Documented<typeof ${id}Tables, typeof ${id}Examples, typeof create${pascalCase(name)}>;`;
}

function entry({ name }: Spec, { vendors }: Conventions): string {
  const id = camelCase(name);
  const vendor = vendorOf(name);
  const parts = [
    `...${id}Api`,
    `...${id}Tables`,
    `...${id}Examples`,
    `...${id}Lifecycles`,
    vendors.has(vendor) ? `...${vendor}Vendor` : 'computed: {}, guards: {}',
    `create: create${pascalCase(name)}`,
  ];
  return `  '${name}': { ${parts.join(', ')} },`;
}
