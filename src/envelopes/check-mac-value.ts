import { otherReading } from './check-mac-value/other-reading.ts';
import type { MacKeys } from './check-mac-value/preimage.ts';
import { isOpenText, type RawFields, rawReadings } from './check-mac-value/raw-readings.ts';
import { sign } from './check-mac-value/sign.ts';
import { verify } from './check-mac-value/verify.ts';
import { credential, type Envelope, EnvelopeFault, type EnvelopeNeeds, type Terms } from './envelope.ts';
import { type Pairs, readForm, toFields, toPairs, writeForm } from './pairs.ts';

/** What it takes to sign with a CheckMacValue. */
export const signing: Pick<EnvelopeNeeds, 'credentials' | 'digest'> = {
  credentials: ['hashKey', 'hashIv'],
  digest: true,
};

/** A signed form: requests to ECPay, and its callbacks. */
export const checkMacValue: Envelope = {
  name: 'check-mac-value',
  ignoresCase: true,
  isSigned: true,
  needs: { ...signing, fields: ['CheckMacValue'] },
  seal: (content, terms) => writeForm(signed(content, terms)),
  fields: (content, terms) => withChecksum(toFields(content), terms),
  open: (text, terms) => verified(readForm(text), terms),
  otherReading,
};

/** Adds the checksum to a content's fields. */
export function signed(content: unknown, terms: Terms): Pairs {
  return withChecksum(toPairs(content), terms);
}

function withChecksum(pairs: Pairs, terms: Terms): Pairs {
  const keys = macKeys(terms);
  try {
    pairs['CheckMacValue'] = sign(pairs, keys, terms.digest ?? 'sha256');
  } catch (cause) {
    throw new EnvelopeFault('unreadable', 'a value contains a lone surrogate, which cannot be encoded', { cause });
  }
  return pairs;
}

/** Throws unless the checksum of the fields is right. */
export function verified(pairs: Pairs, terms: Terms): Pairs {
  const wrong = verify(pairs, macKeys(terms), terms.digest ?? 'sha256');
  if (wrong === undefined) return pairs;
  // A checksum under another spelling of its name is one that does not fit, and not none.
  const isAbsent = !Object.keys(pairs).some((name) => name.toLowerCase() === 'checkmacvalue');
  throw new EnvelopeFault('signature', wrong, { isAbsent, content: pairs });
}

/**
 * Of several readings of one text the one that the checksum covers. Vendors leave open how they write an answer; the
 * checksum does not.
 *
 * @param readings each throws where the checksum does not cover it
 * @throws EnvelopeFault of the first reading, where the checksum covers none
 */
export function verifiedReading(readings: readonly (() => Pairs)[]): Pairs {
  let first: unknown;
  for (const reading of readings) {
    try {
      return reading();
    } catch (fault) {
      first ??= fault;
    }
  }
  throw first;
}

/**
 * Pairs that are not encoded, read as the checksum covers them: of several readings the one with the most fields, since
 * a name that the document does not know is a field that is new. Two that differ in a text of the merchant's own are
 * not told apart.
 *
 * @throws EnvelopeFault where the checksum covers no reading, or two that differ so
 */
export function verifiedRawPairs(text: string, terms: Terms): Pairs {
  const names = new Set(terms.layout.map(([name]) => name).concat('CheckMacValue'));
  const fields: RawFields = { names, ownTexts: terms.ownTexts ?? [] };
  let first: unknown;
  const [best, ...others] = rawReadings(text, fields).flatMap((reading) => {
    try {
      return [verified(reading(), terms)];
    } catch (fault) {
      first ??= fault;
      return [];
    }
  });
  if (best === undefined) throw first;
  if (!others.some((other) => isInDoubt(best, other, fields))) return best;
  throw new EnvelopeFault(
    'signature',
    'CheckMacValue matches two readings of the fields, and does not tell which is meant',
  );
}

function isInDoubt(best: Pairs, other: Pairs, fields: RawFields): boolean {
  if (Object.keys(other).length === Object.keys(best).length) return true;
  return Object.entries(best).some(([name, value]) => other[name] !== value && isOpenText(name, value, fields));
}

function macKeys(terms: Terms): MacKeys {
  return { hashKey: credential(terms, 'hashKey'), hashIv: credential(terms, 'hashIv') };
}
