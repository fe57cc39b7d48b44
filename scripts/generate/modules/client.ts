import { variableOf } from '../../../src/call/env.ts';
import type { ValueTable } from '../../spec/component.ts';
import type { SpecOperation } from '../../spec/operation/operation.ts';
import type { Spec } from '../../spec/spec.ts';
import { camelCase, pascalCase } from '../conventions.ts';
import { explainsCallbacks } from './explain.ts';
import { constantName } from './meanings.ts';
import { methodTypes } from './methods.ts';
import type { Material } from './module.ts';
import { flatPrint } from './print.ts';
import { envelopeNames } from './used-names.ts';

/** `client.ts`: the entry that a merchant imports. */
export function clientModule(material: Material): string {
  const { spec, conventions } = material;
  const name = pascalCase(spec.name);
  const messages = spec.tables.filter((table) => table.messages !== undefined);
  return [
    ...imports(spec),
    '',
    ...contract(spec, messages, name),
    '',
    ...methodTypes(material, name),
    ...types(spec, name),
    '',
    ...create(spec, name),
    '',
    ...fromEnv(spec, name),
    '',
    ...messages.flatMap((table) => explainMessage(table)),
    ...(messages.length > 0 ? guards(messages) : []),
    ...reexports(spec),
    ...envelopeNames(spec).flatMap((envelope) => explanation(envelope, conventions.explanations.get(envelope))),
    ...(explainsCallbacks(spec, conventions)
      ? [
          "export type { ExplainCallback } from '../../src/explain/callback.ts';",
          "export { explainCallback } from './explain.ts';",
        ]
      : []),
  ].join('\n');
}

function hasStreams({ operations }: Spec): boolean {
  return operations.some(({ stream }) => stream !== undefined);
}

function imports(spec: Spec): string[] {
  const { operations, callbacks, tables } = spec;
  const isCalled = operations.some(({ delivery }) => delivery === undefined);
  const oftenThere = [...(isCalled ? ['CallControl'] : []), 'Client', 'ClientOptions'];
  const callTypes = ['AskingClient', 'AskingOptions', ...oftenThere, ...(hasStreams(spec) ? ['ItemOf'] : [])];
  const messages = tables.filter((table) => table.messages !== undefined);
  return [
    "import { createClient } from '../../src/call/client.ts';",
    "import { envOptions } from '../../src/call/env.ts';",
    ...(hasStreams(spec) ? ["import { readItems } from '../../src/call/item-reader.ts';"] : []),
    `import type { ${callTypes.join(', ')} } from '../../src/call/types.ts';`,
    ...(operations.some(({ delivery }) => delivery === 'browser-form')
      ? ["import type { BrowserForm } from '../../src/call/browser-form.ts';"]
      : []),
    `import type { Payload${isCalled ? ', Result' : ''} } from '../../src/message/contract.ts';`,
    ...(callbacks.length > 0
      ? [
          "import { callbacks } from '../../src/callbacks/receiver.ts';",
          "import type { CallbackEvent, CallbackId } from '../../src/callbacks/event-types.ts';",
          "import type { OnceEvent } from '../../src/callbacks/once/types.ts';",
          "import type { Callbacks } from '../../src/callbacks/types.ts';",
        ]
      : []),
    ...(messages.length > 0
      ? [
          "import { type AnyJinliuError, type ApiError, isApiError as isAnyApiError, isJinliuError as isAnyJinliuError } from '../../src/errors/index.ts';",
          "import type { MessageExplained } from '../../src/message/vendor-message.ts';",
        ]
      : []),
    `import { api${callbacks.length > 0 ? ', callbackParts' : ''} } from './api.ts';`,
    ...messages.map((table) => `import type { ${constantName(table)} } from './meanings.ts';`),
    `import { ${callbacks.length > 0 ? 'type callbacks as table, ' : ''}document, type operations } from './operations.ts';`,
    "import type { components, operations as Operations } from './types.ts';",
  ];
}

