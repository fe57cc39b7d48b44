import type { TrialName } from './trials.ts';

/** `works`, or why it cannot, and the words of the failure that shows it: a cell that starts to work fails its test. */
export type Cell = 'works' | { readonly cannot: string; readonly shown: RegExp };

export interface ForeignProgram {
  /** The file in test/foreign/programs. */
  readonly file: string;
  /** The hosts that it calls by itself. */
  readonly hosts: readonly string[];
  /** The trials that a case of test/cases asks of it. */
  readonly cases: Readonly<Record<string, readonly TrialName[]>>;
  readonly cells: Readonly<Record<TrialName, Cell>>;
}

const absent = (cannot: string): Cell => ({ cannot, shown: /nothing in the package is named so/ });
const noLogistics = absent('the package is for payments alone');
const noPayments = absent('the package is for logistics alone');
const noLoveCode = absent('the package checks no love codes');

const payment = 'payment-stage.ecpay.com.tw';

/** What each program does with the sandbox. */
export const matrix: Readonly<Record<string, ForeignProgram>> = {
  ecpay_aio_nodejs: {
    file: 'ecpay_aio_nodejs',
    hosts: [payment],
    cases: {
      G52: ['an order with every way to pay'],
      S08: ['an order to be paid at a store', 'goods with punctuation', 'a query of the order'],
    },
    cells: {
      'an order to be paid at a store': 'works',
      'goods with punctuation': 'works',
      'goods with an apostrophe and a tilde': 'works',
      'an order with every way to pay': 'works',
      'an order placed without a browser': absent('its orders are forms for a browser'),
      'a number that was used before': absent('its orders are forms for a browser'),
      'the notice of the code': 'works',
      'the notice of the code by the browser': 'works',
      'the notice of the payment': 'works',
      'a forged notice is found out': 'works',
      'a query of the order': 'works',
      'a query of the code': absent('the package asks for orders only'),
      'a home delivery': noLogistics,
      'a home delivery by the browser': noLogistics,
      'a home delivery in the document’s spelling': noLogistics,
      'a query of the delivery': noLogistics,
      'the notice of a delivery’s status': noLogistics,
      'a forged status is found out': noLogistics,
      'a love code': noLoveCode,
    },
  },
  'node-ecpay-aio': {
    file: 'node-ecpay-aio',
    hosts: [payment],
    cases: {
      G51: ['a number that was used before'],
      S07: ['an order placed without a browser'],
      S13: ['the notice of the code', 'the notice of the payment', 'a forged notice is found out'],
    },
    cells: {
      'an order to be paid at a store': 'works',
      'goods with punctuation': 'works',
      'goods with an apostrophe and a tilde': {
        cannot:
          'the package leaves both as they are where .NET encodes them, so that its checksum differs from ECPay’s',
        shown: /10200073 CheckMacValue Error/,
      },
      'an order with every way to pay': 'works',
      'an order placed without a browser': 'works',
      'a number that was used before': 'works',
      'the notice of the code': 'works',
      'the notice of the code by the browser': 'works',
      'the notice of the payment': 'works',
      'a forged notice is found out': 'works',
      'a query of the order': 'works',
      'a query of the code': 'works',
      'a home delivery': noLogistics,
      'a home delivery by the browser': noLogistics,
      'a home delivery in the document’s spelling': noLogistics,
      'a query of the delivery': noLogistics,
      'the notice of a delivery’s status': noLogistics,
      'a forged status is found out': noLogistics,
      'a love code': noLoveCode,
    },
  },
  '@rytass/payments-adapter-ecpay': {
    file: 'rytass',
    hosts: [payment],
    cases: {},
    cells: {
      'an order to be paid at a store': 'works',
      'goods with punctuation': 'works',
      'goods with an apostrophe and a tilde': 'works',
      'an order with every way to pay': 'works',
      'an order placed without a browser': absent('its orders are forms for a browser'),
      'a number that was used before': absent('its orders are forms for a browser'),
      'the notice of the code': 'works',
      'the notice of the code by the browser': {
        cannot: 'the package answers at the addresses of the server’s callbacks alone',
        shown: /path: '\/back'/,
      },
      'the notice of the payment': 'works',
      'a forged notice is found out': 'works',
      'a query of the order': 'works',
      'a query of the code': absent('the package asks for orders only'),
      'a home delivery': noLogistics,
      'a home delivery by the browser': noLogistics,
      'a home delivery in the document’s spelling': noLogistics,
      'a query of the delivery': noLogistics,
      'the notice of a delivery’s status': noLogistics,
      'a forged status is found out': noLogistics,
      'a love code': noLoveCode,
    },
  },
  ecpay_logistics_nodejs: {
    file: 'ecpay_logistics_nodejs',
    hosts: ['logistics-stage.ecpay.com.tw'],
    cases: { S10: ['a home delivery'] },
    cells: {
      'an order to be paid at a store': noPayments,
      'goods with punctuation': noPayments,
      'goods with an apostrophe and a tilde': noPayments,
      'an order with every way to pay': noPayments,
      'an order placed without a browser': noPayments,
      'a number that was used before': noPayments,
      'the notice of the code': noPayments,
      'the notice of the code by the browser': noPayments,
      'the notice of the payment': noPayments,
      'a forged notice is found out': noPayments,
      'a query of the order': noPayments,
      'a query of the code': noPayments,
      'a home delivery': 'works',
      'a home delivery by the browser': 'works',
      'a home delivery in the document’s spelling': {
        cannot: 'the package lets LogisticsType be Home and not HOME, so that ECPay takes both',
        shown: /\[LogisticsType\] can not {2}be HOME/,
      },
      'a query of the delivery': 'works',
      'the notice of a delivery’s status': 'works',
      'a forged status is found out': 'works',
      'a love code': noLoveCode,
    },
  },
};
