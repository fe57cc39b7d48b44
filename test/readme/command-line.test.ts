import { describe, expect, test } from 'vitest';
import { readCommandLine } from '../../src/cli/command-line.ts';
import { callbackNamed, documentNamed, endpointHelp, operationNamed } from '../../src/cli/documents.ts';
import { payloadOf } from '../../src/cli/payload.ts';
import { blocksOf, readmes } from './blocks.ts';

/** What is not a field in these lines. */
const options = {
  ...Object.fromEntries(
    ['environment', 'since', 'input', 'out', 'url'].map((name) => [name, { value: '<text>', meaning: '' }]),
  ),
  json: { meaning: '' },
  help: { meaning: '' },
};

describe.each(readmes)('the command lines of %s', (readme) => {
  test('name documents, operations, callbacks and fields that there are', async () => {
    const lines = (await blocksOf(readme, 'sh')).flatMap(({ code }) => code.split('\n'));
    const commands = lines.flatMap(
      (line) => /^npx jinliu (?!sandbox)(\S+) (.*?) *(?:#.*)?$/.exec(line)?.slice(1) ?? [],
    );
    expect(commands.length).toBe(2 * 5);
    for (let at = 0; at < commands.length; at += 2) {
      const [command = '', args = ''] = commands.slice(at, at + 2);
      const line = readCommandLine(args.split(' '), { command, options, takesFields: true });
      const [name, id] = line.positionals;
      const known = documentNamed(name, command);
      if (command === 'verify' || command === 'explain') continue;
      const endpoint =
        command === 'send-test' ? callbackNamed(known, id, command) : operationNamed(known, id, command).id;
      if (line.has('input')) continue;
      await payloadOf({ line, endpoint, help: await endpointHelp(known, endpoint) });
    }
  });
});
