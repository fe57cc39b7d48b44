import { createCipheriv, createDecipheriv, hash, randomBytes } from 'node:crypto';
import { examples as ccatExamples } from '../generated/ccat-cvs/examples.ts';
import { operations as ccat } from '../generated/ccat-cvs/operations.ts';
import { createEcpayCashier } from '../generated/ecpay-cashier/client.ts';
import { createMypay } from '../generated/mypay/client.ts';
import { examples, stageCredentials } from '../generated/mypay/examples.ts';
import { ccatXml } from '../src/envelopes/ccat-xml.ts';
import { sign } from '../src/envelopes/check-mac-value/sign.ts';
import { checkMacValue } from '../src/envelopes/check-mac-value.ts';
import { netEncode, phpEncode } from '../src/envelopes/dialects.ts';
import { ecpayAes, openEcpayData, sealEcpayData } from '../src/envelopes/ecpay-aes.ts';
import type { Terms } from '../src/envelopes/envelope.ts';
import { terms } from '../src/envelopes/message.ts';
import { mypayAes, openMypayField, sealMypayField } from '../src/envelopes/mypay-aes.ts';
import { pipedPairs } from '../src/envelopes/piped-pairs.ts';
import { rawPairs } from '../src/envelopes/raw-pairs.ts';
import { fill } from '../src/message/layout.ts';
import { type Figure, measure, type Way } from './bench/measure.ts';

/**
 * `npm run bench`: each thing beside its floor, in the same run, rounds interleaved. Figures mean something only as
 * ratios.
 */

const keys = { hashKey: 'pwFHCqoQZGmho4w6', hashIv: 'EkRm7iFT261dpevs' };
const order = {
  ChoosePayment: 'CVS',
  CustomField1: '甲',
  Desc_1: '第一行',
  EncryptType: '1',
  ItemName: '商品甲 100 TWD x 1#商品乙 1150 TWD x 1',
  Language: 'ENG',
  MerchantID: '3002607',
  MerchantTradeDate: '2026/01/01 09:08:07',
  MerchantTradeNo: 'CVS20260101000001',
  PaymentType: 'aio',
  ReturnURL: 'https://shop.example.com/ecpay/return?a=1',
  StoreExpireDate: '10080',
  TotalAmount: '1250',
  TradeDesc: '超商代碼 測試',
};

async function compare(title: string, aim: string, floor: Way, ...ways: readonly Way[]): Promise<void> {
  const [base, ...figures] = await measure([floor, ...ways]);
  if (base === undefined) return;
  console.log(`\n${title} (aim: ${aim})`);
  for (const figure of [base, ...figures]) console.log(row(figure, base));
}

function row(figure: Figure, base: Figure): string {
  const rate = Math.round(figure.rate).toLocaleString('en-US');
  const [low, high] = figure.spread;
  return `  ${figure.name.padEnd(44)} ${rate.padStart(11)} /s  ${(figure.rate / base.rate).toFixed(2)} of the floor  (rounds ${low.toFixed(2)} to ${high.toFixed(2)} of the median)`;
}

const finished = netEncode(
  `HashKey=${keys.hashKey}&${Object.entries(order)
    .map(([name, value]) => `${name}=${value}`)
    .join('&')}&HashIV=${keys.hashIv}`,
);
if (hash('sha256', finished, 'hex').toUpperCase() !== sign(order, keys, 'sha256'))
  throw new Error('the floor hashes another text');
await compare(
  'sign, 14 fields, SHA-256',
  '0.25 or more',
  { name: 'crypto.hash of the finished string', run: () => hash('sha256', finished, 'hex') },
  { name: 'sign', run: () => sign(order, keys, 'sha256') },
);

