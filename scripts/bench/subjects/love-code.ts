import { createCipheriv, createDecipheriv, randomInt } from 'node:crypto';
import { stageCredentials } from '../../../generated/ecpay-einvoice/examples.ts';
import { openEcpayData, sealEcpayData } from '../../../src/envelopes/ecpay-aes.ts';
import { checked } from '../harness/checked.ts';
import { measure, type Way, way } from '../harness/measure.ts';
import type { SubjectRow } from '../harness/row.ts';
import { plainText } from '../inputs.ts';

const { merchantId, hashKey, hashIv } = stageCredentials;

interface Question {
  readonly MerchantID: string;
  readonly LoveCode: string;
}

/** What the vendor says of a code, with the name of an organisation. */
interface Answer {
  readonly RtnCode: number;
  readonly RtnMsg: string;
  readonly IsExist: string;
  readonly OrganName: string;
}

const question = (): Question => ({ MerchantID: merchantId, LoveCode: String(randomInt(100, 9_999_999)) });
const answer = (): Answer => ({ RtnCode: 1, RtnMsg: '', IsExist: 'Y', OrganName: `財團法人${plainText(20)}` });

const replaced: Readonly<Record<string, string>> = {
  ...{ '%20': '+', '!': '%21', "'": '%27', '(': '%28', ')': '%29', '*': '%2A', '~': '%7E' },
};

/** As a shop would write it from the vendor's document. */
function sealedByHand(data: object): string {
  const text = encodeURIComponent(JSON.stringify(data)).replace(/%20|[!'()*~]/g, (found) => replaced[found] ?? '');
  const cipher = createCipheriv('aes-128-cbc', hashKey, hashIv);
  return cipher.update(text, 'utf8', 'base64') + cipher.final('base64');
}

function openedByHand(data: string): unknown {
  const decipher = createDecipheriv('aes-128-cbc', hashKey, hashIv);
  const text = decipher.update(data, 'base64', 'utf8') + decipher.final('utf8');
  return JSON.parse(decodeURIComponent(text.replaceAll('+', '%20')));
}

const self = <Value>(value: Value): Value => value;
const seals: readonly Way<Question>[] = [
  way('ours', 'seal', { prepare: self<Question>, run: (data) => sealEcpayData(data, hashKey, hashIv) }),
  way('floor', 'cipher, JSON and url coding by hand', { prepare: self<Question>, run: sealedByHand }),
];
const opens: readonly Way<Answer>[] = [
  way('ours', 'open', { prepare: sealedByHand, run: (data: string) => openEcpayData(data, hashKey, hashIv) }),
  way('floor', 'decipher, url coding and JSON by hand', { prepare: sealedByHand, run: openedByHand }),
];

/** The encrypted part of a question to the e-invoice service, and of its answer. */
export async function rows(): Promise<SubjectRow[]> {
  await checked(question, seals, (data, result) => result === sealedByHand(data));
  await checked(answer, opens, (data, result) => JSON.stringify(result) === JSON.stringify(data));
  const common = { unit: 'microseconds', aims: [{ beside: 'floor', times: 1 }], mistaken: [] } as const;
  return [
    { work: 'love-code-seal', ...common, ...(await measure(question, seals)) },
    { work: 'love-code-open', ...common, ...(await measure(answer, opens)) },
  ];
}
