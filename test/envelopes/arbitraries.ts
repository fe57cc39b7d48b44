import fc from 'fast-check';
import type { Envelope, Terms } from '../../src/envelopes/envelope.ts';
import { type EnvelopeFault, isEnvelopeFault, isRefusal, type Refusal } from '../../src/envelopes/envelope.ts';
import { anyCharacter } from '../support/any-character.ts';

/** The stage keys that the vendors publish, and a layout with one list. */
export const terms: Terms = {
  credentials: { hashKey: '5294y06JbISpM5x9', hashIv: 'v77hoKGq4kWxNNIS', key: 'KYTjd9ACcjGaTK6V3zWmMkyrQS08Ndcx' },
  digest: 'sha256',
  root: 'response',
  layout: [
    ['status', { is: 'given' }],
    ['order', { is: 'given', list: true, fields: [['ibon_code', { is: 'given' }]] }],
    ['msg', { is: 'given' }],
  ],
};

/** Any text that Unicode allows: no lone surrogate. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: anyCharacter }),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom(...' +&=%|~\'"*()!-_.<>[]{}:;/\\#?\r\n\t測試繁體🏪é0aZ') }),
);

/** A name as vendors give them. */
export const fieldName: fc.Arbitrary<string> = fc.stringMatching(/^[A-Za-z][A-Za-z0-9_]{0,12}$/);

/** Fields under any name at all, `__proto__` among them, but for those that the envelope keeps for itself. */
export function fields(
  name: fc.Arbitrary<string>,
  value: fc.Arbitrary<string>,
  kept: readonly string[],
): fc.Arbitrary<Record<string, string>> {
  return fc
    .uniqueArray(fc.tuple(fc.oneof({ weight: 20, arbitrary: name }, fc.constant('__proto__')), value), {
      selector: ([each]) => each,
      maxLength: 12,
    })
    .map((entries) => {
      const content: Record<string, string> = {};
      for (const [each, held] of entries) {
        if (!kept.includes(each))
          Object.defineProperty(content, each, { value: held, enumerable: true, configurable: true, writable: true });
      }
      return content;
    });
}

/** One byte of a sealed text replaced, read as an HTTP client would read it. */
export function changed(sealed: fc.Arbitrary<string>): fc.Arbitrary<readonly [before: string, after: string]> {
  return fc
    .tuple(sealed, fc.nat(), fc.integer({ min: 1, max: 255 }))
    .map(([before, place, change]) => {
      const bytes = Buffer.from(before);
      const at = bytes.length === 0 ? 0 : place % bytes.length;
      bytes[at] = (bytes[at] ?? 0) ^ change;
      return [before, bytes.toString('utf8')] as const;
    })
    .filter(([before, after]) => before !== after);
}

/** Opens, or says what was refused. Whatever else is thrown comes through and fails the test. */
export function opened(
  envelope: Envelope,
  text: string,
  given: Terms = terms,
): { readonly content: unknown } | { readonly refused: EnvelopeFault | Refusal } {
  try {
    return { content: envelope.open(text, given) };
  } catch (error) {
    if (isEnvelopeFault(error) || isRefusal(error)) return { refused: error };
    throw error;
  }
}

/** The fault of a text that must not open. */
export function faultOf(envelope: Envelope, text: string, given: Terms = terms): string {
  const found = opened(envelope, text, given);
  if ('content' in found) throw new Error(`it opened to ${JSON.stringify(found.content).slice(0, 200)}`);
  return isEnvelopeFault(found.refused)
    ? `${found.refused.kind}: ${found.refused.message}`
    : `refused: ${found.refused.code} ${found.refused.message}`;
}

/** Names and values in an order of their own, for content whose prototype and order say nothing. */
export function entriesOf(content: unknown): readonly (readonly [string, unknown])[] {
  return Object.entries(content as object).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Small letters for capitals in ASCII alone. */
export function small(text: string): string {
  return text.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** All that a CheckMacValue covers of a content: it is made of the text in small letters and of sorted fields. */
export function covered(content: unknown): string {
  return JSON.stringify(
    Object.entries(content as object)
      .map(([name, value]) => small(JSON.stringify([name, value])))
      .sort(),
  );
}

/** Freezes a value through and through: any write to it throws. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const each of Object.values(value)) frozen(each);
    Object.freeze(value);
  }
  return value;
}
