import { readBase64 } from './base64.ts';
import { type Conclusion, concluded, type Way } from './cipher.ts';
import type { CipherExplanation } from './cipher-fault.ts';
import type { Step } from './explanation.ts';
import { contentFault, plainOf } from './plain.ts';

/** All that an explanation of one kind of cipher knows. */
export interface CipherKind {
  readonly content: 'url-encoded-json' | 'json';
  /** The right way first. */
  readonly ways: readonly Way[];
  /** What is wrong with the keys by themselves. */
  readonly keys: Pick<Way, 'fault' | 'sentence'> | undefined;
  /** Looks at the right key's blocks where no way leads to JSON. */
  readonly traces: (bytes: Buffer) => Required<Pick<Way, 'fault' | 'sentence'>> | undefined;
  readonly secrets: readonly string[];
  readonly none: string;
}

/** Tries one way after the other until something comes out that was meant. */
export function explainCipher(given: unknown, kind: CipherKind): CipherExplanation {
  const steps: Step[] = [];
  const conclusion = typeof given === 'string' ? conclusionOn(given, kind, steps) : withoutText(given);
  return concluded(conclusion, steps, kind.secrets);
}

function withoutText(given: unknown): Conclusion {
  return given === undefined || given === null
    ? { faults: ['missing'], sentences: ['There is nothing to decrypt: the field is missing.'] }
    : { faults: ['not-encrypted'], sentences: ['The field is not encrypted: it is not text.'] };
}

/** @param steps takes what is done on the way */
function conclusionOn(text: string, kind: CipherKind, steps: Step[]): Conclusion {
  steps.push({ name: 'received', text: `${text.length} characters` });
  const { bytes, faults, sentences, cut } = readBase64(text);
  if (bytes === undefined) return { faults, sentences };
  steps.push({ name: 'out of base64', text: `${bytes.length} bytes` });
  const found = opened(bytes, kind);
  if (found !== undefined) {
    steps.push({ name: 'decrypted', text: shown(found.plain) });
    if (found.fault === undefined) return { faults, sentences };
    return { faults: [found.fault, ...faults], sentences: [found.sentence, ...sentences] };
  }
  const wrong = cut ?? kind.keys ?? kind.traces(bytes);
  if (wrong?.fault !== undefined) return { faults: [wrong.fault, ...faults], sentences: [wrong.sentence, ...sentences] };
  return { faults, sentences: [...sentences, kind.none], tried: kind.ways.map((way) => way.sentence) };
}

interface Found {
  readonly fault?: Way['fault'];
  readonly sentence: string;
  readonly plain: Buffer;
}

/** The first way to JSON, of whatever spelling; failing that, what the right way opens to. */
function opened(bytes: Buffer, { ways, content, traces }: CipherKind): Found | undefined {
  for (const way of ways) {
    const plain = way.open(bytes);
    if (plain === undefined || ['noise', 'something-else'].includes(plainOf(plain))) continue;
    return way.fault === undefined ? { plain, sentence: '', ...contentFault(plain, content) } : { plain, fault: way.fault, sentence: way.sentence };
  }
  const plain = ways[0]?.open(bytes);
  if (plain === undefined || plainOf(plain) === 'noise') return undefined;
  return { plain, sentence: '', ...(traces(bytes) ?? contentFault(plain, content)) };
}

function shown(plain: Buffer): string {
  const text = plain.toString('utf8');
  return text.length > 1000 ? `${text.slice(0, 1000).toWellFormed()}... (${text.length} characters)` : text;
}
