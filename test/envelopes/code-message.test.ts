import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeMessage } from '../../src/envelopes/code-message.ts';
import type { Terms } from '../../src/envelopes/envelope.ts';
import { anyText, faultOf } from './arbitraries.ts';

const terms: Terms = {
  credentials: {},
  layout: [
    ['ResCode', { is: 'given' }],
    ['ResMsg', { is: 'given' }],
  ],
};

describe('a code and a message', () => {
  test.each([
    ['1|OK', { ResCode: '1', ResMsg: 'OK' }],
    ['0|找不到訂單\r\n', { ResCode: '0', ResMsg: '找不到訂單' }],
    ['1|', { ResCode: '1', ResMsg: '' }],
    ['10|a|b', { ResCode: '10', ResMsg: 'a|b' }],
    ['\r\n  1|two\nlines', { ResCode: '1', ResMsg: 'two\nlines' }],
  ])('%j is read', (text, content) => {
    expect(codeMessage.open(text, terms)).toEqual(content);
  });

  test.each(['', 'OK', '|OK', 'x|OK', '1', '1&OK', '<html>1|OK</html>'])('%j is none', (text) => {
    expect(faultOf(codeMessage, text, terms)).toBe('unreadable: the answer does not start with a code and "|"');
  });

  test('what was sealed comes out again', () => {
    fc.assert(
      fc.property(fc.nat(), anyText, (code, message) => {
        const content = { ResCode: String(code), ResMsg: message.trim() };
        expect(codeMessage.open(codeMessage.seal(content, terms), terms)).toEqual(content);
      }),
    );
  });

  test('what is no list of fields is sealed as if it had none', () => {
    for (const content of [null, 'text', {}]) expect(codeMessage.seal(content, terms)).toBe('|');
    expect(codeMessage.seal({ ResMsg: 'no', ResCode: 0 }, terms)).toBe('0|no');
  });

  test.each([[[]], [terms.layout.slice(0, 1)]])('the layout %j is a slip of the spec, and no fault of the answer', (layout) => {
    const slip = new TypeError('a code-message answer has two fields: its code and its message');
    expect(() => codeMessage.open('1|OK', { credentials: {}, layout })).toThrow(slip);
    expect(() => codeMessage.seal({ ResCode: '1' }, { credentials: {}, layout })).toThrow(slip);
  });
});
