import * as rytass from '@rytass/payments-adapter-ecpay';
import { serve } from './shop.mjs';

const { merchantId, hashKey, hashIv } = JSON.parse(process.env['CREDENTIALS']).ecpayCashier;
const payment = new rytass.ECPayPayment({
  merchantId,
  hashKey,
  hashIv,
  callbackPath: '/paid',
  asyncInfoPath: '/code',
});
const heard = [];

/** The form as the shopper's browser gets it; from then on the package waits for callbacks. */
async function form({ number, amount, goods, returnUrl }, channel) {
  payment.serverHost = new URL(returnUrl).origin;
  const items = [{ name: goods, unitPrice: amount, quantity: 1 }];
  const order = await payment.prepare({ id: number, description: '測試交易描述', items, ...channel });
  return order.formHTML;
}

const tasks = {
  cvsOrder: (given) => form(given, { channel: rytass.Channel.CVS_KIOSK }),
  cvsOrderWithReturn: (given) => form(given, { channel: rytass.Channel.CVS_KIOSK, clientBackUrl: given.clientUrl }),
  anyOrder: (given) => form(given, {}),
  /** The package throws where the answer's checksum is wrong. */
  askOrder: async ({ number }) => {
    const { id, totalPrice, state } = await payment.query(number);
    return { number: id, amount: totalPrice, isPaid: state === rytass.OrderState.COMMITTED, genuine: true };
  },
  heard: () =>
    heard.map(({ path, body, response }) => ({
      path,
      fields: Object.fromEntries(new URLSearchParams(body)),
      genuine: response.statusCode === 200,
    })),
};

/** The package answers callbacks by itself: `1|OK` when it has found its order and taken the payment down. */
await serve({ surface: { ...rytass, payment }, tasks }, (request, response) => {
  const callback = { path: request.url, body: '', response };
  heard.push(callback);
  request.on('data', (part) => {
    callback.body += part;
  });
  payment.defaultServerListener(request, response);
});
