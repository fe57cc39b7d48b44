import { sign } from '../../../src/envelopes/check-mac-value/sign.ts';
import { checked } from '../harness/checked.ts';
import { measure, type Way, way } from '../harness/measure.ts';
import type { SubjectRow } from '../harness/row.ts';
import { awkwardText, orderFields, plainText, type Text } from '../inputs.ts';
import { type Fields, finishedText, hashed, keys } from '../mac.ts';
import { aioInside, official, rytass } from '../peers.ts';

const fields = (input: Fields): Fields => input;
const copied = (input: Fields): Fields => ({ ...input });

const ways: readonly Way<Fields>[] = [
  way('ours', 'sign', { prepare: fields, run: (input) => sign(input, keys, 'sha256') }),
  way('floor', 'crypto.hash of the finished text', { prepare: finishedText, run: hashed }),
  way('peer', '@rytass/payments-adapter-ecpay, addMac', {
    prepare: copied,
    run: (input) => rytass.addMac(input)['CheckMacValue'],
  }),
  way('peer', 'node-ecpay-aio, generateCheckMacValue', {
    prepare: copied,
    run: (input) => aioInside.generateCheckMacValue(input, keys.hashKey, keys.hashIv),
  }),
  way('peer', 'ecpay_aio_nodejs (official), gen_chk_mac_value', {
    prepare: copied,
    run: (input) => official.helper.gen_chk_mac_value(input),
  }),
];

/** Signing an order's 14 fields: with plain values, and with those that packages get wrong. */
export async function rows(): Promise<SubjectRow[]> {
  return [await row('sign', plainText), await row('sign-awkward', awkwardText)];
}

async function row(work: string, text: Text): Promise<SubjectRow> {
  const order = (): Fields => orderFields(text);
  const { right, mistaken } = await checked(order, ways, (input, result) => result === hashed(finishedText(input)));
  const measured = await measure(order, right);
  return { work, unit: 'microseconds', aims: [{ beside: 'floor', times: 0.3 }], ...measured, mistaken };
}
