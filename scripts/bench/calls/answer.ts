/** What MyPay answers to an order. */
export const ordered: string = JSON.stringify({
  ...{ code: '200', msg: '資料正確', url: 'https://pay.usecase.cc/payment/81127.html' },
  ...{ uid: '81127', key: 'af4e678325dd49f8036949c38ab04105' },
});