function contract({ callbacks, agreement }: Spec, messages: Spec['tables'], name: string): string[] {
  return [
    'type Contract = {',
    '  operations: Operations;',
    '  table: typeof operations;',
    `  methods: ${name}Methods;`,
    ...(callbacks.length > 0 ? ['  callbacks: typeof table;', `  events: ${name}Events;`] : []),
    "  servers: (typeof document)['servers'];",
    "  credentials: components['schemas']['Credentials'];",
    ...(agreement === undefined ? [] : ["  agreement: components['schemas']['Agreement'];"]),
    ...(messages.length > 0 ? [`  reasons: ${messages.map(codesOf).join(' | ')};`] : []),
    '};',
  ];
}

function types({ info, callbacks }: Spec, name: string): string[] {
  const receives = callbacks.length > 0;
  return [
    `/** A client of ${info.title}. */`,
    ...declared(`${name} = Client<Contract>`, receives ? 'Callbacks<Contract>' : undefined),
    "/** A client whose merchants' credentials are asked for. */",
    ...declared(`${name}OfMany = AskingClient<Contract>`, receives ? "Omit<Callbacks<Contract>, 'test'>" : undefined),
    `export type ${name}Options = ClientOptions<Contract>;`,
    `export type ${name}OfManyOptions = AskingOptions<Contract>;`,
    ...(receives
      ? [
          '/** The event of a callback, by its id; of all of them without one. */',
          `export type ${name}Event<Id extends CallbackId<Contract> = CallbackId<Contract>> = CallbackEvent<Contract, Id>;`,
          '/** The same, as a handler gets it with `once`: proven, wherever that can be. */',
          `export type ${name}OnceEvent<Id extends CallbackId<Contract> = CallbackId<Contract>> = OnceEvent<Contract, Id>;`,
        ]
      : []),
  ];
}

function declared(type: string, callbacks: string | undefined): string[] {
  if (callbacks === undefined) return [`export type ${type};`];
  return [
    `export type ${type} & {`,
    '  /** Receives, verifies and acknowledges what the vendor calls. */',
    `  readonly callbacks: ${callbacks};`,
    '};',
  ];
}

function create(spec: Spec, name: string): string[] {
  const { info, callbacks } = spec;
  return [
    '/** For many merchants, whose credentials are asked for by their numbers: `client.for(number)`. */',
    `export function create${name}(options: ${name}OfManyOptions): ${name}OfMany;`,
    '/**',
    ` * ${info.title}: ${info.summary}. Amounts are whole NT$, times Asia/Taipei.`,
    ' *',
    ' * @throws OptionsError naming the option that is missing or wrong',
    ' * @example',
    ...example(spec, name).map((line) => ` * ${line}`),
    ' */',
    `export function create${name}(options: ${name}Options): ${name};`,
    `export function create${name}(options: ${name}Options | ${name}OfManyOptions): ${name} | ${name}OfMany {`,
    ...(callbacks.length > 0
      ? [
          '  return createClient<Contract, { callbacks: Callbacks<Contract> }>(api, options, {',
          '    more: (base) => ({ callbacks: callbacks<Contract>(callbackParts, base) }),',
          ...(hasStreams(spec) ? ['    readItems,'] : []),
          '  });',
        ]
      : [`  return createClient<Contract>(api, options${hasStreams(spec) ? ', { readItems }' : ''});`]),
    '}',
  ];
}

