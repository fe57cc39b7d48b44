import { asOpenapi, type ViewDocument, viewDocument } from './document.ts';
import { isObject, type Json, type JsonObject } from './json.ts';
import { livesModule } from './lives.ts';
import { meaningsOf } from './meanings.ts';
import type { Source } from './source.ts';
import { callbackRow, operationRow } from './table.ts';
import type { Tasks } from './thread.ts';
import { validatorsOf } from './validators.ts';

/** Everything that is generated from one document: path under the repository -> text. */
export async function emit(source: Source, typesOf: Tasks['types']): Promise<Map<string, string>> {
  const view = viewDocument(source);
  const files = new Map<string, string>();
  const add = (name: string, text: string): void => {
    files.set(`generated/${source.name}/${name}`, `${header(source)}${text.trimEnd()}\n`);
  };
  // Asked for first, waited for last: the other thread works meanwhile.
  const types = typesOf(asOpenapi(view));
  add('operations.ts', operationsModule(view));
  add('requests.ts', validatorModule('requests', view.requests, view, false));
  add('answers.ts', validatorModule('answers', view.answers, view, true));
  add('received.ts', validatorModule('received', view.requests, view, true));
  if (Object.keys(view.callbacks).length > 0) add('callbacks.ts', validatorModule('callbacks', view.callbacks, view, true));
  add('examples.ts', examplesModule(view));
  add('lives.ts', livesModule(view));
  const meanings = meaningsOf(source);
  if (meanings !== undefined) add('meanings.ts', meanings);
  add('types.ts', await types);
  return files;
}

function header(source: Source): string {
  return `// Generated from ${source.file} by \`npm run generate\`. Do not edit: change the document and generate again.\n`;
}

function operationsModule(view: ViewDocument): string {
  const rows = view.operations.filter((operation) => operation.section === 'paths').map((operation) => [operation.id, operationRow(view.source, operation)]);
  const callbacks = view.operations
    .filter((operation) => operation.section === 'webhooks')
    .map((operation) => [operation.id, callbackRow(view.source, operation)]);
  return [
    constant('document', documentRow(view.source), 'The API, its servers and the credentials that it asks for.'),
    constant('operations', Object.fromEntries(rows) as unknown as Json, 'One row per operation: how it travels and how its answer is judged.'),
    ...(callbacks.length > 0 ? [constant('callbacks', Object.fromEntries(callbacks) as unknown as Json, 'One row per callback.')] : []),
  ].join('\n');
}

function documentRow(source: Source): Json {
  const servers = Array.isArray(source.value['servers']) ? source.value['servers'].filter(isObject) : [];
  const credentials = source.value['x-credentials'];
  const options = isObject(credentials) && isObject(credentials['properties']) ? Object.entries(credentials['properties']) : [];
  const info = source.value['info'];
  return {
    name: source.name,
    title: isObject(info) ? (info['title'] ?? source.name) : source.name,
    servers: Object.fromEntries(
      servers.filter((server) => server['x-environment'] !== undefined).map((server) => [String(server['x-environment']), server['url'] ?? '']),
    ),
    credentials: options.map(([option, schema]) => ({ option, secret: isObject(schema) && schema['x-sensitive'] === true })),
  };
}

function validatorModule(name: string, schemas: JsonObject, view: ViewDocument, coerce: boolean): string {
  // A client checks its own, the sandbox those of its merchants.
  const asksWho = name === 'requests' || name === 'received';
  const all = asksWho && isObject(view.source.value['x-credentials']) ? { ...schemas, Credentials: view.source.value['x-credentials'] } : schemas;
  const { text, functions } = validatorsOf(all, view.schemas, coerce);
  const entries = [...functions].map(([id, held]) => `  ${id}: ${held} as Validator,`);
  return [
    '// @ts-nocheck: compiled by Ajv, checked by the tests',
    "import type { Validator } from '../../src/message/validate.ts';",
    '',
    text.trim(),
    '',
    `export const ${name}: { ${[...functions.keys()].map((id) => `readonly ${id}: Validator`).join('; ')} } = {`,
    ...entries,
    '};',
  ].join('\n');
}

/** The exchanges and refusals of the document, and the published stage credentials: what the sandbox answers from. */
function examplesModule(view: ViewDocument): string {
  const faults = view.source.value['x-faults'];
  const exchanges = view.operations.map((operation) => [operation.id, asList(operation.spec['x-examples'])] as const);
  const own = view.operations
    .filter((operation) => isObject(operation.spec['x-faults']))
    .map((operation) => [operation.id, operation.spec['x-faults'] as Json] as const);
  const credentials = view.source.value['x-credentials'];
  const properties = isObject(credentials) && isObject(credentials['properties']) ? credentials['properties'] : {};
  const stage = Object.entries(properties).filter(([, schema]) => isObject(schema) && schema['example'] !== undefined);
  return [
    "import type { Exchange, Faults } from '../../src/sandbox/exchange.ts';",
    '',
    '/** The credentials that the vendor publishes for its stage. */',
    `export const stageCredentials: { ${stage.map(([option]) => `readonly ${option}: string`).join('; ')} } = ${print(Object.fromEntries(stage.map(([option, schema]) => [option, (schema as JsonObject)['example'] ?? ''])))};`,
    '',
    `export const exchanges: { ${exchanges.map(([id]) => `readonly ${id}: readonly Exchange[]`).join('; ')} } = ${print(Object.fromEntries(exchanges))};`,
    '',
    `export const faults: Faults = ${print((faults ?? {}) as Json)};`,
    '',
    `export const operationFaults: { readonly [operation: string]: Faults } = ${print(Object.fromEntries(own))};`,
  ].join('\n');
}

function asList(examples: Json | undefined): Json {
  return isObject(examples) ? Object.entries(examples).map(([name, exchange]) => ({ name, ...(exchange as JsonObject) })) : [];
}

function constant(name: string, value: Json, comment: string): string {
  return `/** ${comment} */\nexport const ${name} = ${print(value)} as const;\n`;
}

/** JavaScript of a JSON value. Deterministic: keys in the order of the document. */
export function print(value: Json, depth = 0): string {
  const flat = flatPrint(value);
  if (flat.length <= 120) return flat;
  const pad = '  '.repeat(depth + 1);
  const end = '  '.repeat(depth);
  if (Array.isArray(value)) return `[\n${value.map((item) => `${pad}${print(item, depth + 1)},\n`).join('')}${end}]`;
  if (isObject(value))
    return `{\n${Object.entries(value)
      .map(([key, item]) => `${pad}${keyText(key)}: ${print(item, depth + 1)},\n`)
      .join('')}${end}}`;
  return flat;
}

function flatPrint(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(flatPrint).join(', ')}]`;
  if (isObject(value))
    return Object.keys(value).length === 0
      ? '{}'
      : `{ ${Object.entries(value)
          .map(([key, item]) => `${keyText(key)}: ${flatPrint(item)}`)
          .join(', ')} }`;
  return typeof value === 'string' ? quoted(value) : JSON.stringify(value);
}

function quoted(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

function keyText(key: string): string {
  if (key === '__proto__') return "['__proto__']";
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : quoted(key);
}
