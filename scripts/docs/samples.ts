import { fulfils } from '../../src/callbacks/event.ts';
import { pascalCase } from '../generate/conventions.ts';
import { print } from '../generate/modules/print.ts';
import type { SpecCallback } from '../spec/operation/callback.ts';
import { eventOutcomes } from '../spec/operation/event.ts';
import type { SpecOperation } from '../spec/operation/operation.ts';
import type { Spec } from '../spec/spec.ts';
import { exampleServer } from './servers.ts';
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

export function entryOf(document: string): Entry {
  return { module: `jinliu/${document}`, create: `create${pascalCase(document)}`, client: document.split('-').at(-1) ?? document };
}

/** How a client is made, with what to do about errors. */
export function clientSample(spec: Spec, entry: Entry, operation: SpecOperation): string {
  return [
    `import { ${entry.create}, isApiError, isJinliuError } from '${entry.module}';`,
    '',
    ...construction(spec, entry, operation),
    'try {',
    indented(call(spec, entry, operation)),
    '} catch (error) {',
    "  if (isApiError(error)) console.error('refused:', error.apiCode, error.apiMessage);",
    "  else if (isJinliuError(error)) console.error(error.code, error.retryable ? 'try again later' : error.message);",
    '  else throw error;',
    '}',
  ].join('\n');
}

/** A call of an operation with the values of its first example. */
export function operationSample(spec: Spec, entry: Entry, operation: SpecOperation): string {
  return [`import { ${entry.create} } from '${entry.module}';`, '', ...construction(spec, entry, operation), call(spec, entry, operation)].join('\n');
}

/** A receiver of a callback, for any server that speaks the web's `Request` and `Response`. */
export function callbackSample(spec: Spec, entry: Entry, callback: SpecCallback): string {
  const { id, proof } = callback;
  const isOnce = isHandledOnce(callback);
  const isKeyed = proof === 'key';
  const options = [...(isOnce ? ['once'] : []), ...(isKeyed ? ['expectedKey: (uid) => orders.get(uid)'] : [])].join(', ');
  return [
    `import { ${entry.create}${isKeyed ? ', type ExpectedOrder' : ''} } from '${entry.module}';`,
    ...(isOnce ? ["import { memoryStore } from 'jinliu/once';"] : []),
    '',
    ...construction(spec, entry),
    ...(isOnce ? ['const once = memoryStore(); // where several processes receive: redisStore(client) or postgresStore(pool)', ''] : []),
    ...(isKeyed ? ['// Filled when an order is made: by its uid, the key that it was answered with and both its numbers.', orders, ''] : []),
    'export function POST(request: Request): Promise<Response> {',
    `  return ${entry.client}.callbacks.handle(request, {`,
    `    ${id}: ${handler(spec, callback).join('\n')}`,
    options === '' ? '  });' : `  }, { ${options} });`,
    '}',
  ].join('\n');
}

const orders = 'const orders = new Map<string, ExpectedOrder>();';

/** What is signed, or can be confirmed: all but what a browser brings. */
function isHandledOnce({ proof, confirm, acknowledgement }: SpecCallback): boolean {
  return acknowledgement.by !== 'page' && (proof === 'signature' || confirm !== undefined);
}

function handler(spec: Spec, callback: SpecCallback): string[] {
  const { proof, acknowledgement } = callback;
  // A browser brought it, and is shown something.
  const page = acknowledgement.by === 'page' ? ["      return '<p>Thank you.</p>';"] : [];
  const shipped = isHandledOnce(callback) ? fulfillingOutcomes(spec, callback) : [];
  if (shipped.length > 0) {
    const isPaid = shipped.map((outcome) => `outcome === '${outcome}'`).join(' || ');
    return ['({ outcome, orderNo, amount }) => {', `      if (${isPaid}) console.log('ship', orderNo, amount);`, '    },'];
  }
  const isProven = proof === 'signature' || isHandledOnce(callback);
  const logged = isProven ? 'event.outcome, event.orderNo, event.amount' : 'event.unconfirmed.outcome, event.payload';
  return ['(event) => {', `      console.log(${logged});`, ...page, '    },'];
}

/** The outcomes for which a shop ships: of what confirms the callback, where that is query. */
function fulfillingOutcomes(spec: Spec, { event, confirm, request }: SpecCallback): string[] {
  const query = confirm === undefined ? undefined : spec.operation(confirm.value.operation);
  const outcomes =
    query === undefined || confirm === undefined ? eventOutcomes(event.value, request.payload) : eventOutcomes(confirm.value.event, query.answer.payload);
  return [...new Set(Object.values(outcomes).filter(fulfils))];
}

function construction(spec: Spec, entry: Entry, called?: SpecOperation): string[] {
  const stage = spec.servers.some(({ environment }) => environment === 'stage');
  const { environment } = exampleServer(spec, called ?? { servers: [] });
  const options = { ...publishedCredentials(spec), environment };
  const note = stage
    ? "// The vendor's published stage credentials; yours belong into the environment, not into code."
    : '// Example values; yours belong into the environment, not into code.';
  const lines = Object.entries(options).map(([option, value]) => `  ${option}: ${print(value)},`);
  return [note, `const ${entry.client} = ${entry.create}({`, ...lines, '});', ''];
}

function call(spec: Spec, entry: Entry, operation: SpecOperation): string {
  const [example] = operation.examples;
  const sent = `${entry.client}.${operation.id}(${print(example?.value.request ?? {})})`;
  if (operation.delivery !== 'browser-form') return [`const answer = await ${sent};\nconsole.log(answer);`, ...streamed(entry, operation)].join('\n');
  return `const form = ${sent};\n// Answer the shopper's request with this page; it posts itself to ${exampleServer(spec, operation).url.host}.\nconst page = form.toHtml({ nonce: 'of-your-policy' });\nconsole.log(page);`;
}

/** The same, item by item. */
function streamed(entry: Entry, { id, stream, examples }: SpecOperation): string[] {
  if (stream === undefined) return [];
  const sent = `${entry.client}.${id}.stream(${print(examples[0]?.value.request ?? {})})`;
  return ['', '// The same, one by one as they come, however many there are.', `for await (const item of ${sent}) {`, '  console.log(item);', '}'];
}

function indented(text: string): string {
  return text.replaceAll(/^(?=.)/gm, '  ');
}
