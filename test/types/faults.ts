import type { FaultInjection } from '../../src/sandbox/faults/index.ts';

// Checked by `npm run types` and never run.
export function right(faults: FaultInjection): void {
  faults.next('createOrder', 'lost-answer');
  faults.next('paymentResult', 'bad-signature');
  faults.next('registerOrder', 'declined', { as: 'user-disabled' });
  faults.always('*', 'late', { ms: 200 });
  faults.random({ rate: 0.1, kinds: ['cut', 'twice'], of: ['createOrder', 'paymentResult'], bytes: 10 });
}

export function wrong(faults: FaultInjection): void {
  // @ts-expect-error: an operation is not sent twice
  faults.next('createOrder', 'twice');
  // @ts-expect-error: a callback has no status
  faults.always('paymentResult', '500');
  // @ts-expect-error: no such operation
  faults.next('createOrdr', '500');
  // @ts-expect-error: no such kind
  faults.next('createOrder', 'slow');
  // @ts-expect-error: next is for one name
  faults.next('*', '500');
  // @ts-expect-error: a callback has no bytes to be cut
  faults.always('paymentResult', 'late', { bytes: 5 });
  // @ts-expect-error: no such kind
  faults.random({ rate: 1, kinds: ['slow'] });
  // @ts-expect-error: how a call is declined is known of one operation
  faults.random({ rate: 1, kinds: ['declined'] });
  // @ts-expect-error: no such operation
  faults.random({ rate: 1, kinds: ['500'], of: ['createOrdr'] });
}
