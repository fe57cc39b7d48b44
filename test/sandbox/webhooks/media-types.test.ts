import { expect, test } from 'vitest';
import { createMypay } from '../../../generated/mypay/client.ts';
import { createSandbox, stageCredentials } from '../../../src/sandbox/index.ts';
import { items, morning } from '../../support/mypay-shop.ts';

const { mypay: stage } = stageCredentials;

test.each([
  [undefined, 'application/x-www-form-urlencoded'],
  ['application/x-www-form-urlencoded', 'application/x-www-form-urlencoded'],
  ['multipart/form-data', 'multipart/form-data; boundary='],
  ['application/json', 'application/json'],
])('a merchant who asks for %j is called so, and a shop acknowledges it', async (callbackMediaType, sent) => {
  const types: (string | null)[] = [];
  const heard: unknown[] = [];
  const sandbox = createSandbox({
    now: () => morning,
    merchants: {
      mypay: [
        {
          storeUid: stage.storeUid,
          callbackUrl: 'http://127.0.0.1/told',
          ...(callbackMediaType === undefined ? {} : { callbackMediaType }),
        },
      ],
    },
    fetch: (request) => {
      types.push(request.headers.get('content-type'));
      return client.callbacks.handle(request, {
        paymentCompleted: ({ payload }) => heard.push([payload.prc, payload.order_id, payload.result_content]),
      });
    },
  });
  const client = createMypay({
    ...stage,
    baseUrl: 'http://sandbox.invalid',
    fetch: (url, init) => sandbox(new Request(url, init)),
  });
  const order = { user_id: 'phper', cost: 100, order_id: 'A1', ip: '127.0.0.1', pfn: 'all', items };
  const { uid } = await client.createOrder(order);
  sandbox.transition(uid, 'take-ibon-code');
  await sandbox.settled();
  sandbox.resend(uid);
  await sandbox.settled();
  expect(types).toEqual([expect.stringContaining(sent), expect.stringContaining(sent)]);
  const content = expect.objectContaining({ PinCode: expect.any(String) }) as unknown;
  const said = ['260', 'A1', content];
  expect(heard).toEqual([said, said]);
  const attempts = sandbox.order(uid)?.history.filter((each) => each.is === 'callback');
  expect(attempts?.map(({ acknowledged }) => acknowledged)).toEqual([true, true]);
});
