import type { Direction } from '../../spec/direction.ts';
import type { SpecMessage } from '../../spec/message/message.ts';
import { code, type Html, html } from '../html.ts';
import type { Texts } from '../texts/texts.ts';
import type { FieldLists } from './fields.ts';

/** The fields of a message: the payload first, then what stands round it. */
export function messageFields(
  fields: FieldLists,
  { wire, payloadField }: SpecMessage,
  { direction, anchor, texts }: { readonly direction: Direction; readonly anchor: string; readonly texts: Texts },
): Html {
  if (payloadField === undefined) return fields.message(wire.decoded, { direction, anchor });
  const { name, schema, isEncrypted } = payloadField;
  const { operations } = texts;
  const inside = fields.message(schema, { direction, anchor });
  return html`<h3>${operations.inside(code(name), isEncrypted)}</h3>
${inside}
<h3>${operations.around(direction === 'out')}</h3>
${fields.message(wire, { direction, anchor: `${anchor}-envelope`, without: name })}`;
}
