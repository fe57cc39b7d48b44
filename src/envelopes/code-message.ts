import { isContent, type Layout } from '../message/layout.ts';
import { coded } from './coded.ts';
import { type Envelope, EnvelopeFault } from './envelope.ts';
import { textOf } from './pairs.ts';

/**
 * An answer of a code and a message, `1|OK` or `0|words`, without a signature: ECPay's updates and returns. The first
 * two fields of the message's layout are what they are called in the payload.
 */
export const codeMessage: Envelope = {
  name: 'code-message',
  needs: { layout: 'outer', fieldCount: 2 },
  seal: (content, { layout }) => {
    const [code, message] = names(layout);
    const fields = isContent(content) ? content : {};
    return `${textOf(fields[code])}|${textOf(fields[message])}`;
  },
  open: (text, { layout }) => {
    const [code, message] = names(layout);
    const found = coded(text);
    if (found === undefined) throw new EnvelopeFault('unreadable', 'the answer does not start with a code and "|"');
    return { [code]: found.code, [message]: found.rest.trim() };
  },
};

function names(layout: Layout): readonly [code: string, message: string] {
  const [code, message] = layout.map(([name]) => name);
  if (code === undefined || message === undefined)
    throw new TypeError('a code-message answer has two fields: its code and its message');
  return [code, message];
}
