import { createCipheriv, createDecipheriv } from 'node:crypto';
import { copied } from '../message/layout.ts';
import { credential, type Envelope, EnvelopeFault, type Terms } from './envelope.ts';
import { parsedJson, parsedObject } from './json.ts';
import { keyBytes } from './key-bytes.ts';
import { noPairs, type Pairs, readForm, textOf, writeForm } from './pairs.ts';
import { randomIv } from './random-iv.ts';

const ivBytes = 16;
const blockBytes = 16;

/** AES-256-CBC of JSON under a 32-byte key: base64 of a random IV and the ciphertext (MyPay LINK PayPage 1.0.6, 附錄四). */
export function sealMypayField(value: unknown, key: string, iv: Uint8Array = randomIv()): string {
  const cipher = createCipheriv('aes-256-cbc', keyBytes(key), iv);
  // Bytes and not text: Cloudflare Workers takes no text without its encoding.
  const plain = Buffer.from(JSON.stringify(value));
  return Buffer.concat([iv, cipher.update(plain), cipher.final()]).toString('base64');
}

/**
 * The mirror of `sealMypayField`.
 *
 * @throws EnvelopeFault `cipher` when it does not open, or opens to something that is not JSON
 */
export function openMypayField(text: string, key: string): unknown {
  const bytes = Buffer.from(text, 'base64');
  if (bytes.length < ivBytes + blockBytes)
    throw new EnvelopeFault('cipher', 'a field is too short to hold an IV and a ciphertext');
  let plain: string;
  try {
    const decipher = createDecipheriv('aes-256-cbc', keyBytes(key), bytes.subarray(0, ivBytes));
    plain = Buffer.concat([decipher.update(bytes.subarray(ivBytes)), decipher.final()]).toString('utf8');
  } catch (cause) {
    throw new EnvelopeFault('cipher', 'a field cannot be decrypted with this key', { cause });
  }
  return parsedJson(plain, () => new EnvelopeFault('cipher', 'a field decrypts to something that is not JSON'));
}

const encrypted = ['service', 'encry_data'] as const;

function fieldsOf(content: unknown, terms: Terms): Pairs {
  const key = credential(terms, 'key');
  const pairs = noPairs();
  for (const [name, value] of Object.entries(content as object)) {
    if (value === undefined) continue;
    pairs[name] = (encrypted as readonly string[]).includes(name) ? sealMypayField(value, key) : textOf(value);
  }
  return pairs;
}

/**
 * A form whose `service` and `encry_data` are encrypted. MyPay's own Node.js sample posts the same as JSON, which opens
 * as well.
 */
export const mypayAes: Envelope = {
  name: 'mypay-aes',
  isSigned: true,
  needs: { credentials: ['key'], fields: encrypted },
  seal: (content, terms) => writeForm(fieldsOf(content, terms)),
  fields: (content, terms) => copied(fieldsOf(content, terms)),
  open: (text, terms) => {
    const key = credential(terms, 'key');
    const fields: Record<string, unknown> = text.trimStart().startsWith('{') ? parsedObject(text) : readForm(text);
    const content: Record<string, unknown> = { ...fields };
    for (const name of encrypted) {
      const value = fields[name];
      if (typeof value !== 'string' || value === '')
        throw new EnvelopeFault('unreadable', `the field "${name}" is missing`);
      content[name] = openMypayField(value, key);
    }
    return content;
  },
};
