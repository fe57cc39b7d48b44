import { isContent } from '../../message/layout.ts';
import { EnvelopeFault } from '../envelope.ts';
import { textOf } from '../pairs.ts';
import { escaped } from './characters.ts';

/**
 * An element with all that it holds; of a list one element each. What is undefined is left out.
 *
 * @throws EnvelopeFault where a name or a character cannot stand in XML
 */
export function element(name: string, value: unknown): string {
  if (Array.isArray(value)) return value.map((each) => element(name, each)).join('');
  if (!/^[A-Za-z_][\w.-]*$/.test(name))
    throw new EnvelopeFault('unreadable', 'the name of a field is not a valid XML element name');
  if (!isContent(value)) return `<${name}>${escaped(textOf(value))}</${name}>`;
  const children = Object.entries(value).filter(([, child]) => child !== undefined);
  return `<${name}>${children.map(([child, inner]) => element(child, inner)).join('')}</${name}>`;
}
