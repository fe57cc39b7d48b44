import { expect, test } from 'vitest';
import { sandboxHelp } from '../../src/cli/sandbox-help.ts';
import { sandboxSettings } from '../../src/cli/sandbox-options.ts';
import { knownMerchants } from '../../src/sandbox/host/merchants/known.ts';
import { everyApi, readMerchants, type SandboxApi } from '../../src/sandbox/index.ts';

/** What the help says of an option, in one line. */
function said(help: string, option: string): string {
  const [, words = ''] = new RegExp(`^  ${option}(.*?)^  -`, 'ms').exec(help) ?? [];
  return words.replaceAll(/\s+/g, ' ').trim();
}

test('every document is named, and every option', () => {
  const help = sandboxHelp(everyApi);
  for (const { document } of everyApi) expect(help).toMatch(new RegExp(`^  ${document.name} +${document.title}$`, 'm'));
  for (const [option] of help.matchAll(/^ {2}--[\w-]+(?= )/gm))
    expect(() => sandboxSettings([`${option.trim()}=`])).not.toThrow(/Unknown option/);
  for (const line of help.split('\n')) expect(line.length, line).toBeLessThanOrEqual(120);
});

const url = 'http://127.0.0.1:9/';

test.each(everyApi)(
  '$document.name is named where an option is of use to it, and there the sandbox takes it',
  ({ document, stageCredentials }) => {
    const { name } = document;
    const help = sandboxHelp(everyApi);
    const merchant = { ...stageCredentials, returnUrl: url };
    if (said(help, '--callback-url').includes(name))
      expect(() => knownMerchants(everyApi, { callbackUrl: { [name]: url } })).not.toThrow();
    if (said(help, '--return-url').includes(name))
      expect(() => readMerchants({ [name]: [merchant] }, everyApi)).not.toThrow();
    else
      expect(() => readMerchants({ [name]: [merchant] }, everyApi)).toThrow(`nothing of ${name} answers by a redirect`);
  },
);

test('the options of contracts are named, each with the document that has it', () => {
  const shown = /what a contract says: (.*)$/m.exec(sandboxHelp(everyApi))?.[1];
  expect(shown).toBe('limits, printedSlips (ccat-cvs)');
  const without = everyApi.map((api): SandboxApi => ({ ...api, requests: {} }));
  expect(sandboxHelp(without)).not.toContain('contract');
});

test('where no document is called at an agreed address it says so', () => {
  const silent = everyApi.map((api): SandboxApi => ({ ...api, lifecycles: {}, actions: {} }));
  expect(said(sandboxHelp(silent), '--callback-url')).toBe(
    '<document>=<url> where callbacks go that have no URL in a request; none of these documents has any',
  );
});
