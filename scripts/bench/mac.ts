import { hash } from 'node:crypto';

export type Fields = Readonly<Record<string, string>>;

/** ECPay's keys of its stage. */
export const keys = { hashKey: 'pwFHCqoQZGmho4w6', hashIv: 'EkRm7iFT261dpevs' };

/**
 * The text that ECPay hashes, by hand and by none of our code: fields sorted by name without case, joined, encoded as
 * .NET does.
 */
export function finishedText(fields: Fields): string {
  const sorted = Object.entries(fields).toSorted(([one], [other]) =>
    one.toLowerCase() < other.toLowerCase() ? -1 : 1,
  );
  const joined = sorted.map(([name, value]) => `${name}=${value}`).join('&');
  return encodeURIComponent(`HashKey=${keys.hashKey}&${joined}&HashIV=${keys.hashIv}`)
    .toLowerCase()
    .replaceAll("'", '%27')
    .replaceAll('~', '%7e')
    .replaceAll('%20', '+');
}

export function hashed(text: string): string {
  return hash('sha256', text, 'hex').toUpperCase();
}

export function withChecksum(fields: Fields): Fields {
  return { ...fields, CheckMacValue: hashed(finishedText(fields)) };
}

/** A form as ECPay's servers write it; in one piece, as it comes over the network. */
export function formOf(fields: Fields): string {
  return Buffer.from(new URLSearchParams(fields).toString()).toString();
}
