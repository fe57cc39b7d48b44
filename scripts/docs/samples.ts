import { pascalCase } from '../generate/conventions.ts';
import { print } from '../generate/modules/print.ts';
import type { SpecCallback } from '../spec/operation/callback.ts';
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
  const { proof, confirm, acknowledgement } = callback;
  const keyed = proof === 'key';
  // A browser brought it, and is shown something.
  const page = acknowledgement.by === 'page' ? ["      return '<p>Thank you.</p>';"] : [];
  const handler =
    confirm !== undefined
      ? [
          `async (event) => {`,
          `      const sure = ${keyed ? "event.proof === 'proven' ? event : " : ''}await event.confirm();`,
          '      console.log(sure.outcome, sure.orderNo, sure.amount);',
          ...page,
          '    },',
        ]
      : [
          '(event) => {',
          proof === 'signature' ? '      console.log(event.outcome, event.orderNo, event.amount);' : '      console.log(event.outcome, event.payload);',
          ...page,
          '    },',
        ];
  return [
    `import { ${entry.create} } from '${entry.module}';`,
    '',
    ...construction(spec, entry),
    ...(keyed ? ['// Filled when an order is made: the key that it was answered with, by its uid.', 'const keys = new Map<string, string>();', ''] : []),
    'export function POST(request: Request): Promise<Response> {',
    `  return ${entry.client}.callbacks.handle(request, {`,
    `    ${callback.id}: ${handler.join('\n')}`,
    keyed ? '  }, { expectedKey: (uid) => keys.get(uid) });' : '  });',
    '}',
  ].join('\n');
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
  if (operation.delivery !== 'browser-form') return `const answer = await ${sent};\nconsole.log(answer);`;
  return `const form = ${sent};\n// Answer the shopper's request with this page; it posts itself to ${exampleServer(spec, operation).url.host}.\nconst page = form.toHtml({ nonce: 'of-your-policy' });\nconsole.log(page);`;
}

function indented(text: string): string {
  return text.replaceAll(/^(?=.)/gm, '  ');
}
