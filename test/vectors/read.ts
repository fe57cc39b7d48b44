import { readFileSync } from 'node:fs';

/** What `vectors.json` holds; README.md tells where it comes from. */
export interface Vectors {
  readonly checkMacValue: readonly {
    readonly source: string;
    readonly algorithm: 'sha256' | 'md5';
    readonly hashKey: string;
    readonly hashIV: string;
    readonly params: Readonly<Record<string, string>>;
    readonly expected: string;
  }[];
  readonly ecpayAes: readonly {
    readonly source: string;
    readonly key: string;
    readonly iv: string;
    readonly plaintext: string;
    readonly ciphertext: string;
  }[];
  readonly mypayAes: readonly {
    readonly source: string;
    readonly key: string;
    readonly iv: string;
    readonly plaintext: string;
    readonly ciphertext: string;
  }[];
  readonly cvsBarcodeCheck: readonly {
    readonly source: string;
    readonly barcode1: string;
    readonly barcode2: string;
    readonly barcode3: string;
    readonly checkChars: string;
  }[];
  readonly ccatApnChecksum: readonly { readonly source: string; readonly input: string; readonly expected: string }[];
}

export const vectors: Vectors = JSON.parse(readFileSync(new URL('vectors.json', import.meta.url), 'utf8'));
