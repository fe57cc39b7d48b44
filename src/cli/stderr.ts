/** Words for people go to standard error, so that standard output is the log, or the value, alone. */
export function printError(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** One clear line, whatever it was. */
export function failed(error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  printError(`jinliu: ${message.replaceAll(/\s*\n\s*/g, ' ')}`);
}

/** A help, or a version: the whole of what a command does. */
export function print(text: string): number {
  process.stdout.write(text);
  return 0;
}
