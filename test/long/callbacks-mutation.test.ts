import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { isCallbackError } from '../../generated/ecpay-cashier/client.ts';
import type { AnyEvent } from '../../scripts/stage-client.ts';
import { type Case, every, receiverOf, receivers, requestOf } from '../callbacks/receivers.ts';

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

/** A callback as it was sent. */
interface Original {
  readonly each: Case;
  readonly text: string;
  readonly payload: AnyEvent['payload'];
}

/** The key of another order: what carries a key is refused then, and unproven where none is expected. */
const expectedKey = { expectedKey: (vendorNo: string, orderNo = '') => ({ key: 'f00dc011e403fa73b088ca3d50aacfa9', vendorNo, orderNo }) };

describe.each(Object.keys(receivers))('%s', (api) => {
  const cases = every.filter((each) => each.api === api);
  const hasUnsigned = cases.some(({ row }) => row.proof !== 'signature');

  /** A mutation may be believed where it changed nothing that is signed, and may be let through unproven where nothing signs. */
  function mayPass({ proof, payload }: AnyEvent, text: string, original: Original): boolean {
    if (proof === 'unproven') return hasUnsigned;
    if (original.each.row.proof !== 'signature') return false;
    return original.each.isForm ? sameFields(text, original.text) : isDeepStrictEqual(payload, original.payload);
  }

  test(`${runs} mutated callbacks: none accepted, none crashes`, async () => {
    const receiver = receiverOf({ api });
    // The originals first: what they leave behind must not help a forgery.
    const originals = await Promise.all(
      cases.map(async (each): Promise<Original> => {
        const text = await requestOf(each).text();
        return { each, text, payload: (await receiver.verify(text, { callback: each.id })).payload };
      }),
    );
    const random = randomOf(20260101);
    const verdicts: Record<string, number> = {};
    for (let run = 0; run < runs; run += 1) {
      const original = originals[random(originals.length)];
      if (original === undefined) throw new Error(`${api} has no callbacks`);
      let { text } = original;
      for (let round = 0; round <= random(3); round += 1) text = mutations[random(mutations.length)]?.(text, random) ?? text;
      if (text === original.text) {
        run -= 1;
        continue;
      }
      const verdict = await receiver.verify(text, run % 2 === 0 ? undefined : expectedKey).catch((error: unknown) => {
        if (isCallbackError(error)) return error;
        throw new Error(`run ${run} crashed on ${JSON.stringify(text)}`, { cause: error });
      });
      const name = isCallbackError(verdict) ? verdict.reason : verdict.proof;
      verdicts[name] = (verdicts[name] ?? 0) + 1;
      if (!isCallbackError(verdict) && !mayPass(verdict, text, original)) expect.fail(`run ${run} was accepted: ${JSON.stringify(text)}`);
    }
    console.log(api, verdicts);
    expect(Object.values(verdicts).reduce((sum, count) => sum + count, 0)).toBe(runs);
  }, 600_000);
});
