import { describe, expect, test } from 'vitest';
import type { AnyEvent } from '../../../scripts/stage-client.ts';
import type { ExpectedOrder } from '../../../src/callbacks/handle-types.ts';
import { type CallbackError, isCallbackError } from '../../../src/errors/index.ts';
import { type Case, every, receiverOf, receivers } from '../../callbacks/receivers.ts';
import { mutated } from './mutations.ts';
import { meaningOf, type Original, originalsOf } from './originals.ts';
import { pick, type Random, randomOf } from './random.ts';
import { largest, mostFields } from './sizes.ts';

/** Forged callbacks of each API, in two files that share them out; `FORGERIES` makes a run longer. */
const runs = Number(process.env['FORGERIES'] ?? 200_000) / 2;

/** Texts as large as a body may be are one in so many. */
const rare = 200;

/**
 * The key that the merchant expects: none, another one, that of another order, or the right one, which must not help
 * what carries another.
 */
const keys = ['none', 'another', 'of another order', 'right'] as const;

interface Forgery {
  readonly original: Original;
  readonly input: string | Uint8Array;
  readonly expects: (typeof keys)[number];
}

/** Each API of the registry that has callbacks receives its half of the forgeries. */
export function forgeries(seed: number): void {
  describe.each(Object.keys(receivers))('%s', (api) => {
    test(`of ${runs} forged callbacks none is believed that says something else, and none breaks it`, async () => {
      const { usual, large } = await originalsOf(api);
      const random = randomOf(seed);
      const verdicts = new Map<string, number>();
      for (let run = 0; run < runs; run += 1) {
        const forgery = forged(pick(random(rare) === 0 ? large : usual, random), random);
        const verdict = await verdictOf(forgery);
        const name = isCallbackError(verdict) ? verdict.reason : `believed: ${verdict.provenBy ?? verdict.proof}`;
        verdicts.set(name, (verdicts.get(name) ?? 0) + 1);
        const wrong = isCallbackError(verdict) ? wrongIn(verdict, forgery) : whyNot(verdict, forgery);
        if (wrong !== undefined) expect.fail(`run ${run}: ${wrong}: ${shown(forgery.input)}`);
      }
      console.log(api, Object.fromEntries(verdicts));
      expect([...verdicts.values()].reduce((sum, count) => sum + count, 0)).toBe(runs);
      // Some changes change nothing: were none of them believed, the rest would show little.
      const proofs = new Set(every.filter((each) => each.api === api).map(({ row }) => row.proof));
      expect([...verdicts.keys()]).toContain(`believed: ${proofs.has('signature') ? 'signature' : 'unproven'}`);
    }, 600_000);
  });
}

/** As a text, as its bytes, or as bytes that are no UTF-8. */
function forged(original: Original, random: Random): Forgery {
  let text = original.text;
  while (text === original.text) text = mutated(original.text, random);
  const ways = [text, text, Buffer.from(text), Buffer.from(text, 'latin1')];
  return { original, input: pick(ways, random), expects: pick(keys, random) };
}

async function verdictOf({ original: { each, event }, input, expects }: Forgery): Promise<AnyEvent | CallbackError> {
  // A page that the browser brings has the fields of what the server posts, and an address of its own tells them apart.
  const wanted = { callback: each.id };
  const options = expects === 'none' ? wanted : { ...wanted, expectedKey: () => expected(expects, each, event) };
  return receiverOf(each)
    .verify(input, options)
    .catch((error: unknown) => {
      if (isCallbackError(error)) return error;
      throw new Error(`it broke on ${shown(input)}`, { cause: error });
    });
}

function expected(
  expects: Forgery['expects'],
  { row }: Case,
  { orderNo = '', vendorNo = '', payload }: AnyEvent,
): ExpectedOrder {
  const key = row.key === undefined ? '' : String(payload[row.key]);
  if (expects === 'another') return { key: 'f00dc011e403fa73b088ca3d50aacfa9', orderNo, vendorNo };
  return expects === 'right' ? { key, orderNo, vendorNo } : { key, orderNo: `${orderNo}0`, vendorNo: `${vendorNo}0` };
}

/** A body is too large exactly where it has more bytes, or more fields, than are read. */
function wrongIn({ reason }: CallbackError, { input }: Forgery): string | undefined {
  const isTooLarge = Buffer.byteLength(input) > largest;
  if (isTooLarge || reason !== 'too-large')
    return isTooLarge === (reason === 'too-large') ? undefined : `refused as ${reason}`;
  return Buffer.from(input).toString('latin1').split('&').filter(Boolean).length > mostFields
    ? undefined
    : 'it is not too large';
}

/**
 * What carries a signature means what the vendor wrote; what carries a key carries the order's; and what is signed is
 * never let through unproven.
 */
function whyNot(event: AnyEvent, { original, input, expects }: Forgery): string | undefined {
  if (Buffer.byteLength(input) > largest) return 'it is too large';
  const row = every.find(({ api, id }) => api === original.each.api && id === event.callback)?.row;
  if (row === undefined) return `there is no ${event.callback}`;
  if (event.proof === 'unproven') return row.proof === 'signature' ? 'it lost its signature' : undefined;
  if (event.provenBy === 'signature')
    return meaningOf(event) === original.meaning ? undefined : 'it says something else';
  const kept = [row.key, row.event.number, row.event.order].flatMap((name) => name ?? []);
  const isOfTheOrder = kept.every((name) => event.payload[name] === original.event.payload[name]);
  return expects === 'right' && isOfTheOrder ? undefined : 'the key or a number is not that of its order';
}

function shown(input: string | Uint8Array): string {
  return JSON.stringify(typeof input === 'string' ? input : Buffer.from(input).toString('latin1')).slice(0, 2000);
}
