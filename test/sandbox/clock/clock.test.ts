import fc from 'fast-check';
import { expect, test } from 'vitest';
import { durationOf, nextMidnight } from '../../../src/sandbox/clock/duration.ts';
import { Scheduler } from '../../../src/sandbox/clock/scheduler.ts';
import { createSandbox } from '../../../src/sandbox/index.ts';
import { formatTime } from '../../../src/time/format.ts';
import { openShop } from '../../support/shop.ts';

test('durations', () => {
  expect(['30s', '10m', '2h', '3d', '1d12h'].map(durationOf)).toEqual([
    30_000, 600_000, 7_200_000, 259_200_000, 129_600_000,
  ]);
  for (const wrong of ['', '3', 'd', '-1d', '3 d', '1.5h', '3w', '٣d'])
    expect(() => durationOf(wrong)).toThrow(RangeError);
});

test('midnight is midnight in Taipei', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }), (date) => {
      const midnight = nextMidnight(date.getTime());
      expect(formatTime('yyyy/MM/dd HH:mm:ss', midnight)).toMatch(/ 00:00:00$/);
      expect(midnight - date.getTime()).toBeGreaterThan(0);
      expect(midnight - date.getTime()).toBeLessThanOrEqual(86_400_000);
    }),
  );
});

test('a scheduler gives its tasks in order of time, without the cancelled ones', () => {
  const step = fc.oneof(
    fc.record({ put: fc.integer({ min: 0, max: 50 }), owner: fc.constantFrom('a', 'b', 'c') }),
    fc.record({ cancel: fc.constantFrom('a', 'b', 'c') }),
    fc.record({ take: fc.integer({ min: 0, max: 60 }) }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
      const scheduler = new Scheduler();
      let model: { at: number; owner: string; number: number }[] = [];
      steps.forEach((each, number) => {
        if ('put' in each) {
          scheduler.put({ at: each.put, owner: each.owner, run: () => undefined });
          model.push({ at: each.put, owner: each.owner, number });
          model.sort((a, b) => a.at - b.at || a.number - b.number);
        } else if ('cancel' in each) {
          scheduler.cancel(each.cancel);
          model = model.filter(({ owner }) => owner !== each.cancel);
        } else {
          const due = model[0] !== undefined && model[0].at <= each.take ? model.shift() : undefined;
          const taken = scheduler.take(each.take);
          expect(taken === undefined ? undefined : [taken.at, taken.owner]).toEqual(
            due === undefined ? undefined : [due.at, due.owner],
          );
        }
        expect([scheduler.size, scheduler.next()]).toEqual([model.length, model[0]?.at]);
      });
    }),
  );
});

test('a code runs out by itself, to the minute; the query shows it', async () => {
  const { sandbox, cashier, order } = openShop();
  await order('A1', { StoreExpireDate: 60, PaymentInfoURL: undefined });
  await sandbox.clock.advance('59m');
  expect(sandbox.order('A1')?.state).toBe('issued');
  expect(() => sandbox.transition('A1', 'pays')).toThrow(
    /^unknown transition "pays" of order; while it is "issued", possible: .*\bpay\b/,
  );
  await sandbox.clock.advance('1m');
  expect(sandbox.order('A1')?.state).toBe('expired');
  expect(sandbox.transition('A1', 'pay')).toEqual({
    applied: false,
    refusal: 'state',
    state: 'expired',
    possible: [],
  });
  expect((await cashier.queryTradeInfo({ MerchantTradeNo: 'A1' })).TradeStatus).not.toBe('1');
});

test('things happen one after another, each at its own moment', async () => {
  const { sandbox, order } = openShop();
  const created = sandbox.clock.now();
  await order('LATER', { StoreExpireDate: 120, PaymentInfoURL: undefined });
  await order('SOONER', { StoreExpireDate: 60, PaymentInfoURL: undefined });
  const seen: string[] = [];
  sandbox.watch(({ key, state }) => {
    if (state === 'expired' && !seen.includes(key)) seen.push(key);
  });
  await Promise.all([sandbox.clock.advance('90m'), sandbox.clock.advance('90m')]);
  expect(seen).toEqual(['SOONER', 'LATER']);
  // ECPay's deadlines are written to the second.
  expect(Math.round(((sandbox.order('LATER')?.changed ?? 0) - created) / 60_000)).toBe(120);
  expect(sandbox.clock.now() - created).toBeGreaterThanOrEqual(180 * 60_000);
});

test('the clock may run faster than the real one, and by itself', async () => {
  const { sandbox, order } = openShop({ speed: 60_000 });
  await order('A1', { StoreExpireDate: 5, PaymentInfoURL: undefined });
  await expect.poll(() => sandbox.order('A1')?.state).toBe('expired');
  sandbox.close();
});

test('an order asked about with a timestamp is answered though the clock was put forward: the merchant’s server goes by the real one', async () => {
  const { sandbox, cashier, order } = openShop();
  await order('A1');
  await sandbox.clock.advance('3d');
  expect((await cashier.queryTradeInfo({ MerchantTradeNo: 'A1' })).TradeStatus).toBe('0');
});

test('a wrong stretch of time is refused, and the clock stands where it stood', async () => {
  const sandbox = createSandbox({ now: () => 1_000_000 });
  expect(() => sandbox.clock.advance('soon')).toThrow(RangeError);
  expect(() => sandbox.clock.advance('99999999d')).toThrow(RangeError);
  expect(sandbox.clock.now()).toBe(1_000_000);
});
