import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyText, changed, opened, terms } from './arbitraries.ts';
import { envelopes } from './samples.ts';

const named = envelopes.map(([envelope, content]) => ({ name: envelope.name, envelope, content }));

describe.each(named)('$name', ({ envelope, content }) => {
  const signs = [
    '&',
    '=',
    '%',
    '+',
    '|',
    '?',
    '[',
    ']',
    '<',
    '>',
    '/',
    '!',
    '-',
    ';',
    '#',
    '"',
    '{',
    '}',
    ':',
    ',',
    '\\',
    ' ',
    '\n',
    '0',
    '1',
    'a',
    'order',
    '測',
  ];
  const texts = [
    '%E6',
    '%',
    '&amp;',
    '&#',
    '<![CDATA[',
    ']]>',
    '<!--',
    '-->',
    '<?xml',
    '<!DOCTYPE',
    'CheckMacValue=',
    'TransCode',
    '"Data":',
    '__proto__',
    'length',
  ];
  const garbage = fc.oneof(
    anyText,
    fc.array(fc.nat({ max: 0xffff })).map((units) => String.fromCharCode(...units)),
    fc.array(fc.constantFrom(...signs, ...texts), { maxLength: 40 }).map((parts) => parts.join('')),
    fc.json(),
    fc.base64String(),
  );

  test('any garbage opens or is refused, and nothing else is thrown', () => {
    fc.assert(
      fc.property(
        garbage,
        fc.constantFrom('', '?', '1|', '0|', '{"Data":"', '<response>', 'service=', '\ufeff'),
        (noise, lead) => {
          opened(envelope, lead + noise);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('the fields of a form open as its text does', () => {
    const sealed = envelope.fields?.({ ...Object(content) }, terms);
    if (sealed === undefined) return;
    const names = Object.keys(sealed);
    expect([...new URLSearchParams(envelope.seal(content, terms)).keys()]).toEqual(names);
    const text = new URLSearchParams(sealed).toString();
    expect(envelope.open(text, terms)).toEqual(envelope.open(envelope.seal(content, terms), terms));
  });

  test('a sealed text with garbage in it opens or is refused, and nothing else is thrown', () => {
    const sealed = envelope.seal(content, terms);
    fc.assert(
      fc.property(fc.nat({ max: sealed.length }), fc.nat({ max: 8 }), garbage, (at, length, noise) => {
        opened(envelope, sealed.slice(0, at) + noise + sealed.slice(at + length));
      }),
      { numRuns: 300 },
    );
  });

  test('a sealed text that was cut opens or is refused, and nothing else is thrown', () => {
    const sealed = envelope.seal(content, terms);
    for (let length = 0; length < sealed.length; length += 1) opened(envelope, sealed.slice(0, length));
  });

  test('a sealed text with one byte changed opens or is refused, and nothing else is thrown', () => {
    fc.assert(
      fc.property(changed(fc.constant(envelope.seal(content, terms))), ([, after]) => {
        opened(envelope, after);
      }),
      { numRuns: 300 },
    );
  });
});
