import { holdsTooMuch, mostValues } from '../message/json.ts';
import { isContent } from '../message/layout.ts';
import { type Envelope, EnvelopeFault } from './envelope.ts';

/** Plain JSON, without secret or proof: MyPay's answers. */
export const json: Envelope = {
  name: 'json',
  seal: (content) => JSON.stringify(content),
  open: (text) => parsedObject(text),
};

/**
 * The value of a JSON text.
 *
 * @param otherwise what is thrown where it is none; it does not quote what came, as the engine's own error would
 * @throws EnvelopeFault also where it holds more than is read at once
 */
export function parsedJson(text: string, otherwise: () => EnvelopeFault): unknown {
  if (holdsTooMuch(text))
    throw new EnvelopeFault('unreadable', `the JSON has more than ${mostValues} values`, { isTooLarge: true });
  try {
    return JSON.parse(text);
  } catch {
    throw otherwise();
  }
}

/** A JSON object, or a fault that does not quote what came. */
export function parsedObject(text: string): Record<string, unknown> {
  const value = parsedJson(text, () => new EnvelopeFault('unreadable', 'the text is not JSON'));
  if (!isContent(value)) throw new EnvelopeFault('unreadable', 'the JSON is not an object');
  return value;
}
