import type { Envelope } from '../../../src/envelopes/envelope.ts';
import type { MessageShape } from '../../../src/message/operation.ts';
import { type Extent, layoutOf, sortedForSigning } from './layout.ts';
import type { SpecMessage } from './message.ts';

/** An answer without a signature whose envelope goes by no layout is read field by field as it comes. */
function extentOf({ isAnswer, envelope }: SpecMessage, needs: Envelope['needs']): Extent {
  if (needs?.layout === 'whole') return 'whole';
  return isAnswer === true && needs?.layout === undefined && envelope.digest === undefined ? 'special' : 'outer';
}

/**
 * How a message travels, as clients and the sandbox are told it. How much of its layout is told is up to the envelope.
 */
export function shapeOf(message: SpecMessage, needs: Envelope['needs']): MessageShape {
  const { direction, envelope, place, mediaType, encodings, root, isText, headers, wire } = message;
  const layout = layoutOf(wire.decoded, direction, extentOf(message, needs));
  return {
    envelope,
    place,
    ...(mediaType === undefined ? {} : { mediaType }),
    ...(encodings === undefined ? {} : { encodings }),
    ...(root === undefined ? {} : { root }),
    ...(isText === undefined ? {} : { isText }),
    ...(headers === undefined ? {} : { headers }),
    layout: direction === 'out' && envelope.digest !== undefined ? sortedForSigning(layout) : layout,
  };
}