function fromEnv(spec: Spec, name: string): string[] {
  const options = spec.credentials?.options ?? [];
  const variables = [...options.map((option) => option.name), 'environment', 'baseUrl'].map((option) =>
    variableOf(spec, option),
  );
  const required = options.filter(({ isRequired }) => isRequired).map((option) => option.name);
  return [
    '/**',
    ' * Options from environment variables; a missing one is named.',
    ' *',
    ` * ${variables.map((variable) => `\`${variable}\``).join(', ')}`,
    ' *',
    ' * @throws OptionsError',
    ' */',
    `export function fromEnv(variables?: Readonly<Record<string, string | undefined>>): ${name}Options {`,
    `  return envOptions<components['schemas']['Credentials']>(document, ${flatPrint(required)}, variables) as ${name}Options;`,
    '}',
  ];
}

/** A client with the published stage credentials, and the shortest question that the document has an example of. */
function example(spec: Spec, name: string): string[] {
  const stage = (spec.credentials?.options ?? [])
    .filter((option) => option.example !== undefined)
    .map((option) => [option.name, option.example]);
  const environment = spec.servers.find((server) => server.environment !== undefined)?.environment ?? 'production';
  const variable = camelCase(spec.name);
  const lines = [`const ${variable} = create${name}(${flatPrint({ ...Object.fromEntries(stage), environment })});`];
  const shown = shortest(spec.operations.filter(({ effect }) => effect === 'read')) ?? shortest(spec.operations);
  return shown === undefined ? lines : [...lines, `const answer = await ${variable}.${shown.id}(${requestOf(shown)});`];
}

function shortest(operations: readonly SpecOperation[]): SpecOperation | undefined {
  return operations
    .filter(({ examples }) => examples.length > 0)
    .sort((a, b) => requestOf(a).length - requestOf(b).length)[0];
}

function requestOf({ examples }: SpecOperation): string {
  return flatPrint(examples[0]?.value.request ?? {});
}

/** What explains the vendor's messages, bound to the document's own table of them. */
function explainMessage(table: ValueTable): string[] {
  const { name } = table;
  return [
    `/** Our codes for the messages in \`${constantName(table)}\`. */`,
    `export type ${codesOf(table)} = keyof typeof ${constantName(table)};`,
    `export type ${name}Explained = MessageExplained<${codesOf(table)}>;`,
    `export { explain${name} } from './api.ts';`,
    '',
  ];
}

function codesOf({ name }: ValueTable): string {
  return `${name}Code`;
}

/**
 * The guards of the errors that have a reason, for the reasons that this document lists. They stand before those of all
 * errors.
 */
function guards(messages: readonly ValueTable[]): string[] {
  const codes = messages.map(codesOf).join(' | ');
  return [
    '/** Works across copies of the package in one program. Its `reason` is one that the document lists, or none. */',
    `export const isApiError: (error: unknown) => error is ApiError<${codes}> = isAnyApiError;`,
    '/** Works across copies of the package in one program. */',
    `export const isJinliuError: (error: unknown) => error is AnyJinliuError<${codes}> = isAnyJinliuError;`,
    '',
  ];
}

function reexports({ operations, callbacks, tables }: Spec): string[] {
  const hasKey = callbacks.some(({ proof }) => proof === 'key');
  const hasForm = operations.some(({ delivery }) => delivery === 'browser-form');
  return [
    ...(hasForm ? ["export type { BrowserForm } from '../../src/call/browser-form.ts';"] : []),
    ...(callbacks.length > 0
      ? [
          `export type { ${hasKey ? 'KeyedEvent, ' : ''}ProvenEvent, UnprovenEvent } from '../../src/callbacks/event-types.ts';`,
          `export type { CallbackInput${hasKey ? ', ExpectedKey, ExpectedOrder' : ''} } from '../../src/callbacks/handle-types.ts';`,
          "export type { HandlerClaim } from '../../src/callbacks/once/held-claim.ts';",
          "export type { HandlerContext } from '../../src/callbacks/once/types.ts';",
        ]
      : []),
    "export * from '../../src/errors/index.ts';",
    "export { type Meaning, meaningOf } from '../../src/message/meaning.ts';",
    "export { type TaipeiFormat, taipei } from '../../src/time/date.ts';",
    ...(tables.length > 0 ? ["export * from './meanings.ts';"] : []),
    "export type { components, operations, paths } from './types.ts';",
  ];
}

/**
 * What explains why a message of this envelope does not open; where it goes by the document's own messages it is bound
 * to them in `explain.ts`.
 */
function explanation(envelope: string, exported: ReadonlySet<string> | undefined): string[] {
  const explain = `explain${pascalCase(envelope)}`;
  const lines = [`export type * from '../../src/explain/${envelope}.ts';`];
  if (exported?.has(`${explain}Of`) === true) return [...lines, `export { ${explain} } from './explain.ts';`];
  return exported?.has(explain) === true
    ? [...lines, `export { ${explain} } from '../../src/explain/${envelope}.ts';`]
    : [];
}
