import type { Direction } from '../spec/direction.ts';
import type { SpecMessage } from '../spec/message/message.ts';
import type { FieldTables } from './fields.ts';
import { code, type Html, html } from './html.ts';

/** The fields of a message: the payload first, then what stands round it. */
export function messageFields(tables: FieldTables, { wire, payloadField }: SpecMessage, direction: Direction): Html {
  if (payloadField === undefined) return tables.message(wire.decoded, direction);
  const { name, schema, isEncrypted } = payloadField;
  const around = tables.message(wire, direction, name);
  return html`<h5>Inside ${code(name)}${isEncrypted && ', encrypted'}</h5>
${tables.message(schema, direction)}
<h5>Round it${direction === 'out' && ', filled in by the client'}</h5>
${around}`;
}
