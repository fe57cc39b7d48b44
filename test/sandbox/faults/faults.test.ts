import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import {
  callbacks as cashierCallbacks,
  operations as cashierOperations,
} from '../../../generated/ecpay-cashier/operations.ts';
import * as mypay from '../../../generated/mypay/operations.ts';
import {
  callbackKinds,
  type FaultInjection,
  FaultInjector,
  type HttpKind,
  httpKinds,
} from '../../../src/sandbox/faults/index.ts';
import { everyApi } from '../../../src/sandbox/model/apis.ts';
import { isSandboxError } from '../../../src/sandbox/model/sandbox-error.ts';

const http = Object.keys(httpKinds) as HttpKind[];
const made = (seed = 1): FaultInjection => new FaultInjector({ apis: everyApi, seed });

describe('what was ordered strikes', () => {
  test('once with next, in the order in which it was given, and only the operation that was named', () => {
    const faults = made();
    faults.next('createOrder', 'lost-answer');
    faults.next('createOrder', 'late', { ms: 7 });
    faults.next('createOrder', 'cut', { bytes: 3 });
    expect(faults.take('queryOrder')).toBeUndefined();
    expect([1, 2, 3, 4].map(() => faults.take('createOrder'))).toEqual([
      { kind: 'lost-answer' },
      { kind: 'late', ms: 7 },
      { kind: 'cut', bytes: 3 },
      undefined,
    ]);
    expect(faults.list()).toEqual([]);
  });

  test('every time with always, the later order in the place of the earlier', () => {
    const faults = made();
    faults.always('queryOrder', '500');
    faults.always('queryOrder', '429');
    expect([1, 2].map(() => faults.take('queryOrder')?.kind)).toEqual(['429', '429']);
    expect(faults.list()).toMatchObject([{ when: 'always', of: 'queryOrder', kind: '429', fired: 2 }]);
  });

  test('next before always by name, always by name before always for all', () => {
    const faults = made();
    faults.always('*', '403');
    faults.always('queryOrder', '429');
    faults.next('queryOrder', '500');
    expect([1, 2].map(() => faults.take('queryOrder')?.kind)).toEqual(['500', '429']);
    expect(faults.take('checkLoveCode')?.kind).toBe('403');
    expect(faults.takeCallback('paymentResult')).toBeUndefined();
  });

  test('callbacks have kinds of their own; late is in both', () => {
    const faults = made();
    faults.next('paymentResult', 'bad-signature');
    faults.always('*', 'twice');
    expect([1, 2].map(() => faults.takeCallback('paymentResult')?.kind)).toEqual(['bad-signature', 'twice']);
    faults.always('*', 'late');
    expect([faults.take('createOrder'), faults.takeCallback('paymentResult')]).toEqual([
      { kind: 'late', ms: 5000 },
      { kind: 'late', ms: 5000 },
    ]);
  });

  test.each(http)('%s comes back as it was ordered', (kind) => {
    const faults = made();
    faults.next('createHomeDelivery', kind, kind === 'declined' ? { as: 'used' } : {});
    expect(faults.take('createHomeDelivery')?.kind).toBe(kind);
  });
});

describe('declined', () => {
  test('as one of the refusals of the operation or of its document', () => {
    const faults = made();
    faults.next('createHomeDelivery', 'declined', { as: 'used' });
    faults.always('createHomeDelivery', 'declined', { as: 'credentials' });
    expect([1, 2, 3].map(() => faults.take('createHomeDelivery'))).toEqual(
      ['used', 'credentials', 'credentials'].map((as) => ({ kind: 'declined', as })),
    );
    expect(faults.list()).toMatchObject([{ as: 'credentials', fired: 2 }]);
  });

  test.each([
    ['no refusal', 'createHomeDelivery', {}, '"as" must be one of the refusals of "createHomeDelivery": '],
    ['one of another document', 'createHomeDelivery', { as: 'user-disabled' }, '"as" must be one of the refusals'],
    ['a callback', 'paymentResult', { as: 'used' }, '"declined" does not apply to "paymentResult"'],
    ['every operation', '*', { as: 'used' }, '"declined" is for one operation; name it'],
    ['an unknown name', 'createOrdr', { as: 'used' }, 'unknown operation or callback "createOrdr"'],
  ])('%s is refused', (_, of, measure, message) => {
    const set = made().always as (of: string, kind: string, measure: object) => string;
    expect(() => set.call(made(), of, 'declined', measure)).toThrow(message);
  });

  test('not at random, and no other fault is', () => {
    const faults = made();
    expect(() => faults.random({ rate: 1, kinds: ['declined' as '500'] })).toThrow('does not come at random');
    expect(() => faults.next('createOrder', '500', { as: 'used' })).toThrow('"as" only goes with the fault "declined"');
  });
});

