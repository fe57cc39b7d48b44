import { randomInt } from 'node:crypto';
import { CallbackError, createEcpayCashier } from '../../../generated/ecpay-cashier/client.ts';
import { checked } from '../harness/checked.ts';
import { measure, type Way, way } from '../harness/measure.ts';
import type { Aim, SubjectRow } from '../harness/row.ts';
import { awkwardText, merchantId, paymentFields, plainText, type Text } from '../inputs.ts';
import { type Fields, finishedText, formOf, hashed, keys, withChecksum } from '../mac.ts';
import { aio, official, rytass } from '../peers.ts';

/** A callback as it comes in, and what is true of it. */
interface Callback {
  readonly fields: Fields;
  readonly body: string;
  readonly isGenuine: boolean;
}

function genuine(text: Text): Callback {
  const fields = paymentFields(text);
  return { fields, body: formOf(withChecksum(fields)), isGenuine: true };
}

/** As somebody sends it who knows no key: another amount, under the checksum of the true one. */
function forged(): Callback {
  const fields = paymentFields(plainText);
  const signed = { ...withChecksum(fields), TradeAmt: String(6001 + randomInt(1000)) };
  return { fields: signed, body: formOf(signed), isGenuine: false };
}

const cashier = createEcpayCashier({ merchantId, ...keys, environment: 'stage' });
const body = (callback: Callback): string => callback.body;
const parsed = (text: string): Fields => Object.fromEntries(new URLSearchParams(text));

/** Whether it was believed, and read as it was sent. */
async function verified({ fields, body: text }: Callback): Promise<boolean> {
  try {
    const event = await cashier.callbacks.verify(text);
    return event.orderNo === fields['MerchantTradeNo'] && String(event.amount) === fields['TradeAmt'];
  } catch (error) {
    if (!(error instanceof CallbackError)) throw error;
    return false;
  }
}

const ours = way('ours', 'verify, from the body to the event', {
  prepare: (callback: Callback) => callback,
  run: verified,
});

const peers: readonly Way<Callback>[] = [
  way('peer', 'node-ecpay-aio, isValidReceivedCheckMacValue', {
    prepare: body,
    run: (text) => aio.isValidReceivedCheckMacValue(parsed(text), keys.hashKey, keys.hashIv),
  }),
  way('peer', '@rytass/payments-adapter-ecpay, checkMac', {
    prepare: body,
    run: (text) => rytass.checkMac(parsed(text)),
  }),
  // Its check takes one text in which nothing is escaped.
  way('peer', 'ecpay_aio_nodejs (official), valid_chkmc_string', {
    prepare: body,
    run: (text) => official.helper.valid_chkmc_string(decodeURIComponent(text.replaceAll('+', ' '))),
  }),
];

const bareHash = way('beside', 'crypto.hash of the finished text alone', {
  prepare: ({ fields }: Callback) => finishedText(fields),
  run: hashed,
});

const floor = way('floor', 'JSON.parse of the fields, and crypto.hash', {
  prepare: ({ fields }: Callback) => ({ finished: finishedText(fields), json: JSON.stringify(fields) }),
  run: ({ finished, json }) => [JSON.parse(json), hashed(finished)],
});

/** A callback of 20 fields: genuine, genuine with values that packages get wrong, and forged. */
export async function rows(): Promise<SubjectRow[]> {
  const aims: Aim[] = [
    { beside: 'floor', times: 0.6 },
    { beside: 'peer', times: 3 },
  ];
  return [
    await row('verify', { callback: () => genuine(plainText), aims }),
    await row('verify-awkward', { callback: () => genuine(awkwardText), aims }),
    await row('verify-forged', { callback: forged, aims: [{ beside: 'peer', times: 1 }] }),
  ];
}

async function row(
  work: string,
  { callback, aims }: { readonly callback: () => Callback; readonly aims: readonly Aim[] },
): Promise<SubjectRow> {
  const isRight = ({ isGenuine }: Callback, result: unknown): boolean => result === isGenuine;
  const { right, mistaken } = await checked(callback, [ours, ...peers], isRight);
  const measured = await measure(callback, [...right, floor, bareHash]);
  return { work, unit: 'microseconds', aims, ...measured, mistaken };
}
