import type { Ending } from './exits.ts';

/** What ends a command that no client's error says. */
export class CommandError extends Error {
  readonly ending: Ending;

  constructor(message: string, ending: Ending) {
    super(message);
    this.name = 'CommandError';
    this.ending = ending;
  }
}

/** What somebody typed cannot be meant: one line, and exit code 2. */
export class UsageError extends CommandError {
  /** The command whose help would help: `jinliu call`. */
  readonly command: string;

  constructor(message: string, command = 'jinliu') {
    super(message, 'usage');
    this.name = 'UsageError';
    this.command = command;
  }
}
