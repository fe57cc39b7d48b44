import { XMLValidator } from 'fast-xml-parser';
import { EnvelopeFault } from '../envelope.ts';
import { type Bounds, excessIn } from './bounds.ts';
import { carried } from './characters.ts';
import { declared, treeOf } from './tree.ts';

/**
 * The elements of an XML text, their texts not yet unescaped.
 *
 * @param bounds how much it may hold
 * @throws EnvelopeFault where it is not XML, holds more than is read at once, or declares anything
 */
export function parsed(text: string, bounds: Bounds): Readonly<Record<string, unknown>> {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw declared();
  const excess = excessIn(text, bounds);
  if (excess !== undefined)
    throw new EnvelopeFault('unreadable', `the XML has more than ${excess}`, { isTooLarge: true });
  const trimmed = text.trim();
  const verdict = XMLValidator.validate(trimmed);
  if (verdict !== true)
    throw new EnvelopeFault(
      'unreadable',
      `the text is not XML: ${unquoted(verdict.err.msg)} (line ${verdict.err.line})`,
    );
  return treeOf(carried(trimmed));
}

/** The validator quotes what it stumbled over, which may be anything but a tag's name. */
function unquoted(message: string): string {
  return message.length > 120 ? `${message.slice(0, 120)}...` : message;
}
