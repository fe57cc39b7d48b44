import * as ecpay from 'node-ecpay-aio';
import { openShop } from './shop.mjs';

const { ALLPayment, CVSPayment, isValidReceivedCheckMacValue, Merchant, PaymentInfoQuery, TradeInfoQuery } = ecpay;
const { merchantId, hashKey, hashIv } = JSON.parse(process.env['CREDENTIALS']).ecpayCashier;
const merchant = new Merchant('Test', {
  MerchantID: merchantId,
  HashKey: hashKey,
  HashIV: hashIv,
  ReturnURL: 'http://127.0.0.1/unused',
});

const ordered = ({ number, amount, date, goods, returnUrl }) => ({
  MerchantTradeNo: number,
  MerchantTradeDate: date,
  TotalAmount: amount,
  TradeDesc: '測試交易描述',
  ItemName: goods,
  ReturnURL: returnUrl,
});

const cvs = (given, more = {}) =>
  merchant.createPayment(CVSPayment, ordered(given), { StoreExpireDate: 60, PaymentInfoURL: given.infoUrl, ...more });

/** The package throws where an answer's checksum is wrong. */
const genuine = true;

const codeOf = ({ MerchantTradeNo, PaymentNo }) => ({ number: MerchantTradeNo, code: PaymentNo, genuine });

await openShop({
  surface: ecpay,
  isGenuine: (fields) => isValidReceivedCheckMacValue(fields, hashKey, hashIv),
  tasks: {
    cvsOrder: (given) => cvs(given).checkout(),
    cvsOrderWithReturn: (given) => cvs(given, { ClientRedirectURL: given.clientUrl }).checkout(),
    cvsOrderByServer: async (given) => codeOf(await cvs(given, { ClientRedirectURL: given.clientUrl }).placeOrder()),
    anyOrder: (given) => merchant.createPayment(ALLPayment, ordered(given), {}).checkout(),
    askOrder: async ({ number }) => {
      const told = await merchant.createQuery(TradeInfoQuery, { MerchantTradeNo: number }).read();
      return { number: told.MerchantTradeNo, amount: told.TradeAmt, isPaid: told.TradeStatus === '1', genuine };
    },
    askCode: async ({ number }) =>
      codeOf(await merchant.createQuery(PaymentInfoQuery, { MerchantTradeNo: number }).read()),
  },
});
