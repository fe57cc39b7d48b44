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

  jinliu sandbox     the payment APIs on this machine; see "jinliu sandbox --help"
  jinliu --version   print the version
  jinliu --help      print this help
`;
