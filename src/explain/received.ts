import type { Digest } from '../envelopes/check-mac-value/digest.ts';
import type { MacFault } from './suspicion.ts';

interface Readable {
  /** In capitals, without whitespace. */
  readonly checksum: string;
  /** By its length; the rule may ask for the other. */
  readonly digest: Digest;
  readonly faults: readonly MacFault[];
  readonly evidence: readonly string[];
  readonly sentence: string;
}

interface Unusable {
  readonly checksum?: undefined;
  readonly faults: readonly MacFault[];
  readonly sentence: string;
}

const named = { sha256: 'SHA-256', md5: 'MD5' } as const;

/** What can be said of a checksum by itself. */
export function receivedChecksum(received: string | undefined, expected: Digest): Readable | Unusable {
  if (received === undefined || received.trim() === '')
    return {
      faults: ['received-missing'],
      sentence: `There is no CheckMacValue${received === undefined ? '' : ': it is empty'}.`,
    };
  const bare = received.replaceAll(/\s/g, '');
  if (!/^[0-9A-Fa-f]+$/.test(bare))
    return {
      faults: ['received-not-hexadecimal'],
      sentence: 'The received CheckMacValue is not hexadecimal: it may contain only 0-9 and A-F.',
    };
  const digest = bare.length === 32 ? 'md5' : bare.length === 64 ? 'sha256' : undefined;
  if (digest === undefined) {
    const sentence = `The received CheckMacValue has ${bare.length} hexadecimal digits; SHA-256 gives 64 and MD5 32. Was it truncated?`;
    return { faults: ['received-wrong-length'], sentence };
  }
  const faults: MacFault[] = [];
  const sentences: string[] = [];
  const evidence: string[] = [];
  if (digest !== expected) {
    faults.push('other-digest');
    evidence.push(
      `${bare.length} hexadecimal digits are what ${named[digest]} gives; ${named[expected]} gives ${expected === 'md5' ? 32 : 64}.`,
    );
    sentences.push(
      `It was made with ${named[digest]} where ${named[expected]} is asked for (the cashier has SHA-256, logistics and invoice have MD5).`,
    );
  }
  if (bare !== received) {
    faults.push('white-space-in-received');
    sentences.push('The received CheckMacValue contains whitespace.');
  }
  return { checksum: bare.toUpperCase(), digest, faults, evidence, sentence: sentences.join(' ') };
}
