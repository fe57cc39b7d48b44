import { expect, test, vi } from 'vitest';

/** The modules that throw, and everything that they stand on, once more. */
async function copy() {
  vi.resetModules();
  return {
    ...(await import('../../src/envelopes/envelope.ts')),
    ...(await import('../../src/envelopes/message.ts')),
    ...(await import('../../src/errors/index.ts')),
  };
}

const [ours, theirs] = [await copy(), await copy()];

test('these are two copies', () => {
  expect(ours.EnvelopeFault).not.toBe(theirs.EnvelopeFault);
  expect(new theirs.Refusal('1', 'no')).not.toBeInstanceOf(ours.Refusal);
});

const guards = [
  'isJinliuError',
  'isPayloadError',
  'isOptionsError',
  'isUnresolved',
  'isEnvelopeFault',
  'isRefusal',
] as const;

test.each([
  ['an error', new theirs.PayloadError([], { api: 'a' }), ['isJinliuError', 'isPayloadError']],
  ['a fault', new theirs.EnvelopeFault('cipher', 'does not open'), ['isEnvelopeFault']],
  ['a refusal', new theirs.Refusal('1', 'no'), ['isRefusal']],
  [
    'an error that is only called like a fault',
    Object.assign(new Error('no'), { name: 'EnvelopeFault', kind: 'cipher' }),
    [],
  ],
  ['an error that only has the code of ours', Object.assign(new Error('no'), { code: 'payload-invalid' }), []],
  ['nothing', undefined, []],
  ['text', 'EnvelopeFault', []],
])('%s of the other copy is known for what it is, and for nothing else', (_, thrown, known) => {
  expect(guards.filter((guard) => ours[guard](thrown))).toEqual(known);
});

test('a message that an envelope of the other copy cannot open with the newest keys is tried with the older ones', () => {
  const envelope = {
    name: 'sealed',
    seal: String,
    open: (text: string, { credentials }: { readonly credentials: Readonly<Record<string, string>> }) => {
      if (credentials['key'] !== 'old') throw new theirs.EnvelopeFault('cipher', 'does not open');
      return { text };
    },
  };
  const shape = { envelope: { name: 'sealed' }, place: 'body', layout: [] } as const;
  const sealer = { envelopes: [envelope], credentials: { key: 'new' }, olderCredentials: [{ key: 'old' }] };
  expect(ours.openMessage(sealer, shape, 'x')).toEqual({ text: 'x' });
});
