import { isContent } from '../message/layout.ts';
import { type Envelope, EnvelopeFault } from './envelope.ts';

/** Plain JSON, without secret or proof: MyPay's answers. */
export const json: Envelope = {
  name: 'json',
  seal: (content) => JSON.stringify(content),
  open: (text) => parsedObject(text),
};

/** A JSON object, or a fault that does not quote what came. */
export function parsedObject(text: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new EnvelopeFault('unreadable', 'the text is not JSON');
  }
  if (!isContent(value)) throw new EnvelopeFault('unreadable', 'the JSON is not an object');
  return value;
}
