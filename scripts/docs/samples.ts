import { readdir, readFile } from 'node:fs/promises';
import { print } from '../generate/emit.ts';
import { isObject, type Json } from '../generate/json.ts';
import type { Source } from '../generate/source.ts';
import type { SpecOperation } from '../generate/table.ts';
import { entries, items } from './spec.ts';
import { publishedCredentials } from './wire.ts';

/** The entry point of a document: what is imported, and the function that makes its client. */
export interface Entry {
  /** `jinliu/ecpay-cashier` */
  readonly module: string;
  /** `createEcpayCashier` */
  readonly create: string;
  /** `cashier`, what a program would call its client. */
  readonly client: string;
}

const sources = new URL('../../src/', import.meta.url);

/** Found in the code, by what it imports: an entry point may be called otherwise than its document. */
export async function entryOf(document: string): Promise<Entry> {
  for (const file of (await readdir(sources)).filter((name) => name.endsWith('.ts'))) {
    const code = await readFile(new URL(file, sources), 'utf8');
    const create = /export function (create\w+)/.exec(code)?.[1];
    if (create === undefined || !code.includes(`/generated/${document}/operations.ts`)) continue;
    const name = file.replace(/\.ts$/, '');
    return { module: `jinliu/${name}`, create, client: name.split('-').at(-1) ?? name };
  }
  throw new Error(`no file of src/ makes a client out of generated/${document}`);
}

/** How a client is made, with what to do about errors. */
export function clientSample(source: Source, entry: Entry, operation: SpecOperation): string {
  return [
    `import { ${entry.create}, isApiError, isJinliuError } from '${entry.module}';`,
    '',
    ...construction(source, entry),
    'try {',
    indented(call(source, entry, operation)),
    '} catch (error) {',
    "  if (isApiError(error)) console.error('refused:', error.apiCode, error.apiMessage);",
    "  else if (isJinliuError(error)) console.error(error.code, error.retryable ? 'try again later' : error.message);",
    '  else throw error;',
    '}',
  ].join('\n');
}

/** A call of an operation with the values of its first example. */
export function operationSample(source: Source, entry: Entry, operation: SpecOperation): string {
  return [`import { ${entry.create} } from '${entry.module}';`, '', ...construction(source, entry), call(source, entry, operation)].join('\n');
}

/** A receiver of a callback, for any server that speaks the web's `Request` and `Response`. */
export function callbackSample(source: Source, entry: Entry, operation: SpecOperation): string {
  const proof = operation.spec['x-proof'];
  const keyed = proof === 'key';
  const handler = isObject(operation.spec['x-confirm'])
    ? [
        `async (event) => {`,
        `      const sure = ${keyed ? "event.proof === 'proven' ? event : " : ''}await event.confirm();`,
        '      console.log(sure.outcome, sure.orderNo, sure.amount);',
        '    },',
      ]
    : [
        '(event) => {',
        proof === 'signature' ? '      console.log(event.outcome, event.orderNo, event.amount);' : '      console.log(event.outcome, event.payload);',
        '    },',
      ];
  return [
    `import { ${entry.create} } from '${entry.module}';`,
    '',
    ...construction(source, entry),
    ...(keyed ? ['// Filled when an order is made: the key that it was answered with, by its uid.', 'const keys = new Map<string, string>();', ''] : []),
    'export function POST(request: Request): Promise<Response> {',
    `  return ${entry.client}.callbacks.handle(request, {`,
    `    ${operation.id}: ${handler.join('\n')}`,
    keyed ? '  }, { expectedKey: (uid) => keys.get(uid) });' : '  });',
    '}',
  ].join('\n');
}

function construction(source: Source, entry: Entry): string[] {
  const servers = items(source.value['servers']).filter(isObject);
  const stage = servers.some((server) => server['x-environment'] === 'stage');
  const options = { ...publishedCredentials(source), environment: stage ? 'stage' : 'production' };
  const note = stage
    ? "// The vendor's published stage credentials; yours belong into the environment, not into code."
    : '// Example values; yours belong into the environment, not into code.';
  const lines = Object.entries(options).map(([option, value]) => `  ${option}: ${print(value)},`);
  return [note, `const ${entry.client} = ${entry.create}({`, ...lines, '});', ''];
}

function call(source: Source, entry: Entry, operation: SpecOperation): string {
  const [example] = entries(operation.spec['x-examples']);
  const request: Json = isObject(example?.[1]) ? (example[1]['request'] ?? {}) : {};
  const sent = `${entry.client}.${operation.id}(${print(request)})`;
  if (operation.spec['x-delivery'] !== 'browser-form') return `const answer = await ${sent};\nconsole.log(answer);`;
  return `const form = ${sent};\n// Answer the shopper's request with this page; it posts itself to ${new URL(serverOf(source)).host}.\nconst page = form.toHtml({ nonce: 'of-your-policy' });\nconsole.log(page);`;
}

function serverOf(source: Source): string {
  const [server] = items(source.value['servers']);
  return isObject(server) ? String(server['url']) : 'https://vendor.example';
}

function indented(text: string): string {
  return text.replaceAll(/^(?=.)/gm, '  ');
}
