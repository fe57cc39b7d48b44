import { createDecipheriv } from 'node:crypto';
import { secretMask } from '../errors/mask.ts';
import type { CipherExplanation, CipherFault } from './cipher-fault.ts';
import type { Step } from './explanation.ts';

/** A way of opening, and what it would mean if it were the one. */
export interface Way {
  readonly fault?: CipherFault;
  readonly sentence: string;
  readonly open: (bytes: Buffer) => Buffer | undefined;
}

export const blockBytes = 16;

/** How a ciphertext is decrypted. */
export interface Cipher {
  readonly algorithm: string;
  readonly key: string;
  /** None in ECB mode. */
  readonly iv: string | Buffer | null;
  /** Is PKCS #7 padding taken off? @default true */
  readonly padded?: boolean;
}

/** Decrypts AES; `undefined` where key, IV or padding do not allow it. */
export function decrypted(bytes: Buffer, { algorithm, key, iv, padded = true }: Cipher): Buffer | undefined {
  try {
    const decipher = createDecipheriv(algorithm, key, iv).setAutoPadding(padded);
    return Buffer.concat([decipher.update(bytes), decipher.final()]);
  } catch {
    return undefined;
  }
}

/** Opens what was filled up with zeroes or spaces where PKCS #7 is asked for. */
export function unpadded(plain: Buffer | undefined): Buffer | undefined {
  return plain === undefined ? undefined : Buffer.from(plain.toString('latin1').replace(/[\0 ]+$/, ''), 'latin1');
}

// Marked, so that bundles which never ask for an explanation leave it out.
const utf8 = /* @__PURE__ */ new TextDecoder('utf-8', { fatal: true });

/** The text of some bytes, if a person could have meant them. */
export function readable(bytes: Buffer): string | undefined {
  try {
    const text = utf8.decode(bytes);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a wrong key gives them
    return text === '' || /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}

/** How many of the blocks are text: under the right key all but those beside the damage are. */
export function readableBlocks(plain: Buffer): number {
  let count = 0;
  for (let at = 0; at < plain.length; at += blockBytes) {
    // A Chinese character may be cut in two at either end.
    const text = plain
      .subarray(at, at + blockBytes)
      .toString('utf8')
      .replaceAll(/^\ufffd{1,3}|\ufffd{1,3}$/g, '');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a wrong key gives them
    if (text.length > 3 && !/[\ufffd\0-\x08\x0b\x0c\x0e-\x1f\x7f]/.test(text)) count += 1;
  }
  return count;
}

export interface Conclusion {
  readonly faults: readonly CipherFault[];
  readonly sentences: readonly string[];
  readonly evidence?: readonly string[];
  readonly tried?: readonly string[];
}

export function concluded(
  { faults, sentences, evidence = [], tried = [] }: Conclusion,
  steps: readonly Step[],
  secrets: readonly string[],
): CipherExplanation {
  const fits = faults.length === 0 && tried.length === 0;
  const masked = secretMask(secrets);
  return {
    fits,
    fault: faults[0],
    faults,
    sentence: masked(fits ? 'It decrypts.' : sentences.join(' And: ')),
    evidence,
    fields: [],
    tried,
    steps: steps.map(({ name, text }) => ({ name, text: masked(text) })),
  };
}
