/**
 * Numbers from 0 to below 1 that look random and follow from a seed and a name alone, so that the third call of an operation meets the same
 * fault in every run, whatever other operations are called in between.
 */
export function dice(seed: number, name: string): () => number {
  let state = hash(`${seed} ${name}`);
  // mulberry32: good enough to spread faults, and the same on every runtime.
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value;
}
