import { isIPv4, isIPv6 } from 'node:net';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatNamed, formatNames } from '../../src/message/formats.ts';

const fits = (name: string, text: string): boolean | undefined => formatNamed(name)?.fits(text);

describe('IP addresses are what Node.js takes for some', () => {
  const part = fc.oneof(
    fc.integer({ min: 0, max: 300 }).map(String),
    fc.constantFrom('', '00', '01', '1e1', ' 1', 'f'),
  );
  const group = fc.oneof(
    fc.stringMatching(/^[0-9A-Fa-f]{0,5}$/),
    fc.constantFrom('', '1.2.3.4', 'g', ']', '%eth0', '/'),
  );
  const any = fc.oneof(
    fc.string(),
    fc.ipV4(),
    fc.ipV6(),
    fc.constantFrom('192.168.0.1:8080', ':', ':::::', 'abc:def', '1:2', '::', '::1]/['),
  );

  test('IPv4', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          any,
          fc.array(part, { minLength: 3, maxLength: 5 }).map((all) => all.join('.')),
        ),
        (text) => {
          expect(fits('ipv4', text)).toBe(isIPv4(text));
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('IPv6, without a network interface', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          any,
          fc.array(group, { minLength: 2, maxLength: 10 }).map((all) => all.join(':')),
        ),
        (text) => {
          expect(fits('ipv6', text)).toBe(isIPv6(text) && !text.includes('%'));
        },
      ),
      { numRuns: 2000 },
    );
  });
});

test.each(formatNames)('%s: a long text is judged at once', (name) => {
  const pieces = [':', '.', '1', 'a', '@', '1.', ':1', 'a@', '2026', '/', ' ', 'https://', '%'];
  for (const piece of pieces) {
    for (const end of ['', '!', '\n', ' ']) {
      const text = piece.repeat(200_000 / piece.length) + end;
      // Milliseconds for all; in quadratic time this would be minutes, far past the runner's limit.
      expect(typeof fits(name, text)).toBe('boolean');
    }
  }
});