const macTerms: Terms = { credentials: keys, digest: 'sha256', layout: [] };
const signedForm = checkMacValue.seal(order, macTerms);
const signedPairs = rawPairs.seal(order, macTerms);
const signedPiped = pipedPairs.seal(order, macTerms);
await compare(
  'CheckMacValue envelopes',
  'none stated',
  { name: 'crypto.hash of the finished string', run: () => hash('sha256', finished, 'hex') },
  { name: 'check-mac-value seal (form)', run: () => checkMacValue.seal(order, macTerms) },
  { name: 'check-mac-value open', run: () => checkMacValue.open(signedForm, macTerms) },
  { name: 'raw-pairs seal', run: () => rawPairs.seal(order, macTerms) },
  { name: 'raw-pairs open', run: () => rawPairs.open(signedPairs, macTerms) },
  { name: 'piped-pairs seal', run: () => pipedPairs.seal(order, macTerms) },
  { name: 'piped-pairs open', run: () => pipedPairs.open(signedPiped, macTerms) },
);

const cashier = createEcpayCashier({ merchantId: '3002607', ...keys, environment: 'stage' });
const more = { PaymentNo: 'LLL26001000001', PayFrom: 'ibon', TWQRTradeNo: '' };
const callback = await cashier.callbacks.test.paymentResult(more).text();
const { CheckMacValue: checksum, ...told } = Object.fromEntries(new URLSearchParams(callback));
const joined = Object.entries(told).sort(([a], [b]) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
const finishedCallback = netEncode(
  `HashKey=${keys.hashKey}&${joined.map(([name, value]) => `${name}=${value}`).join('&')}&HashIV=${keys.hashIv}`,
);
if (Object.keys(told).length !== 19 || hash('sha256', finishedCallback, 'hex').toUpperCase() !== checksum)
  throw new Error('the floor hashes another callback');
const payloadJson = JSON.stringify(told);
await compare(
  'verify a callback of 20 fields, from its body to the event',
  '0.6 or more of the hash and JSON.parse',
  { name: 'crypto.hash of the finished string', run: () => hash('sha256', finishedCallback, 'hex') },
  { name: 'cashier.callbacks.verify', run: () => cashier.callbacks.verify(callback) },
  { name: 'its parts: signature and values', run: () => checkMacValue.open(callback, macTerms) },
  {
    name: 'beside it: the hash and JSON.parse of the fields',
    run: () => [hash('sha256', finishedCallback, 'hex'), JSON.parse(payloadJson)],
  },
);

const aesKey = 'ejCk326UnaZWKisg';
const aesIv = 'q9jcZX8Ib9LM8wYk';
const question = { MerchantID: '2000132', LoveCode: '168001' };
const plain = phpEncode(JSON.stringify(question));
const sealedData = sealEcpayData(question, aesKey, aesIv);
const encrypt128 = (): string => {
  const cipher = createCipheriv('aes-128-cbc', aesKey, aesIv);
  return cipher.update(plain, 'latin1', 'base64') + cipher.final('base64');
};
const decrypt128 = (): string => {
  const decipher = createDecipheriv('aes-128-cbc', aesKey, aesIv);
  return decipher.update(sealedData, 'base64', 'utf8') + decipher.final('utf8');
};
const aesTerms: Terms = { credentials: { hashKey: aesKey, hashIv: aesIv }, layout: [] };
const body = { MerchantID: '2000132', RqHeader: { Timestamp: 1767229687 }, Data: question };
const sealedBody = ecpayAes.seal(body, aesTerms);
await compare(
  'ECPay AES seal',
  '0.9',
  { name: 'bare cipher call', run: encrypt128 },
  { name: 'sealEcpayData', run: () => sealEcpayData(question, aesKey, aesIv) },
  { name: 'ecpay-aes seal (whole body)', run: () => ecpayAes.seal(body, aesTerms) },
);
await compare(
  'ECPay AES open',
  '0.9',
  { name: 'bare decipher call', run: decrypt128 },
  { name: 'the same, decodeURIComponent and JSON.parse', run: () => JSON.parse(decodeURIComponent(decrypt128())) },
  { name: 'openEcpayData', run: () => openEcpayData(sealedData, aesKey, aesIv) },
  { name: 'ecpay-aes open (whole body)', run: () => ecpayAes.open(sealedBody, aesTerms) },
);

const { storeUid, key } = stageCredentials;
const payload = examples.createOrder[0]?.request as Parameters<ReturnType<typeof createMypay>['createOrder']>[0];
const json = JSON.stringify({ store_uid: storeUid, ...payload });
const sealedField = sealMypayField(payload, key);
const encrypt256 = (text: string): string => {
  const iv = randomBytes(16);
  const cipher = createCipheriv('aes-256-cbc', key, iv);
  return Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final()]).toString('base64');
};
const decrypt256 = (): string => {
  const fieldBytes = Buffer.from(sealedField, 'base64');
  const decipher = createDecipheriv('aes-256-cbc', key, fieldBytes.subarray(0, 16));
  return decipher.update(fieldBytes.subarray(16), undefined, 'utf8') + decipher.final('utf8');
};
const orderFields = { store_uid: storeUid, ...payload };
await compare(
  'MyPay AES seal, one field',
  '0.9',
  { name: 'bare cipher call, random IV', run: () => encrypt256(json) },
  { name: 'sealMypayField', run: () => sealMypayField(orderFields, key) },
);
await compare(
  'MyPay AES open, one field',
  '0.9',
  { name: 'base64 and a bare decipher call', run: decrypt256 },
  { name: 'the same and JSON.parse of the text', run: () => JSON.parse(decrypt256()) },
  { name: 'openMypayField', run: () => openMypayField(sealedField, key) },
);
const mypayTerms: Terms = { credentials: { key }, layout: [] };
const mypayBody = { store_uid: storeUid, service: { service_name: 'api', cmd: 'api/orders' }, encry_data: orderFields };
const mypayText = mypayAes.seal(mypayBody, mypayTerms);
await compare(
  'MyPay AES, whole form (two fields)',
  'none stated',
  {
    name: 'two bare cipher calls',
    run: () => [encrypt256(json), encrypt256('{"service_name":"api","cmd":"api/orders"}')],
  },
  { name: 'mypay-aes seal', run: () => mypayAes.seal(mypayBody, mypayTerms) },
  { name: 'mypay-aes open', run: () => mypayAes.open(mypayText, mypayTerms) },
);

