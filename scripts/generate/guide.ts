import type { Spec } from '../spec/spec.ts';
import { type Conventions, pascalCase } from './conventions.ts';
import { explainsCallbacks } from './modules/explain.ts';
import { print } from './modules/print.ts';

/**
 * `generated/guide.ts`: what the command line and the console load of a document when somebody asks about it, and not
 * before: the help of its fields, and what explains why its messages do not open.
 */
export function guideModule(specs: readonly Spec[], conventions: Conventions): string {
  return [
    '// Generated from specs/ by `npm run generate`. Do not edit: change a document and generate again.',
    "import type { ExplainCallback } from '../src/explain/callback.ts';",
    "import type { ExplainFieldsOf } from '../src/explain/explanation.ts';",
    "import type { DocumentHelp } from '../src/message/help.ts';",
    '',
    '/** What is loaded of a document when it is asked for. */',
    'interface Guide {',
    '  readonly title: { readonly en: string; readonly zh: string };',
    '  readonly help: () => Promise<DocumentHelp>;',
    '  readonly explainers: readonly (() => Promise<ExplainFieldsOf>)[];',
    '  readonly explainCallback?: () => Promise<ExplainCallback>;',
    '}',
    '',
    '/** By the name of the document. */',
    'export const guide: { readonly [document: string]: Guide } = {',
    ...specs.map((spec) => entry(spec, conventions)),
    '};',
    '',
  ].join('\n');
}

function entry(spec: Spec, conventions: Conventions): string {
  const { explanations } = conventions;
  const { info, translation } = spec;
  const title = print({ en: info.title, zh: translation?.title ?? info.title });
  const used = new Set(spec.endpoints.flatMap(({ request, answer }) => [request.envelope.name, answer.envelope.name]));
  const explainers = [...used].sort().flatMap((name) => {
    const exported = `explain${pascalCase(name)}Fields`;
    const isThere = explanations.get(name)?.has(exported) === true;
    return isThere ? [`async () => (await import('../src/explain/${name}.ts')).${exported}`] : [];
  });
  const help = `async () => (await import('./${spec.name}/help.ts')).help`;
  const callback = explainsCallbacks(spec, conventions)
    ? `, explainCallback: async () => (await import('./${spec.name}/explain.ts')).explainCallback`
    : '';
  return `  '${spec.name}': { title: ${title}, help: ${help}, explainers: [${explainers.join(', ')}]${callback} },`;
}
