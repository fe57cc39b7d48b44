import type { ValueTable } from '../../spec/component.ts';
import { type Conventions, camelCase, pascalCase } from '../conventions.ts';
import { constantName } from './meanings.ts';
import type { Material } from './module.ts';
import { envelopeNames, ruleNames } from './used-names.ts';

/**
 * `api.ts`: what the client is made of. Everything that the document names is imported by the name of its file, so that
 * an entry holds no other API's code.
 */
export function apiModule(material: Material): string {
  const parts = partsOf(material);
  const explanations = parts.explained.map(({ name }) => {
    const callbacks = parts.hasCallbacks ? 'callbacks' : 'callbacks: {}';
    return `\nexport const explain${name}: Explain${name} = explain${name}Of({ operations, ${callbacks} });`;
  });
  return [
    ...importLines(parts),
    '',
    ...parts.messages.flatMap((table) => [
      `/** What a message of \`${constantName(table)}\` says. */`,
      `export const explain${table.name}: ExplainMessage<keyof typeof ${constantName(table)}> = explainMessageOf(${constantName(table)});`,
      '',
    ]),
    ...apiLines(parts),
    ...explanations,
    ...callbackLines(parts),
  ].join('\n');
}

/** What the module is made of. */
interface Parts {
  readonly envelopes: readonly string[];
  readonly rules: readonly string[];
  readonly explained: readonly Bound[];
  /** Tables of messages. */
  readonly messages: readonly ValueTable[];
  readonly hasCallbacks: boolean;
  /** Are there signed callbacks that are not received? */
  readonly hasOthers: boolean;
  readonly hasStreams: boolean;
}

function partsOf({ spec, conventions }: Material): Parts {
  const envelopes = envelopeNames(spec);
  const hasCallbacks = spec.callbacks.length > 0;
  return {
    envelopes,
    rules: ruleNames(spec),
    explained: envelopes.flatMap((name) => bound(conventions, name)),
    messages: spec.tables.filter((table) => table.messages !== undefined),
    hasCallbacks,
    hasOthers: hasCallbacks && Object.keys(spec.otherCallbacks.value).length > 0,
    hasStreams: spec.operations.some(({ stream }) => stream !== undefined),
  };
}

function importLines({ envelopes, rules, explained, messages, hasCallbacks, hasOthers, hasStreams }: Parts): string[] {
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
  ];
}

function apiLines({ envelopes, rules, messages, hasStreams }: Parts): string[] {
  return [
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
  ];
}

function callbackLines({ explained, hasCallbacks, hasOthers }: Parts): string[] {
  if (!hasCallbacks) return [];
  const brief = explained.find(({ isBrief }) => isBrief);
  const others = hasOthers ? ', others: otherCallbacks' : '';
  const explain = brief === undefined ? '' : `, explain: inBrief(explain${brief.name})`;
  return [
    '',
    '/** What `callbacks` of the client is made of. */',
    `export const callbackParts: CallbackParts = { table: callbacks, schemas, envelopes: api.envelopes${others}${explain} };`,
  ];
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
