import { isContent, type Layout, type Slot, slotsOf } from '../../message/layout.ts';
import { EnvelopeFault } from '../envelope.ts';
import { unescaped } from './characters.ts';

/**
 * Text of elements without children; whitespace between children is nothing. A list of the layout is one also with a
 * single element; what the layout does not know is one when it comes several times.
 */
export function read(value: unknown, layout: Layout | undefined): unknown {
  // An empty element says that there is no value (CVS API 規格文件 5.0, section 3.2.1).
  if (typeof value === 'string')
    return layout !== undefined && value.trim() === '' ? {} : value === '' ? null : unescaped(value);
  if (!isContent(value)) return value;
  const content: Record<string, unknown> = {};
  const slots = layout === undefined ? undefined : slotsOf(layout);
  for (const [name, child] of Object.entries(value)) {
    // Names that would mean something to any object are refused before.
    content[name] = children(name, child, slots?.get(name));
  }
  return content;
}

/** What stands in an element, or in each one of a list. */
export function fieldsOf(layout: Layout, name: string): Layout | undefined {
  return fieldsIn(slotsOf(layout).get(name));
}

function fieldsIn(slot: Slot | undefined): Layout | undefined {
  return slot !== undefined && 'fields' in slot ? slot.fields : undefined;
}

function children(name: string, child: unknown, slot: Slot | undefined): unknown {
  const fields = fieldsIn(slot);
  const isList = slot !== undefined && 'list' in slot;
  if (!Array.isArray(child)) {
    const only = read(child, fields);
    return isList ? [only] : only;
  }
  if (slot !== undefined && !isList)
    throw new EnvelopeFault('unreadable', `the XML has <${name}> ${child.length} times where one is expected`);
  return child.map((each) => read(each, fields));
}
