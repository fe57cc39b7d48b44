/** What somebody typed cannot be meant: one line, and exit code 2. */
export class UsageError extends Error {
  /** The command whose help would help. */
  readonly command: 'jinliu' | 'jinliu sandbox';

  constructor(message: string, command: UsageError['command'] = 'jinliu sandbox') {
    super(message);
    this.name = 'UsageError';
    this.command = command;
  }
}

export const help = `jinliu: typed clients for Taiwan's payment APIs, and a sandbox that stands in for them

  jinliu sandbox     five payment APIs on this machine; "jinliu sandbox --help" tells more
  jinliu --version   prints the version
  jinliu --help      prints this
`;

export const sandboxHelp = `jinliu sandbox: ECPay, Cat and MyPay on this machine, with the published stage credentials. NOT FOR PRODUCTION.

  --port <n>                     where to listen; 0 takes a free one                       [8787]
  --host <address>               loopback alone, unless told otherwise                     [127.0.0.1]
  --state <file.json>            keeps the orders over restarts
  --merchants <file.json>        merchants of your own:
                                 {"mypay":[{"storeUid":"...","key":"...","callbackUrl":"http://..."}]}
  --callback-url <document>=<url>  where callbacks go whose URL no request carries, for example
                                 mypay=http://127.0.0.1:3000/mypay; may be given for several documents
  --return-url <url>             where Cat's answers by redirect go
  --allow-host <name>            another name of this machine, by which its console is opened; may be repeated
  --deliver-anywhere             callbacks may leave this machine and its private network
  --max-orders <n>               how many orders are kept; the oldest finished leave first [5000]
  --seed <n>                     what random faults follow from
  --speed <n>                    how many times faster than the real one its clock runs    [1]
  --quiet                        no access log
  --help                         prints this

The access log goes to standard output, a JSON object a line; everything else to standard error.
The console is at /, the control API under /_sandbox/. Ctrl-C stops, a second one at once.
`;
