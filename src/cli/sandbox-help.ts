import { answersByRedirect, callsAgreedUrl } from '../sandbox/host/merchants/address.ts';
import type { SandboxApi } from '../sandbox/model/api.ts';

/** What `jinliu sandbox --help` prints: the options, each with the documents that it is for. */
export function sandboxHelp(apis: readonly SandboxApi[]): string {
  const called = apis.filter(callsAgreedUrl);
  const redirecting = apis.filter(answersByRedirect);
  return `jinliu sandbox: payment APIs on this machine, with their published stage credentials. NOT FOR PRODUCTION.

${[
  ...row('--port <n>', 'where to listen; 0 takes a free one                       [8787]'),
  ...row('--host <address>', 'loopback alone, unless told otherwise                     [127.0.0.1]'),
  ...row('--state <file.json>', 'keeps the orders over restarts'),
  ...row('--merchants <file.json>', 'merchants of your own:', ...merchantsExample(called[0] ?? apis[0])),
  ...row('--callback-url <document>=<url>', ...callbackWords(called)),
  ...row('--return-url <url>', `where answers by redirect go: ${namesOf(redirecting)}`),
  ...row('--allow-host <name>', 'another name of this machine, by which its console is opened; may be repeated'),
  ...row('--deliver-anywhere', 'callbacks may leave this machine and its private network'),
  ...row('--max-orders <n>', 'how many orders are kept; the oldest finished leave first [5000]'),
  ...row('--seed <n>', 'what random faults follow from'),
  ...row('--speed <n>', 'how many times faster than the real one its clock runs    [1]'),
  ...row('--quiet', 'no access log'),
  ...row('--help', 'prints this'),
].join('\n')}

Its documents:
${apis.map(({ document }) => `  ${document.name.padEnd(widest(apis))}  ${document.title}`).join('\n')}

The access log goes to standard output, a JSON object a line; everything else to standard error.
The console is at /, the control API under /_sandbox/. Ctrl-C stops, a second one at once.
`;
}

const column = 35;

/** An option and what it does; further lines stand below the first. */
function row(option: string, ...words: readonly string[]): string[] {
  return words.map((line, index) => `${`  ${index === 0 ? option : ''}`.padEnd(column)}${line}`);
}

function callbackWords(called: readonly SandboxApi[]): string[] {
  const [first] = called;
  if (first === undefined) return ['where callbacks go whose URL no request carries: none here'];
  return [
    'where callbacks go whose URL no request carries:',
    `${namesOf(called)}; for example ${first.document.name}=http://127.0.0.1:3000/told;`,
    'may be given for several documents',
  ];
}

function merchantsExample(api: SandboxApi | undefined): string[] {
  if (api === undefined) return [];
  const credentials = api.document.credentials.filter(({ option }) => api.stageCredentials[option] !== undefined);
  const given = credentials.map(({ option }) => `"${option}":"..."`);
  const fields = callsAgreedUrl(api) ? [...given, '"callbackUrl":"http://..."'] : given;
  return [`{"${api.document.name}":[{${fields.join(',')}}]}`];
}

function namesOf(apis: readonly SandboxApi[]): string {
  return apis.map(({ document }) => document.name).join(', ');
}

function widest(apis: readonly SandboxApi[]): number {
  return Math.max(...apis.map(({ document }) => document.name.length));
}
