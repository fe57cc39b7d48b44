import EcpayPayment from 'ecpay_aio_nodejs';
import { openShop } from './shop.mjs';

const { merchantId, hashKey, hashIv } = JSON.parse(process.env['CREDENTIALS']).ecpayCashier;
const sdk = () =>
  new EcpayPayment({
    OperationMode: 'Test',
    MercProfile: { MerchantID: merchantId, HashKey: hashKey, HashIV: hashIv },
    IgnorePayment: [],
    IsProjectContractor: false,
  });

/** Every value is a text to this package. */
const ordered = ({ number, amount, date, goods, returnUrl }) => ({
  MerchantTradeNo: number,
  MerchantTradeDate: date,
  TotalAmount: String(amount),
  TradeDesc: '測試交易描述',
  ItemName: goods,
  ReturnURL: returnUrl,
});

const cvs = ({ infoUrl }) => ({
  StoreExpireDate: '60',
  Desc_1: '',
  Desc_2: '',
  Desc_3: '',
  Desc_4: '',
  PaymentInfoURL: infoUrl,
});

/** The package's check takes an answer or a callback as one text, with nothing escaped in it. */
const isGenuine = (fields) =>
  sdk().payment_client.helper.valid_chkmc_string(
    Object.entries(fields)
      .map(([name, value]) => `${name}=${value}`)
      .join('&'),
  );

await openShop({
  surface: sdk(),
  isGenuine,
  tasks: {
    cvsOrder: (given) => sdk().payment_client.aio_check_out_cvs(cvs(given), ordered(given)),
    cvsOrderWithReturn: (given) =>
      sdk().payment_client.aio_check_out_cvs(cvs(given), ordered(given), {}, given.clientUrl),
    anyOrder: (given) => sdk().payment_client.aio_check_out_all(ordered(given)),
    askOrder: async ({ number }) => {
      const said = await sdk().query_client.query_trade_info({ MerchantTradeNo: number });
      const { MerchantTradeNo, TradeAmt, TradeStatus } = Object.fromEntries(new URLSearchParams(said));
      const genuine = sdk().payment_client.helper.valid_chkmc_string(said);
      return { number: MerchantTradeNo, amount: Number(TradeAmt), isPaid: TradeStatus === '1', genuine };
    },
  },
});
