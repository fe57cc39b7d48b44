import { describe, expect, test } from 'vitest';
import { sandboxSettings } from '../../src/cli/sandbox-options.ts';
import { UsageError } from '../../src/cli/usage.ts';

describe('options of the sandbox', () => {
  test('have defaults, and leave out what was not given', () => {
    expect(sandboxSettings([])).toEqual({
      help: false,
      port: 8787,
      host: '127.0.0.1',
      quiet: false,
      deliverAnywhere: false,
      hosts: [],
      callbackUrl: {},
    });
  });

  test('are read', () => {
    const args = [
      '--port=0',
      '--host',
      '::1',
      '--state',
      's.json',
      '--merchants',
      'm.json',
      '--return-url',
      'https://a/b',
      '--max-orders',
      '5',
      '--seed',
      '0',
      '--speed',
      '0.5',
    ];
    const more = [
      '--callback-url',
      'a=http://b/?c=d',
      '--callback-url',
      'e=f',
      '--quiet',
      '--deliver-anywhere',
      '--allow-host',
      'sandbox',
      '--allow-host=shop.local',
      '-h',
    ];
    expect(sandboxSettings([...args, ...more])).toEqual({
      help: true,
      port: 0,
      host: '::1',
      state: 's.json',
      merchants: 'm.json',
      returnUrl: 'https://a/b',
      maxOrders: 5,
      seed: 0,
      speed: 0.5,
      callbackUrl: { a: 'http://b/?c=d', e: 'f' },
      quiet: true,
      deliverAnywhere: true,
      hosts: ['sandbox', 'shop.local'],
    });
  });

  test.each([
    [['--port', '65536'], '--port must be a whole number from 0 to 65535'],
    [['--port', '80x'], '--port must be a whole number'],
    [['--port', ''], '--port must be a whole number'],
    [['--port=-1'], '--port must be a whole number'],
    [['--port'], "Option '--port <value>' argument missing"],
    [['--host', ''], '--host is empty'],
    [['--state='], '--state is empty'],
    [['--max-orders', '0'], '--max-orders must be a whole number from 1'],
    [['--max-orders', '1e3'], '--max-orders must be'],
    [['--seed', '1.5'], '--seed must be'],
    [['--seed', '99999999999999999999'], '--seed must be'],
    [['--speed', '0'], '--speed must be a number above 0'],
    [['--speed', 'Infinity'], '--speed must be'],
    [['--return-url', 'nowhere'], '--return-url must be an http or https address'],
    [['--return-url', 'javascript:alert(1)'], '--return-url must be'],
    [['--callback-url', 'http://a'], '--callback-url must be <document>=<url>'],
    [['--callback-url', 'a='], '--callback-url must be <document>=<url>'],
    [['--callback-url', 'a=b', '--callback-url', 'a=c'], '--callback-url is given twice for a'],
    [['--quiet=no'], "Option '--quiet' does not take an argument"],
    [['8787'], "Unexpected argument '8787'"],
  ])('%j is refused in a line', (args, message) => {
    expect(() => sandboxSettings(args)).toThrow(UsageError);
    expect(() => sandboxSettings(args)).toThrow(message);
  });
});
