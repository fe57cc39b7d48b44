import { agreementOptions } from '../call/agreement.ts';
import { answersByRedirect, callsAgreedUrl } from '../sandbox/host/merchants/address.ts';
import type { SandboxApi } from '../sandbox/model/api.ts';

/** What `jinliu sandbox --help` prints: the options, each with the documents that it is for. */
export function sandboxHelp(apis: readonly SandboxApi[]): string {
  const called = apis.filter(callsAgreedUrl);
  const redirecting = apis.filter(answersByRedirect);
  return `jinliu sandbox: payment APIs on this machine, with their published stage credentials. NOT FOR PRODUCTION.

${[
  ...row('--port <n>', 'port to listen on; 0 picks a free one                     [8787]'),
  ...row('--host <address>', 'address to listen on; the default is this machine only    [127.0.0.1]'),
  ...row('--name <name>', 'a name for its first line and /_sandbox/health, where several run'),
  ...row('--state <file.json>', 'file that keeps the orders across restarts, also after a kill'),
  ...row('--merchants <file.json>', 'file with your own merchants:', ...merchantsLines(apis, called[0] ?? apis[0])),
  ...row('--callback-url <document>=<url>', ...callbackLines(called)),
  ...row('--return-url <url>', `where answers by redirect go, for ${namesOf(redirecting)}`),
  ...row('--allow-host <name>', 'host name, beside loopback, that may open the console; repeatable'),
  ...row('--deliver-anywhere', 'send callbacks to public addresses too'),
  ...row('--max-orders <n>', 'orders to keep; the oldest finished ones are dropped first [5000]'),
  ...row('--seed <n>', 'seed of random faults, to repeat them'),
  ...row('--speed <n>', 'how many times faster than real time its clock runs       [1]'),
  ...row('--quiet', 'no access log'),
  ...row('--help', 'print this help'),
].join('\n')}

Its documents:
${apis.map(({ document }) => `  ${document.name.padEnd(widest(apis))}  ${document.title}`).join('\n')}

The access log goes to standard output, one JSON object per line; everything else to standard error.
The console is at /, the control API under /_sandbox/. Ctrl-C stops it; press it again to force.
`;
}

const column = 35;

/** An option and what it does; further lines stand below the first. */
function row(option: string, ...lines: readonly string[]): string[] {
  return lines.map((line, index) => `${`  ${index === 0 ? option : ''}`.padEnd(column)}${line}`);
}

function callbackLines(called: readonly SandboxApi[]): string[] {
  const [first] = called;
  if (first === undefined) return ['where callbacks go that have no URL in a request; none of these documents has any'];
  return [
    'where callbacks go that have no URL in a request,',
    `for ${namesOf(called)}: ${first.document.name}=http://127.0.0.1:3000/paid;`,
    'repeatable, once per document',
  ];
}

/** An example, and the options of contracts that may stand beside the credentials. */
function merchantsLines(apis: readonly SandboxApi[], example: SandboxApi | undefined): string[] {
  const contracts = apis.flatMap((api) => {
    const options = agreementOptions(api);
    return options.length === 0 ? [] : [`${options.join(', ')} (${api.document.name})`];
  });
  const beside = contracts.length === 0 ? [] : [`beside the keys what a contract says: ${contracts.join('; ')}`];
  return [...merchantsExample(example), ...beside];
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
