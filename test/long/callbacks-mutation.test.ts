import { describe, expect, test } from 'vitest';
import { isCallbackError } from '../../generated/ecpay-cashier/client.ts';
import { every, receivers } from '../callbacks/clients.ts';

/** Mutated callbacks of each API; `MUTATIONS` makes a run longer. */
const runs = Number(process.env['MUTATIONS'] ?? 100_000);

/** A small generator of our own (mulberry32): the same seed gives the same mutations, at a rate that fast-check does not reach. */
function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const splinters = [
  '&',
  '=',
  '%',
  '%00',
  '%ed%a0%80',
  '+',
  ';',
  '[]',
  '"',
  '{',
  '}',
  ':',
  ',',
  '\\u0000',
  '\ud800',
  '\u0000',
  '甲',
  '__proto__',
  'RtnCode=1',
  'prc=250',
  '"status":"B"',
  '&&',
  '%26RtnCode%3D1',
  '&SimulatePaid=0',
  '&CheckMacValue=',
  'null',
  '1e3',
  '-1',
  '%2B',
];

type Mutation = (text: string, random: (below: number) => number) => string;
const mutations: readonly Mutation[] = [
  (text, random) => {
    const bytes = Buffer.from(text);
    const at = random(bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << random(8));
    return bytes.toString('latin1');
  },
  (text, random) => text.slice(0, random(text.length)),
  (text, random) => text.slice(random(text.length)),
  (text, random) => insert(text, random, splinters[random(splinters.length)] ?? ''),
  (text, random) => insert(text, random, text.slice(random(text.length)).slice(0, random(40))),
  (text, random) => removed(text, random),
  (text, random) => onParts(text, (parts) => [...parts, parts[random(parts.length)] ?? '']),
  (text, random) => onParts(text, (parts) => parts.filter((_, index) => index !== random(parts.length))),
  (text, random) => onParts(text, (parts) => parts.map((part) => (random(12) === 0 ? `${part.slice(0, part.search(/[=:]/) + 1)}${random(100)}` : part))),
  (text, random) =>
    onParts(text, (parts) =>
      parts.map((part) => (random(12) === 0 ? part.replace(/[A-Za-z]+/, (word) => (random(2) === 0 ? word.toLowerCase() : word.toUpperCase())) : part)),
    ),
  (text, random) => onParts(text, (parts) => parts.map((part) => (random(12) === 0 ? part.replace(/[=:]/, '%26') : part))),
];

function insert(text: string, random: (below: number) => number, piece: string): string {
  const at = random(text.length + 1);
  return text.slice(0, at) + piece + text.slice(at);
}

function removed(text: string, random: (below: number) => number): string {
  const at = random(text.length);
  return text.slice(0, at) + text.slice(at + 1 + random(8));
}

function onParts(text: string, change: (parts: string[]) => string[]): string {
  const by = text.startsWith('{') ? ',' : '&';
  return change(text.split(by)).join(by);
}

/** The same fields, but for the case of letters, which ECPay's checksum does not cover, and for their order. */
function sameFields(a: string, b: string): boolean {
  const plain = (text: string): string => JSON.stringify([...new URLSearchParams(text)].map((pair) => pair.join('=').toLowerCase()).sort());
  return plain(a) === plain(b);
}

/** The key of another order: what carries a key is refused then, and unproven where none is expected. */
const secret = { mypay: { expectedKey: () => 'f00dc011e403fa73b088ca3d50aacfa9' } } as Readonly<Record<string, object>>;

describe.each(Object.keys(receivers))('%s', (api) => {
  const ids = every.filter(([each]) => each === api).map(([, id]) => id);

  test(`${runs} mutated callbacks: none accepted, none crashes`, async () => {
    const receiver = receivers[api];
    const originals = await Promise.all(ids.map(async (id) => (await receiver?.test[id]?.().text()) ?? ''));
    // The originals first: what they leave behind must not help a forgery.
    for (const [index, original] of originals.entries()) await receiver?.verify(original, { callback: ids[index] });
    const random = randomOf(20260101);
    const verdicts: Record<string, number> = {};
    for (let run = 0; run < runs; run += 1) {
      const original = originals[random(originals.length)] ?? '';
      let text = original;
      for (let round = 0; round <= random(3); round += 1) text = mutations[random(mutations.length)]?.(text, random) ?? text;
      if (text === original) {
        run -= 1;
        continue;
      }
      const verdict: unknown = await receiver?.verify(text, run % 2 === 0 ? undefined : secret[api]).catch((error: unknown) => error);
      if (isCallbackError(verdict)) {
        verdicts[verdict.reason] = (verdicts[verdict.reason] ?? 0) + 1;
        continue;
      }
      if (verdict instanceof Error) throw new Error(`run ${run} crashed on ${JSON.stringify(text)}`, { cause: verdict });
      const { proof } = verdict as { readonly proof: string };
      if (api.startsWith('ecpay') ? !sameFields(text, original) : proof !== 'unproven') expect.fail(`run ${run} was accepted: ${JSON.stringify(text)}`);
      verdicts[proof] = (verdicts[proof] ?? 0) + 1;
    }
    console.log(api, verdicts);
    expect(Object.values(verdicts).reduce((sum, count) => sum + count, 0)).toBe(runs);
  }, 600_000);
});
