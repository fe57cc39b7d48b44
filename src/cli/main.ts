import { allNearest } from '../errors/nearest.ts';
import { version } from '../sandbox/version.ts';
import { didYouMean } from './command-line.ts';
import { endingOf, errorFacts, explainError, printResult } from './ending.ts';
import { exitHelp, exits } from './exits.ts';
import { row } from './layout.ts';
import { print } from './stderr.ts';
import { UsageError } from './usage.ts';

/** A command: what it does, in a line, and its code, which is loaded when it is called. */
interface Command {
  readonly about: string;
  readonly run: (args: readonly string[]) => Promise<number>;
}

const commands: Readonly<Record<string, Command>> = {
  sandbox: {
    about: 'the payment APIs on this machine, to try everything below without an account',
    run: async (args) => (await import('./sandbox.ts')).sandbox(args),
  },
  call: {
    about: 'call an operation and print its answer',
    run: async (args) => (await import('./call.ts')).call(args),
  },
  resolve: {
    about: 'find out what became of a write whose answer was lost',
    run: async (args) => (await import('./resolve.ts')).resolve(args),
  },
  form: {
    about: "write the page that sends the shopper's browser to the vendor",
    run: async (args) => (await import('./form.ts')).form(args),
  },
  verify: {
    about: 'check a callback, from a file, standard input or a port, and print its event',
    run: async (args) => (await import('./verify.ts')).verify(args),
  },
  explain: {
    about: 'say why a checksum or a ciphertext does not fit, or what a message means',
    run: async (args) => (await import('./explain.ts')).explain(args),
  },
  'send-test': {
    about: 'post a signed test callback to your own server',
    run: async (args) => (await import('./send-test.ts')).sendTest(args),
  },
};

/**
 * Does what the command line says.
 *
 * @param args without the program's own name
 * @returns the exit code
 */
export async function main(args: readonly string[]): Promise<number> {
  try {
    return await run(args);
  } catch (error) {
    const ending = endingOf(error);
    explainError(error);
    if (ending === undefined) return 1;
    if (args.includes('--json'))
      await printResult({ outcome: ending, error: errorFacts(error) }, undefined, { json: true, secrets: [] });
    return exits[ending];
  }
}

async function run([name, ...rest]: readonly string[]): Promise<number> {
  switch (name) {
    case '--version':
    case '-v':
      return print(`${version()}\n`);
    case '--help':
    case '-h':
    case 'help':
      return print(await help());
    case undefined:
      throw new UsageError('no command given');
    default: {
      const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
      if (command !== undefined) return command.run(rest);
      throw new UsageError(
        `unknown command "${name.slice(0, 60)}"${didYouMean(allNearest(name, Object.keys(commands)))}`,
      );
    }
  }
}

async function help(): Promise<string> {
  const { firstSteps } = await import('./first-steps.ts');
  return [
    "jinliu: Taiwan's payment, logistics and e-invoice APIs from the command line, and a sandbox that stands in for them",
    '',
    ...Object.entries(commands).flatMap(([name, { about }]) => row(`jinliu ${name}`, about)),
    ...row('jinliu --version', 'print the version'),
    ...row('jinliu <command> --help', 'its options, and the documents, operations and fields that it takes'),
    '',
    ...firstSteps(),
    '',
    exitHelp,
    '',
  ].join('\n');
}
