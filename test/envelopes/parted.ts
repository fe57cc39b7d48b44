import { operations } from '../../generated/ccat-cvs/operations.ts';
import { ccatXml } from '../../src/envelopes/ccat-xml.ts';
import { isEnvelopeFault, type Terms } from '../../src/envelopes/envelope.ts';
import { opened } from './arbitraries.ts';

/** Of an answer whose orders come one by one. */
export const queried: Terms = { credentials: {}, ...operations.queryOrders.answer };

/** All that comes of a text in pieces: the items, what stands round them, and the fault in which it ends. */
export interface Parted {
  readonly items: unknown[];
  readonly frame?: unknown;
  readonly fault?: string;
}

/** The bytes of a text, cut at these places and decoded as they come. */
export function parted(bytes: Uint8Array, borders: readonly number[]): Parted {
  const splitter = ccatXml.split?.('order', queried);
  if (splitter === undefined) throw new Error('this envelope splits');
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const items: unknown[] = [];
  try {
    let from = 0;
    for (const to of [...borders, bytes.length]) {
      for (const item of splitter.items(decoder.decode(bytes.subarray(from, to), { stream: true }))) items.push(item);
      from = to;
    }
    return { items, frame: splitter.end() };
  } catch (error) {
    if (isEnvelopeFault(error)) return { items, fault: `${error.kind}: ${error.message}` };
    throw error;
  }
}

/** The same of the text as a whole. */
export function whole(text: string): Parted {
  const found = opened(ccatXml, text, queried);
  if ('refused' in found) return { items: [], fault: found.refused.message };
  const { order = [], ...frame } = found.content as { readonly order?: unknown[] };
  return { items: order, frame };
}
