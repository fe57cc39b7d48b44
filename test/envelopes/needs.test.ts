import { describe, expect, test } from 'vitest';
import { ccatXml } from '../../src/envelopes/ccat-xml.ts';
import { codeMessage } from '../../src/envelopes/code-message.ts';
import type { Envelope, Terms } from '../../src/envelopes/envelope.ts';
import { opened, terms } from './arbitraries.ts';
import { envelopes } from './samples.ts';

const named = envelopes.map(([envelope, content]) => ({
  name: envelope.name,
  envelope,
  content,
  sealed: envelope.seal(content, terms),
}));

/** Terms with other values under some names of their credentials, or without them. */
function withCredentials(change: (option: string, value: string) => string | undefined): Terms {
  const entries = Object.entries(terms.credentials).map(([option, value]) => [option, change(option, value)] as const);
  return {
    ...terms,
    credentials: Object.fromEntries(entries.filter((entry): entry is [string, string] => entry[1] !== undefined)),
  };
}

/** Fields of a text that is a JSON object or a form, with the way back. */
function without(text: string, name: string): string {
  if (!text.startsWith('{')) {
    const pairs = new URLSearchParams(text);
    pairs.delete(name);
    return pairs.toString();
  }
  const { [name]: _, ...others } = JSON.parse(text) as Record<string, unknown>;
  return JSON.stringify(others);
}

function fieldsOf(text: string): readonly string[] {
  return text.startsWith('{') ? Object.keys(JSON.parse(text) as object) : [...new URLSearchParams(text).keys()];
}

function isRefused(envelope: Envelope, text: string, given: Terms): boolean {
  return 'refused' in opened(envelope, text, given);
}

// What an envelope says of itself is what a document is held to, so that it has to be what the envelope does.
describe.each(named)('$name', ({ envelope, content, sealed }) => {
  const { needs = {} } = envelope;

  test('asks for the credentials without which it neither seals nor opens, and for no others', () => {
    for (const option of Object.keys(terms.credentials)) {
      const given = withCredentials((name, value) => (name === option ? undefined : value));
      const needed = needs.credentials?.includes(option) === true;
      const slip = `needs the credential "${option}"`;
      for (const act of [() => envelope.seal(content, given), () => envelope.open(sealed, given)]) {
        if (needed) expect(act).toThrow(slip);
        else expect(act).not.toThrow();
      }
    }
  });

  test('says that it is signed where other keys open nothing of it', () => {
    const given = withCredentials((_name, value) => [...value].reverse().join(''));
    // Of two kinds of answers the refusal may come unsigned.
    if (envelope.name !== 'piped-pairs') expect(envelope.isSigned === true).toBe(isRefused(envelope, sealed, given));
    else
      expect([envelope.isSigned, isRefused(envelope, sealed, given), isRefused(envelope, '0|no', given)]).toEqual([
        undefined,
        true,
        false,
      ]);
  });

  test('asks for a digest where the digest makes a difference', () => {
    expect(needs.digest === true).toBe(isRefused(envelope, sealed, { ...terms, digest: 'md5' }));
  });
});

/** What is read of a sealed text beside the content. */
function addedTo(content: unknown, envelope: Envelope, sealed: string): readonly string[] {
  return Object.keys(envelope.open(sealed, terms) as object).filter((name) => !(name in (content as object)));
}

// The others have no fields side by side, or read them out of more than one text.
describe.each(named.filter(({ sealed }) => sealed.startsWith('{') || /^\w+=/.test(sealed)))(
  '$name',
  ({ envelope, content, sealed }) => {
    test('asks for the fields without which it does not open', () => {
      // A checksum covers all of them, so that it is the one that it adds.
      const missed =
        envelope.needs?.digest === true
          ? addedTo(content, envelope, sealed)
          : fieldsOf(sealed).filter((name) => isRefused(envelope, without(sealed, name), terms));
      expect([...(envelope.needs?.fields ?? [])].sort()).toEqual([...missed].sort());
    });
  },
);

test('what stands round a list of pairs is among the fields that their envelope asks for', () => {
  const envelope = named.find(({ name }) => name === 'piped-pairs')?.envelope;
  expect(Object.keys(envelope?.open('0|no', terms) as object)).toEqual(envelope?.needs?.fields);
});

test('one text is read by the layout: by the names of its first two fields', () => {
  const layout: Terms['layout'] = [
    ['a', { is: 'given' }],
    ['b', { is: 'given' }],
  ];
  expect(codeMessage.open('1|OK', { ...terms, layout })).toEqual({ a: '1', b: 'OK' });
  expect(codeMessage.needs).toEqual({ layout: 'outer', fieldCount: layout.length });
});

test("what reads a text by which fields are the merchant's own asks for them", () => {
  const content = { TradeDesc: 'uid=5&plan=vip', TradeStatus: '1' };
  const given: Terms = { ...terms, layout: Object.keys(content).map((name) => [name, { is: 'given' }] as const) };
  const differing = named.filter(({ envelope }) => {
    const sealed = envelope.seal(content, given);
    const withoutThem = isRefused(envelope, sealed, given);
    return withoutThem !== isRefused(envelope, sealed, { ...given, ownTexts: ['TradeDesc'] });
  });
  const asking = named.filter(({ envelope }) => envelope.needs?.ownTexts === true);
  expect(differing.map(({ name }) => name)).toEqual(asking.map(({ name }) => name));
  expect(asking).not.toEqual([]);
});

test('one text is read by the layout: an element that is a list in it is one also where it comes once', () => {
  const text = '<response><order><a>1</a></order></response>';
  expect(ccatXml.open(text, terms)).toEqual({ order: [{ a: '1' }] });
  expect(ccatXml.open(text, { ...terms, layout: [] })).toEqual({ order: { a: '1' } });
  expect(ccatXml.needs).toEqual({ layout: 'whole' });
});

test('a checksum that covers no letter case says so', () => {
  const ignoring = named.filter(
    ({ envelope, sealed }) =>
      sealed.includes('TradeDesc=') && !isRefused(envelope, sealed.replace('TradeDesc=a', 'TradeDesc=A'), terms),
  );
  expect(ignoring.filter(({ envelope }) => envelope.needs?.digest === true).map(({ name }) => name)).toContain(
    'check-mac-value',
  );
  expect(named.filter(({ envelope }) => envelope.ignoresCase === true).map(({ name }) => name)).toEqual([
    'check-mac-value',
  ]);
});

test('only the XML takes a message that is text already, and is what can be sealed as it is', () => {
  for (const { envelope, sealed } of named) {
    if (envelope.sealsText === true) expect(envelope.seal(sealed, { ...terms, root: 'response' })).toBe(sealed);
  }
  expect(named.filter(({ envelope }) => envelope.sealsText === true).map(({ name }) => name)).toEqual(['ccat-xml']);
});
