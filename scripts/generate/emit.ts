import type { Spec } from '../spec/spec.ts';
import type { Files } from './files.ts';
import { apiModule } from './modules/api.ts';
import { clientModule } from './modules/client.ts';
import { examplesModule } from './modules/examples.ts';
import { explainModule } from './modules/explain.ts';
import { helpModule } from './modules/help.ts';
import { lifecyclesModule } from './modules/lifecycles.ts';
import { meaningsModule } from './modules/meanings.ts';
import type { Material } from './modules/module.ts';
import { operationsModule } from './modules/operations.ts';
import { recordsModule } from './modules/records.ts';
import { schemasModule } from './modules/schemas.ts';

/** The modules that are made of each document, beside its types. One that has nothing to say is not made. */
const modules: Readonly<Record<string, (material: Material) => string | undefined>> = {
  'api.ts': apiModule,
  'client.ts': clientModule,
  'explain.ts': explainModule,
  'operations.ts': operationsModule,
  'schemas.ts': schemasModule,
  'examples.ts': examplesModule,
  'help.ts': helpModule,
  'lifecycles.ts': lifecyclesModule,
  'meanings.ts': meaningsModule,
  'records.ts': recordsModule,
};

/** Everything that is generated from one document: path under the repository -> text. */
export async function emit(material: Material, types: Promise<string>): Promise<Files> {
  const { spec } = material;
  const files = new Map<string, string>();
  const add = (name: string, text: string): void => {
    files.set(`generated/${spec.name}/${name}`, `${header(spec)}${text.trimEnd()}\n`);
  };
  for (const [name, make] of Object.entries(modules)) {
    const text = make(material);
    if (text !== undefined) add(name, text);
  }
  add('types.ts', await types);
  return files;
}

function header({ file }: Spec): string {
  return `// Generated from ${file} by \`npm run generate\`. Do not edit: change the document and generate again.\n`;
}
