import { createEcpayCashier } from '../../../generated/ecpay-cashier/client.ts';
import { memoryStore } from '../../../src/once/index.ts';
import { merchantId, paymentFields, plainText } from '../inputs.ts';
import { formOf, keys, withChecksum } from '../mac.ts';
import type { Order } from '../once/order.ts';
import { openClients } from '../stores/clients.ts';

/** A process of a shop. It makes callbacks ready, says so, and handles them when it is told to, some at a time. */
const atATime = 32;
const { stores, close } = await openClients({ redis: Number(process.argv[2]), postgres: Number(process.argv[3]) });
const once = { memory: memoryStore(), ...stores };
const cashier = createEcpayCashier({ merchantId, ...keys, environment: 'stage' });
const headers = { 'content-type': 'application/x-www-form-urlencoded' };
let [waiting, store]: [Request[], Order['store']] = [[], 'memory'];

process.on('message', (order: Order | 'go') => {
  if (order === 'go') {
    void Promise.all(Array.from({ length: atATime }, handleNext)).then(() => process.send?.('done'));
    return;
  }
  store = order.store;
  waiting = Array.from({ length: order.callbacks }, request);
  process.send?.('ready');
});
process.once('disconnect', () => void close().then(() => process.exit()));
process.send?.('open');

function request(): Request {
  const body = formOf(withChecksum(paymentFields(plainText)));
  return new Request('http://localhost/paid', { method: 'POST', headers, body });
}

async function handleNext(): Promise<void> {
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { status } = await cashier.callbacks.handle(next, { paymentResult: () => undefined }, { once: once[store] });
    if (status !== 200) throw new Error(`a callback was answered with ${status}`);
  }
}