describe('taken back', () => {
  test('one by its number, all of one name, everything', () => {
    const faults = made();
    const first = faults.next('createOrder', '500');
    faults.next('createOrder', '429');
    faults.always('createOrder', '403');
    faults.always('queryOrder', '403');
    faults.clear(first);
    expect(faults.take('createOrder')?.kind).toBe('429');
    faults.clear('createOrder');
    expect([faults.take('createOrder'), faults.take('queryOrder')?.kind]).toEqual([undefined, '403']);
    faults.clear();
    expect(faults.take('queryOrder')).toBeUndefined();
  });

  test('who watches is told of each change until it has enough', () => {
    const faults = made();
    const reported = vi.fn();
    const end = faults.onChange(reported);
    faults.next('createOrder', '500');
    faults.take('createOrder');
    faults.take('createOrder');
    faults.clear();
    expect(reported).toHaveBeenCalledTimes(3);
    end();
    faults.next('createOrder', '500');
    expect(reported).toHaveBeenCalledTimes(3);
  });
});

describe('chance', () => {
  const kinds = ['refused', '500', 'late', 'twice', 'lost'] as const;
  const names = [...Object.keys(mypay.operations), ...Object.keys(cashierOperations)];
  const callbacks = [...Object.keys(mypay.callbacks), ...Object.keys(cashierCallbacks)];
  const call = fc.oneof(
    fc.constantFrom(...names).map((name) => ['take', name] as const),
    fc.constantFrom(...callbacks).map((name) => ['takeCallback', name] as const),
  );

  test('the same seed and the same calls meet the same faults, whatever lies between them', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.array(call, { maxLength: 60 }),
        fc.array(call, { maxLength: 60 }),
        (seed, rate, calls, others) => {
          const met = (interleaved: boolean): unknown[] => {
            const faults = made(seed);
            faults.random({ rate, kinds });
            const between = interleaved ? others.filter(([, name]) => !calls.some(([, each]) => each === name)) : [];
            return calls.map(([take, name], index) => {
              const [other] = between.slice(index, index + 1);
              if (other !== undefined) faults[other[0]](other[1]);
              return faults[take](name);
            });
          };
          expect(met(true)).toEqual(met(false));
        },
      ),
    );
  });

  test('an order by name does not change what chance brings afterwards', () => {
    const met = (ordered: boolean): (string | undefined)[] => {
      const faults = made(3);
      faults.random({ rate: 0.5, kinds: ['429'] });
      if (ordered) faults.next('queryOrder', '500');
      return Array.from({ length: 40 }, () => faults.take('queryOrder')?.kind);
    };
    expect(met(true).slice(1)).toEqual(met(false).slice(1));
    expect(met(true)[0]).toBe('500');
  });

  test('another seed brings other faults, and clearing all begins anew', () => {
    const met = (faults: FaultInjection): string => {
      faults.random({ rate: 0.5, kinds: ['500', '429'] });
      return Array.from({ length: 64 }, () => faults.take('createOrder')?.kind ?? '-').join(' ');
    };
    const one = made(1);
    const first = met(one);
    expect(met(made(2))).not.toBe(first);
    one.clear();
    expect(met(one)).toBe(first);
  });

  test('as often as the rate says, each kind alike, and only where it was ordered', () => {
    const faults = made(7);
    faults.random({ rate: 0.25, kinds: ['500', '429', 'twice'], of: ['createOrder', 'paymentCompleted'] });
    const met = Array.from({ length: 20_000 }, () => faults.take('createOrder')?.kind);
    const share = (kind: string | undefined): number => met.filter((each) => each === kind).length / met.length;
    expect(share(undefined)).toBeCloseTo(0.75, 1);
    expect(share('500')).toBeCloseTo(0.125, 1);
    expect(share('429')).toBeCloseTo(0.125, 1);
    expect(share('twice')).toBe(0);
    expect(faults.take('queryOrder')).toBeUndefined();
    expect(Array.from({ length: 100 }, () => faults.takeCallback('paymentCompleted')?.kind)).toContain('twice');
  });

  test('never at 0 and each time at 1', () => {
    const faults = made();
    faults.random({ rate: 0, kinds: ['500'] });
    expect(Array.from({ length: 100 }, () => faults.take('createOrder')).every((each) => each === undefined)).toBe(
      true,
    );
    faults.random({ rate: 1, kinds: ['cut'], bytes: 5 });
    expect(Array.from({ length: 100 }, () => faults.take('createOrder'))).toEqual(
      Array(100).fill({ kind: 'cut', bytes: 5 }),
    );
  });

  test('without a seed each takes its own, which brings the same again', () => {
    const free = new FaultInjector({ apis: everyApi });
    const again = new FaultInjector({ apis: everyApi, seed: free.seed });
    for (const each of [free, again]) each.random({ rate: 0.5, kinds });
    expect(names.map((name) => again.take(name))).toEqual(names.map((name) => free.take(name)));
  });
});

