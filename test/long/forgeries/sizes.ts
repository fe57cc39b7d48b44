import { pick, type Random } from './random.ts';

/** Bytes of a body that is read (`maxBytes` of `callbacks`). */
export const largest: number = 64 * 1024;

/** Fields of a form that is read, as PHP has it (`max_input_vars`). */
export const mostFields = 1000;

/**
 * Where a text just fits into something, or just does not: a block and a line of base64, Node.js' pool of small buffers
 * (half of 8 KiB), a piece of a stream, a body; and a third of that, from which on its bytes are counted.
 */
const edges = [16, 64, 4096, 8192, 16 * 1024, Math.ceil(largest / 3), largest];

/** Large texts take a hundred times as long as small ones. */
const rare = 150;

const fillers = ['a', '+', '0', '甲', '%E7%94%B2', '%'];

/**
 * Grown or cut to just below, at or just above one of the edges; or with as many fields as are read, one fewer and one
 * more.
 */
export function sized(text: string, random: Random): string {
  if (random(rare) === 0)
    return random(4) === 0
      ? withFields(text, mostFields + random(3) - 1)
      : grown(text, pick(edges, random) + random(3) - 1, random);
  return grown(text, pick(edges.slice(0, 2), random) + random(3) - 1, random);
}

/** A text that has so many bytes, as near as whole characters come to it. */
function grown(text: string, size: number, random: Random): string {
  const isJson = text.startsWith('{');
  const head = isJson ? `${text.slice(0, -1)},"Pad":"` : `${text}&Pad=`;
  const tail = isJson ? '"}' : '';
  const room = size - Buffer.byteLength(head) - tail.length;
  if (room < 0) return Buffer.from(text).subarray(0, size).toString('latin1');
  const filler = pick(fillers, random);
  const times = Math.floor(room / Buffer.byteLength(filler));
  return head + filler.repeat(times) + 'a'.repeat(room - times * Buffer.byteLength(filler)) + tail;
}

function withFields(text: string, count: number): string {
  const more = Math.max(count - text.split('&').length, 0);
  return text + Array.from({ length: more }, (_, index) => `&a${index}=`).join('');
}
