import type { BrowserForm, EcpayCashier } from 'jinliu/ecpay-cashier';
import type { Mypay } from 'jinliu/mypay';
import type { PostgresClient } from 'jinliu/once';
import type { Order } from './orders.ts';
import { productOf } from './products.ts';

/** A code that is paid at a convenience store: the form takes the shopper to ECPay, who shows the code. */
export function payAtStore(cashier: EcpayCashier, order: Order, shopUrl: string): BrowserForm {
  const { zh, price } = productOf(order.product);
  return cashier.createCvsOrder({
    MerchantTradeNo: order.number,
    TotalAmount: order.amount,
    TradeDesc: zh,
    ItemName: `${zh} ${price} TWD x ${order.quantity}`,
    ReturnURL: `${shopUrl}/ecpay/paid`,
    PaymentInfoURL: `${shopUrl}/ecpay/code`,
    ClientBackURL: `${shopUrl}/orders/${order.number}`,
  });
}

/**
 * Gives the address of MyPay's page, where the shopper pays. A lost answer costs nobody anything: the shopper has not
 * seen that page, and can order again.
 */
export async function payByMypay(
  { mypay, database }: { readonly mypay: Mypay; readonly database: PostgresClient },
  order: Order,
  { shopUrl, ip }: { readonly shopUrl: string; readonly ip: string },
): Promise<string> {
  const { zh, price } = productOf(order.product);
  const { uid, key, url } = await mypay.createOrder({
    order_id: order.number,
    user_id: order.number,
    cost: order.amount,
    ip,
    pfn: 'CREDITCARD',
    items: [{ id: order.product, name: zh, cost: price, amount: order.quantity, total: order.amount }],
    success_returl: `${shopUrl}/orders/${order.number}`,
    failure_returl: `${shopUrl}/orders/${order.number}`,
  });
  await database.query('UPDATE orders SET mypay_uid = $2, mypay_key = $3 WHERE number = $1', [order.number, uid, key]);
  return url;
}
