import { type Conventions, camelCase, pascalCase } from '../conventions.ts';
import { constantName } from './meanings.ts';
import type { Material } from './module.ts';
import { envelopeNames, ruleNames } from './used-names.ts';

/**
 * `api.ts`: what the client is made of. Everything that the document names is imported by the name of its file, so that an entry holds no other
 * API's code.
 */
export function apiModule({ spec, conventions }: Material): string {
  const envelopes = envelopeNames(spec);
  const rules = ruleNames(spec);
  const explained = envelopes.flatMap((name) => bound(conventions, name));
  const hasCallbacks = spec.callbacks.length > 0;
  const messages = spec.tables.filter((table) => table.messages !== undefined);
  const hasOthers = hasCallbacks && Object.keys(spec.otherCallbacks.value).length > 0;
  const hasStreams = spec.operations.some(({ stream }) => stream !== undefined);
  const brief = explained.find(({ isBrief }) => isBrief);
  return [
    "import type { Api } from '../../src/call/api.ts';",
    ...(hasCallbacks ? ["import type { CallbackParts } from '../../src/callbacks/callback-set.ts';"] : []),
    ...envelopes.map((name) => `import { ${camelCase(name)} } from '../../src/envelopes/${name}.ts';`),
    ...explained.map(({ imports }) => imports),
    ...(messages.length > 0
      ? ["import { type ExplainMessage, explainMessageOf } from '../../src/explain/message.ts';"]
      : []),
    ...rules.map((name) => `import { ${camelCase(name)} } from '../../src/rules/${name}.ts';`),
    ...messages.map((table) => `import { ${constantName(table)} } from './meanings.ts';`),
    `import { ${hasCallbacks ? 'callbacks, ' : ''}document, operations${hasOthers ? ', otherCallbacks' : ''} } from './operations.ts';`,
    `import { answers, ${hasCallbacks ? 'callbacks as schemas, ' : ''}${hasStreams ? 'items, ' : ''}requests } from './schemas.ts';`,
    '',
    ...messages.flatMap((table) => [
      `/** What a message of \`${constantName(table)}\` says. */`,
      `export const explain${table.name}: ExplainMessage<keyof typeof ${constantName(table)}> = explainMessageOf(${constantName(table)});`,
      '',
    ]),
    '/** What the client is made of. */',
    'export const api: Api = {',
    '  document,',
    '  operations,',
    '  requests,',
    '  answers,',
    ...(hasStreams ? ['  items,'] : []),
    ...(messages.length > 0
      ? [`  explain: (message) => ${messages.map(({ name }) => `explain${name}(message)`).join(' ?? ')},`]
      : []),
    `  envelopes: [${envelopes.map(camelCase).join(', ')}],`,
    rules.length === 0
      ? '  rules: {},'
      : `  rules: { ${rules.map((name) => `'${name}': ${camelCase(name)}`).join(', ')} },`,
    '};',
    ...explained.map(
      ({ name }) =>
        `\nexport const explain${name}: Explain${name} = explain${name}Of({ operations, callbacks${hasCallbacks ? '' : ': {}'} });`,
    ),
    ...(hasCallbacks
      ? [
          '',
          '/** What `callbacks` of the client is made of. */',
          `export const callbackParts: CallbackParts = { table: callbacks, schemas, envelopes: api.envelopes${hasOthers ? ', others: otherCallbacks' : ''}${brief === undefined ? '' : `, explain: inBrief(explain${brief.name})`} };`,
        ]
      : []),
  ].join('\n');
}

/** An explanation that goes by the document's own messages: `src/explain/x.ts` exports `explainXOf`. */
interface Bound {
  readonly name: string;
  readonly isBrief: boolean;
  readonly imports: string;
}

function bound({ explanations }: Conventions, envelope: string): Bound[] {
  const name = pascalCase(envelope);
  const exported = explanations.get(envelope);
  if (exported?.has(`explain${name}Of`) !== true) return [];
  const isBrief = exported.has('inBrief');
  const imports = `import { type Explain${name}, explain${name}Of${isBrief ? ', inBrief' : ''} } from '../../src/explain/${envelope}.ts';`;
  return [{ name, isBrief, imports }];
}
