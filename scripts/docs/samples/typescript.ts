import { fulfils } from '../../../src/callbacks/event.ts';
import { pascalCase } from '../../generate/conventions.ts';
import { print } from '../../generate/modules/print.ts';
import type { SpecCallback } from '../../spec/operation/callback.ts';
import { eventOutcomes } from '../../spec/operation/event.ts';
import type { SpecOperation } from '../../spec/operation/operation.ts';
import type { Spec } from '../../spec/spec.ts';
import { exampleServer } from '../parts/servers.ts';
import type { Texts } from '../texts/texts.ts';
import { publishedCredentials } from '../wire.ts';
import { type Given, OwnMessage, OwnNumber, RelativeTime, sampleOf } from './payload.ts';

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
  return {
    module: `jinliu/${document}`,
    create: `create${pascalCase(document)}`,
    client: document.split('-').at(-1) ?? document,
  };
}

/** What the samples of a document are made of. */
export interface Sampling {
  readonly spec: Spec;
  readonly entry: Entry;
  readonly texts: Texts['samples'];
}

/** How a client is made, with what to do about errors. */
export function clientSample(sampling: Sampling, operation: SpecOperation): string {
  const { entry, texts } = sampling;
  return [
    `import { ${entry.create}, isApiError, isJinliuError } from '${entry.module}';`,
    '',
    ...construction(sampling, operation),
    'try {',
    indented(call(sampling, operation)),
    '} catch (error) {',
    `  if (isApiError(error)) console.error('${texts.refused}', error.apiCode, error.apiMessage);`,
    `  else if (isJinliuError(error)) console.error(error.code, error.retryable ? '${texts.tryAgain}' : error.message);`,
    '  else throw error;',
    '}',
  ].join('\n');
}

/** A call of an operation with the values of an example. */
export function operationSample(sampling: Sampling, operation: SpecOperation): string {
  const { entry } = sampling;
  const called = call(sampling, operation);
  return [
    `import { ${entry.create}${called.includes('taipei(') ? ', taipei' : ''} } from '${entry.module}';`,
    '',
    ...construction(sampling, operation),
    called,
  ].join('\n');
}

/** A receiver of a callback, for any server that speaks the web's `Request` and `Response`. */
export function callbackSample(sampling: Sampling, callback: SpecCallback): string {
  const { entry, texts } = sampling;
  const { id, proof } = callback;
  const isOnce = isHandledOnce(callback);
  const isKeyed = proof === 'key';
  const options = [...(isOnce ? ['once'] : []), ...(isKeyed ? ['expectedKey: (uid) => orders.get(uid)'] : [])].join(
    ', ',
  );
  return [
    `import { ${entry.create}${isKeyed ? ', type ExpectedOrder' : ''} } from '${entry.module}';`,
    ...(isOnce ? ["import { memoryStore } from 'jinliu/once';"] : []),
    '',
    ...construction(sampling),
    ...(isOnce ? [`// ${texts.processes}`, 'const once = memoryStore();', ''] : []),
    ...(isKeyed ? [...texts.orders.map(comment), 'const orders = new Map<string, ExpectedOrder>();', ''] : []),
    'export function POST(request: Request): Promise<Response> {',
    `  return ${entry.client}.callbacks.handle(request, {`,
    `    ${id}: ${handler(sampling, callback).join('\n')}`,
    options === '' ? '  });' : `  }, { ${options} });`,
    '}',
  ].join('\n');
}

function comment(text: string): string {
  return `// ${text}`;
}

/** What is signed, or can be confirmed: all but what a browser brings. */
function isHandledOnce({ proof, confirm, acknowledgement }: SpecCallback): boolean {
  return acknowledgement.by !== 'page' && (proof === 'signature' || confirm !== undefined);
}

function handler({ spec, texts }: Sampling, callback: SpecCallback): string[] {
  const { proof, acknowledgement } = callback;
  // A browser brought it, and is shown something.
  const page = acknowledgement.by === 'page' ? [`      return '<p>${texts.thanks}</p>';`] : [];
  const shipped = isHandledOnce(callback) ? fulfillingOutcomes(spec, callback) : [];
  if (shipped.length > 0) {
    const isPaid = shipped.map((outcome) => `outcome === '${outcome}'`).join(' || ');
    return [
      '({ outcome, orderNo, amount }) => {',
      `      if (${isPaid}) console.log('${texts.ship}', orderNo, amount);`,
      '    },',
    ];
  }
  const isProven = proof === 'signature' || isHandledOnce(callback);
  const logged = isProven ? 'event.outcome, event.orderNo, event.amount' : 'event.unconfirmed.outcome, event.payload';
  return ['(event) => {', `      console.log(${logged});`, ...page, '    },'];
}

