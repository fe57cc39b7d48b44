import { describe, expect, type Mock, test, vi } from 'vitest';
import {
  credential,
  type Envelope,
  EnvelopeFault,
  isEnvelopeFault,
  isRefusal,
  Refusal,
  type Splitter,
  type Terms,
} from '../../src/envelopes/envelope.ts';
import { openMessage, type Sealer, sealMessage, splitMessage, terms } from '../../src/envelopes/message.ts';
import type { MessageShape } from '../../src/message/operation.ts';

const layout = [['A', { is: 'given' }]] as const;
const shape: MessageShape = { envelope: { name: 'box' }, place: 'body', layout };
const splitter: Splitter = { text: '', items: () => [], frame: () => ({}), end: () => ({}) };

/** An envelope that opens under one key; what it was told comes out. */
function box(key: string, wrong: () => Error = () => new EnvelopeFault('signature', 'wrong key')): Envelope {
  const open = (text: string, given: Terms): unknown => {
    if (given.credentials['key'] !== key) throw wrong();
    return { text, told: given };
  };
  return {
    name: 'box',
    seal: (content, given) => JSON.stringify({ content, told: given }),
    open,
    split: (list, given) => Object.assign(splitter, { list, told: given }),
  };
}

const sealerOf = (envelope: Envelope, ...olderKeys: string[]): Sealer => ({
  envelopes: [{ ...envelope, name: 'other' }, envelope],
  credentials: { key: 'new' },
  olderCredentials: olderKeys.map((key) => ({ key })),
});

describe('an envelope is told', () => {
  test('the credentials and the layout, and what else the message has', () => {
    const given = { credentials: { key: 'new' }, layout };
    expect(terms(shape, { key: 'new' })).toEqual(given);
    const whole = { ...shape, envelope: { name: 'box', digest: 'md5' as const }, root: 'response', ownTexts: ['A'] };
    expect(terms(whole, { key: 'new' })).toStrictEqual({ ...given, digest: 'md5', root: 'response', ownTexts: ['A'] });
    const sealer = sealerOf(box('new'));
    expect(JSON.parse(sealMessage(sealer, shape, { A: '1' }))).toEqual({ content: { A: '1' }, told: given });
    expect(openMessage(sealer, shape, 'text')).toEqual({ text: 'text', told: given });
    expect(splitMessage(sealer, shape, 'A')).toMatchObject({ list: 'A', told: given });
  });
});

describe('keys that were in use before', () => {
  test('open what the newest does not', () => {
    for (const key of ['new', 'old', 'oldest'])
      expect(openMessage(sealerOf(box(key), 'old', 'oldest'), shape, 'text')).toMatchObject({
        told: { credentials: { key } },
      });
    const cipher = box('oldest', () => new EnvelopeFault('cipher', 'wrong key'));
    expect(openMessage(sealerOf(cipher, 'old', 'oldest'), shape, 'text')).toMatchObject({
      told: { credentials: { key: 'oldest' } },
    });
  });

  test('where none of them opens it, the fault of the newest is thrown', () => {
    for (const olderKeys of [[], ['old'], ['old', 'oldest']]) {
      const wrong: Mock<() => Error> = vi.fn(() => new EnvelopeFault('signature', `fault ${wrong.mock.calls.length}`));
      expect(() => openMessage(sealerOf(box('none', wrong), ...olderKeys), shape, 'text')).toThrow(
        new EnvelopeFault('signature', 'fault 1'),
      );
      expect(wrong).toHaveBeenCalledTimes(olderKeys.length + 1);
    }
    const { envelopes, credentials } = sealerOf(box('none'));
    expect(() => openMessage({ envelopes, credentials }, shape, 'text')).toThrow('wrong key');
  });

  test.each([
    ['cannot be read', () => new EnvelopeFault('unreadable', 'no')],
    ['has no signature', () => new EnvelopeFault('signature', 'no', { isAbsent: true })],
    ['is a refusal', () => new Refusal('0', 'no')],
    ['breaks the envelope', () => new TypeError('no')],
  ])('are not tried on what %s', (_, given) => {
    const wrong = vi.fn(given);
    expect(() => openMessage(sealerOf(box('old', wrong), 'old'), shape, 'text')).toThrow('no');
    expect(wrong).toHaveBeenCalledTimes(1);
  });

  test('one that opens it to a refusal has the last word', () => {
    const wrong = vi
      .fn((): Error => new Refusal('0', 'no'))
      .mockReturnValueOnce(new EnvelopeFault('signature', 'wrong key'));
    expect(() => openMessage(sealerOf(box('none', wrong), 'old', 'oldest'), shape, 'text')).toThrow(
      new Refusal('0', 'no'),
    );
    expect(wrong).toHaveBeenCalledTimes(2);
  });
});

describe('a slip of the document or the client is no fault of the message', () => {
  test('an envelope that is missing, or cannot split', () => {
    const { split: _, ...whole } = box('new');
    expect(() => splitMessage(sealerOf(whole), shape, 'A')).toThrow(
      new TypeError('the envelope "box" cannot split a list as it arrives'),
    );
    const missing = new TypeError('the envelope "box" is not among those of this client');
    expect(() => sealMessage({ envelopes: [], credentials: {} }, shape, {})).toThrow(missing);
    expect(() => openMessage({ envelopes: [], credentials: {} }, shape, '')).toThrow(missing);
  });

  test('a credential that the document does not list', () => {
    const given: Terms = { credentials: { key: '' }, layout };
    expect(credential(given, 'key')).toBe('');
    expect(() => credential(given, 'iv')).toThrow(
      new TypeError('this envelope needs the credential "iv", which the document does not list in x-credentials'),
    );
  });
});

describe('what is thrown says what it is', () => {
  test('a fault', () => {
    const bare = new EnvelopeFault('cipher', 'no');
    expect(bare).toMatchObject({
      name: 'EnvelopeFault',
      message: 'no',
      kind: 'cipher',
      isAbsent: false,
      isTooLarge: false,
    });
    expect(bare.cause).toBeUndefined();
    const cause = new Error('why');
    expect(new EnvelopeFault('signature', 'no', { cause, isAbsent: true, isTooLarge: true })).toMatchObject({
      cause,
      isAbsent: true,
      isTooLarge: true,
    });
    expect([isEnvelopeFault(bare), isRefusal(bare), isEnvelopeFault(cause), isEnvelopeFault(null)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  test('a refusal', () => {
    const refusal = new Refusal('10200047', 'no');
    expect(refusal).toMatchObject({ name: 'Refusal', code: '10200047', message: 'no' });
    expect([isRefusal(refusal), isEnvelopeFault(refusal), isRefusal(new Error('no'))]).toEqual([true, false, false]);
  });
});
