import { netEncode, phpEncode } from '../envelopes/dialects.ts';
import { big5Encoded } from './big5.ts';
import type { FieldOrder } from './calculation.ts';
import type { MacFault, Suspicion } from './suspicion.ts';

/** The .NET dialect before it is lower-cased: escapes in capitals, letters as they were. */
export function netEncodeKeepingCase(text: string): string {
  return encodeURIComponent(text).replaceAll('%20', '+').replaceAll("'", '%27').replaceAll('~', '%7E');
}

const anyEscape = /%[0-9a-f]{2}/gi;

/**
 * Each differs from the rule only for texts that hold what it names (ECPay Developers p=2902).
 */
const spellings: readonly (readonly [MacFault, string, (joined: string) => string])[] = [
  [
    'tilde-unescaped',
    'A "~" was left as it is; the rule encodes it as %7e.',
    (text) => netEncode(text).replaceAll('%7e', '~'),
  ],
  [
    'apostrophe-unescaped',
    'A "\'" was left as it is where the rule writes %27.',
    (text) => netEncode(text).replaceAll('%27', "'"),
  ],
  [
    'space-as-percent-20',
    'A space was encoded as %20; the rule uses "+".',
    (text) => netEncode(text).replaceAll('+', '%20'),
  ],
  [
    'tilde-unescaped',
    '"~" and "\'" were left as they are where the rule writes %7e and %27.',
    (text) => unescaped(netEncode(text)),
  ],
  [
    'space-as-percent-20',
    'The text was encoded by encodeURIComponent alone: %20 for a space, "~" and "\'" left.',
    (text) => small(encodeURIComponent(text)),
  ],
  [
    'punctuation-escaped',
    '"!", "*", "(" or ")" was escaped; the rule leaves them as they are.',
    (text) => small(phpEncode(text)),
  ],
  ['wrong-case', 'The encoded text was not lower-cased before hashing.', netEncodeKeepingCase],
  [
    'wrong-case',
    'Only the escapes were lower-cased, not the letters.',
    (text) => netEncodeKeepingCase(text).replaceAll(anyEscape, small),
  ],
  [
    'wrong-case',
    'The text was lower-cased before it was encoded, which leaves its escapes in capitals.',
    (text) => netEncode(text).replaceAll(anyEscape, large),
  ],
  ['wrong-case', 'The encoded text was upper-cased; the rule lower-cases it.', (text) => large(netEncode(text))],
  ['not-encoded', 'The text was not url-encoded.', small],
  ['not-encoded', 'The text was neither url-encoded nor lower-cased.', (text) => text],
  ['encoded-twice', 'The text was url-encoded twice.', (text) => netEncode(netEncode(text))],
];

export function* suspectSpelling(): Generator<Suspicion> {
  // A text that Big5 does not have is not a suspicion: it stays what the rule makes of it.
  const big5 = (text: string): string => big5Encoded(text) ?? netEncode(text);
  yield {
    fault: 'not-utf-8',
    aspect: 'spelling',
    sentence: 'The text was encoded from Big5; ECPay knows UTF-8 alone.',
    apply: (calculation) => ({ ...calculation, encode: big5 }),
  };
  for (const [fault, sentence, encode] of spellings)
    yield { fault, aspect: 'spelling', sentence, apply: (calculation) => ({ ...calculation, encode }) };
}

export function* suspectOrder(): Generator<Suspicion> {
  yield ordered(
    'sorted-with-case',
    'The names were sorted case-sensitively, capitals first; the rule ignores case.',
    'with-case',
  );
  yield ordered('not-sorted', 'The names were not sorted.', 'as-given');
}

function ordered(fault: MacFault, sentence: string, order: FieldOrder): Suspicion {
  return { fault, aspect: 'order', sentence, apply: (calculation) => ({ ...calculation, order }) };
}

function unescaped(text: string): string {
  return text.replaceAll('%7e', '~').replaceAll('%27', "'");
}

function small(text: string): string {
  return text.toLowerCase();
}

function large(text: string): string {
  return text.toUpperCase();
}