/** The outcomes for which a shop ships: of what confirms the callback, where that is query. */
function fulfillingOutcomes(spec: Spec, { event, confirm, request }: SpecCallback): string[] {
  const query = confirm === undefined ? undefined : spec.operation(confirm.value.operation);
  const outcomes =
    query === undefined || confirm === undefined
      ? eventOutcomes(event.value, request.payload)
      : eventOutcomes(confirm.value.event, query.answer.payload);
  return [...new Set(Object.values(outcomes).filter(fulfils))];
}

function construction({ spec, entry, texts }: Sampling, called?: SpecOperation): string[] {
  const stage = spec.servers.some(({ environment }) => environment === 'stage');
  const { environment } = exampleServer(spec, called ?? { servers: [] });
  const options = { ...publishedCredentials(spec), environment };
  const note = (stage ? texts.published : texts.made).map(comment);
  const lines = Object.entries(options).map(([option, value]) => `  ${option}: ${print(value)},`);
  return [...note, `const ${entry.client} = ${entry.create}({`, ...lines, '});', ''];
}

function call(sampling: Sampling, operation: SpecOperation): string {
  const { spec, entry, texts } = sampling;
  const { payload } = sampleOf(spec, operation);
  const sent = `${entry.client}.${operation.id}(${printed(payload)})`;
  const lines = [`const answer = await ${sent};`, 'console.log(answer);', ...streamed(sampling, operation)];
  if (operation.delivery !== 'browser-form') return lines.join('\n');
  return [
    `const form = ${sent};`,
    ...texts.form(exampleServer(spec, operation).url.host).map(comment),
    "const page = form.toHtml({ nonce: 'of-your-policy' });",
    'console.log(page);',
  ].join('\n');
}

/** The same, item by item. */
function streamed({ spec, entry, texts }: Sampling, operation: SpecOperation): string[] {
  if (operation.stream === undefined) return [];
  const sent = `${entry.client}.${operation.id}.stream(${printed(sampleOf(spec, operation).payload)})`;
  return ['', comment(texts.streamed), `for await (const item of ${sent}) {`, '  console.log(item);', '}'];
}

/** A payload as TypeScript, a field a line. */
function printed(given: Given, depth = 0): string {
  const pad = '  '.repeat(depth + 1);
  if (given instanceof OwnNumber) return '`A$' + '{Date.now()}`';
  if (given instanceof RelativeTime) return timeText(given);
  if (given instanceof OwnMessage) return template(given);
  if (typeof given !== 'object' || given === null) return print(given);
  const held = Array.isArray(given)
    ? given.map((each: Given) => printed(each, depth + 1))
    : Object.entries(given).map(([name, value]) => `${nameText(name)}: ${printed(value, depth + 1)}`);
  const [open, close] = Array.isArray(given) ? ['[', ']'] : ['{', '}'];
  const flat = held.length === 1 && !(held[0] ?? '').includes('\n') ? ` ${held[0]} ` : undefined;
  if (held.length === 0) return `${open}${close}`;
  return flat === undefined || depth > 0
    ? `${open}\n${held.map((each) => `${pad}${each},\n`).join('')}${'  '.repeat(depth)}${close}`
    : `${open}${flat}${close}`;
}

function nameText(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : print(name);
}

function timeText({ days, format }: RelativeTime): string {
  return format === 'unix-seconds' ? `Math.floor(${instant(days)}.getTime() / 1000)` : instant(days);
}

function instant(days: number): string {
  if (days === 0) return 'new Date()';
  return `new Date(Date.now() ${days < 0 ? '-' : '+'} ${Math.abs(days)} * 86_400_000)`;
}

/** A whole message that the merchant writes. */
function template(message: OwnMessage): string {
  const parts = message.in(
    (text) => text.replaceAll(/[`\\]|\$(?=\{)/g, '\\$&'),
    ({ days, format }) => `\${taipei(${instant(days)}, '${format}')}`,
  );
  return `\`${parts.join('')}\``;
}

function indented(text: string): string {
  return text.replaceAll(/^(?=.)/gm, '  ');
}