describe('what there is not is refused in a sentence', () => {
  const refusal = (run: (faults: FaultInjection<string, string>) => unknown): string => {
    try {
      run(new FaultInjector<string, string>({ apis: everyApi }));
    } catch (error) {
      if (isSandboxError(error) && error.code === 'fault-unknown') return error.message;
      throw error;
    }
    throw new Error('it was accepted');
  };

  test.each<[string, (faults: FaultInjection<string, string>) => unknown]>([
    [
      `unknown operation or callback "createOrdr"; use one of ${Object.keys(everyApi[0]?.operations ?? {})[0]}, `,
      (faults) => faults.next('createOrdr', '500'),
    ],
    ['unknown operation or callback "*"', (faults) => faults.next('*', '500')],
    ['unknown operation or callback of type object', (faults) => faults.next({} as never, '500')],
    ['unknown operation or callback "__proto__"', (faults) => faults.always('__proto__', '500')],
    ['unknown operation or callback "nobody"', (faults) => faults.clear('nobody')],
    [
      'unknown fault "slow"; use 403, 429, 500, refused, hang, late, cut',
      (faults) => faults.next('createOrder', 'slow' as never),
    ],
    ['unknown fault "toString"', (faults) => faults.always('*', 'toString' as never)],
    ['unknown fault of type number', (faults) => faults.next('createOrder', 500 as never)],
    [
      '"twice" does not apply to "createOrder", which is an operation; use 403, 429, 500, refused,',
      (faults) => faults.next('createOrder', 'twice'),
    ],
    [
      '"500" does not apply to "paymentResult", which is a callback; use twice, late,',
      (faults) => faults.always('paymentResult', '500'),
    ],
    ['"ms" only goes with the fault "late"', (faults) => faults.next('createOrder', '500', { ms: 5 })],
    ['"bytes" only goes with the fault "cut"', (faults) => faults.next('createOrder', 'late', { bytes: 5 })],
    ['"ms" must be a whole number from 0', (faults) => faults.next('createOrder', 'late', { ms: -1 })],
    ['"ms" must be a whole number from 0', (faults) => faults.next('createOrder', 'late', { ms: 2 ** 31 })],
    ['"bytes" must be a whole number from 0', (faults) => faults.next('createOrder', 'cut', { bytes: '5' as never })],
    ['"rate" must be a number from 0', (faults) => faults.random({ rate: 1.5, kinds: ['500'] })],
    ['"rate" must be a number from 0', (faults) => faults.random({ rate: Number.NaN, kinds: ['500'] })],
    ['"kinds" must be a list of at least one fault', (faults) => faults.random({ rate: 1, kinds: [] })],
    ['"of" must be a list of at least one operation', (faults) => faults.random({ rate: 1, kinds: ['500'], of: [] })],
    [
      'none of the faults 500, 429 applies to "paymentResult"',
      (faults) => faults.random({ rate: 1, kinds: ['500', '429'], of: ['paymentResult'] }),
    ],
  ])('%s', (sentence, run) => {
    expect(refusal(run)).toContain(sentence);
  });

  test('and nothing of it stands', () => {
    const faults = made();
    expect(() => faults.random({ rate: 1, kinds: ['500'], of: ['paymentResult'] })).toThrow();
    expect(faults.list()).toEqual([]);
  });
});

test('every kind has words in both languages', () => {
  for (const { en, zh } of Object.values({ ...httpKinds, ...callbackKinds }))
    expect([en, /\p{Script=Han}/u.test(zh)]).toEqual([expect.stringMatching(/^[\x20-\x7e]+$/), true]);
});
