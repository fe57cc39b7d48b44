import type { Envelope } from '../../../src/envelopes/envelope.ts';
import type { MessageShape } from '../../../src/message/operation.ts';
import { layoutOf, sortedForSigning } from './layout.ts';
import type { SpecMessage } from './message.ts';

/** How a message travels, as clients and the sandbox are told it. How much of its layout is told is up to the envelope. */
export function shapeOf(message: SpecMessage, needs: Envelope['needs']): MessageShape {
  const { direction, envelope, place, mediaType, root, isText, headers, wire } = message;
  const layout = layoutOf(wire.decoded, direction, needs?.layout === 'whole');
  return {
    envelope,
    place,
    ...(mediaType === undefined ? {} : { mediaType }),
    ...(root === undefined ? {} : { root }),
    ...(isText === undefined ? {} : { isText }),
    ...(headers === undefined ? {} : { headers }),
    layout: direction === 'out' && envelope.digest !== undefined ? sortedForSigning(layout) : layout,
  };
}
