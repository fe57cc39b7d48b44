import { formDecode } from '../envelopes/dialects.ts';
import { readable } from './cipher.ts';
import type { CipherFault } from './cipher-fault.ts';

/** What came out of a cipher. `noise` is what a wrong key gives that passes the padding check by chance. */
export type Plain = 'url-encoded-json' | 'json' | 'encoded-twice' | 'something-else' | 'noise';

export function plainOf(bytes: Buffer): Plain {
  const text = readable(bytes);
  if (text === undefined) return 'noise';
  if (isJson(text)) return 'json';
  const once = decoded(text);
  if (isJson(once)) return 'url-encoded-json';
  return once !== text && isJson(decoded(once)) ? 'encoded-twice' : 'something-else';
}

/** The shape of a text in words, without a character of it. */
function shapeOf(bytes: Buffer): string {
  const text = readable(bytes)?.trim() ?? '';
  if (text.startsWith('<')) return 'XML or HTML';
  if (/^[\w.%[\]-]+=[^&]*(?:&[\w.%[\]-]+=[^&]*)*$/.test(text)) return 'a form (name=value)';
  if (/^(?:[{[]|%7B|%5B)/i.test(text)) return 'JSON that is broken or truncated';
  if (/^[A-Za-z0-9+/]{8,}={0,2}$/.test(text)) return 'base64 once more';
  return 'text that is not JSON';
}

/** What is wrong with the content of a cipher that opened, or nothing. */
export function contentFault(
  bytes: Buffer,
  wanted: 'url-encoded-json' | 'json',
): { readonly fault: CipherFault; readonly sentence: string } | undefined {
  const plain = plainOf(bytes);
  if (plain === wanted) return undefined;
  if (plain === 'json')
    return {
      fault: 'json-not-url-encoded',
      sentence: 'It decrypts to JSON that is not url-encoded: ECPay expects JSON, then url-encoding, then AES.',
    };
  if (plain === 'url-encoded-json')
    return {
      fault: 'json-url-encoded',
      sentence: 'It decrypts to url-encoded JSON: MyPay expects plain JSON in the cipher.',
    };
  if (plain === 'encoded-twice')
    return { fault: 'encoded-twice', sentence: 'It decrypts to JSON that is url-encoded twice.' };
  return { fault: 'opens-to-something-else', sentence: `It decrypts with this key, but to ${shapeOf(bytes)}.` };
}

function isJson(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null;
  } catch {
    return false;
  }
}

function decoded(text: string): string {
  try {
    return formDecode(text);
  } catch {
    return text;
  }
}
