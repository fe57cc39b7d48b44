import { expect, test } from 'vitest';
import type { Snapshot } from '../../src/sandbox/host/state/snapshot.ts';
import { createSandbox } from '../../src/sandbox/index.ts';
import { openShop } from '../support/shop.ts';

const written = (snapshot: Snapshot): Snapshot => JSON.parse(JSON.stringify(snapshot)) as Snapshot;

test('a callback that nobody has answered when the sandbox is killed is sent again by the next one', async () => {
  let requested = false;
  const first = openShop({}, () => {
    requested = true;
    return new Promise(() => undefined);
  });
  await first.order('A1', { PaymentInfoURL: undefined });
  first.sandbox.transition('A1', 'pay');
  await expect.poll(() => requested).toBe(true);
  const snapshot = written(first.sandbox.snapshot());
  expect(snapshot.pending).toHaveLength(1);
  first.sandbox.close();

  const second = openShop({ snapshot });
  await second.sandbox.settled();
  expect(second.notified.map(({ outcome }) => outcome)).toEqual(['paid']);
  expect(second.sandbox.snapshot().pending).toEqual([]);
});

test('what fell due while nobody ran happens by itself, before anybody asks for anything', async () => {
  const first = openShop({ now: () => Date.UTC(2026, 0, 1) }, () => new Response('busy'));
  await first.order('A1', { StoreExpireDate: 60 });
  await first.sandbox.settled();
  const second = openShop({ snapshot: written(first.sandbox.snapshot()), now: () => Date.UTC(2026, 0, 2) });
  const seen: string[] = [];
  second.sandbox.watch(({ state }) => seen.push(state));
  await expect.poll(() => seen).toContain('expired');
  await expect.poll(() => second.notified.map(({ outcome }) => outcome)).toEqual(['code-issued']);
  second.sandbox.close();
});

test('callbacks of orders that have left a full store are kept no longer', async () => {
  const { sandbox, order } = openShop({ maxOrders: 3 }, () => new Response('busy'));
  for (let index = 0; index < 20; index += 1) await order(`A${index}`);
  await sandbox.settled();
  expect(sandbox.snapshot().pending.map(({ message }) => message.record)).toEqual(
    sandbox
      .orders()
      .map(({ id }) => id)
      .reverse(),
  );
});

test('an order that leaves the store while its callback is under way stays gone', async () => {
  let answer = (_: Response): void => undefined;
  const { sandbox, order } = openShop({ maxOrders: 1 }, (_, notified) =>
    notified > 0 ? new Response('1|OK') : new Promise((resolve) => (answer = resolve)),
  );
  await order('A1');
  void sandbox.clock.advance('0s');
  await expect.poll(() => sandbox.snapshot().pending.length).toBe(1);
  await order('A2', { PaymentInfoURL: undefined });
  const seen: string[] = [];
  sandbox.watch(({ key }) => seen.push(key));
  answer(new Response('busy'));
  await sandbox.settled();
  expect(seen).toEqual([]);
  expect(sandbox.snapshot().pending).toEqual([]);
});

test('a callback that was to come after the next one, and came alone at last, comes once', async () => {
  const { sandbox, notified, order } = openShop();
  await order('A1', { PaymentInfoURL: undefined });
  sandbox.faults.next('paymentResult', 'out-of-order');
  sandbox.transition('A1', 'pay');
  await sandbox.clock.advance('11m');
  expect(notified.map(({ callback }) => callback)).toEqual(['paymentResult']);
  await order('A2');
  await sandbox.settled();
  expect(notified.map(({ callback }) => callback)).toEqual(['paymentResult', 'paymentInfo']);
});

test('who asks all the time drives nothing out of an order’s past but questions', async () => {
  const { sandbox, cashier, order, notified } = openShop();
  await order('A1');
  await sandbox.settled();
  sandbox.transition('A1', 'pay');
  await sandbox.settled();
  for (let index = 0; index < 60; index += 1) await cashier.queryTradeInfo({ MerchantTradeNo: 'A1' });
  const history = sandbox.order('A1')?.history ?? [];
  expect(history.slice(0, 4).map((each) => each.is)).toEqual(['request', 'callback', 'transition', 'callback']);
  expect(history.length).toBeLessThan(20);
  expect(sandbox.resend('A1')).toBe(true);
  await sandbox.settled();
  expect(notified).toHaveLength(3);
});

test('a snapshot stays what it was while the sandbox goes on', async () => {
  const { sandbox, order } = openShop();
  await order('A1');
  const snapshot = sandbox.snapshot();
  const before = written(snapshot);
  sandbox.transition('A1', 'pay');
  await sandbox.settled();
  expect(written(snapshot)).toEqual(before);
  expect(createSandbox({ snapshot }).order('A1')?.state).toBe('issued');
});

test('a snapshot that speaks of a merchant or a callback that this sandbox has not is refused', async () => {
  const { sandbox, order } = openShop({}, () => new Response('busy'));
  await order('A1');
  await sandbox.settled();
  const snapshot = written(sandbox.snapshot());
  const changed = (from: string, to: string): Snapshot =>
    JSON.parse(JSON.stringify(snapshot).replaceAll(from, to)) as Snapshot;
  expect(() => createSandbox({ snapshot })).not.toThrow();
  expect(() => createSandbox({ snapshot: changed('"merchant":"3002607"', '"merchant":"M1"') })).toThrow(
    /does not know the merchant M1/,
  );
  expect(() => createSandbox({ snapshot: changed('"callback":"paymentInfo"', '"callback":"infoOfOld"') })).toThrow(
    /no callback "infoOfOld"/,
  );
  expect(() => createSandbox({ snapshot: { ...snapshot, pending: undefined } as never })).toThrow(TypeError);
});
