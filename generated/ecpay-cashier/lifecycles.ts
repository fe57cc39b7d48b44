// Generated from specs/ecpay-cashier.yaml by `npm run generate`. Do not edit: change the document and generate again.
import type { Actions, Lifecycles } from '../../src/sandbox/model/lifecycle.ts';
import type { Places } from '../../src/sandbox/model/places.ts';

export const lifecycles: Lifecycles = {
  order: {
    title: { en: 'Order', zh: '訂單' },
    key: 'MerchantTradeNo',
    number: 'TradeNo',
    amount: 'TotalAmount',
    page: {
      codes: { PaymentNo: 'store' },
      lists: { ItemName: '#' },
      back: 'ClientBackURL',
      moved: 'ChooseSubPayment',
      language: 'Language',
      slip: {
        from: ['issued'],
        due: 'ExpireDate',
        barcodes: ['Barcode1', 'Barcode2', 'Barcode3'],
        code: 'PaymentNo',
        set: {
          CVSType: 'iBon',
          Barcode1: { compute: 'cashier-barcode-1' },
          Barcode2: { compute: 'cashier-barcode-2' },
          Barcode3: { compute: 'cashier-barcode-3' },
        },
      },
    },
    shows: {
      PaymentNo: { en: 'Payment code', zh: '繳費代碼' },
      TotalAmount: { en: 'Amount, NT$', zh: '交易金額' },
      ExpireDate: { en: 'Pay before', zh: '繳費期限' },
      ItemName: { en: 'Items', zh: '商品名稱' },
      MerchantTradeNo: { en: 'Order number', zh: '特店訂單編號' },
      TradeNo: { en: 'ECPay\'s number', zh: '綠界的交易編號' },
    },
    states: {
      issued: {
        en: 'Code issued, not paid yet',
        zh: '取號成功，等待繳費',
        set: {
          TradeStatus: '0',
          RtnCode: 10100073,
          RtnMsg: 'Get CVS Code Succeeded.',
          PaymentDate: '',
          HandlingCharge: 0,
          PaymentTypeChargeFee: 0,
        },
      },
      paid: {
        en: 'Paid',
        zh: '已付款',
        final: true,
        set: {
          TradeStatus: '1',
          PaymentDate: { now: 'yyyy/MM/dd HH:mm:ss' },
          PayFrom: { compute: 'cashier-pay-from' },
          HandlingCharge: 30,
          PaymentTypeChargeFee: 30,
        },
      },
      failed: { en: 'Payment failed', zh: '訂單未成立或付款失敗', final: true, set: { TradeStatus: '10200095' } },
      expired: { en: 'Expired, nobody paid', zh: '已過繳費期限', final: true, set: { TradeStatus: '10200095' } },
    },
    transitions: {
      pay: {
        en: 'Pay at the store',
        zh: '到超商繳費',
        from: ['issued'],
        to: 'paid',
        by: 'shopper',
        notify: [{ callback: 'paymentResult', url: 'ReturnURL', set: { RtnCode: 1, RtnMsg: '付款成功' } }],
      },
      'pay-wrong-amount': {
        en: 'Pay a wrong amount',
        zh: '付錯金額',
        from: ['issued'],
        to: 'paid',
        set: { TradeAmt: { compute: 'cashier-wrong-amount' } },
        notify: [{ callback: 'paymentResult', url: 'ReturnURL', set: { RtnCode: 1, RtnMsg: '付款成功' } }],
      },
      simulate: {
        en: 'Simulate a payment, as in ECPay\'s console',
        zh: '模擬付款',
        from: ['issued'],
        notify: [
          {
            callback: 'paymentResult',
            url: 'ReturnURL',
            set: { RtnCode: 1, RtnMsg: '付款成功', SimulatePaid: 1, PaymentDate: { now: 'yyyy/MM/dd HH:mm:ss' } },
          },
        ],
      },
      fail: {
        en: 'Let the payment fail',
        zh: '付款失敗',
        from: ['issued'],
        to: 'failed',
        notify: [{ callback: 'paymentResult', url: 'ReturnURL', set: { RtnCode: 10200095, RtnMsg: '訂單未成立或付款失敗' } }],
      },
      expire: { en: 'Let the code run out', zh: '超過繳費期限', from: ['issued'], to: 'expired', until: 'ExpireDate' },
    },
  },
};

export const actions: Actions = {
  createCvsOrder: {
    lifecycle: 'order',
    create: 'issued',
    set: {
      MerchantID: { credential: 'merchantId' },
      TradeNo: { compute: 'cashier-trade-no' },
      TradeAmt: { field: 'TotalAmount' },
      TradeDate: { now: 'yyyy/MM/dd HH:mm:ss' },
      PaymentType: { compute: 'cashier-payment-type' },
      PaymentNo: { compute: 'cashier-payment-no' },
      PaymentURL: { compute: 'cashier-payment-url' },
      ExpireDate: { now: 'yyyy/MM/dd HH:mm:ss', plus: 'StoreExpireDate', unit: 'minutes', otherwise: 10080, most: 43200 },
      SimulatePaid: 0,
      StoreID: { field: 'StoreID', otherwise: '' },
      NeedExtraPaidInfo: { field: 'NeedExtraPaidInfo', otherwise: 'N' },
      CustomField1: { field: 'CustomField1', otherwise: '' },
      CustomField2: { field: 'CustomField2', otherwise: '' },
      CustomField3: { field: 'CustomField3', otherwise: '' },
      CustomField4: { field: 'CustomField4', otherwise: '' },
    },
    notify: [{ callback: 'paymentInfo', url: 'PaymentInfoURL' }, { callback: 'paymentInfoPage', url: 'ClientRedirectURL' }],
  },
  queryTradeInfo: { lifecycle: 'order', read: true },
  queryPaymentInfo: { lifecycle: 'order', read: true, from: ['issued', 'failed', 'expired'] },
  queryCvsBarcode: {
    lifecycle: 'order',
    read: true,
    find: { PaymentNo: 'PaymentNo' },
    from: ['issued'],
    set: {
      RtnCode: 1,
      RtnMsg: '成功',
      PlatformID: { credential: 'platformId' },
      Barcode1: { compute: 'cashier-barcode-1' },
      Barcode2: { compute: 'cashier-barcode-2' },
      Barcode3: { compute: 'cashier-barcode-3' },
    },
  },
};

export const places: Places = {
  file: 'specs/sandbox/ecpay-cashier.yaml',
  lines: {
    'lifecycles.order': 2,
    'lifecycles.order.transitions.pay': 55,
    'lifecycles.order.transitions.pay-wrong-amount': 56,
    'lifecycles.order.transitions.simulate': 59,
    'lifecycles.order.transitions.fail': 62,
    'lifecycles.order.transitions.expire': 65,
    'operations.createCvsOrder': 67,
    'operations.queryTradeInfo': 88,
    'operations.queryPaymentInfo': 89,
    'operations.queryCvsBarcode': 90,
    'callbacks.paymentResult': 103,
    'callbacks.paymentInfo': 104,
    'callbacks.paymentInfoPage': 106,
  },
};

export const retries: { readonly [callback: string]: readonly string[] } = { paymentResult: ['5m', '10m', '15m', '15m'], paymentInfo: ['5m', '10m', '15m', '15m'] };
