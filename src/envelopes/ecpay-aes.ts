import { createCipheriv, createDecipheriv } from 'node:crypto';
import type { Layout } from '../message/layout.ts';
import { formDecode, phpEncode } from './dialects.ts';
import { credential, type Envelope, EnvelopeFault, Refusal } from './envelope.ts';
import { parsedJson, parsedObject } from './json.ts';
import { keyBytes } from './key-bytes.ts';
import { textOf } from './pairs.ts';

/** AES-128-CBC of url-encoded JSON with the merchant's own IV, base64 (ECPay Developers p=7958). */
export function sealEcpayData(data: unknown, key: string, iv: string): string {
  const cipher = createCipheriv('aes-128-cbc', keyBytes(key), keyBytes(iv));
  // Buffers and one conversion: asked for text twice, Node.js takes a third longer.
  return Buffer.concat([cipher.update(phpEncode(JSON.stringify(data)), 'latin1'), cipher.final()]).toString('base64');
}

/**
 * The mirror of `sealEcpayData`. Lower-case escapes and `\uXXXX` are accepted.
 *
 * @throws EnvelopeFault `cipher` when the key does not open it or what comes out is not JSON
 */
export function openEcpayData(data: string, key: string, iv: string): unknown {
  let plain: string;
  try {
    const decipher = createDecipheriv('aes-128-cbc', keyBytes(key), keyBytes(iv));
    plain = Buffer.concat([decipher.update(data, 'base64'), decipher.final()]).toString('utf8');
  } catch (cause) {
    const base64 = /^[A-Za-z0-9+/]+={0,2}$/.test(data.trim());
    throw new EnvelopeFault(
      'cipher',
      base64 ? 'Data cannot be decrypted with this HashKey and HashIV' : 'Data is not base64',
      { cause },
    );
  }
  // A wrong key passes the padding check once in some hundred times, and the cause would quote the plain text.
  const notJson = (): EnvelopeFault =>
    new EnvelopeFault('cipher', 'Data decrypts to something that is not url-encoded JSON');
  return parsedJson(decoded(plain, notJson), notJson);
}

/**
 * Url-encoded text never begins with a brace. JSON that is not encoded stays as it is: decoding would cost it every `+`
 * and `%`.
 */
function decoded(plain: string, otherwise: () => EnvelopeFault): string {
  try {
    return plain.startsWith('{') ? plain : formDecode(plain);
  } catch {
    throw otherwise();
  }
}

/** What the outer fields of an answer say unless it is a refusal; a request has none of them. */
function acceptedIn(layout: Layout): Readonly<Record<string, unknown>> {
  const names = new Set(layout.map(([name]) => name));
  return { ...(names.has('TransCode') ? { TransCode: 1 } : {}), ...(names.has('TransMsg') ? { TransMsg: '' } : {}) };
}

/**
 * JSON whose `Data` is encrypted: requests and answers of ECPay's e-invoice and ecpayment services. `TransCode` is
 * looked at before `Data`: where it is not 1, `Data` may be empty or meaningless.
 */
export const ecpayAes: Envelope = {
  name: 'ecpay-aes',
  isSigned: true,
  needs: { credentials: ['hashKey', 'hashIv'], fields: ['Data'] },
  seal: (content, terms) => {
    const { Data: data, ...outer } = content as { readonly Data?: unknown };
    return JSON.stringify({
      ...acceptedIn(terms.layout),
      ...outer,
      Data: data === undefined ? '' : sealEcpayData(data, credential(terms, 'hashKey'), credential(terms, 'hashIv')),
    });
  },
  open: (text, terms) => {
    const content = parsedObject(text);
    const code = content['TransCode'];
    if (code !== undefined && textOf(code) !== '1') throw new Refusal(textOf(code), textOf(content['TransMsg']));
    const data = content['Data'];
    if (typeof data !== 'string' || data === '') throw new EnvelopeFault('unreadable', 'the envelope has no Data');
    return { ...content, Data: openEcpayData(data, credential(terms, 'hashKey'), credential(terms, 'hashIv')) };
  },
};
