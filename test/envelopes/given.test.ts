import { describe, expect, test } from 'vitest';
import { frozen, opened, terms } from './arbitraries.ts';
import { envelopes } from './samples.ts';

describe.each(envelopes.map(([envelope, content]) => ({ name: envelope.name, envelope, content })))(
  '$name',
  ({ envelope, content }) => {
    test('what it is given is not changed', () => {
      const frozenTerms = frozen(structuredClone(terms));
      const given = frozen(structuredClone(content));
      const sealed = envelope.seal(given, frozenTerms);
      envelope.open(sealed, frozenTerms);
      expect(given).toEqual(content);
      expect(frozenTerms).toEqual(terms);
    });

    test('a field that is undefined is left out', () => {
      if (typeof content !== 'object') return;
      const sealed = envelope.seal({ ...content, absent: undefined }, terms);
      expect(sealed).not.toContain('absent');
      expect(sealed).not.toContain('undefined');
      expect(envelope.open(sealed, terms)).not.toHaveProperty('absent');
    });

    test('what comes out is never the prototype of anything', () => {
      const evil = '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}';
      for (const garbage of [
        '__proto__[polluted]=1&constructor[prototype][polluted]=1',
        '?__proto__[polluted]=1&__proto__[__proto__][polluted]=1',
        evil,
      ]) {
        opened(envelope, garbage);
      }
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    });
  },
);
