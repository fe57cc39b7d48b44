import { version } from '../sandbox/version.ts';
import { sandboxSettings } from './options.ts';
import { failed } from './stderr.ts';
import { help, UsageError } from './usage.ts';

/**
 * Does what the command line says.
 *
 * @param args without the program's own name
 * @returns the exit code: 0, 1 where it failed, 2 where the command line is wrong
 */
export async function main(args: readonly string[]): Promise<number> {
  try {
    return await run(args);
  } catch (error) {
    if (!(error instanceof UsageError)) {
      failed(error);
      return 1;
    }
    failed(`${error.message}; see "${error.command} --help"`);
    return 2;
  }
}

async function run([command, ...rest]: readonly string[]): Promise<number> {
  switch (command) {
    case 'sandbox': {
      const settings = sandboxSettings(rest);
      // Loaded here, so that a version is printed at once.
      if (settings.help) {
        const [{ sandboxHelp }, { everyApi }] = await Promise.all([
          import('./sandbox-help.ts'),
          import('../sandbox/model/apis.ts'),
        ]);
        return print(sandboxHelp(everyApi));
      }
      const { runSandbox } = await import('./sandbox.ts');
      return runSandbox(settings);
    }
    case '--version':
    case '-v':
      return print(`${version()}\n`);
    case '--help':
    case '-h':
    case 'help':
      return print(help);
    case undefined:
      throw new UsageError('no command given', 'jinliu');
    default:
      throw new UsageError(`unknown command "${command.slice(0, 60)}"`, 'jinliu');
  }
}

function print(text: string): number {
  process.stdout.write(text);
  return 0;
}
