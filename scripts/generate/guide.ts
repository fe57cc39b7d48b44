import type { Spec } from '../spec/spec.ts';
import { type Conventions, pascalCase } from './conventions.ts';

/**
 * `generated/guide.ts`: what the command line loads of a document when somebody asks about it, and not before: the help
 * of its fields, and what explains why its messages do not open.
 */
export function guideModule(specs: readonly Spec[], conventions: Conventions): string {
  return [
    '// Generated from specs/ by `npm run generate`. Do not edit: change a document and generate again.',
    "import type { ExplainFieldsOf } from '../src/explain/explanation.ts';",
    "import type { DocumentHelp } from '../src/message/help.ts';",
    '',
    '/** What is loaded of a document when it is asked for. */',
    'interface Guide {',
    '  readonly help: () => Promise<DocumentHelp>;',
    '  readonly explainers: readonly (() => Promise<ExplainFieldsOf>)[];',
    '}',
    '',
    '/** By the name of the document. */',
    'export const guide: { readonly [document: string]: Guide } = {',
    ...specs.map((spec) => entry(spec, conventions)),
    '};',
    '',
  ].join('\n');
}

function entry(spec: Spec, { explanations }: Conventions): string {
  const used = new Set(spec.endpoints.flatMap(({ request, answer }) => [request.envelope.name, answer.envelope.name]));
  const explainers = [...used].sort().flatMap((name) => {
    const exported = `explain${pascalCase(name)}Fields`;
    const isThere = explanations.get(name)?.has(exported) === true;
    return isThere ? [`async () => (await import('../src/explain/${name}.ts')).${exported}`] : [];
  });
  const help = `async () => (await import('./${spec.name}/help.ts')).help`;
  return `  '${spec.name}': { help: ${help}, explainers: [${explainers.join(', ')}] },`;
}
