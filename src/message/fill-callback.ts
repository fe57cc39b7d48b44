import type { Callback } from './callback.ts';
import { type Content, fill, holdsPayload, type Known, type Layout } from './layout.ts';

/** A callback as far as its content goes. */
interface CallbackShape {
  readonly request: { readonly layout: Layout };
  readonly merchant?: Pick<NonNullable<Callback['merchant']>, 'field'>;
}

/**
 * The whole content of a callback, as the vendor sends it. Where the merchant's number stands round the payload too, it
 * is the one that stands inside.
 */
export function fillCallback({ request, merchant }: CallbackShape, payload: Content, known: Known): Content {
  const content = fill(request.layout, payload, known);
  if (merchant === undefined || !isRoundPayload(request.layout, merchant.field)) return content;
  return { [merchant.field]: payload[merchant.field], ...content };
}

function isRoundPayload(layout: Layout, field: string): boolean {
  return holdsPayload(layout) && layout.some(([name, slot]) => name === field && slot.is === 'given');
}
