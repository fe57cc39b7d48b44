import { afterEach, describe, expect, test } from 'vitest';
import { createEcpayCashier, isRateLimitError } from '../../generated/ecpay-cashier/client.ts';
import { createEcpayEinvoice } from '../../generated/ecpay-einvoice/client.ts';
import { createEcpayLogistics } from '../../generated/ecpay-logistics/client.ts';
import { createMypay } from '../../generated/mypay/client.ts';
import { stageCredentials } from '../../src/sandbox/index.ts';
import { type Loopback, loopback, rejection } from './loopback.ts';
import { parcel } from './resolve/writes.ts';

let server: Loopback | undefined;
afterEach(() => server?.close());

describe("ECPay's HTTP 403: called too fast", () => {
  const halfAnHour = 30 * 60 * 1000;
  const limited = { code: 'rate-limited', status: 403, outcome: 'refused', retryable: true };

  test.each([
    [
      'a read',
      (baseUrl: string) =>
        createEcpayEinvoice({ ...stageCredentials.ecpayEinvoice, baseUrl }).checkLoveCode({ LoveCode: '168001' }),
    ],
    [
      'a read with a checksum',
      (baseUrl: string) =>
        createEcpayCashier({ ...stageCredentials.ecpayCashier, baseUrl }).queryTradeInfo({ MerchantTradeNo: 'A1' }),
    ],
    [
      'a write',
      (baseUrl: string) =>
        createEcpayLogistics({ ...stageCredentials.ecpayLogistics, baseUrl }).createHomeDelivery(parcel),
    ],
  ])('%s: told apart, with the wait of the document, and never tried again', async (_name, call) => {
    server = await loopback((_, response) =>
      response.writeHead(403, { 'content-type': 'text/html' }).end('<html>Forbidden'),
    );
    const error = await rejection(call(server.url));
    expect(isRateLimitError(error)).toBe(true);
    expect(error).toMatchObject({
      ...limited,
      retryAfter: halfAnHour,
      raw: '<html>Forbidden',
      message: expect.stringContaining('Make no call for 30 minutes'),
    });
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ ...limited, retryAfter: halfAnHour });
    expect(server.seen).toHaveLength(1);
  });

  test('a server that asks for a longer wait gets it, and none shortens it', async () => {
    for (const [asked, retryAfter] of [
      ['7200', 4 * halfAnHour],
      ['1', halfAnHour],
    ] as const) {
      const busy = await loopback((_, response) => response.writeHead(403, { 'retry-after': asked }).end());
      const einvoice = createEcpayEinvoice({ ...stageCredentials.ecpayEinvoice, baseUrl: busy.url });
      expect(await rejection(einvoice.checkLoveCode({ LoveCode: '168001' }))).toMatchObject({ ...limited, retryAfter });
      await busy.close();
    }
  });

  test("another vendor's 403 and another status of ECPay's are no such thing", async () => {
    server = await loopback((_, response) => response.writeHead(403).end());
    expect(
      await rejection(createMypay({ ...stageCredentials.mypay, baseUrl: server.url }).listPaymentMethods({ cost: 1 })),
    ).toMatchObject({
      code: 'http-refused',
    });
    const forbidden = await loopback((_, response) => response.writeHead(404).end());
    const einvoice = createEcpayEinvoice({ ...stageCredentials.ecpayEinvoice, baseUrl: forbidden.url });
    expect(await rejection(einvoice.checkLoveCode({ LoveCode: '168001' }))).toMatchObject({
      code: 'http-refused',
      status: 404,
    });
    await forbidden.close();
  });
});
