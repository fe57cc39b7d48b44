import type { ValueTable } from '../../spec/component.ts';
import { camelCase } from '../conventions.ts';
import { constantName } from './meanings.ts';
import type { Material } from './module.ts';
import { envelopeNames, ruleNames } from './used-names.ts';

/**
 * `api.ts`: what the client is made of. Everything that the document names is imported by the name of its file, so that
 * an entry holds no other API's code.
 */
export function apiModule(material: Material): string {
  const parts = partsOf(material);
  return [
    ...importLines(parts),
    '',
    ...parts.messages.flatMap((table) => [
      `/** What a message of \`${constantName(table)}\` says. */`,
      `export const explain${table.name}: ExplainMessage<keyof typeof ${constantName(table)}> = explainMessageOf(${constantName(table)});`,
      '',
    ]),
    ...apiLines(parts),
    ...callbackLines(parts),
  ].join('\n');
}

/** What the module is made of. */
interface Parts {
  readonly envelopes: readonly string[];
  readonly rules: readonly string[];
  /** Tables of messages. */
  readonly messages: readonly ValueTable[];
  readonly hasCallbacks: boolean;
  /** Are there signed callbacks that are not received? */
  readonly hasOthers: boolean;
  readonly hasStreams: boolean;
}

function partsOf({ spec }: Material): Parts {
  const envelopes = envelopeNames(spec);
  const hasCallbacks = spec.callbacks.length > 0;
  return {
    envelopes,
    rules: ruleNames(spec),
    messages: spec.tables.filter((table) => table.messages !== undefined),
    hasCallbacks,
    hasOthers: hasCallbacks && Object.keys(spec.otherCallbacks.value).length > 0,
    hasStreams: spec.operations.some(({ stream }) => stream !== undefined),
  };
}

function importLines({ envelopes, rules, messages, hasCallbacks, hasOthers, hasStreams }: Parts): string[] {
  return [
    "import type { Api } from '../../src/call/api.ts';",
    ...(hasCallbacks ? ["import type { CallbackParts } from '../../src/callbacks/callback-set.ts';"] : []),
    ...envelopes.map((name) => `import { ${camelCase(name)} } from '../../src/envelopes/${name}.ts';`),
    ...(messages.length > 0
      ? ["import { type ExplainMessage, explainMessageOf } from '../../src/message/vendor-message.ts';"]
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

function callbackLines({ hasCallbacks, hasOthers }: Parts): string[] {
  if (!hasCallbacks) return [];
  const others = hasOthers ? ', others: otherCallbacks' : '';
  return [
    '',
    '/** What `callbacks` of the client is made of. */',
    `export const callbackParts: CallbackParts = { table: callbacks, schemas, envelopes: api.envelopes${others} };`,
  ];
}