const slip = ccatExamples.registerOrder[0];
const xmlTerms = terms(ccat.registerOrder.request, {});
const xmlContent = fill(ccat.registerOrder.request.layout, slip?.request, {
  credentials: { custId: 'CV0100000001', custPassword: 'CV0100000001' },
  now: 0,
});
const xml = ccatXml.seal(xmlContent, xmlTerms);
await compare(
  'Cat XML',
  'none stated',
  { name: 'JSON.stringify and JSON.parse of the same content', run: () => JSON.parse(JSON.stringify(xmlContent)) },
  { name: 'ccat-xml seal', run: () => ccatXml.seal(xmlContent, xmlTerms) },
  { name: 'ccat-xml open', run: () => ccatXml.open(xml, xmlTerms) },
);

const answer = JSON.stringify(examples.createOrder[0]?.answer);
const fakeFetch = async (): Promise<Response> =>
  new Response(answer, { headers: { 'content-type': 'application/json' } });
const mypay = createMypay({ ...stageCredentials, environment: 'stage', fetch: fakeFetch });
async function handWritten(): Promise<unknown> {
  const form = new URLSearchParams({
    store_uid: storeUid,
    service: encrypt256(JSON.stringify({ service_name: 'api', cmd: 'api/orders' })),
    encry_data: encrypt256(JSON.stringify({ store_uid: storeUid, ...payload })),
  });
  const send = fakeFetch as unknown as typeof fetch;
  const response = await send('https://pay.usecase.cc/api/init', {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', 'User-Agent': 'Mozilla/5.0' },
    body: form.toString(),
    redirect: 'manual',
    signal: AbortSignal.timeout(30_000),
  });
  if (!response.ok) throw new Error(String(response.status));
  const result = (await response.json()) as { code: string };
  if (result.code !== '200') throw new Error(result.code);
  return result;
}
await compare(
  'mypay.createOrder, whole call, fake fetch',
  '0.77 or more, that is at most 1.3 times the time',
  { name: 'hand-written fetch, same crypto', run: handWritten },
  { name: 'mypay.createOrder', run: () => mypay.createOrder(payload) },
);
